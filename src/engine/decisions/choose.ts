import { amountOf } from '../conditions/evaluate.ts';
import { type Draft, NOTHING, withAt } from '../draft.ts';
import { applyEffects } from '../effects/apply.ts';
import { type LinkedOption, linked } from '../link.ts';
import type { ChoosePoint, CompiledLevel, Decision, GameState, Option, Reason } from '../types.ts';
import { DecisionError } from './DecisionError.ts';

/** Those of some options whose condition holds. */
export function openAmong<O extends Option>(
  level: CompiledLevel,
  state: GameState,
  options: readonly O[],
): readonly O[] {
  const links = linked(level).options;
  return options.filter(({ index }) => amountOf((links[index] as LinkedOption).when, state) !== 0);
}

function optionNamed(point: ChoosePoint, id: string): Option | undefined {
  for (const option of point.options) if (option.id === id) return option;
  return undefined;
}

/** Takes an option. @throws DecisionError if it is not among the open ones */
export function choose(draft: Draft, point: ChoosePoint, decision: Decision, reasons: readonly Reason[]): void {
  const option = decision.kind === 'choose' ? optionNamed(point, decision.option) : undefined;
  const links = option && draft.links.options[option.index];
  if (!option || !links || amountOf(links.when, draft.state) === 0) {
    throw new DecisionError(draft.level.id, point.id, decision);
  }
  const { seat } = point;
  const entry = draft.nextEntry;
  const { turn, point: at } = draft.state;
  const { isOpen, index } = option;
  draft.note({ entry, turn, kind: 'decision', seat, point: at, decision, isOpen, reasons, because: NOTHING });
  draft.state.taken = withAt(draft.state.taken, index, turn);
  applyEffects(draft, links.effects, links.cause, [entry]);
}
