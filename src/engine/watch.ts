import { amountOf, type Scope } from './conditions/evaluate.ts';
import { type Draft, NOTHING, withAt } from './draft.ts';
import { applyEffects } from './effects/apply.ts';
import { linked } from './link.ts';
import type { LinkedWatcher } from './linkWeb.ts';
import { roundTo } from './roundTo.ts';
import type { CompiledLevel, Gauge, Watcher } from './types.ts';

const threatTo = ({ threat, fear }: LinkedWatcher, level: CompiledLevel, scope: Scope): number => {
  const { range, decimals } = level.gauges[fear] as Gauge;
  return Math.min(Math.max(roundTo(amountOf(threat, scope), decimals), range[0]), range[1]);
};

/** What each watcher fears when a run begins: what is there already frightens nobody anew. */
export function firstFears(level: CompiledLevel, gauges: readonly number[], draws: readonly number[]) {
  const { blank, watchers } = linked(level);
  const felt = gauges.slice();
  for (const links of watchers) {
    const scope: Scope = { turn: 1, table: null, gauges: felt, draws, ...blank };
    felt[links.fear] = threatTo(links, level, scope);
  }
  return { gauges: felt, answered: watchers.map(({ fear }) => felt[fear] as number) };
}

/**
 * Every watcher reads what the turn has brought. Whoever fears more than its patience bears, counted from its last answer
 * (or from where its fear was least since), answers.
 */
export function watch(draft: Draft): void {
  const { watchers } = draft.links;
  for (let i = 0; i < watchers.length; i++) {
    const links = watchers[i] as LinkedWatcher;
    const { basis } = draft.level.watchers[i] as Watcher;
    const before = draft.state.gauges[links.fear] as number;
    const by = threatTo(links, draft.level, draft.state) - before;
    draft.change(links.fear, by, { kind: 'watch', watcher: i }, basis, NOTHING, links.threat.reads);
    const fear = draft.state.gauges[links.fear] as number;
    const since = draft.state.answered[i] as number;
    const isTooMuch = fear - since >= links.patience;
    if (isTooMuch)
      applyEffects(draft, links.answer, { kind: 'balance', watcher: i }, draft.because(NOTHING, [links.fear]));
    if (isTooMuch || fear < since) draft.state.answered = withAt(draft.state.answered, i, fear);
  }
}
