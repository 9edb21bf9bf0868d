import type { Palette } from '../palette.ts';
import type { StageSize } from '../stageContext.ts';
import type { Lens } from './Lens.ts';
import { NEAR_SCALE, type WorldPaths } from './mapData.ts';
import { dots, hatch } from './printRaster.ts';

/** What the painters of the map share. The pen draws in map units; `px` is one CSS pixel in map units. */
interface Easel {
  readonly pen: CanvasRenderingContext2D;
  readonly world: WorldPaths;
  readonly palette: Palette;
  readonly px: number;
  readonly ratio: number;
  readonly isCoarse: boolean;
}

const DEGREE = Math.PI / 180;
/** The meridian at six o'clock, degrees east. */
const LOWER_MERIDIAN = 127;

/** Turns the pen to map units. */
function easelOn(
  pen: CanvasRenderingContext2D,
  world: WorldPaths,
  palette: Palette,
  lens: Lens,
  size: StageSize,
  isCoarse: boolean,
): Easel {
  pen.translate(size.width / 2, size.height / 2);
  pen.scale(lens.scale, lens.scale);
  pen.translate(-lens.x, -lens.y);
  return { pen, world, palette, px: 1 / lens.scale, ratio: size.ratio, isCoarse };
}

/** Paints the map as seen through a lens on an area of this size. A coarse painting has no raster and few shadows. */
export function paintWorld(
  pen: CanvasRenderingContext2D,
  world: WorldPaths,
  palette: Palette,
  lens: Lens,
  size: StageSize,
  isCoarse: boolean,
): void {
  const easel = easelOn(pen, world, palette, lens, size, isCoarse);
  if (isAllInside(world, lens, size)) paintOpenSea(easel, lens, size);
  else paintSea(easel);
  pen.save();
  pen.beginPath();
  pen.arc(world.centre, world.centre, world.radius, 0, 7);
  pen.clip();
  paintGraticule(easel);
  paintPlainLand(easel);
  paintStory(easel);
  paintDisputes(easel);
  pen.restore();
  paintRim(easel);
}

/** Paints the bare table of the world as seen through a lens: sea and grid, without land. */
export function paintTable(
  pen: CanvasRenderingContext2D,
  world: WorldPaths,
  palette: Palette,
  lens: Lens,
  size: StageSize,
): void {
  const easel = easelOn(pen, world, palette, lens, size, true);
  paintSea(easel);
  paintGraticule(easel);
  paintRim(easel);
}

function withShadow({ pen, palette, ratio, isCoarse }: Easel, down: number, blur: number, paint: () => void): void {
  pen.save();
  if (!isCoarse) {
    pen.shadowColor = palette.shadow;
    // Shadows are measured in device pixels, whatever the pen's scale.
    pen.shadowOffsetY = down * ratio;
    pen.shadowOffsetX = down * 0.4 * ratio;
    pen.shadowBlur = blur * ratio;
  }
  paint();
  pen.restore();
}

function disc({ pen, world }: Easel, grow: number, dx: number, dy: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(world.centre + dx, world.centre + dy, world.radius + grow, 0, 7);
  pen.fill();
}

function paintSea(easel: Easel): void {
  const { palette, px } = easel;
  withShadow(easel, 3, 10, () => disc(easel, 2 * px, 1.5 * px, 4 * px, palette.landEdge));
  disc(easel, 3 * px, 0.8 * px, 2 * px, palette.border);
  disc(easel, 0, 0, 0, palette.sea);
}

/** Is nothing of the disc's edge on an area of this size? */
function isAllInside({ centre, radius }: WorldPaths, lens: Lens, { width, height }: StageSize): boolean {
  const reach = Math.hypot(width, height) / 2 / lens.scale;
  return Math.hypot(lens.x - centre, lens.y - centre) + reach < radius;
}

/** The sea where no edge of the disc is seen: its soft shadow would cost as much as half the map. */
function paintOpenSea({ pen, palette }: Easel, lens: Lens, { width, height }: StageSize): void {
  const [across, down] = [width / lens.scale, height / lens.scale];
  pen.fillStyle = palette.sea;
  pen.fillRect(lens.x - across / 2, lens.y - down / 2, across, down);
}

