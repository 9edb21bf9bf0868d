import { type SpiralConstants, spiralChange } from './alliance.ts';
import { type Amount, amountOf, type Scope } from './conditions/evaluate.ts';
import { type Draft, NOTHING } from './draft.ts';
import type { LinkedSpiral } from './linkWeb.ts';

const now = ([first, second]: readonly [Amount, Amount], scope: Scope): [number, number] => [
  amountOf(first, scope),
  amountOf(second, scope),
];

/** A spiral's constants as they are in a state. */
export function constantsOf({ answer, burden, grievance }: LinkedSpiral, scope: Scope): SpiralConstants {
  return { answer: now(answer, scope), burden: now(burden, scope), grievance: now(grievance, scope) };
}

/** Lets both sides of every spiral arm for one turn, each from what the other had before it. */
export function arm(draft: Draft): void {
  const { spirals } = draft.links;
  for (let i = 0; i < spirals.length; i++) {
    const links = spirals[i] as LinkedSpiral;
    const [first, second] = links.gauges;
    const levels = [draft.state.gauges[first] as number, draft.state.gauges[second] as number] as const;
    const by = spiralChange(levels, constantsOf(links, draft.state));
    const cause = { kind: 'spiral', spiral: i } as const;
    const { basis } = draft.level.spirals[i] as { basis: Parameters<Draft['change']>[3] };
    const because = draft.because(NOTHING, [...links.gauges, ...links.reads]);
    draft.change(first, by[0], cause, basis, because, NOTHING);
    draft.change(second, by[1], cause, basis, because, NOTHING);
  }
}
