import type { Game } from '../store/gameStore.ts';
import { flowsOf, partiesOf, phaseOf, placeOf } from '../store/selectors.ts';
import { tableOf } from '../store/table.ts';
import { threatOf } from '../store/threat.ts';
import { isWebShown } from '../store/web.ts';
import { AfterPaint } from './parts/AfterPaint.ts';
import { barriersOf } from './parts/barriersOf.ts';
import { FlowLayer } from './parts/FlowLayer.ts';
import { between, isSameLens, type Lens } from './parts/Lens.ts';
import { beyondEdge, lensFor, lensForThreat, type Sight } from './parts/lensFor.ts';
import { MapPaper } from './parts/MapPaper.ts';
import { PLACES } from './parts/mapData.ts';
import { PlaceLayer } from './parts/PlaceLayer.ts';
import type { Interest } from './parts/placesShown.ts';
import { threatRoom } from './parts/threatLayout.ts';
import { planBoxes, threatPlan, wayOf } from './parts/threatPlan.ts';
import { whenIdle } from './parts/whenIdle.ts';
import { type PointerKind, StageScene } from './StageScene.ts';
import { isSmall, type StageContext } from './stageContext.ts';

/** Shortest and longest journeys of the lens, ms. */
const JOURNEY = [500, 1500] as const;
/** After a resize the map is painted sharply again when nothing has changed for this long, ms. */
const CALM = 140;

/** A journey of the lens. */
interface Journey {
  readonly from: Lens;
  readonly to: Lens;
  readonly start: number;
  readonly duration: number;
}

/** The map: a paper theatre seen through a lens that goes where the decision is. */
export class MapScene extends StageScene {
  private paper: MapPaper | null = null;
  private flows: FlowLayer | null = null;
  private places: PlaceLayer | null = null;
  private lens: Lens = { x: 2048, y: 2048, scale: 0.1 };
  private journey: Journey | null = null;
  /** Has the lens to be set anew: in the next frame, or unseen once a table covers the map? */
  private isDue = false;
  private paintAt = 0;
  private seen = '';
  private readonly afterCover = new AfterPaint(this.disposers);
  /** Device pixels per CSS pixel the marks and tokens were drawn for. */
  private ratio = this.context.size.ratio;

  constructor(context: StageContext) {
    super('map', context);
  }

  protected open(): void {
    const { store } = this.context;
    this.flows = new FlowLayer(this, this.context);
    this.places = new PlaceLayer(this, this.context);
    this.takeFlows(true);
    this.lens = this.goal();
    this.paper = new MapPaper(this, this.context, this.lens);
    this.settle(this.lens);
    this.disposers.add(store.subscribe(() => this.follow()));
    // What the first journey needs is made before it is asked for.
    if (!this.context.isFast && !this.context.isStill) whenIdle(this.paper.preparations(), this.disposers);
  }

  /** Fades the map while something slides over it; `part` (0 to 1) of it is covered. */
  cover(part: number): void {
    const isCovered = part > 0.999;
    // Nobody sees it: it need not be in the frame in which the table arrives.
    if (isCovered && this.isDue)
      this.afterCover.ask(() => {
        if (this.isDue && !this.sys.isVisible()) this.settle(this.goal());
      });
    this.sys.setVisible(!isCovered);
    this.cameras.main?.setAlpha(Math.max(0, 1 - 1.5 * part));
  }

  /** The lens through which the map is seen now. */
  lensNow(): Lens {
    return this.lens;
  }

  isMoving(): boolean {
    const now = performance.now();
    if (!this.sys.isVisible()) return false;
    return (
      (this.isDue && !this.isUnderPaper()) ||
      this.journey !== null ||
      this.paintAt > 0 ||
      this.flows?.isMoving(now) === true ||
      this.places?.isChanging(now) === true
    );
  }

  isDraggableAt(): boolean {
    return false;
  }

  point(kind: PointerKind): void {
    if (kind !== 'down') return;
    if (this.journey) this.end(this.journey);
    this.flows?.stir(performance.now());
  }

  reword(): void {
    this.arrangePlaces();
    // Longer words may make the gauges higher, which cover more of the map then.
    this.isDue = true;
  }

  protected arrange(): void {
    const ratio = this.context.size.ratio;
    this.journey = null;
    this.isDue = false;
    this.places?.reveal(true, performance.now(), 0);
    this.lens = this.goal();
    this.paper?.stretch(this.lens);
    if (ratio !== this.ratio) {
      this.ratio = ratio;
      this.places?.redraw();
      this.flows?.redraw();
    }
    this.layOut(this.lens);
    // Painting takes a while: not at every step of a window being dragged.
    this.paintAt = performance.now() + CALM;
  }

  protected move(now: number): void {
    if (!this.sys.isVisible()) return;
    if (this.paintAt > 0 && now >= this.paintAt) {
      this.paintAt = 0;
      this.paper?.settle(this.lens);
    }
    if (this.isDue && !this.isUnderPaper()) this.turn();
    if (this.journey) this.travel(this.journey, now);
    this.places?.show(this.lens, now);
    this.flows?.move(now);
  }

  private goal(): Lens {
    const game = this.context.store.getState();
    const lens = this.goalOfThreat(game);
    if (lens) return lens;
    return lensFor(this.sight(game), PLACES, this.context.size);
  }

