import { viewFor } from '../engine/viewFor.ts';
import type { Game } from './gameStore.ts';
import { isOwn } from './news.ts';
import { stateAfter } from './stateAfter.ts';

/** A number on the held seat's screen that it only estimates, before and after. */
export interface EstimateChange {
  readonly gauge: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A share of a gauge's range below which an estimate is no other. */
const LEAST_SHARE = 0.02;

/** The held seat's estimates that are others than they were at its last decision. */
export function estimatesOf(game: Game): readonly EstimateChange[] {
  const { level, seat, marks, trace, view } = game;
  const mark = marks.at(-1);
  if (mark === undefined || !trace[mark]) return [];
  const before = viewFor(level, stateAfter(game, mark - 1), seat);
  return view.gauges.flatMap((now, gauge) => {
    const then = before.gauges[gauge];
    const [least, most] = level.gauges[gauge]?.range ?? [0, 1];
    const moved = then ? Math.abs(now.low + now.high - then.low - then.high) / 2 / (most - least || 1) : 0;
    if (!then || now.kind !== 'range' || then.kind === 'unknown' || moved < LEAST_SHARE || !isOwn(game, gauge))
      return [];
    return [{ gauge, from: [then.low, then.high], to: [now.low, now.high] } as const];
  });
}
