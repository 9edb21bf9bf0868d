import type { Scene } from 'phaser';
import type { StageContext, StageSize } from '../stageContext.ts';
import type { Lens } from './Lens.ts';
import { NEAR_SCALE, worldPaths } from './mapData.ts';
import { paintWorld } from './paintWorld.ts';
import { SharpImage } from './SharpImage.ts';

/** Side of the coarse painting of the whole disc, in pixels. */
const COARSE = 1280;
/** Map units across the coarse painting: the grid and a little paper round it. */
const WHOLE = 4160;

/**
 * How far a sharp sheet reaches beyond the stage at each side, CSS px, fading out there: on a journey no edge is seen. A
 * multiple of four, so that it is whole device pixels and the print raster stays crisp.
 */
function marginOf(length: number): number {
  return Math.round((length * 0.11) / 4) * 4;
}

/** A painting of the map and the lens it was painted through. */
interface Sheet {
  readonly sharp: SharpImage;
  lens: Lens;
}

/**
 * The map's picture: a coarse sheet of the whole disc, and above it two sharp ones, of where the lens was and where it
 * goes. While the lens travels they are only moved and blended; nothing is painted.
 */
export class MapPaper {
  private readonly told: readonly string[];
  private coarse: SharpImage | null = null;
  private here: Sheet;
  private there: Sheet;

  constructor(
    private readonly scene: Scene,
    private readonly context: StageContext,
    lens: Lens,
  ) {
    this.told = Object.keys(context.palette.countries);
    this.here = { sharp: new SharpImage(scene, 1), lens };
    this.there = { sharp: new SharpImage(scene, 2), lens };
    this.settle(lens);
  }

  /** Paints the map sharply as seen through this lens, and shows it. */
  settle(lens: Lens): void {
    this.paint(this.here, lens);
    this.there.sharp.image.setVisible(false);
    this.coarse?.image.setVisible(false);
    this.show(lens, 0);
  }

  /** Work that can be done ahead of the first journey, in pieces. */
  preparations(): (() => void)[] {
    const paintCoarse = (): void => {
      this.coarse ??= this.paintWhole();
      this.coarse.image.setVisible(this.there.sharp.image.visible);
    };
    return [paintCoarse, () => worldPaths(this.told, true)];
  }

  /** Paints the goal of a journey, before it begins: better a moment's wait at the start than at the arrival. */
  prepare(goal: Lens): void {
    this.coarse ??= this.paintWhole();
    this.coarse.image.setVisible(true);
    this.paint(this.there, goal);
    this.there.sharp.image.setVisible(true);
  }

  /** Takes the goal's sheet as the present one. */
  arrive(): void {
    const { here } = this;
    this.here = this.there;
    this.there = here;
    this.here.sharp.image.setDepth(1).setAlpha(1);
    this.there.sharp.image.setDepth(2).setVisible(false);
    this.coarse?.image.setVisible(false);
    this.show(this.here.lens, 0);
  }

  /** Moves the sheets to where they belong under a lens; `part` (0 to 1) of the goal's sheet shines through. */
  show(lens: Lens, part: number): void {
    if (this.coarse) this.lay(this.coarse, { x: WHOLE / 2 - 32, y: WHOLE / 2 - 32, scale: COARSE / WHOLE }, lens);
    this.lay(this.here.sharp, this.here.lens, lens);
    this.lay(this.there.sharp, this.there.lens, lens);
    this.there.sharp.image.setAlpha(part);
  }

  /** Lets the coarse sheet show at the edges until the next `settle`: the stage has grown, painting can wait. */
  stretch(lens: Lens): void {
    this.coarse ??= this.paintWhole();
    this.coarse.image.setVisible(true);
    this.show(lens, 0);
  }

  private lay(sharp: SharpImage, painted: Lens, lens: Lens): void {
    const { width, height } = this.context.size;
    sharp.grow(lens.scale / painted.scale);
    if (painted === lens) {
      sharp.pin(-marginOf(width), -marginOf(height));
      return;
    }
    const x = (painted.x - lens.x) * lens.scale + width / 2;
    sharp.image.setOrigin(0.5).setPosition(x, (painted.y - lens.y) * lens.scale + height / 2);
  }

  private paint(sheet: Sheet, lens: Lens): void {
    const { size, palette } = this.context;
    const world = worldPaths(this.told, lens.scale > NEAR_SCALE);
    const [across, down] = [marginOf(size.width), marginOf(size.height)];
    const whole = { ...size, width: size.width + 2 * across, height: size.height + 2 * down };
    sheet.lens = lens;
    sheet.sharp.draw(whole.width, whole.height, size.ratio, (pen) => {
      pen.save();
      paintWorld(pen, world, palette, lens, whole, false);
      pen.restore();
      fadeEdges(pen, whole, across, down);
    });
  }

  private paintWhole(): SharpImage {
    const size = { width: COARSE, height: COARSE, ratio: 1 };
    const lens = { x: WHOLE / 2 - 32, y: WHOLE / 2 - 32, scale: COARSE / WHOLE };
    return new SharpImage(this.scene, 0).draw(COARSE, COARSE, 1, (pen) =>
      paintWorld(pen, worldPaths(this.told, false), this.context.palette, lens, size, true),
    );
  }
}

/** Makes a picture transparent towards its edges, over `across` and `down` CSS px. */
function fadeEdges(pen: CanvasRenderingContext2D, { width, height }: StageSize, across: number, down: number): void {
  pen.globalCompositeOperation = 'destination-out';
  const fade = (
    x: number,
    y: number,
    wide: number,
    high: number,
    from: readonly [number, number],
    to: readonly [number, number],
  ): void => {
    const gradient = pen.createLinearGradient(...from, ...to);
    gradient.addColorStop(0, '#000');
    gradient.addColorStop(0.95, 'transparent');
    pen.fillStyle = gradient;
    pen.fillRect(x, y, wide, high);
  };
  fade(0, 0, across, height, [0, 0], [across, 0]);
  fade(width - across, 0, across, height, [width, 0], [width - across, 0]);
  fade(0, 0, width, down, [0, 0], [0, down]);
  fade(0, height - down, width, down, [0, height], [0, height - down]);
}
