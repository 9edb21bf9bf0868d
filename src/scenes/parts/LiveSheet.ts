import { CANVAS, type Cameras, type GameObjects, type Renderer, type Scene } from 'phaser';
import { type Paint, SharpImage } from './SharpImage.ts';

/** What is painted on a live sheet: an area (CSS px), device pixels per CSS pixel, and how. */
type Job = Parameters<SharpImage['draw']>;

/**
 * A sheet whose picture changes in many frames one after the other. On a 2D canvas a new picture is painted straight onto the
 * stage: by way of a canvas of its own, that whole canvas would be copied in each frame. A picture that stays is kept on
 * its canvas. With WebGL it always goes by way of its canvas.
 */
export class LiveSheet extends SharpImage {
  private job: Job | null = null;
  private isNew = false;

  constructor(scene: Scene, depth: number) {
    super(scene, depth);
    if (scene.renderer.type === CANVAS) Object.assign(this.image, { renderCanvas: this.render.bind(this) });
  }

  override draw(width: number, height: number, ratio: number, paint: Paint): this {
    if (this.scene.renderer.type !== CANVAS) return super.draw(width, height, ratio, paint);
    this.job = [width, height, ratio, paint];
    this.isNew = true;
    return this.fitTo(width, height, ratio);
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
    if (job && isNew && camera.alpha * image.alpha === 1) {
      paintAt(renderer.currentContext, image, camera, job);
      return;
    }
    if (job) super.draw(...job);
    this.job = null;
    renderer.batchSprite(image, image.frame, camera);
  }
}

function paintAt(
  pen: CanvasRenderingContext2D,
  { x, y }: GameObjects.Image,
  { zoom, scrollX, scrollY }: Cameras.Scene2D.Camera,
  [width, height, , paint]: Job,
): void {
  pen.save();
  pen.setTransform(zoom, 0, 0, zoom, (x - scrollX) * zoom, (y - scrollY) * zoom);
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  paint(pen);
  pen.restore();
}
