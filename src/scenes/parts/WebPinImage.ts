import type { Scene } from 'phaser';
import type { WebNode } from '../../store/web.ts';
import type { StageContext } from '../stageContext.ts';
import type { Point } from './Lens.ts';
import { LiveSheet } from './LiveSheet.ts';
import { nameHeight, nameWidth, paintDisc, paintName } from './paintPin.ts';
import { paintStrip, type StripLook, stripWidth } from './paintStrip.ts';
import { SharpImage } from './SharpImage.ts';
import type { PinPlace, PinWish } from './webLayout.ts';
import { isStripShown } from './webLooks.ts';
import type { WebMeasure } from './webMeasure.ts';
import { SEAM, type Side } from './webSides.ts';

/** Room round a picture for its shadow, CSS px. */
const MARGIN = 12;

/** One picture that keeps to a capital: its size (CSS px), and where its middle is, seen from the disc's. */
interface Part {
  readonly sharp: SharpImage;
  aside: Point;
}

/** How a capital is drawn at present. */
interface Dress {
  readonly wish: PinWish;
  readonly node: WebNode;
  readonly measure: WebMeasure;
  readonly side: Side;
}

/** A capital in the web: its disc, its name, and the strip with its fear. Nothing is drawn before it is dressed. */
export class WebPinImage {
  private readonly disc: Part;
  private readonly name: Part;
  private readonly strip: Part;
  private key = '';
  private dressed: Dress | null = null;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    const aside = { x: 0, y: 0 };
    this.disc = { sharp: new SharpImage(scene, 14), aside };
    this.name = { sharp: new SharpImage(scene, 15), aside };
    // Fear grows before the reader's eyes.
    this.strip = { sharp: new LiveSheet(scene, 16), aside };
  }

  /** Draws it for this layout; `isKept` leaves it as it is where it would only be drawn again. */
  dress(wish: PinWish, node: WebNode, measure: WebMeasure, side: Side, isKept: boolean): void {
    const dress = { wish, node, measure, side };
    if (isKept && this.dressed && lookOf(dress) === lookOf(this.dressed)) return;
    this.dressed = dress;
    this.key = '';
    this.strip.sharp.image.setVisible(isStripShown(node, measure));
    this.draw(dress);
  }

  private draw({ wish, measure, node, side }: Dress): void {
    const { context } = this;
    this.paint(this.disc, 2 * wish.radius, 2 * wish.radius, (pen) =>
      paintDisc(pen, context, wish.id, wish.radius, node.isHeld),
    );
    const [across, down] = [nameWidth(context, measure, wish.id), nameHeight(measure)];
    this.paint(this.name, across, down, (pen) => paintName(pen, context, measure, wish.id, node.isHeld));
    this.name.aside = beside(wish, side, across, down, 0);
  }

  private paint({ sharp }: Part, across: number, down: number, paint: (pen: CanvasRenderingContext2D) => void): void {
    const [width, height] = [across + 2 * MARGIN, down + 2 * MARGIN];
    sharp.draw(width, height, this.context.size.ratio, (pen) => {
      pen.translate(width / 2, height / 2);
      paint(pen);
    });
  }

  /** Puts it where it belongs; `isResting` keeps its letters sharp. */
  put(place: PinPlace, isResting: boolean, alpha: number): void {
    for (const { sharp, aside } of [this.disc, this.name, this.strip]) {
      const { image } = sharp;
      const [x, y] = [place.x + aside.x, place.y + aside.y];
      if (isResting) sharp.pin(x - image.displayWidth / 2, y - image.displayHeight / 2);
      else image.setOrigin(0.5).setPosition(x, y);
      image.setAlpha(alpha);
    }
  }

  /** Shows a watcher's fear; `larger` (1 is its size) lets it come up. */
  fear(look: StripLook, larger: number): void {
    const key = `${look.low.toFixed(1)} ${look.high.toFixed(1)} ${look.hasGrown} ${look.hasAnswered}`;
    const { dressed } = this;
    if (dressed && key !== this.key) {
      this.key = key;
      const { wish, measure, side } = dressed;
      const across = stripWidth(measure, look);
      this.paint(this.strip, across, measure.strip, (pen) => paintStrip(pen, this.context, measure, look));
      this.strip.aside = beside(wish, side, across, measure.strip, nameHeight(measure) + SEAM);
    }
    this.strip.sharp.grow(larger);
  }

  /** Frees its pictures. */
  destroy(): void {
    for (const { sharp } of [this.disc, this.name, this.strip]) sharp.destroy();
  }
}

/** Where the middle of a word of this size is, seen from the disc's, `after` CSS px of other words. */
function beside({ radius, height }: PinWish, side: Side, across: number, down: number, after: number): Point {
  const far = radius + SEAM;
  if (side === 'up') return { x: 0, y: -far - after - down / 2 };
  if (side === 'down') return { x: 0, y: far + after + down / 2 };
  const sign = side === 'left' ? -1 : 1;
  return { x: sign * (far + across / 2), y: after + (down - height) / 2 };
}

function lookOf({ wish: { radius, width, height }, node, measure, side }: Dress): string {
  return `${radius} ${width} ${height} ${side} ${node.isHeld} ${isStripShown(node, measure)}`;
}
