import type { FlowNow } from '../../store/selectors.ts';
import type { StageSize } from '../stageContext.ts';
import { barrierSpot } from './barrierSpot.ts';
import { withDetour } from './detour.ts';
import { Glide } from './Glide.ts';
import type { Lens, Point } from './Lens.ts';
import type { RouteLine } from './routeLine.ts';
import { type StageLine, stageLine } from './stageLine.ts';

/** How long a new stream takes to draw itself in, and an ended one to fade, in ms. */
const DRAW_IN = 1100;
const FADE = 350;

/** One stream: its way, how thick it is, and how far it has drawn itself in. */
export class FlowLine {
  /** Part of the way that is drawn (0 to 1). */
  private readonly drawn = new Glide(0);
  private readonly shown = new Glide(1);
  private readonly thick = new Glide(0);
  /** The way on the stage, for the last lens it was laid under. */
  line: StageLine = { points: [], isSea: [], along: [], length: 0 };
  /** Parts of the way (0 to 1) at which something stands across it. What still runs, runs round it. */
  private across: readonly number[] = [];
  /** Where its one token stands, if the line is too short to travel on. */
  stand: Point | null = null;

  constructor(
    readonly id: string,
    readonly icon: string,
    readonly actor: string,
    readonly route: readonly string[],
    readonly way: RouteLine,
  ) {}

  /** Takes over the amount now (0 to 10); 0 ends the stream. */
  take(flow: FlowNow | undefined, now: number, isAtOnce: boolean): void {
    if (!flow) {
      this.shown.go(0, now, isAtOnce ? 0 : FADE);
      return;
    }
    this.shown.go(1, now, isAtOnce ? 0 : FADE);
    this.drawn.go(1, now, isAtOnce ? 0 : DRAW_IN);
    this.thick.go(flow.amount, now, isAtOnce ? 0 : FADE);
  }

  /** Puts something across the way at these parts of it (0 to 1), or takes it away. */
  bar(across: readonly number[]): void {
    this.across = across;
  }

  /** Lays it on the stage, `aside` CSS px from the middle of its rails. */
  lay(lens: Lens, size: StageSize, aside: number): void {
    const straight = stageLine(this.way, lens, size, aside);
    this.line = this.across.reduce((line, part) => {
      const { at, radius } = barrierSpot(part, straight.length, size);
      return withDetour(line, { at, half: radius * 2.2, aside: radius * 1.5 });
    }, straight);
  }

  /** Part of the way that is drawn (0 to 1). */
  reach(now: number): number {
    return this.drawn.at(now);
  }

  /** How clearly it is seen (0 to 1). */
  alpha(now: number): number {
    return this.shown.at(now);
  }

  /** Its amount (0 to 10). */
  amount(now: number): number {
    return this.thick.at(now);
  }

  /** Is it still drawing itself in, fading or swelling? */
  isChanging(now: number): boolean {
    return this.drawn.isMoving(now) || this.shown.isMoving(now) || this.thick.isMoving(now);
  }

  /** Has it ended and faded? */
  isGone(now: number): boolean {
    return this.shown.target === 0 && !this.shown.isMoving(now);
  }
}
