import type { Scene } from 'phaser';
import type { FlowNow } from '../../store/selectors.ts';
import { isSmall, type StageContext } from '../stageContext.ts';
import { barriersOf, standingAcross } from './barriersOf.ts';
import { FlowLine } from './FlowLine.ts';
import { type Lens, onStage, type Point } from './Lens.ts';
import { LiveSheet } from './LiveSheet.ts';
import type { Box } from './layoutLabels.ts';
import { PLACES, ROUTES } from './mapData.ts';
import { paintFlow } from './paintFlow.ts';
import { routeLine, sharesWay } from './routeLine.ts';
import { StoryTracks } from './StoryTracks.ts';
import { pointAt } from './stageLine.ts';
import { standingPlace } from './standingPlace.ts';
import { TokenRow } from './TokenRow.ts';

/** How long tokens travel after a change, and how long before the end they begin to slow down, in ms. */
const TRAVEL = 7000;
const SLOWING = 1600;

const CAPITALS = Object.values(PLACES).filter(({ kind }) => kind === 'capital');

/** One stream on the stage. */
interface Stream {
  readonly line: FlowLine;
  readonly row: TokenRow;
}

/**
 * The streams on the map: their lines on one sheet above the tracks they may take, their tokens above it. Tokens travel for some seconds after each change
 * or touch and then come to rest, so that a page left open costs nothing.
 */
export class FlowLayer {
  private readonly ink: LiveSheet;
  private readonly tracks = new StoryTracks();
  private streams: Stream[] = [];
  /** Lanes of those that were asked for since the streams last changed. */
  private readonly lanes = new Map<Stream, number>();
  private restAt = 0;
  private last = 0;
  private made = 0;
  private isInkOld = true;

  constructor(
    private readonly scene: Scene,
    private readonly context: StageContext,
  ) {
    this.ink = new LiveSheet(scene, 3);
  }

  /** Takes over the streams now on the map. */
  take(flows: readonly FlowNow[], now: number, isAtOnce: boolean): void {
    this.tracks.take(this.context.store.getState().level.flows);
    const present = new Set(flows.map(({ flow }) => flow.id));
    for (const { line } of this.streams) if (!present.has(line.id)) line.take(undefined, now, isAtOnce);
    for (const flow of flows) (this.find(flow) ?? this.add(flow))?.line.take(flow, now, isAtOnce);
    this.bar();
    this.isInkOld = true;
    this.stir(now);
  }

  /** What stands across the streams now. */
  private bar(): void {
    const barriers = barriersOf(this.context.store.getState());
    for (const { line } of this.streams) {
      line.bar(standingAcross(barriers, line.id).map(({ part }) => part));
    }
  }

  private find({ flow }: FlowNow): Stream | undefined {
    return this.streams.find(({ line }) => line.id === flow.id && line.route.join() === flow.route.join());
  }

  private add({ flow }: FlowNow): Stream | null {
    const way = routeLine(flow.route, ROUTES, PLACES[flow.actor]);
    if (!way) return null;
    const line = new FlowLine(flow.id, flow.icon, flow.actor, flow.route, way);
    const stream = { line, row: new TokenRow(this.scene, line, this.context.palette, this.made++) };
    this.run([...this.streams, stream]);
    return stream;
  }

  /** Lets the tokens travel for a while. */
  stir(now: number): void {
    if (this.context.isStill) return;
    if (now > this.restAt) this.last = now;
    this.restAt = now + TRAVEL;
  }

  /** All points of the streams that stay, in map units: one list per stream. */
  ways(): readonly (readonly Point[])[] {
    return this.streams
      .filter(({ line }) => line.alpha(Number.POSITIVE_INFINITY) > 0)
      .map(({ line }) => line.way.points);
  }

  /** First and last places of all streams. */
  ends(): Set<string> {
    const ends = new Set<string>();
    for (const { line } of this.streams) {
      for (const point of [line.way.points[0], line.way.points.at(-1)]) {
        const near =
          point && Object.entries(PLACES).find(([, place]) => Math.hypot(place.x - point.x, place.y - point.y) < 0.2);
        if (near) ends.add(near[0]);
      }
    }
    return ends;
  }

