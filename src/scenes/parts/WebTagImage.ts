import type { Scene } from 'phaser';
import type { StageContext } from '../stageContext.ts';
import type { Point } from './Lens.ts';
import { hasTag, paintTag, type TagLook, tagSize } from './paintTag.ts';
import { SharpImage } from './SharpImage.ts';
import type { WebMeasure } from './webMeasure.ts';

/** Room round a tag for its shadow, CSS px. */
const MARGIN = 7;

/** Steps in which ink comes forward or back. */
const INKS = 4;

/** What hangs on a thread: drawn anew only when it says something else. */
export class WebTagImage {
  private readonly sharp: SharpImage;
  private key = '';
  private measure: WebMeasure | null = null;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    // Its number runs.
    this.sharp = new SharpImage(scene, 13);
  }

  /** Takes over the measures of a layout: it is drawn anew when it is next put. */
  dress(measure: WebMeasure): void {
    this.measure = measure;
    this.key = '';
  }

  /** Shows it at a point (CSS px); `clarity` (0 to 1) of its ink, `alpha` of all of it. */
  put(look: TagLook, at: Point, isResting: boolean, clarity: number, alpha: number): void {
    const { measure } = this;
    const { image } = this.sharp;
    const isShown = measure !== null && hasTag(look);
    image.setVisible(isShown).setAlpha(alpha);
    if (!isShown) return;
    // Ink that steps back is drawn anew in a few steps, not in each frame.
    const ink = isResting ? clarity : Math.round(clarity * INKS) / INKS;
    const key = `${look.strength} ${look.by} ${look.isBound} ${ink}`;
    if (key !== this.key) {
      this.key = key;
      const { width, height } = tagSize(measure, look);
      const [across, down] = [width + 2 * MARGIN, height + 2 * MARGIN];
      this.sharp.draw(across, down, this.context.size.ratio, (pen) => {
        pen.translate(across / 2, down / 2);
        paintTag(pen, this.context, measure, look, ink);
      });
    }
    if (isResting) this.sharp.pin(at.x - image.displayWidth / 2, at.y - image.displayHeight / 2);
    else image.setOrigin(0.5).setPosition(at.x, at.y);
  }

  /** Frees its picture. */
  destroy(): void {
    this.sharp.destroy();
  }
}
