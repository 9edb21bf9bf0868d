import { CANVAS, type Cameras, type GameObjects, type Renderer, type Scene } from 'phaser';
import { type Paint, SharpImage } from './SharpImage.ts';

/** What is painted on a live sheet: an area (CSS px), device pixels per CSS pixel, and how. */
type Job = Parameters<SharpImage['draw']>;

/**
 * A sheet whose picture changes in many frames one after the other. On a 2D canvas a new picture is painted straight onto the
 * stage: by way of a canvas of its own, that whole canvas would be copied in each frame, and what was drawn on it be waited
 * for. A picture that stays is kept on its canvas, unless it is plain. With WebGL it always goes by way of its canvas.
 */
export class LiveSheet extends SharpImage {
  private job: Job | null = null;
  private isNew = false;

  /** `isPlain`: little is drawn on it, so that painting it again costs less than a canvas of its own. */
  constructor(
    scene: Scene,
    depth: number,
    private readonly isPlain = false,
  ) {
    super(scene, depth);
    if (scene.renderer.type === CANVAS) Object.assign(this.image, { renderCanvas: this.render.bind(this) });
  }

  override draw(width: number, height: number, ratio: number, paint: Paint): this {
    if (this.scene.renderer.type !== CANVAS) return super.draw(width, height, ratio, paint);
    this.job = [width, height, ratio, paint];
    this.isNew = true;
    return this.fitTo(width, height, ratio);
  }

  /** Keeps the picture on its canvas now: before a motion begins, and not in its first frame. */
  keep(): void {
    if (this.job) super.draw(...this.job);
    this.job = null;
  }

  /** Called by the renderer for each frame in which the sheet can be seen. */
  private render(
    renderer: Renderer.Canvas.CanvasRenderer,
    image: GameObjects.Image,
    camera: Cameras.Scene2D.Camera,
  ): void {
    const { job, isNew } = this;
    this.isNew = false;
    camera.addToRenderList(image);
    // What is painted sets its own alpha: only a kept picture can fade as a whole.
    if (job && (isNew || this.isPlain) && camera.alpha * image.alpha === 1) {
      paintAt(renderer.currentContext, image, camera, job);
      return;
    }
    this.keep();
    renderer.batchSprite(image, image.frame, camera);
  }
}

function paintAt(
  pen: CanvasRenderingContext2D,
  { x, y, scale, displayOriginX, displayOriginY }: GameObjects.Image,
  { zoom, scrollX, scrollY }: Cameras.Scene2D.Camera,
  [width, height, ratio, paint]: Job,
): void {
  // Device pixels per pixel of the canvas it would be kept on.
  const step = zoom * scale;
  const [left, top] = [(x - scrollX) * zoom - displayOriginX * step, (y - scrollY) * zoom - displayOriginY * step];
  pen.save();
  pen.setTransform(step * ratio, 0, 0, step * ratio, left, top);
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  paint(pen);
  pen.restore();
}
