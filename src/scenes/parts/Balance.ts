import type { Scene } from 'phaser';
import { actorColour } from '../palette.ts';
import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { setFont } from './fitText.ts';
import { Glide } from './Glide.ts';
import { LiveSheet } from './LiveSheet.ts';
import type { Box } from './layoutLabels.ts';
import { leanOf } from './leanOf.ts';
import { paintBeam } from './paintBeam.ts';

/** How long the beam takes to lean, ms. */
const LEAN = 260;
const NOWHERE: Box = { left: 0, top: 0, width: 1, height: 1 };

/** The balance: what the deal is worth to each side, weighed against each other. */
export class Balance {
  private readonly sharp: LiveSheet;
  private readonly lean = new Glide(0);
  private box = NOWHERE;
  private sides: readonly [string, string] = ['', ''];
  private gain: readonly [number, number] = [0, 0];
  private isEmpty = true;
  private isOld = true;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    this.sharp = new LiveSheet(scene, 12);
  }

  /** Puts it into a box, below the goods of these two actors: each end hangs under its own side, heavier for what it gains. */
  place(box: Box, sides: readonly [string, string]): void {
    this.box = box;
    this.sides = sides;
    this.isOld = true;
  }

  /** Weighs again: gain in worth points, the held seat's first; level while the table is empty. `now` in ms. */
  weigh(gain: readonly [number, number], isEmpty: boolean, now: number): void {
    this.gain = gain;
    this.isEmpty = isEmpty;
    this.lean.go(isEmpty ? 0 : leanOf(gain), now, this.context.isStill || this.context.isFast ? 0 : LEAN);
    this.isOld = true;
  }

  /** Does it move? */
  isMoving(now: number): boolean {
    return this.isOld || this.lean.isMoving(now);
  }

  /** Draws it, if it moves. A turned picture would have ragged edges, so beam and weights are drawn anew. `now` in ms. */
  move(now: number): void {
    if (!this.isMoving(now)) return;
    this.isOld = this.lean.isMoving(now);
    const { left, top, width, height } = this.box;
    const angle = (this.lean.at(now) * Math.PI) / 180;
    this.sharp.draw(width, height, this.context.size.ratio, (pen) => this.paint(pen, angle));
    this.sharp.pin(left, top);
  }

  /** Draws it for the motion of the table it stands on. `now` in ms. */
  keep(now: number): void {
    this.move(now);
    this.sharp.keep();
  }

  private paint(pen: CanvasRenderingContext2D, angle: number): void {
    const { width, height } = this.box;
    const thick = Math.max(5, Math.min(9, height * 0.07));
    const reach = Math.min(width * 0.36, height * 2.1);
    pen.translate(width / 2, height * 0.42);
    const { line, card } = this.context.palette;
    const stand = { down: height * 0.58 - 4, wide: Math.min(46, height * 0.32) };
    paintBeam(pen, line, card, { angle, reach, thick }, stand);
    this.paintWeight(pen, 0, -reach * Math.cos(angle), -reach * Math.sin(angle));
    this.paintWeight(pen, 1, reach * Math.cos(angle), reach * Math.sin(angle));
  }

  /** A weight in its side's colour and mark, its name below; hollow while the deal is worth less than none to that side. */
  private paintWeight(pen: CanvasRenderingContext2D, i: 0 | 1, x: number, y: number): void {
    const { palette, words } = this.context;
    const actor = this.sides[i];
    const r = Math.max(8, Math.min(17, this.box.height * 0.12));
    const isWorth = this.gain[i] >= 0;
    pen.fillStyle = isWorth ? actorColour(palette, actor) : palette.card;
    pen.strokeStyle = actorColour(palette, actor);
    pen.lineWidth = 2.2;
    if (!isWorth) pen.setLineDash([4, 3]);
    pen.beginPath();
    pen.arc(x, y, r, 0, 7);
    pen.fill();
    pen.stroke();
    pen.setLineDash([]);
    drawActorMark(pen, palette, actor, x, y, r * 0.52);
    setFont(pen, 600, Math.max(10.5, Math.min(13, r * 0.95)));
    pen.textAlign = 'center';
    pen.textBaseline = 'top';
    pen.fillStyle = palette.line;
    const text = words.worthTo(actor, this.isEmpty ? null : this.gain[i]);
    // On a narrow stage the words must not be cut by its edge.
    const reach = Math.max(0, (this.box.width - pen.measureText(text).width) / 2);
    pen.fillText(text, Math.min(reach, Math.max(-reach, x)), y + r + 4);
  }
}
