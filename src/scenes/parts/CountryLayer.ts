import type { Scene } from 'phaser';
import { isSmall, type StageContext, type StageSize } from '../stageContext.ts';
import { type Lens, onStage, type Point } from './Lens.ts';
import { type Box, overlap } from './layoutLabels.ts';
import { type Lettering, widthOf, writeWithHalo } from './letterspaced.ts';
import { COUNTRIES, type CountryName } from './mapData.ts';
import { SharpImage } from './SharpImage.ts';

/** Room round a name, CSS px. */
const MARGIN = 4;
/** More points of streams than this under a name, and it stays away. */
const MOST_POINTS = 2;

/** Where a country's name finds room: on its own land, over nothing else. Null where it finds none. */
export function placeCountry(
  { wide, at }: CountryName,
  name: { readonly width: number; readonly height: number },
  lens: Lens,
  size: StageSize,
  taken: readonly Box[],
  lines: readonly Point[],
): Box | null {
  const { coveredTop = 0, coveredBottom = 0, coveredRight = 0 } = size;
  if (name.width > wide * lens.scale) return null;
  for (const [x, y] of at) {
    const middle = onStage(lens, size, x, y);
    const box = { left: middle.x - name.width / 2, top: middle.y - name.height / 2, ...name };
    const isIn =
      box.left > 6 &&
      box.left + box.width < size.width - coveredRight - 6 &&
      box.top > coveredTop + 4 &&
      box.top + box.height < size.height - coveredBottom - 4;
    const around = { left: box.left - 6, top: box.top - 4, width: box.width + 12, height: box.height + 8 };
    const crossed = lines.filter((point) => overlap(around, { left: point.x, top: point.y, width: 0.1, height: 0.1 }));
    if (isIn && crossed.length <= MOST_POINTS && !taken.some((other) => overlap(around, other))) return box;
  }
  return null;
}

/** Names of the countries of the story, quieter than those of places: whose land it is that something happens on. */
export class CountryLayer {
  private readonly labels = new Map<string, SharpImage>();

  constructor(
    private readonly scene: Scene,
    private readonly context: StageContext,
  ) {}

  /**
   * Finds room for all names under a lens at rest.
   * @param taken marks, names and papers already there, CSS px
   * @param lines points of the streams, CSS px
   */
  arrange(lens: Lens, taken: readonly Box[], lines: readonly Point[], size: StageSize): void {
    const { words } = this.context;
    const placed: Box[] = [...taken];
    for (const [slug, country] of Object.entries(COUNTRIES)) {
      const lettering: Lettering = {
        text: words.placeName(slug),
        size: isSmall(size) ? 10.5 : 13,
        weight: 450,
        space: 0.2,
      };
      const name = { width: widthOf(lettering), height: lettering.size * 1.2 };
      const box = placeCountry(country, name, lens, size, placed, lines);
      if (box) placed.push(box);
      this.write(slug, box, lettering);
    }
  }

  private write(slug: string, box: Box | null, lettering: Lettering): void {
    if (!box) {
      this.labels.get(slug)?.image.setVisible(false);
      return;
    }
    const label = this.labels.get(slug) ?? new SharpImage(this.scene, 2.5);
    this.labels.set(slug, label);
    const { size, palette } = this.context;
    label.draw(box.width + 2 * MARGIN, box.height + 2 * MARGIN, size.ratio, (pen) => {
      pen.textBaseline = 'middle';
      writeWithHalo(pen, lettering, MARGIN, MARGIN + box.height / 2 + 0.5, palette);
    });
    label.pin(box.left - MARGIN, box.top - MARGIN).image.setVisible(true);
  }

  /** Shows all names as clearly as `alpha` (0 to 1) says. */
  fade(alpha: number): void {
    for (const { image } of this.labels.values()) image.setAlpha(alpha * 0.82);
  }
}
