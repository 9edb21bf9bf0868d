import { isSmall, type StageSize } from '../stageContext.ts';
import type { Box } from './layoutLabels.ts';

/** Below so much free height (CSS px) the scales stand beside the map, not under it. */
const LOW = 380;

/** Where the scales of a threat stand beside the map, in CSS px. */
export interface ThreatLayout {
  /** The sheet of paper that slides over the map; it reaches to the stage's edge, under whatever covers that. */
  readonly sheet: Box;
  /** The part of it for the scales, clear of other paper. */
  readonly scales: Box;
  /** Does the sheet come from the right, not from below? */
  readonly isBeside: boolean;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Lays map and scales out for a stage of this size: one under the other, or side by side on a low stage. */
export function threatLayout({ width, height, coveredTop = 0, coveredBottom = 0 }: StageSize): ThreatLayout {
  const free = height - coveredTop - coveredBottom;
  if (free < LOW) {
    const across = clamp(width * 0.46, 120, 380);
    const sheet = { left: width - across, top: 0, width: across, height };
    const scales = { left: sheet.left + 8, top: coveredTop + 4, width: across - 12, height: free - 8 };
    return { sheet, scales, isBeside: true };
  }
  const down = clamp(free * 0.46, 150, 360);
  const top = height - coveredBottom - down;
  const across = Math.min(width - 24, Math.max(720, width * 0.62));
  return {
    sheet: { left: 0, top, width, height: height - top },
    scales: { left: (width - across) / 2, top: top + 8, width: across, height: down - 14 },
    isBeside: false,
  };
}

/** Height (CSS px) of the row of papers along the map's upper edge. */
export function rowHeight(size: StageSize): number {
  return isSmall(size) ? 20 : 28;
}

/** The stage as it is left to the map while the scales stand on it. */
export function threatRoom(size: StageSize): StageSize {
  const { sheet, isBeside } = threatLayout(size);
  const coveredTop = (size.coveredTop ?? 0) + rowHeight(size) + 8;
  if (isBeside) return { ...size, coveredTop, coveredRight: sheet.width };
  return { ...size, coveredTop, coveredBottom: sheet.height };
}
