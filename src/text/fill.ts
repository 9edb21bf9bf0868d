import type { GameState } from '../engine/types.ts';
import type { View } from '../engine/viewFor.ts';
import { formatKnown } from './format.ts';
import type { Speech } from './sentence.ts';

/**
 * Puts numbers into a level's text: `{actor.gauge}` becomes the value with its unit, as far as it is known.
 * @param known a seat's view while the run goes on, or the state once everything may be told
 */
export function fill({ language, level, text }: Speech, known: View | GameState, words: string): string {
  return words.replace(/\{([^{}]+)\}/g, (whole, id: string) => {
    const index = level.gauges.findIndex((gauge) => gauge.id === id);
    const gauge = level.gauges[index];
    const at = known.gauges[index];
    if (!gauge || at === undefined) return whole;
    const seen = typeof at === 'number' ? { kind: 'exact', low: at, high: at } : at;
    return formatKnown(language, seen, gauge.decimals, text.units[gauge.unit] ?? '');
  });
}
