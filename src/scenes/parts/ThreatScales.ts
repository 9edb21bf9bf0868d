import type { Scene } from 'phaser';
import { type ThreatNow, threatMeasureOf } from '../../store/threat.ts';
import type { StageContext } from '../stageContext.ts';
import { barriersOf } from './barriersOf.ts';
import { Glide } from './Glide.ts';
import { LiveSheet } from './LiveSheet.ts';
import type { Box } from './layoutLabels.ts';
import { paintThreatScales, type ScalesWords } from './paintThreatScales.ts';
import { scalesShape, threatColumns, threatLean } from './threatColumns.ts';

/** How long weights and beam take to a new weight, ms. */
const WEIGH = 320;
/** The least that fills the scales, as a share of the heaviest threat there is. */
const LIGHTEST = 0.45;
const KEYS = ['stake', 'pain', 'leak', 'credibility'] as const;

/** The scales of a threat: what going on brings its target, against what the target fears. A guess, so in pencil. */
export class ThreatScales {
  private readonly sharp: LiveSheet;
  private readonly values = { stake: new Glide(0), pain: new Glide(0), leak: new Glide(0), credibility: new Glide(0) };
  private readonly lean = new Glide(0);
  private readonly most = new Glide(1);
  private box: Box = { left: 0, top: 0, width: 1, height: 1 };
  private words: ScalesWords | null = null;
  private isOld = true;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    this.sharp = new LiveSheet(scene, 10);
  }

  /** Puts them into a box on the stage. */
  place(box: Box): void {
    this.box = box;
    this.isOld = true;
  }

  /** Weighs a threat; one that is not whole yet leaves the scales at rest. `now` in ms. */
  weigh(threat: ThreatNow, now: number): void {
    const { isFast, isStill, store } = this.context;
    const game = store.getState();
    const duration = isFast || isStill ? 0 : WEIGH;
    const { weight } = threat;
    const { most, helpers } = threatMeasureOf(game, threat);
    this.words = wordsOf(game, threat, helpers);
    // What lies on the scales fills them; beside the heaviest threat there is, a light one stays light.
    this.most.go(weight ? Math.max(weight.stake, weight.pain, LIGHTEST * most) : most, now, weight ? duration : 0);
    for (const key of KEYS) this.values[key].go(weight?.[key] ?? 0, now, duration);
    this.lean.go(threatLean(weight), now, duration);
    this.isOld = true;
  }

  /** Ends all movements. */
  skip(): void {
    for (const glide of this.glides()) glide.jump(glide.target);
    this.isOld = true;
  }

  private glides(): readonly Glide[] {
    return [...Object.values(this.values), this.lean, this.most];
  }

  /** Have they to be drawn again? */
  isMoving(now: number): boolean {
    return this.isOld || this.glides().some((glide) => glide.isMoving(now));
  }

  /** Draws them, if they changed, and moves them aside by `dx`, `dy` CSS px. `now` in ms. */
  move(now: number, dx: number, dy: number): void {
    if (this.isMoving(now)) this.draw(now);
    this.sharp.pin(this.box.left + dx, this.box.top + dy);
  }

  private draw(now: number): void {
    const { words, context, box } = this;
    this.isOld = false;
    this.isOld = this.isMoving(now);
    if (!words) return;
    const shape = scalesShape(box);
    const [stake, pain, leak, credibility] = KEYS.map((key) => this.values[key].at(now)) as [
      number,
      number,
      number,
      number,
    ];
    const columns = threatColumns({ stake, pain, leak, credibility }, this.most.at(now), shape.tallest);
    const angle = (this.lean.at(now) * Math.PI) / 180;
    this.sharp.draw(box.width, box.height, context.size.ratio, (pen) =>
      paintThreatScales(pen, context, shape, columns, angle, words),
    );
  }

  /** Shows it as clearly as `alpha` (0 to 1) says. */
  fade(alpha: number): void {
    this.sharp.image.setAlpha(alpha);
  }
}

function wordsOf(
  game: Parameters<typeof barriersOf>[0],
  { point, sides, weight }: ThreatNow,
  helpers: readonly string[],
): ScalesWords {
  const barrier = barriersOf(game).find(({ id }) => id === point.id);
  return {
    sides,
    helpers,
    isWhole: weight !== null,
    weights: weight ? [weight.stake, weight.by + weight.stake] : [0, 0],
    isOffer: barrier?.isOffer ?? false,
    flowIcon: barrier?.flow?.icon ?? 'balance',
    instrumentIcon: barrier?.icon ?? '',
  };
}