function paintGraticule({ pen, world, palette, px }: Easel): void {
  const { centre, radius, cutLatitude } = world;
  const full = 1 - Math.sin(cutLatitude * DEGREE);
  pen.strokeStyle = palette.line;
  pen.globalAlpha = 0.1;
  pen.lineWidth = 0.8 * px;
  pen.beginPath();
  for (let latitude = 15; latitude < 90; latitude += 15) {
    const r = radius * Math.sqrt((1 - Math.sin(latitude * DEGREE)) / full);
    pen.moveTo(centre + r, centre);
    pen.arc(centre, centre, r, 0, 7);
  }
  for (let east = 0; east < 360; east += 15) {
    const angle = (90 - (east - LOWER_MERIDIAN)) * DEGREE;
    const inner = east % 45 === 0 ? 0 : radius * 0.155;
    pen.moveTo(centre + inner * Math.cos(angle), centre + inner * Math.sin(angle));
    pen.lineTo(centre + radius * Math.cos(angle), centre + radius * Math.sin(angle));
  }
  pen.stroke();
  pen.globalAlpha = 1;
}

function paintPlainLand(easel: Easel): void {
  const { pen, world, palette, px } = easel;
  pen.fillStyle = palette.landEdge;
  withShadow(easel, 1.6, 5, () => {
    pen.translate(0.4 * px, 1.1 * px);
    pen.fill(world.plain);
  });
  pen.fillStyle = palette.land;
  pen.fill(world.plain);
  seal(easel, world.plain);
  raster(easel, world.plain, 0.13);
}

/** Rounded corners leave a gap where three countries meet: a seam in the sheet's own colour closes it. */
function seal({ pen, px }: Easel, path: Path2D): void {
  if (1 / px < NEAR_SCALE) return;
  pen.strokeStyle = pen.fillStyle;
  pen.lineWidth = 0.9;
  pen.stroke(path);
}

function paintBorders({ pen, world, palette, px }: Easel): void {
  pen.strokeStyle = palette.border;
  pen.lineJoin = 'round';
  pen.lineWidth = 1.1 * px;
  pen.stroke(world.borders);
}

function raster({ pen, palette, ratio, px, isCoarse }: Easel, path: Path2D, alpha: number): void {
  if (isCoarse) return;
  pen.globalAlpha = alpha;
  pen.fillStyle = dots(pen, palette.ink, 6, ratio, ratio / px);
  pen.fill(path);
  pen.globalAlpha = 1;
}

/** The countries of the story lie on top, cut from thicker paper: a shadow, two edges, the sheet. */
function paintStory(easel: Easel): void {
  const { pen, world, palette, px } = easel;
  pen.fillStyle = palette.landEdge;
  withShadow(easel, 2.2, 6, () => {
    pen.translate(1 * px, 2.4 * px);
    pen.fill(world.story);
  });
  pen.save();
  pen.translate(0.5 * px, 1.2 * px);
  pen.fillStyle = palette.border;
  pen.fill(world.story);
  pen.restore();
  for (const [slug, path] of world.told) {
    pen.fillStyle = palette.countries[slug] ?? palette.land;
    pen.fill(path);
    seal(easel, path);
  }
  raster(easel, world.story, 0.18);
  pen.strokeStyle = palette.border;
  pen.lineWidth = 0.7 * px;
  pen.globalAlpha = 0.75;
  pen.stroke(world.story);
  pen.globalAlpha = 1;
  paintBorders(easel);
}

function paintDisputes(easel: Easel): void {
  const { pen, world, palette, px, ratio } = easel;
  pen.fillStyle = hatch(pen, '#8A5A12', 5, ratio, ratio / px);
  pen.fill(world.occupied);
  pen.strokeStyle = '#8A5A12';
  pen.lineWidth = 0.7 * px;
  pen.stroke(world.occupied);
  pen.strokeStyle = palette.landEdge;
  pen.lineWidth = 1.3 * px;
  pen.stroke(world.disputed);
  pen.strokeStyle = palette.border;
  pen.setLineDash([4 * px, 3 * px]);
  pen.stroke(world.disputed);
  pen.setLineDash([]);
}

function paintRim({ pen, world, palette, px }: Easel): void {
  pen.strokeStyle = palette.landEdge;
  pen.lineWidth = 1 * px;
  pen.beginPath();
  pen.arc(world.centre, world.centre, world.radius, 0, 7);
  pen.stroke();
}
