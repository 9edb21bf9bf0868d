import type { Scene } from 'phaser';
import { actorColour, type Palette } from '../palette.ts';
import type { StageSize } from '../stageContext.ts';
import { drawIcon } from './drawIcon.ts';
import type { FlowLine } from './FlowLine.ts';
import { SharpImage } from './SharpImage.ts';
import { pointAt } from './stageLine.ts';

/** Diameter of a token with its shadow's margin, CSS px. */
const AREA = 36;
/** Most discs of one stream. */
const MOST = 40;

/** The tokens that travel along one stream: discs with its icon, and small beads between them. */
export class TokenRow {
  private readonly discs: SharpImage[] = [];
  private readonly beads: SharpImage[] = [];
  /** Part of the gap between two tokens they have moved on. */
  private phase: number;

  constructor(
    private readonly scene: Scene,
    private readonly flow: FlowLine,
    private readonly palette: Palette,
    order: number,
  ) {
    // Streams on the same rails must not carry their tokens at the same spots.
    this.phase = (0.5 + order * 0.37) % 1;
  }

  /** Moves the tokens on by `seconds` of travel and puts them on the line. */
  place(now: number, seconds: number, diameter: number, size: StageSize): void {
    const { line } = this.flow;
    const amount = this.flow.amount(now);
    const reach = line.length * this.flow.reach(now);
    const discs = this.discCount(line.length, amount, diameter, 0.45 * Math.max(size.width, size.height));
    const gap = discs > 0 ? line.length / discs : 1;
    this.phase = (this.phase + ((14 + amount * 2.2) * seconds) / gap) % 1;
    this.fill(discs, diameter, size.ratio);
    for (const [i, disc] of this.discs.entries()) this.put(disc, (this.phase + i) * gap, reach, now, size);
    const beads = this.beads.length / Math.max(1, discs);
    this.beads.forEach((bead, i) => {
      const share = Math.floor(i / beads) + ((i % beads) + 1) / (beads + 1);
      this.put(bead, ((this.phase + share) % discs) * gap, reach, now, size);
    });
  }

  /** Draws all tokens anew at the next `place`. */
  forget(): void {
    for (const sharp of [...this.discs, ...this.beads]) sharp.destroy();
    this.discs.length = 0;
    this.beads.length = 0;
  }

  /** More for a thicker stream, and from near at least so many that one is always in sight. */
  private discCount(length: number, amount: number, diameter: number, furthest: number): number {
    if (length < diameter * 1.2) return 0;
    const room = Math.floor(length / (diameter * 3.2));
    return Math.max(
      1,
      Math.min(MOST, Math.max(Math.min(Math.round(1 + amount / 4), room), Math.ceil(length / furthest))),
    );
  }

  /** Makes as many as are needed: a thicker stream has more beads between its discs. */
  private fill(discs: number, diameter: number, ratio: number): void {
    const gap = discs > 0 ? this.flow.line.length / discs : 0;
    const beads = discs * Math.min(3, Math.max(0, Math.floor(gap / (diameter * 1.6)) - 1));
    if (this.discs.length === discs && this.beads.length === beads) return;
    this.forget();
    for (let i = 0; i < discs; i++) this.discs.push(this.disc(diameter, ratio));
    for (let i = 0; i < beads; i++) this.beads.push(this.bead(ratio));
  }

  private put(sharp: SharpImage, distance: number, reach: number, now: number, size: StageSize): void {
    const { line } = this.flow;
    const { x, y } = pointAt(line, distance);
    // A token grows out of its origin and shrinks into its goal.
    const door = Math.min(1, distance / 16, (line.length - distance) / 16);
    const isOut = distance > reach || x < -AREA || y < -AREA || x > size.width + AREA || y > size.height + AREA;
    sharp.image
      .setVisible(!isOut && door > 0.05)
      .setPosition(x, y)
      .setAlpha(this.flow.alpha(now));
    sharp.grow(Math.max(0.01, door));
  }

  private disc(diameter: number, ratio: number): SharpImage {
    const { palette, flow } = this;
    const ink = flow.actor === 'kyiv' ? palette.ink : actorColour(palette, flow.actor);
    return new SharpImage(this.scene, 6).draw(AREA, AREA, ratio, (pen) => {
      pen.shadowColor = palette.shadow;
      pen.shadowBlur = 4 * ratio;
      pen.shadowOffsetY = 1.5 * ratio;
      pen.fillStyle = palette.card;
      circle(pen, AREA / 2, diameter / 2);
      pen.shadowColor = 'transparent';
      drawIcon(pen, flow.icon, AREA / 2, AREA / 2, diameter * 0.72, ink);
    });
  }

  private bead(ratio: number): SharpImage {
    const { palette, flow } = this;
    return new SharpImage(this.scene, 4).draw(12, 12, ratio, (pen) => {
      pen.fillStyle = palette.card;
      circle(pen, 6, 4.6);
      pen.fillStyle = actorColour(palette, flow.actor);
      circle(pen, 6, 3.2);
    });
  }
}

function circle(pen: CanvasRenderingContext2D, centre: number, radius: number): void {
  pen.beginPath();
  pen.arc(centre, centre, radius, 0, 7);
  pen.fill();
}
