import { isSmall, type StageSize } from '../stageContext.ts';
import type { Box } from './layoutLabels.ts';

/** Sizes of the things in the web, in CSS px. */
export interface WebMeasure {
  /** What everything else is a multiple of: 1 on a phone, more on a large stage. */
  readonly unit: number;
  /** Radius of a capital's disc. */
  readonly radius: number;
  /** Height of the letters of names, of numbers, of changes. */
  readonly name: number;
  readonly number: number;
  /** Height of the strip with a watcher's fear. */
  readonly strip: number;
  /** On a phone only what is news hangs on others' threads and under capitals. */
  readonly isSparse: boolean;
  /** The room that no other paper covers. */
  readonly room: Box;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Measures for a stage of this size. */
export function webMeasure(size: StageSize): WebMeasure {
  const { width, height, coveredTop = 0, coveredBottom = 0, coveredRight = 0 } = size;
  const edge = isSmall(size) ? 5 : 14;
  const top = Math.min(coveredTop, height * 0.4) + edge;
  const room = {
    left: edge,
    top,
    width: Math.max(60, width - coveredRight - 2 * edge),
    height: Math.max(60, height - Math.min(coveredBottom, height * 0.5) - edge - top),
  };
  const unit = isSmall(size) ? 1 : clamp(Math.sqrt(room.width * room.height) / 480, 1, 2.3);
  if (!isSmall(size))
    return { unit, radius: 13.5 * unit, name: 10.5 * unit, number: 11 * unit, strip: 11 * unit, isSparse: false, room };
  const isTight = room.height < 180 || room.width < 340;
  return {
    unit,
    radius: isTight ? 9.5 : 12,
    name: isTight ? 9.5 : 10,
    number: isTight ? 10 : 11,
    strip: isTight ? 10 : 11,
    isSparse: true,
    room,
  };
}
