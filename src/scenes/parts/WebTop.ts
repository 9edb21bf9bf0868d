import type { Scene } from 'phaser';
import type { StageContext } from '../stageContext.ts';
import type { Box } from './layoutLabels.ts';
import { worldPaths } from './mapData.ts';
import { paintTable } from './paintWorld.ts';
import { dots } from './printRaster.ts';
import { SharpImage } from './SharpImage.ts';

/**
 * The table under the web: the world's disc with its grid, seen across as one sees a round table, and faint, for the threads
 * lie on it. It has no land: capitals sit round it in their order, not at their places.
 */
export class WebTop {
  readonly sharp: SharpImage;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    this.sharp = new SharpImage(scene, 10);
  }

  /** Draws it so that it fills a room (CSS px). */
  draw(room: Box): void {
    const { size } = this.context;
    this.sharp.draw(size.width, size.height, size.ratio, (pen) => this.paint(pen, room));
    this.sharp.pin(0, 0);
  }

  private paint(pen: CanvasRenderingContext2D, room: Box): void {
    const { palette, size } = this.context;
    const world = worldPaths(Object.keys(palette.countries), false);
    const [x, y] = [room.left + room.width / 2, room.top + room.height / 2];
    const [across, down] = [room.width * 0.5, room.height * 0.5];
    pen.save();
    pen.translate(x, y);
    pen.scale(1, down / across);
    pen.translate(-size.width / 2, -size.height / 2);
    const lens = { x: world.centre, y: world.centre, scale: across / world.radius };
    paintTable(pen, world, palette, lens, size);
    pen.restore();
    pen.beginPath();
    pen.ellipse(x, y, across - 1, down - 1, 0, 0, 7);
    pen.globalAlpha = 0.4;
    pen.fillStyle = palette.paper;
    pen.fill();
    pen.globalAlpha = 0.1;
    pen.fillStyle = dots(pen, palette.line, 5, size.ratio, size.ratio);
    pen.fill();
    pen.globalAlpha = 1;
  }
}
