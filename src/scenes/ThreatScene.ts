import { type ThreatNow, threatOf } from '../store/threat.ts';
import { Glide } from './parts/Glide.ts';
import type { Lens } from './parts/Lens.ts';
import { dots } from './parts/printRaster.ts';
import { SharpImage } from './parts/SharpImage.ts';
import { ThreatScales } from './parts/ThreatScales.ts';
import { ThreatSketch } from './parts/ThreatSketch.ts';
import { type ThreatLayout, threatLayout } from './parts/threatLayout.ts';
import { type PointerKind, StageScene } from './StageScene.ts';
import type { StageContext } from './stageContext.ts';

/** How long the sheet with the scales takes to slide in or out, ms. */
const SLIDE = 380;

/**
 * Threats: a scene over the map, not in its place, for what is to be stopped flows there. What lies on the map follows its
 * lens and stays when the threat is over; the scales stand on a sheet that slides in beside the map.
 */
export class ThreatScene extends StageScene {
  private readonly shown = new Glide(0);
  private threat: ThreatNow | null = null;
  private layout: ThreatLayout | null = null;
  private sheet: SharpImage | null = null;
  private scales: ThreatScales | null = null;
  private sketch: ThreatSketch | null = null;
  private seen = '';
  private isPlaced = false;
  /** Has the sheet to be drawn anew before it comes in? */
  private isSheetOld = true;

  /** @param lensNow the lens through which the map is now seen */
  constructor(
    context: StageContext,
    private readonly lensNow: () => Lens,
  ) {
    super('threat', context);
  }

  protected open(): void {
    this.sheet = new SharpImage(this, 9);
    this.scales = new ThreatScales(this, this.context);
    this.sketch = new ThreatSketch(this, this.context);
    this.disposers.add(this.context.store.subscribe(() => this.follow()));
    this.sketch.lay(this.lensNow());
    this.take(true);
    this.shown.jump(this.threat ? 1 : 0);
    this.arrange();
  }

  /** Fades it with the map it lies on; `part` (0 to 1) of both is covered. */
  cover(part: number): void {
    this.sys.setVisible(part <= 0.999);
    this.cameras?.main?.setAlpha(Math.max(0, 1 - 1.5 * part));
  }

  isMoving(): boolean {
    if (!this.sys.isVisible()) return false;
    const now = performance.now();
    const isWeighing = this.threat !== null && this.scales?.isMoving(now) === true;
    return !this.isPlaced || this.shown.isMoving(now) || isWeighing || this.sketch?.isMoving(now) === true;
  }

  isDraggableAt(): boolean {
    return false;
  }

  point(kind: PointerKind): void {
    if (kind !== 'down') return;
    this.shown.jump(this.shown.target);
    this.scales?.skip();
    this.sketch?.skip();
    this.isPlaced = false;
  }

  reword(): void {
    this.arrange();
  }

  protected arrange(): void {
    const { size } = this.context;
    this.layout = threatLayout(size);
    this.isSheetOld = true;
    if (this.threat) this.drawSheet(this.layout);
    this.scales?.place(this.layout.scales);
    this.sketch?.lay(this.lensNow());
    this.isPlaced = false;
  }

  protected move(now: number): void {
    if (!this.sys.isVisible()) return;
    const lens = this.lensNow();
    if (this.sketch && !this.sketch.isLaidUnder(lens)) this.sketch.lay(lens);
    this.sketch?.move(now);
    if (this.shown.target > 0 || this.shown.isMoving(now) || !this.isPlaced) this.place(now);
  }

  /** The game has changed. */
  private follow(): void {
    const { level, seat, view, draft, trace, seed } = this.context.store.getState();
    // A counter pushed at a table changes none of these.
    const run = `${level.id} ${seat} ${seed} ${view.point} ${view.turn} ${trace.length}`;
    const seen = `${run} ${draft?.parts.join() ?? ''} ${draft?.isMeant ?? ''}`;
    if (seen === this.seen) return;
    this.seen = seen;
    this.afterPaint.ask(() => {
      this.take(this.context.isFast || this.context.isStill);
      this.context.wake();
    });
  }

  private take(isAtOnce: boolean): void {
    const now = performance.now();
    const { isFast, isStill } = this.context;
    const before = this.threat;
    this.threat = threatOf(this.context.store.getState());
    if (this.threat) this.scales?.weigh(this.threat, now);
    if (this.threat && this.layout && this.isSheetOld) this.drawSheet(this.layout);
    // A sheet that comes in brings its scales along as they are.
    if (!before) this.scales?.skip();
    this.sketch?.take(now, isAtOnce);
    this.shown.go(this.threat ? 1 : 0, now, isFast ? 0 : isStill ? SLIDE / 2 : SLIDE);
    this.isPlaced = false;
  }

  /** A sheet of paper with a soft shadow along the edge that lies on the map. */
  private drawSheet({ sheet, isBeside }: ThreatLayout): void {
    const { palette, size } = this.context;
    const margin = 10;
    this.isSheetOld = false;
    this.sheet?.draw(sheet.width + margin, sheet.height + margin, size.ratio, (pen) => {
      const [left, top] = isBeside ? [margin, 0] : [0, margin];
      pen.shadowColor = palette.shadow;
      pen.shadowBlur = 8 * size.ratio;
      pen.fillStyle = palette.paper;
      pen.fillRect(left, top, sheet.width + margin, sheet.height + margin);
      pen.shadowColor = 'transparent';
      pen.globalAlpha = 0.05;
      pen.fillStyle = dots(pen, palette.line, 5, size.ratio, size.ratio);
      pen.fillRect(left, top, sheet.width + margin, sheet.height + margin);
    });
  }

  /** Slides the sheet and its scales to where they belong now; without motion they only fade. */
  private place(now: number): void {
    const { layout, sheet, context } = this;
    if (!layout || !sheet) return;
    const shown = this.shown.at(now);
    const away = context.isStill ? 0 : 1 - shown;
    const [dx, dy] = layout.isBeside ? [away * (layout.sheet.width + 12), 0] : [0, away * (layout.sheet.height + 12)];
    const alpha = context.isStill ? shown : 1;
    sheet.image.setVisible(shown > 0.001).setAlpha(alpha);
    const { left, top } = layout.sheet;
    sheet.pin(left + dx - (layout.isBeside ? 10 : 0), top + dy - (layout.isBeside ? 0 : 10));
    this.scales?.move(now, dx, dy);
    this.scales?.fade(shown > 0.001 ? alpha : 0);
    this.isPlaced = !this.shown.isMoving(now);
  }
}
