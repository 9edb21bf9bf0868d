import type { Scene } from 'phaser';
import type { Game } from '../../store/gameStore.ts';
import type { WebNode, WebTie } from '../../store/web.ts';
import type { StageContext } from '../stageContext.ts';
import { ease, Glide } from './Glide.ts';
import { LiveSheet } from './LiveSheet.ts';
import { nameHeight, nameWidth } from './paintPin.ts';
import { paintThread } from './paintThread.ts';
import { WebPactImage } from './WebPactImage.ts';
import { WebPinImage } from './WebPinImage.ts';
import { WebTagImage } from './WebTagImage.ts';
import { hasGrown, isStripShown, tagLookOf } from './webLooks.ts';
import { type WebMoment, WebMotion } from './webMotion.ts';
import { curvesAt, type NameSize, type WebPicture, webPicture } from './webPicture.ts';
import { HUM, onThread, swingOf, type ThreadCurve } from './webThread.ts';

/** How clearly threads and capitals are drawn, 0 to 1: own threads, others', what steps back, what has just changed. */
const CLEAR = { own: 1, other: 0.5, back: 0.3, backPin: 0.55, changed: 0.85 } as const;
/** How long stepping forward and back takes, ms; a strip that comes up; a cross-fade. */
const STEP = 240;
const RISE = 320;
const FADE = 260;
/** The sheet of a pact among the things that step back: no actor or tie has this id. */
const PACT = 'pact ';
/** More pixels than this are not drawn in each frame of a motion. */
const MOST_PIXELS = 2_600_000;

/** How a changed web is taken over: through all that has happened, in one curve, or at once. */
export type WebTaking = 'told' | 'straight' | 'still';

