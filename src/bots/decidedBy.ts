import type { Aim, Reason } from '../engine/types.ts';

/** What a decision leads to, as far as its seat can tell: how far each of its aims is reached, 0 to 1. */
interface Prospect {
  readonly aims: readonly number[];
}

/** The place of the best prospect when some aims are left out of account; the first of equals. */
function bestWithout(aims: readonly Aim[], prospects: readonly Prospect[], left: ReadonlySet<number>): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  prospects.forEach((prospect, place) => {
    let score = 0;
    aims.forEach((aim, i) => {
      if (!left.has(i)) score += aim.weight * (prospect.aims[i] ?? 0);
    });
    if (score > most + 1e-9) [best, most] = [place, score];
  });
  return best;
}

/**
 * The aims that decided for the first prospect: without them another one would be best. One aim, where one alone is
 * enough; else as few as it takes, by what they speak for it against the second. All that speak for it, where it is better
 * in everything. Empty where there was nothing to choose.
 * @param prospects best first
 */
export function decidedBy(aims: readonly Aim[], prospects: readonly Prospect[]): readonly Reason[] {
  const [best, next] = prospects;
  if (!best || !next) return [];
  const leads = aims
    .map((aim, i): Extract<Reason, { kind: 'aim' }> => {
      return { kind: 'aim', aim: i, by: aim.weight * ((best.aims[i] ?? 0) - (next.aims[i] ?? 0)) };
    })
    .filter(({ by }) => by > 1e-9)
    .sort((a, b) => b.by - a.by);
  const alone = leads.find(({ aim }) => bestWithout(aims, prospects, new Set([aim])) !== 0);
  if (alone) return [alone];
  const left = new Set<number>();
  for (const [count, { aim }] of leads.entries()) {
    left.add(aim);
    if (bestWithout(aims, prospects, left) !== 0) return leads.slice(0, count + 1);
  }
  return leads;
}
