import type { GameObjects, Scene } from 'phaser';
import { type Paint, SharpImage } from './SharpImage.ts';

/** Many prints of one small picture, which is drawn once. */
export class Prints {
  private plate: SharpImage | null = null;
  private readonly made: GameObjects.Image[] = [];
  private ratio = 1;

  /** @param side of the picture, CSS px */
  constructor(
    private readonly scene: Scene,
    private readonly depth: number,
    private readonly side: number,
  ) {}

  /** So many prints, made with `ratio` device pixels per CSS pixel; those there are beyond that are hidden. */
  take(count: number, ratio: number, paint: Paint): readonly GameObjects.Image[] {
    if (!this.plate) {
      this.plate = new SharpImage(this.scene, this.depth).draw(this.side, this.side, ratio, paint);
      this.plate.image.setVisible(false);
      this.ratio = ratio;
    }
    while (this.made.length < count)
      this.made.push(this.scene.add.image(0, 0, this.plate.image.texture).setDepth(this.depth));
    for (const print of this.made.slice(count)) print.setVisible(false);
    return this.made.slice(0, count);
  }

  /** Shows a print this many times its drawn size. */
  grow(print: GameObjects.Image, times: number): void {
    print.setScale(times / this.ratio);
  }

  /** Throws plate and prints away: the next ones are drawn anew. */
  forget(): void {
    for (const print of this.made) print.destroy();
    this.made.length = 0;
    this.plate?.destroy();
    this.plate = null;
  }
}