  private sight(game: Game): Sight {
    const capitals = [...new Set([this.seatActor(), ...partiesOf(game)])];
    return { phase: phaseOf(game), place: placeOf(game), capitals, lines: this.flows?.ways() ?? [] };
  }

  /** Where a threat is made or has just been settled the map shows who is threatened and what is to stop; null elsewhere. */
  private goalOfThreat(game: Game): Lens | null {
    if (phaseOf(game) === 'ended') return null;
    const { size } = this.context;
    const threat = threatOf(game);
    const barrier = barriersOf(game).find(({ id, isNews }) => (threat ? id === threat.point.id : isNews));
    if (!barrier) return null;
    const points = wayOf(barrier)?.points ?? [];
    // A phone's map shows the stream only as far as the barrier, or there would be nothing to see.
    const part = isSmall(size) ? barrier.part + 0.05 : 1;
    return lensForThreat(barrier.sides[1], points, part, PLACES, threat ? threatRoom(size) : size);
  }

  private takeFlows(isAtOnce: boolean): void {
    this.flows?.take(
      flowsOf(this.context.store.getState()),
      performance.now(),
      isAtOnce || this.context.isFast || this.context.isStill,
    );
  }

  /** The game has changed. */
  private follow(): void {
    const game = this.context.store.getState();
    const barriers = barriersOf(game).map(({ id, look, isNews }) =>
      look === 'stamped' || isNews ? `${id}${isNews}` : '',
    );
    const threat = threatOf(game)?.point.id ?? '';
    const seen = `${placeOf(game)} ${phaseOf(game)} ${game.seat} ${threat} ${barriers.join('')} ${flowsOf(game)
      .map(({ flow, amount }) => `${flow.id}${amount}`)
      .join()}`;
    // Counters pushed on the table change nothing here.
    if (seen === this.seen) return;
    this.seen = seen;
    this.afterPaint.ask(() => {
      this.takeFlows(false);
      this.isDue = true;
      this.context.wake();
    });
  }

  /** Turns the lens to where it belongs now. By then the document has its new gauges. */
  private turn(): void {
    this.isDue = false;
    this.context.measure();
    const goal = this.goal();
    const { isFast, isStill } = this.context;
    if (isSameLens(goal, this.journey?.to ?? this.lens)) this.layOut(this.lens);
    else if (isFast || isStill) this.settle(goal);
    else this.depart(goal);
  }

  /** Does a table lie over the map, or will in a moment? */
  private isUnderPaper(): boolean {
    const game = this.context.store.getState();
    return tableOf(game) !== null || isWebShown(game);
  }

  private depart(goal: Lens): void {
    const { size } = this.context;
    const far = Math.hypot(goal.x - this.lens.x, goal.y - this.lens.y) * Math.min(goal.scale, this.lens.scale);
    const ways = far / Math.max(size.width, size.height) + Math.abs(Math.log(goal.scale / this.lens.scale)) / 2;
    const duration = Math.min(JOURNEY[1], JOURNEY[0] + 600 * ways);
    this.paper?.prepare(goal);
    this.paintAt = 0;
    this.places?.reveal(false, performance.now(), 120);
    this.journey = { from: this.lens, to: goal, start: performance.now(), duration };
  }

  private travel(journey: Journey, now: number): void {
    const part = (now - journey.start) / journey.duration;
    if (part >= 1) {
      this.end(journey);
      return;
    }
    this.lens = between(journey.from, journey.to, Math.max(0, part), this.context.size);
    this.paper?.show(this.lens, Math.min(1, Math.max(0, part * 1.6 - 0.5)));
    this.flows?.lay(this.lens);
  }

  private end(journey: Journey): void {
    this.journey = null;
    this.lens = journey.to;
    this.paper?.arrive();
    this.layOut(journey.to);
    this.places?.reveal(true, performance.now(), 200);
  }

  private settle(lens: Lens): void {
    this.journey = null;
    this.isDue = false;
    this.lens = lens;
    this.paper?.settle(lens);
    this.layOut(lens);
    this.places?.reveal(true, performance.now(), 0);
  }

  private layOut(lens: Lens): void {
    this.flows?.lay(lens);
    if (!this.journey) this.arrangePlaces();
  }

  private arrangePlaces(): void {
    const { store, size } = this.context;
    const game = store.getState();
    const papers = planBoxes(threatPlan(game, this.lens, size));
    const room = threatOf(game) ? threatRoom(size) : size;
    const busy = [...(this.flows?.standing() ?? []), ...papers];
    this.places?.arrange(this.lens, this.interest(), this.flows?.points() ?? [], busy, room);
  }

  /** Actor of the held seat: its capital is never lost from sight. */
  private seatActor(): string {
    const { level, seat } = this.context.store.getState();
    return level.actors[level.seats[seat]?.actor ?? 0]?.id ?? '';
  }

  private interest(): Interest {
    const game = this.context.store.getState();
    return {
      seat: this.seatActor(),
      point: placeOf(game),
      ends: this.flows?.ends() ?? new Set(),
      beyond: this.goalOfThreat(game) ? null : beyondEdge(this.sight(game), PLACES, this.context.size),
      actors: new Set(game.level.actors.map(({ id }) => id)),
    };
  }
}
