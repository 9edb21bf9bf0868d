import { alignOf, isWebShown, type PartnerNow } from '../store/web.ts';
import { Glide } from './parts/Glide.ts';
import { partnerAt } from './parts/partnerAt.ts';
import { WebFigure, type WebTaking } from './parts/WebFigure.ts';
import { WebTop } from './parts/WebTop.ts';
import { webMeasure } from './parts/webMeasure.ts';
import { type PointerKind, StageScene } from './StageScene.ts';
import type { StageContext } from './stageContext.ts';

/** How long the table takes to come up or go, ms. */
const SLIDE = 420;
/** A pointer that moved no further than this (CSS px) has tapped. */
const STILL = 8;

/** The web: seven capitals round the world's table, and the threads between them, while the held seat is to pull at one. */
export class WebScene extends StageScene {
  private readonly shown = new Glide(0);
  private top: WebTop | null = null;
  private figure: WebFigure | null = null;
  private pressed: { readonly x: number; readonly y: number } | null = null;
  private run = '';
  /** What the table was last drawn for. */
  private laid = '';
  /** Those the held seat can turn to now. */
  private partners: readonly PartnerNow[] = [];
  private facing: string | null = null;
  private isPlaced = false;
  /** How the figure has to be laid out anew, in the next frame: the document has its new card by then. */
  private due: WebTaking | null = null;

  /** @param cover called with the part (0 to 1) of the map that the table covers, when it changes */
  constructor(
    context: StageContext,
    private readonly cover: (part: number) => void,
  ) {
    super('web', context);
  }

  protected open(): void {
    this.top = new WebTop(this, this.context);
    this.figure = new WebFigure(this, this.context);
    this.disposers.add(this.context.store.subscribe(() => this.hear()));
    this.follow();
    this.shown.jump(this.isWanted() ? 1 : 0);
    this.place(performance.now());
  }

  isMoving(): boolean {
    const now = performance.now();
    if (this.shown.isMoving(now) || !this.isPlaced || this.due) return true;
    return this.sys.isVisible() && this.figure?.isMoving(now) === true;
  }

  isDraggableAt(): boolean {
    return false;
  }

  override isTappableAt(x: number, y: number): boolean {
    return this.partnerAt(x, y) !== null;
  }

  point(kind: PointerKind, x: number, y: number): void {
    if (!this.isWanted()) return;
    if (kind === 'down') this.pressed = { x, y };
    else if (kind === 'lost') this.pressed = null;
    else if (kind === 'up') this.release(x, y);
  }

  reword(): void {
    this.arrange();
  }

  protected arrange(): void {
    this.figure?.outdate();
    if (this.isWanted()) this.due = 'still';
  }

  protected move(now: number): void {
    if (this.due) this.take(this.due);
    if (this.shown.isMoving(now) || !this.isPlaced) this.place(now);
    if (this.sys.isVisible()) this.figure?.move(performance.now());
  }

  private isWanted(): boolean {
    return isWebShown(this.context.store.getState());
  }

  /** The game has changed: another partner is turned to at once, another decision is seen after its card. */
  private hear(): void {
    if (this.runNow() === this.run) this.follow();
    else
      this.afterPaint.ask(() => {
        this.follow();
        if (!this.due) return;
        // Working out where all lies is enough for a task of its own; drawing follows in the next frame.
        this.context.measure();
        this.figure?.prepare();
      });
  }

  private runNow(): string {
    const { level, seat, seed, decisions, view } = this.context.store.getState();
    return `${level.id} ${seat} ${seed} ${decisions.length} ${view.ending} ${view.point}`;
  }

  private follow(): void {
    const { facing } = this.context.store.getState();
    const now = performance.now();
    const run = this.runNow();
    if (run !== this.run) this.takeRun(run, now);
    else if (facing !== this.facing) this.figure?.face(now, false);
    else return;
    this.facing = facing;
    this.context.wake();
  }

  private takeRun(run: string, now: number): void {
    const isNext = this.isNext(run);
    const wasShown = this.shown.target > 0;
    this.run = run;
    this.partners = alignOf(this.context.store.getState())?.partners ?? [];
    const isShown = this.isWanted();
    const { isFast, isStill } = this.context;
    if (isShown) this.due = !wasShown ? 'still' : isNext && !this.due ? 'told' : 'straight';
    this.shown.go(isShown ? 1 : 0, now, isFast ? 0 : isStill ? SLIDE / 2 : SLIDE);
    this.isPlaced = false;
  }

  /** Lays everything out. By now the document has the card that belongs to it, and covers what it will. */
  private take(how: WebTaking): void {
    this.due = null;
    this.context.measure();
    const { room } = webMeasure(this.context.size);
    const laid = `${Object.values(room).join()} ${this.context.size.width} ${this.context.size.ratio}`;
    if (laid !== this.laid) this.top?.draw(room);
    this.laid = laid;
    this.figure?.take(how);
  }

  /** Is this the run of before with one more decision? */
  private isNext(run: string): boolean {
    const [was, is] = [this.run.split(' '), run.split(' ')];
    return was.slice(0, 3).join() === is.slice(0, 3).join() && Number(is[3]) === Number(was[3]) + 1;
  }

  private release(x: number, y: number): void {
    const { pressed } = this;
    this.pressed = null;
    if (!pressed || Math.hypot(x - pressed.x, y - pressed.y) > STILL) return;
    const partner = this.partnerAt(x, y);
    const { facing, face } = this.context.store.getState();
    if (partner !== null) face(partner === facing ? null : partner);
  }

  private partnerAt(x: number, y: number): string | null {
    const { standing } = this.figure ?? {};
    return standing ? partnerAt(standing.picture, standing.at, this.partners, { x, y }) : null;
  }

  /** Lets the table come up from below and cover the map; without motion it only fades. */
  private place(now: number): void {
    const shown = this.shown.at(now);
    const camera = this.cameras.main;
    camera.setScroll(0, this.context.isStill ? 0 : -(1 - shown) * this.context.size.height * 0.3);
    camera.setAlpha(Math.min(1, shown * 1.4));
    this.sys.setVisible(shown > 0.001);
    this.cover(shown);
    this.isPlaced = !this.shown.isMoving(now);
  }
}
