import type { Scene } from 'phaser';
import { actorColour, type Palette } from '../palette.ts';
import { isSmall, type StageSize } from '../stageContext.ts';
import { drawIcon } from './drawIcon.ts';
import type { FlowLine } from './FlowLine.ts';
import { SharpImage } from './SharpImage.ts';
import { headingAt, pointAt } from './stageLine.ts';

/** Diameter of a token with its shadow's margin, CSS px. */
const AREA = 36;
/** A dart that points to the right, round its middle, CSS px. */
const DART = [
  [-4, -4.6],
  [5.6, 0],
  [-4, 4.6],
  [-2.2, 0],
] as const;
/** One train is one train, however far it goes. */
const ALONE: ReadonlySet<string> = new Set(['train']);
/** A way of a phone's map on which there is room for one token, CSS px. */
const SHORT = 260;
/** Most discs of one stream. */
const MOST = 40;

/** The tokens that travel along one stream: discs with its icon, and between them small darts that say which way it runs. */
export class TokenRow {
  private readonly discs: SharpImage[] = [];
  private readonly darts: SharpImage[] = [];
  /** Part of the gap between two tokens they have moved on. */
  private phase: number;
  /** How large tokens are under way; 1 is their drawn size. */
  private full = 1;

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
    const isShort = isSmall(size) && line.length < SHORT;
    const discs = this.discCount(line.length, amount, diameter, 0.45 * Math.max(size.width, size.height), isShort);
    const gap = discs > 0 ? line.length / discs : 1;
    this.phase = (this.phase + ((14 + amount * 2.2) * seconds) / gap) % 1;
    this.fill(discs, diameter, size.ratio);
    // On a short way full-sized tokens would hide where it leads.
    this.full = Math.min(1, Math.max(0.74, line.length / (diameter * 6)));
    const { stand } = this.flow;
    if (stand) {
      this.discs[0]?.grow(1).image.setVisible(true).setPosition(stand.x, stand.y).setAlpha(this.flow.alpha(now));
      return;
    }
    // One that travels alone waits where it can be seen.
    if (discs === 1 && seconds === 0) this.phase = this.phaseInSight(size);
    for (const [i, disc] of this.discs.entries()) this.put(disc, (this.phase + i) * gap, reach, now, size);
    const darts = this.darts.length / Math.max(1, discs);
    this.darts.forEach((dart, i) => {
      const share = Math.floor(i / darts) + ((i % darts) + 1) / (darts + 1);
      const distance = ((this.phase + share) % discs) * gap;
      this.put(dart, distance, reach, now, size);
      dart.image.setRotation(headingAt(line, distance));
    });
  }

  /** Draws all tokens anew at the next `place`. */
  forget(): void {
    for (const sharp of [...this.discs, ...this.darts]) sharp.destroy();
    this.discs.length = 0;
    this.darts.length = 0;
  }

  /** Where along its way (0 to 1) a lone token is in sight, next to where it is now. */
  private phaseInSight({ width, height, coveredTop = 0, coveredBottom = 0 }: StageSize): number {
    const { line } = this.flow;
    const isSeen = (part: number): boolean => {
      const { x, y } = pointAt(line, part * line.length);
      return x > AREA && x < width - AREA && y > coveredTop + AREA / 2 && y < height - coveredBottom - AREA / 2;
    };
    const parts = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05).filter(isSeen);
    if (parts.length === 0 || isSeen(this.phase)) return this.phase;
    return parts.reduce((best, part) => (Math.abs(part - this.phase) < Math.abs(best - this.phase) ? part : best));
  }

  /** More for a thicker stream, and from near at least so many that one is always in sight. */
  private discCount(length: number, amount: number, diameter: number, furthest: number, isShort: boolean): number {
    if (this.flow.stand || ALONE.has(this.flow.icon)) return 1;
    // On a phone's map a second token would only bury the first stream's.
    if (isShort) return 1;
    const room = Math.floor(length / (diameter * 3.2));
    return Math.max(
      1,
      Math.min(MOST, Math.max(Math.min(Math.round(1 + amount / 4), room), Math.ceil(length / furthest))),
    );
  }

  /** Makes as many as are needed: a thicker stream has more darts between its discs. */
  private fill(discs: number, diameter: number, ratio: number): void {
    const gap = discs > 0 ? this.flow.line.length / discs : 0;
    const darts = discs * Math.min(3, Math.max(0, Math.floor(gap / (diameter * 1.6)) - 1));
    if (this.discs.length === discs && this.darts.length === darts) return;
    this.forget();
    for (let i = 0; i < discs; i++) this.discs.push(this.disc(diameter, ratio));
    for (let i = 0; i < darts; i++) this.darts.push(this.dart(ratio));
  }

  private put(sharp: SharpImage, distance: number, reach: number, now: number, size: StageSize): void {
    const { line } = this.flow;
    const { x, y } = pointAt(line, distance);
    // A token grows out of its origin and shrinks into its goal; on a long way only beside the mark, not over its country.
    const free = line.length > AREA * 5 ? AREA * 0.7 : 0;
    const door = Math.min(1, (distance - free) / 16, (line.length - distance - free) / 16);
    const isOut = distance > reach || x < -AREA || y < -AREA || x > size.width + AREA || y > size.height + AREA;
    sharp.image
      .setVisible(!isOut && door > 0.05)
      .setPosition(x, y)
      .setAlpha(this.flow.alpha(now));
    sharp.grow(Math.max(0.01, door * this.full));
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

  private dart(ratio: number): SharpImage {
    const { palette, flow } = this;
    return new SharpImage(this.scene, 4).draw(16, 16, ratio, (pen) => {
      pen.lineJoin = 'round';
      pen.strokeStyle = palette.card;
      pen.lineWidth = 3;
      pen.fillStyle = actorColour(palette, flow.actor);
      pen.beginPath();
      for (const [x, y] of DART) pen.lineTo(8 + x, 8 + y);
      pen.closePath();
      pen.stroke();
      pen.fill();
    });
  }
}

function circle(pen: CanvasRenderingContext2D, centre: number, radius: number): void {
  pen.beginPath();
  pen.arc(centre, centre, radius, 0, 7);
  pen.fill();
}