  /** Points of all lines on the stage, CSS px. */
  points(): Point[] {
    return [...this.tracks.points(), ...this.streams.flatMap(({ line }) => [...line.line.points])];
  }

  /** Lays all lines on the stage. */
  lay(lens: Lens): void {
    const gap = isSmall(this.context.size) ? 8 : 11;
    this.tracks.lay(lens, this.context.size);
    for (const stream of this.streams) stream.line.lay(lens, this.context.size, this.laneOf(stream) * gap);
    for (const { line } of this.streams) this.stand(line, lens);
    this.isInkOld = true;
  }

  /** A stream shorter than its token has it beside its line. */
  private stand(line: FlowLine, lens: Lens): void {
    const diameter = this.diameter();
    line.stand = null;
    if (line.line.length > diameter * 1.2) return;
    const marks = CAPITALS.map(({ x, y }) => onStage(lens, this.context.size, x, y));
    // A capital's name often stands below it.
    const names = marks.map(({ x, y }) => ({ x, y: y + 18 }));
    const busy = [...this.points(), ...marks, ...names];
    line.stand = standingPlace(pointAt(line.line, line.line.length / 2), diameter, busy);
  }

  private diameter(): number {
    return isSmall(this.context.size) ? 22 : 26;
  }

  /** Tokens that do not travel, as they lie on the stage: names keep off them. */
  standing(): Box[] {
    const r = this.diameter() / 2;
    return this.streams.flatMap(({ line: { stand } }) =>
      stand ? [{ left: stand.x - r, top: stand.y - r, width: 2 * r, height: 2 * r }] : [],
    );
  }

  /** Streams that share rails run side by side: -0.5, 0.5 for two, -1, 0, 1 for three. */
  private laneOf(stream: Stream): number {
    const known = this.lanes.get(stream);
    if (known !== undefined) return known;
    const bundle = this.streams.filter(({ line }) => line === stream.line || sharesWay(line.way, stream.line.way));
    const lane = bundle.indexOf(stream) - (bundle.length - 1) / 2;
    this.lanes.set(stream, lane);
    return lane;
  }

  /** Takes over other streams than before. */
  private run(streams: Stream[]): void {
    this.streams = streams;
    this.lanes.clear();
  }

  /** Does anything move? */
  isMoving(now: number): boolean {
    if (this.streams.length === 0) return this.isInkOld;
    return (
      this.isInkOld ||
      (now < this.restAt && !this.context.isStill) ||
      this.streams.some(({ line }) => line.isChanging(now))
    );
  }

  /** Draws the lines, if they changed, and moves the tokens on. `now` in ms. */
  move(now: number): void {
    const { size } = this.context;
    const gone = this.streams.filter(({ line }) => line.isGone(now));
    if (gone.length > 0) {
      for (const { row } of gone) row.forget();
      this.run(this.streams.filter((stream) => !gone.includes(stream)));
      this.isInkOld = true;
    }
    if (this.isInkOld || this.streams.some(({ line }) => line.isChanging(now))) this.paint(now);
    // A long pause (a hidden page) is no journey.
    const seconds =
      Math.min(0.05, Math.max(0, now - this.last) / 1000) * Math.min(1, Math.max(0, this.restAt - now) / SLOWING);
    this.last = now;
    for (const { row } of this.streams) row.place(now, this.context.isStill ? 0 : seconds, this.diameter(), size);
  }

  private paint(now: number): void {
    const { size, palette } = this.context;
    this.ink.draw(size.width, size.height, size.ratio, (pen) => {
      this.tracks.paint(pen, palette);
      for (const { line } of this.streams) paintFlow(pen, line, palette, now);
    });
    this.ink.pin(0, 0);
    // What is still changing is drawn again in the next frame; the last one must be drawn when the change is over.
    this.isInkOld = this.streams.some(({ line }) => line.isChanging(now));
  }

  /** Draws all tokens anew, for another pixel ratio. */
  redraw(): void {
    for (const { row } of this.streams) row.forget();
    this.isInkOld = true;
  }
}
