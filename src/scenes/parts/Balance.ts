import type { Scene } from 'phaser';
import { actorColour } from '../palette.ts';
import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { setFont } from './fitText.ts';
import { Glide } from './Glide.ts';
import type { Box } from './layoutLabels.ts';
import { SharpImage } from './SharpImage.ts';

/** Most the beam leans, in degrees, and how long it takes to lean, ms. */
const STEEPEST = 8;
const LEAN = 260;
/** Worth points that count as nothing: a difference of one point among few must not look like a landslide. */
const CALM = 4;
const INK = '#14213D';

/** Lean of the beam in degrees, clockwise: the side with the smaller gain hangs higher. */
export function leanOf([mine, theirs]: readonly [number, number]): number {
  const share = (theirs - mine) / (Math.abs(mine) + Math.abs(theirs) + CALM);
  return Math.min(STEEPEST, Math.max(-STEEPEST, share * STEEPEST * 1.25));
}

/** The balance: what the deal is worth to each side, weighed against each other. */
export class Balance {
  private readonly stand: SharpImage;
  private readonly beam: SharpImage;
  private readonly knob: SharpImage;
  private readonly weights: readonly [SharpImage, SharpImage];
  private readonly lean = new Glide(0);
  private reach = 0;
  private pivot = { x: 0, y: 0 };
  /** From a weight's picture's corner to the point it hangs by, CSS px. */
  private hang = { x: 0, y: 0 };
  private gain: readonly [number, number] = [0, 0];
  private isOld = true;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    this.stand = new SharpImage(scene, 12);
    this.beam = new SharpImage(scene, 13);
    this.knob = new SharpImage(scene, 15);
    this.weights = [new SharpImage(scene, 14), new SharpImage(scene, 14)];
  }

  /** Draws it in a box for these two actors. */
  draw(box: Box, sides: readonly [string, string]): void {
    const { ratio } = this.context.size;
    this.reach = Math.min(box.width * 0.36, box.height * 2.1);
    const thick = Math.max(5, Math.min(9, box.height * 0.07));
    this.pivot = { x: box.left + box.width / 2, y: box.top + box.height * 0.42 };
    this.drawStand(box, thick, ratio);
    const length = 2 * this.reach;
    this.beam.draw(length + 4, thick + 4, ratio, (pen) => {
      pen.fillStyle = this.inkOnPaper();
      pen.fillRect(2, 2, length, thick);
    });
    this.drawKnob(thick, ratio);
    sides.forEach((actor, i) => this.drawWeight(i as 0 | 1, actor, box, ratio));
    this.isOld = true;
  }

  private drawKnob(thick: number, ratio: number): void {
    const r = thick * 1.05;
    this.knob.draw(2 * r + 4, 2 * r + 4, ratio, (pen) => {
      pen.fillStyle = this.context.palette.card;
      pen.strokeStyle = this.inkOnPaper();
      pen.lineWidth = thick * 0.42;
      pen.beginPath();
      pen.arc(r + 2, r + 2, r - thick * 0.2, 0, 7);
      pen.fill();
      pen.stroke();
    });
    this.knob.image.setPosition(this.pivot.x, this.pivot.y);
  }

  private inkOnPaper(): string {
    // On the dark edition's paper ink would not be seen.
    return this.context.palette.paper === '#EFE7D6' ? INK : '#C9CFDB';
  }

  private drawStand({ height, top }: Box, thick: number, ratio: number): void {
    const high = top + height - this.pivot.y - 4;
    const wide = Math.min(46, height * 0.32);
    this.stand.draw(wide + 30, high + 30, ratio, (pen) => {
      const x = wide / 2 + 15;
      pen.fillStyle = this.inkOnPaper();
      pen.beginPath();
      pen.moveTo(x - thick * 0.5, 15);
      pen.lineTo(x + thick * 0.5, 15);
      pen.lineTo(x + wide / 2, 15 + high);
      pen.lineTo(x - wide / 2, 15 + high);
      pen.fill();
    });
    this.stand.pin(this.pivot.x - wide / 2 - 15, this.pivot.y - 15);
  }

  /** A weight in its side's colour and mark, its name below; hollow while the deal is worth less than none to that side. */
  private drawWeight(i: 0 | 1, actor: string, box: Box, ratio: number): void {
    const r = Math.max(8, Math.min(17, box.height * 0.12));
    const { palette, words } = this.context;
    const side = Math.max(120, r * 8);
    this.weights[i].draw(side, r * 2 + 26, ratio, (pen) => {
      pen.fillStyle = actorColour(palette, actor);
      pen.beginPath();
      pen.arc(side / 2, r + 2, r, 0, 7);
      if (this.gain[i] >= 0) pen.fill();
      else {
        pen.fillStyle = palette.card;
        pen.fill();
        pen.strokeStyle = actorColour(palette, actor);
        pen.lineWidth = 2.4;
        pen.setLineDash([4, 3]);
        pen.stroke();
        pen.setLineDash([]);
      }
      drawActorMark(pen, palette, actor, side / 2, r + 2, r * 0.52);
      setFont(pen, 600, Math.max(10.5, Math.min(13, r * 0.95)));
      pen.textAlign = 'center';
      pen.textBaseline = 'top';
      pen.fillStyle = this.inkOnPaper();
      pen.fillText(words.placeName(actor), side / 2, r * 2 + 6);
    });
    this.hang = { x: side / 2, y: r + 2 };
  }

  /** Weighs again. */
  weigh(gain: readonly [number, number], box: Box, sides: readonly [string, string], now: number): void {
    const hadSigns = this.gain.map((worth) => worth >= 0).join();
    this.gain = gain;
    if (hadSigns !== gain.map((worth) => worth >= 0).join()) this.draw(box, sides);
    this.lean.go(leanOf(gain), now, this.context.isStill || this.context.isFast ? 0 : LEAN);
    this.isOld = true;
  }

  /** Does it move? */
  isMoving(now: number): boolean {
    return this.isOld || this.lean.isMoving(now);
  }

  /** Leans the beam. `now` in ms. */
  move(now: number): void {
    if (!this.isMoving(now)) return;
    this.isOld = this.lean.isMoving(now);
    const angle = (this.lean.at(now) * Math.PI) / 180;
    const { x, y } = this.pivot;
    this.beam.image.setPosition(x, y).setRotation(angle);
    this.weights.forEach((weight, i) => {
      const arm = i === 0 ? -this.reach : this.reach;
      weight.pin(x + arm * Math.cos(angle) - this.hang.x, y + arm * Math.sin(angle) - this.hang.y);
    });
  }
}
