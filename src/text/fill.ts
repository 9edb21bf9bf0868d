import type { GameState } from '../engine/types.ts';
import type { View } from '../engine/viewFor.ts';
import { formatAmount } from './format.ts';
import type { Speech } from './sentence.ts';

type Known = { readonly low: number; readonly high: number };

/**
 * Puts numbers into a level's text: `{actor.gauge}` becomes the value with its unit, as far as it is known.
 * @param known a seat's view while the run goes on, or the state once everything may be told
 */
export function fill({ language, level, text }: Speech, known: View | GameState, words: string): string {
  return words.replace(/\{([^{}]+)\}/g, (whole, id: string) => {
    const index = level.gauges.findIndex((gauge) => gauge.id === id);
    const gauge = level.gauges[index];
    const at: Known | number | undefined = known.gauges[index];
    if (!gauge || at === undefined) return whole;
    const { low, high } = typeof at === 'number' ? { low: at, high: at } : at;
    return formatAmount(language, low, high, gauge.decimals, text.units[gauge.unit] ?? '');
  });
}
