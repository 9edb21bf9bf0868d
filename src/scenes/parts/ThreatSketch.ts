import type { Scene } from 'phaser';
import { isSmall, type StageContext } from '../stageContext.ts';
import { Glide } from './Glide.ts';
import type { Lens } from './Lens.ts';
import { LiveSheet } from './LiveSheet.ts';
import { paintAudience } from './paintAudience.ts';
import { paintBarrier, paintQueue } from './paintBarrier.ts';
import { paintProof } from './paintProof.ts';
import { paintEnvelope, paintSlip, paintThread } from './paintSender.ts';
import { type ThreatPlan, threatPlan } from './threatPlan.ts';

/** How long a thing takes to be laid down, stamped or torn, ms. */
const LAY = 280;

/** One thing on the map: what it was last, and how far it has appeared. */
interface Piece {
  look: string;
  readonly shown: Glide;
}

/** What threats put onto the map: barriers across streams, and round the present one its sender, audience and proof. */
export class ThreatSketch {
  private readonly sharp: LiveSheet;
  private readonly pieces = new Map<string, Piece>();
  private plan: ThreatPlan = { barriers: [], now: null };
  private lens: Lens | null = null;
  private isOld = true;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    this.sharp = new LiveSheet(scene, 8);
  }

  /** Takes over the threats as they are now. */
  take(now: number, isAtOnce: boolean): void {
    const { lens } = this;
    if (!lens) return;
    this.plan = threatPlan(this.context.store.getState(), lens, this.context.size);
    const present = new Set<string>();
    for (const [id, look] of looksOf(this.plan)) {
      present.add(id);
      this.see(id, look, now, isAtOnce);
    }
    for (const id of [...this.pieces.keys()]) if (!present.has(id)) this.pieces.delete(id);
    this.isOld = true;
  }

  private see(id: string, look: string, now: number, isAtOnce: boolean): void {
    const piece = this.pieces.get(id);
    if (piece?.look === look) return;
    const shown = new Glide(0);
    shown.go(1, now, isAtOnce ? 0 : LAY);
    this.pieces.set(id, { look, shown });
  }

  /** Lays everything out anew under a lens, at once. */
  lay(lens: Lens): void {
    this.lens = lens;
    this.plan = threatPlan(this.context.store.getState(), lens, this.context.size);
    this.isOld = true;
  }

  /** Was it laid out under this lens? */
  isLaidUnder(lens: Lens): boolean {
    return this.lens === lens;
  }

  /** Ends all movements. */
  skip(): void {
    for (const { shown } of this.pieces.values()) shown.jump(1);
    this.isOld = true;
  }

  /** Has it to be drawn again? */
  isMoving(now: number): boolean {
    return this.isOld || [...this.pieces.values()].some(({ shown }) => shown.isMoving(now));
  }

  /** Draws it, if it changed. `now` in ms. */
  move(now: number): void {
    if (!this.isMoving(now)) return;
    this.isOld = [...this.pieces.values()].some(({ shown }) => shown.isMoving(now));
    const isEmpty = this.plan.barriers.length === 0 && !this.plan.now;
    this.sharp.image.setVisible(!isEmpty);
    if (isEmpty) return;
    const { width, height, ratio } = this.context.size;
    this.sharp.draw(width, height, ratio, (pen) => this.paint(pen, now));
    this.sharp.pin(0, 0);
  }

  private paint(pen: CanvasRenderingContext2D, now: number): void {
    const { palette } = this.context;
    const { barriers, now: around } = this.plan;
    const isBegun = barriers.some(({ id, look }) => id === around?.id && look !== 'place');
    // On a phone's map the line would only cross the proof.
    if (around && isBegun && !isSmall(this.context.size)) paintThread(pen, this.context, around);
    for (const barrier of barriers) {
      paintQueue(pen, barrier, palette);
      paintBarrier(pen, barrier, palette, this.shownOf(barrier.id, now));
    }
    if (!around) return;
    paintSlip(pen, this.context, around);
    const { proof, envelope } = around;
    this.laid(pen, 'proof', now, () => paintProof(pen, this.context, proof));
    this.laid(pen, 'audience', now, () => paintAudience(pen, this.context, around));
    if (envelope) this.laid(pen, 'envelope', now, () => paintEnvelope(pen, this.context, envelope));
  }

  /** Paper is laid down from a little above. */
  private laid(pen: CanvasRenderingContext2D, id: string, now: number, paint: () => void): void {
    const part = this.shownOf(id, now);
    pen.save();
    pen.globalAlpha = part;
    pen.translate(0, -7 * (1 - part));
    paint();
    pen.restore();
  }

  private shownOf(id: string, now: number): number {
    return this.pieces.get(id)?.shown.at(now) ?? 1;
  }
}

/** How each thing of a plan looks, by its id: what looks otherwise than before is laid down anew. */
function looksOf({ barriers, now }: ThreatPlan): [string, string][] {
  const looks = barriers.map(({ id, look, icon }): [string, string] => [id, `${look} ${icon}`]);
  if (!now) return looks;
  const { audience, proof, envelope } = now;
  return [
    ...looks,
    ['audience', String(audience.option)],
    ['proof', String(proof.kind)],
    ...(envelope ? [['envelope', String(envelope.isMeant)] as [string, string]] : []),
  ];
}