/** The web itself: capitals, threads and what hangs on them, in motion and at rest. */
export class WebFigure {
  private readonly threads: LiveSheet;
  private readonly pact: WebPactImage;
  private readonly pins = new Map<string, WebPinImage>();
  private readonly tags = new Map<string, WebTagImage>();
  private readonly clear = new Map<string, Glide>();
  private readonly fade = new Glide(1);
  private picture: WebPicture | null = null;
  private motion: WebMotion | null = null;
  private isOld = true;
  private ready: { readonly game: Game; readonly laid: string; readonly picture: WebPicture | null } | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly context: StageContext,
  ) {
    this.threads = new LiveSheet(scene, 12, true);
    this.pact = new WebPactImage(scene, context);
  }

  /** Works out where everything will lie, for the present game and stage: `take` then has it at once. */
  prepare(): WebPicture | null {
    const { context } = this;
    const game = context.store.getState();
    const laid = JSON.stringify([context.size, context.words.language]);
    if (this.ready?.game === game && this.ready.laid === laid) return this.ready.picture;
    const nameSize: NameSize = (actor, measure) => ({
      width: nameWidth(context, measure, actor),
      height: nameHeight(measure),
    });
    const picture = webPicture(game, context.size, nameSize, spokenOn(context));
    this.ready = { game, laid, picture };
    return picture;
  }

  /** Forgets what was worked out: letters may have changed, where nothing has moved. */
  outdate(): void {
    this.ready = null;
  }

  /** Lays the web out for the present game and stage. */
  take(how: WebTaking): void {
    const { context } = this;
    const before = this.picture;
    this.picture = this.prepare();
    this.isOld = true;
    if (!this.picture) return;
    // The same ties, measures and words as before: what is drawn can stay.
    this.furnish(this.picture, how !== 'still' && before !== null && isAlike(before, this.picture));
    // All this takes a moment: what moves sets out after it.
    const now = performance.now();
    const from = this.motion?.at(now);
    const { goal, beats } = this.picture;
    const isAtOnce = context.isFast || context.isStill || how === 'still' || !from;
    if (isAtOnce) this.motion = WebMotion.still(goal);
    else if (how === 'told' && beats.length > 0) this.motion = WebMotion.told(from, beats, now);
    else this.motion = WebMotion.straight(from, goal, now);
    if (context.isStill && from && how !== 'still') {
      this.fade.jump(0.1);
      this.fade.go(1, now, FADE);
    }
    this.face(now, isAtOnce);
  }

  /** Brings the tie the held seat looks at to the front. */
  face(now: number, isAtOnce: boolean): void {
    const { web } = this.picture ?? {};
    const { facing } = this.context.store.getState();
    const duration = isAtOnce || this.context.isFast ? 0 : STEP;
    const set = (id: string, value: number): void => {
      const glide = this.clear.get(id) ?? new Glide(value);
      this.clear.set(id, glide);
      glide.go(value, now, duration);
    };
    const front = web?.ties.find(({ isOwn, ends }) => facing !== null && isOwn && ends.includes(facing));
    for (const tie of web?.ties ?? []) set(tie.tie, clarityOf(tie, front));
    for (const { actor } of web?.nodes ?? []) set(actor, !front || front.ends.includes(actor) ? 1 : CLEAR.backPin);
    set(PACT, front ? CLEAR.back : 1);
    this.isOld = true;
  }

  /** Ends all movements. */
  skip(): void {
    if (this.picture) this.motion = WebMotion.still(this.picture.goal);
    for (const glide of [...this.clear.values(), this.fade]) glide.jump(glide.target);
    this.isOld = true;
  }

  /** Has it to be drawn again? */
  isMoving(now: number): boolean {
    return this.isOld || this.isUnderway(now);
  }

  private isUnderway(now: number): boolean {
    const isHumming = this.motion !== null && now < this.motion.end + (this.motion.end > 0 ? HUM : 0);
    const isSigning = this.picture !== null && this.pact.isMoving(this.picture, this.sincePact(now));
    return (
      isHumming || isSigning || this.fade.isMoving(now) || [...this.clear.values()].some((glide) => glide.isMoving(now))
    );
  }

  /** Draws it, if it changed. `now` in ms. */
  move(now: number): void {
    const { picture, motion } = this;
    if (!picture || !motion || !this.isMoving(now)) return;
    const isResting = !this.isUnderway(now);
    this.isOld = !isResting;
    const at = motion.at(now);
    const curves = curvesAt(picture.web, at, (tie) => this.swing(tie, now, at));
    this.drawThreads(picture, at, curves, now, isResting);
    for (const node of picture.web.nodes) this.putPin(node, at, now, isResting);
    for (const tie of picture.web.ties) this.putTag(picture, tie, at, curves.get(tie.tie), now, isResting);
    this.pact.put(picture, this.sincePact(now), this.alpha(PACT, now));
  }

  /** How long ago (ms) the pact that lies on the table was proposed: for ever, once its motion is over. */
  private sincePact(now: number): number {
    const start = this.motion?.startOf('pull') ?? this.motion?.startOf('others') ?? null;
    return start === null ? Number.POSITIVE_INFINITY : now - start;
  }

  /** The curves and places as they are, for what is tapped. */
  get standing(): { readonly picture: WebPicture; readonly at: WebMoment } | null {
    return this.picture && this.motion ? { picture: this.picture, at: this.motion.goal } : null;
  }

  /** How clearly a thing is drawn, 0 to 1. */
  private alpha(id: string, now: number): number {
    return (this.clear.get(id)?.at(now) ?? 1) * this.fade.at(now);
  }

  private swing(tie: string, now: number, { strengths }: WebMoment): number {
    const pluck = this.motion?.pluckOf(tie, now);
    return pluck ? swingOf(strengths[tie] ?? 0, pluck.by, pluck.since) * (this.picture?.measure.unit ?? 1) : 0;
  }

  /** Dresses a picture for each capital and tag; `isKept` leaves those as they are that would only be drawn again. */
  private furnish({ pins, web, measure, goal }: WebPicture, isKept: boolean): void {
    const { scene, context } = this;
    const nodes = new Map(web.nodes.map((node) => [node.actor, node]));
    // Pictures are kept with their canvases: making new ones would cost more than drawing them.
    keepOnly(this.pins, new Set(pins.map(({ id }) => id)));
    for (const wish of pins) {
      const node = nodes.get(wish.id);
      if (!node) continue;
      const pin = this.pins.get(wish.id) ?? new WebPinImage(scene, context);
      this.pins.set(wish.id, pin);
      pin.dress(wish, node, measure, goal.places[wish.id]?.side ?? 'down', isKept);
    }
    this.pact.renew();
    if (isKept) return;
    keepOnly(this.tags, new Set(web.ties.map(({ tie }) => tie)));
    for (const { tie } of web.ties) {
      const tag = this.tags.get(tie) ?? new WebTagImage(scene, context);
      this.tags.set(tie, tag);
      tag.dress(measure);
    }
  }

  private drawThreads(
    { web, measure }: WebPicture,
    { strengths }: WebMoment,
    curves: ReadonlyMap<string, ThreadCurve>,
    now: number,
    isResting: boolean,
  ): void {
    const { palette, size } = this.context;
    const coarse = Math.min(size.ratio, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
    const ratio = isResting ? size.ratio : coarse;
    const layers = [...web.ties].sort((a, b) => Number(a.isOwn) - Number(b.isOwn) || a.strength - b.strength);
    this.threads.draw(size.width, size.height, ratio, (pen) => {
      for (const { tie, isOwn, isBound } of layers) {
        const curve = curves.get(tie);
        const look = {
          strength: strengths[tie] ?? 0,
          isOwn,
          isBound,
          clarity: this.alpha(tie, now),
          unit: measure.unit,
        };
        if (curve) paintThread(pen, palette, curve, look);
      }
    });
    this.threads.pin(0, 0);
  }

  private putPin(node: WebNode, at: WebMoment, now: number, isResting: boolean): void {
    const { actor, fear, hasAnswered } = node;
    const image = this.pins.get(actor);
    const place = at.places[actor];
    if (!image || !place) return;
    const [low, high] = at.fears[actor] ?? [0, 0];
    if (fear && this.picture && isStripShown(node, this.picture.measure)) {
      const isTold = this.motion?.hasTold(({ kind }) => kind === 'fear', now) ?? true;
      const isAnswerTold = this.motion?.hasTold(({ kind }) => kind === 'answer', now) ?? true;
      const isUp = hasGrown(fear) && isTold;
      const rising = isUp ? this.rising(now) : 1;
      image.fear(
        { low, high, was: fear.low - fear.by, hasGrown: isUp, hasAnswered: hasAnswered && isAnswerTold },
        rising,
      );
    }
    image.put(place, isResting, this.alpha(actor, now));
  }

  /** How much larger than itself a strip is while it comes up. */
  private rising(now: number): number {
    const start = this.motion?.startOf('fear') ?? null;
    if (start === null || now >= start + RISE) return 1;
    return 1 + 0.35 * (1 - ease((now - start) / RISE));
  }

  private putTag(
    { web, spots, measure, named }: WebPicture,
    { tie, isOwn, isBound, by, strength }: WebTie,
    at: WebMoment,
    curve: ThreadCurve | undefined,
    now: number,
    isResting: boolean,
  ): void {
    const image = this.tags.get(tie);
    if (!image || !curve || !web) return;
    const value = Math.round(at.strengths[tie] ?? 0);
    const moved = by === 0 ? 0 : value - Math.round(strength - by);
    const look = tagLookOf({ isOwn, isBound, strength: value, by: moved }, measure, named.has(tie));
    const clear = this.clear.get(tie)?.at(now) ?? 1;
    const ink = isOwn ? clear : Math.min(1, clear * 1.25);
    image.put(look, onThread(curve, spots.get(tie) ?? 0.5), isResting, ink, this.fade.at(now));
  }
}

/** Frees the pictures of what is no longer there. */
function keepOnly(pictures: Map<string, { destroy(): void }>, ids: ReadonlySet<string>): void {
  for (const [id, picture] of pictures) {
    if (ids.has(id)) continue;
    picture.destroy();
    pictures.delete(id);
  }
}

/** Ids of the gauges that the open card names. */
function spokenOn({ store, words }: StageContext): ReadonlySet<string> {
  const { level, view } = store.getState();
  return words.spokenOf(level.decisions[view.point]?.id ?? '');
}

/** Have two pictures the same ties, and the same sizes of what hangs on them? */
function isAlike(one: WebPicture, other: WebPicture): boolean {
  const of = ({ web, measure: { unit, number, isSparse } }: WebPicture): string =>
    `${web.ties.map(({ tie }) => tie).join()} ${unit} ${number} ${isSparse}`;
  return of(one) === of(other);
}

function clarityOf(tie: WebTie, front: WebTie | undefined): number {
  if (front) return tie === front ? CLEAR.own : CLEAR.back;
  if (tie.isOwn) return CLEAR.own;
  return tie.by === 0 ? CLEAR.other : CLEAR.changed;
}
