import type { GameObjects, Scene } from 'phaser';
import { actorColour, type Palette } from '../palette.ts';
import { isSmall, type StageSize } from '../stageContext.ts';
import { drawIcon } from './drawIcon.ts';
import type { FlowLine } from './FlowLine.ts';
import { Prints } from './Prints.ts';
import { headingAt, pointAt, type StageLine } from './stageLine.ts';

/** Diameter of a token with its shadow's margin, CSS px. */
const AREA = 36;
/** A dart that points to the right, round its middle, CSS px. */
const DART_AREA = 16;
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
  private readonly discs: Prints;
  private readonly darts: Prints;
  /** Part of the gap between two tokens they have moved on. */
  private phase: number;
  /** The way as it was laid when tokens were last put on it: the lens may have gone on since. */
  private line: StageLine | null = null;
  /** How large tokens are under way; 1 is their drawn size. */
  private full = 1;

  constructor(
    scene: Scene,
    private readonly flow: FlowLine,
    private readonly palette: Palette,
    order: number,
  ) {
    this.discs = new Prints(scene, 6, AREA);
    this.darts = new Prints(scene, 4, DART_AREA);
    // Streams on the same rails must not carry their tokens at the same spots.
    this.phase = (0.5 + order * 0.37) % 1;
  }

  /** Moves the tokens on by `seconds` of travel and puts them on the line. */
  place(now: number, seconds: number, diameter: number, size: StageSize): void {
    const { line } = this.flow;
    const amount = this.flow.amount(now);
    const reach = line.length * this.flow.reach(now);
    const isShort = isSmall(size) && line.length < SHORT;
    const count = this.discCount(line.length, amount, diameter, 0.45 * Math.max(size.width, size.height), isShort);
    const gap = count > 0 ? line.length / count : 1;
    this.phase = (this.phase + ((14 + amount * 2.2) * seconds) / gap) % 1;
    // A thicker stream has more darts between its discs.
    const between = count > 0 ? Math.min(3, Math.max(0, Math.floor(gap / (diameter * 1.6)) - 1)) : 0;
    const discs = this.discs.take(count, size.ratio, (pen) => this.paintDisc(pen, diameter, size.ratio));
    const darts = this.darts.take(count * between, size.ratio, (pen) => this.paintDart(pen));
    // On a short way full-sized tokens would hide where it leads.
    this.full = Math.min(1, Math.max(0.74, line.length / (diameter * 6)));
    const { stand } = this.flow;
    if (stand) {
      for (const disc of discs) {
        this.discs.grow(disc, 1);
        disc.setVisible(true).setPosition(stand.x, stand.y).setAlpha(this.flow.alpha(now));
      }
      return;
    }
    // One that travels alone waits where it can be seen.
    if (count === 1 && (seconds === 0 || this.line !== line)) this.phase = this.phaseInSight(size);
    this.line = line;
    for (const [i, disc] of discs.entries()) this.put(this.discs, disc, (this.phase + i) * gap, reach, now, size);
    for (const [i, dart] of darts.entries()) {
      const share = Math.floor(i / between) + ((i % between) + 1) / (between + 1);
      const distance = ((this.phase + share) % count) * gap;
      this.put(this.darts, dart, distance, reach, now, size);
      dart.setRotation(headingAt(line, distance));
    }
  }

  /** Draws all tokens anew at the next `place`. */
  forget(): void {
    this.discs.forget();
    this.darts.forget();
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

  private put(
    prints: Prints,
    print: GameObjects.Image,
    distance: number,
    reach: number,
    now: number,
    size: StageSize,
  ): void {
    const { line } = this.flow;
    const { x, y } = pointAt(line, distance);
    // A token grows out of its origin and shrinks into its goal; on a long way only beside the mark, not over its country.
    const free = line.length > AREA * 5 ? AREA * 0.7 : 0;
    const door = Math.min(1, (distance - free) / 16, (line.length - distance - free) / 16);
    const isOut = distance > reach || x < -AREA || y < -AREA || x > size.width + AREA || y > size.height + AREA;
    print
      .setVisible(!isOut && door > 0.05)
      .setPosition(x, y)
      .setAlpha(this.flow.alpha(now));
    prints.grow(print, Math.max(0.01, door * this.full));
  }

  private paintDisc(pen: CanvasRenderingContext2D, diameter: number, ratio: number): void {
    const { palette, flow } = this;
    const ink = flow.actor === 'kyiv' ? palette.ink : actorColour(palette, flow.actor);
    pen.shadowColor = palette.shadow;
    pen.shadowBlur = 4 * ratio;
    pen.shadowOffsetY = 1.5 * ratio;
    pen.fillStyle = palette.card;
    circle(pen, AREA / 2, diameter / 2);
    pen.shadowColor = 'transparent';
    drawIcon(pen, flow.icon, AREA / 2, AREA / 2, diameter * 0.72, ink);
  }

  private paintDart(pen: CanvasRenderingContext2D): void {
    const middle = DART_AREA / 2;
    pen.lineJoin = 'round';
    pen.strokeStyle = this.palette.card;
    pen.lineWidth = 3;
    pen.fillStyle = actorColour(this.palette, this.flow.actor);
    pen.beginPath();
    for (const [x, y] of DART) pen.lineTo(middle + x, middle + y);
    pen.closePath();
    pen.stroke();
    pen.fill();
  }
}

function circle(pen: CanvasRenderingContext2D, centre: number, radius: number): void {
  pen.beginPath();
  pen.arc(centre, centre, radius, 0, 7);
  pen.fill();
}
