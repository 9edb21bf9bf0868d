import type { GameObjects, Scene, Textures } from 'phaser';

let made = 0;

/** Draws in CSS pixels. */
export type Paint = (pen: CanvasRenderingContext2D) => void;

/** An image with a canvas of its own, drawn at device resolution. */
export class SharpImage {
  readonly image: GameObjects.Image;
  private readonly texture: Textures.CanvasTexture;
  private ratio = 1;

  constructor(
    protected readonly scene: Scene,
    depth: number,
  ) {
    // A counter, for two games may live in one page and textures are looked up by name.
    const key = `sharp-${made++}`;
    const texture = scene.textures.addCanvas(key, document.createElement('canvas'));
    if (!texture) throw new Error('No canvas texture.');
    this.texture = texture;
    this.image = scene.add.image(0, 0, texture).setDepth(depth);
  }

  /** Draws anew, on an area of this size (CSS px), with `ratio` device pixels per CSS pixel. */
  draw(width: number, height: number, ratio: number, paint: Paint): this {
    this.fitTo(width, height, ratio);
    const pen = this.texture.context;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.texture.width, this.texture.height);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.save();
    paint(pen);
    pen.restore();
    this.texture.refresh();
    return this;
  }

  /** Gives it the size of an area (CSS px) with `ratio` device pixels per CSS pixel. */
  protected fitTo(width: number, height: number, ratio: number): this {
    const across = Math.max(1, Math.ceil(width * ratio));
    const down = Math.max(1, Math.ceil(height * ratio));
    if (across !== this.texture.width || down !== this.texture.height) {
      this.texture.setSize(across, down);
      this.image.setSizeToFrame().updateDisplayOrigin();
    }
    this.ratio = ratio;
    return this.grow(1);
  }

  /** Shows it this many times its drawn size. */
  grow(times: number): this {
    this.image.setScale(times / this.ratio);
    return this;
  }

  /** Puts the upper left corner on a whole device pixel near this point (CSS px), so that it stays sharp. */
  pin(left: number, top: number): this {
    this.image
      .setOrigin(0, 0)
      .setPosition(Math.round(left * this.ratio) / this.ratio, Math.round(top * this.ratio) / this.ratio);
    return this;
  }

  /** Frees image and texture. */
  destroy(): void {
    this.image.destroy();
    this.scene.textures?.remove(this.texture);
  }
}
