import { amountOf } from '../conditions/evaluate.ts';
import { type Draft, NOTHING, withAt } from '../draft.ts';
import { applyEffects } from '../effects/apply.ts';
import { type LinkedOption, linked } from '../link.ts';
import type { AlignPoint, ChoosePoint, CompiledLevel, Decision, GameState, Option, Reason } from '../types.ts';
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

function optionNamed(options: readonly Option[], id: string): Option | undefined {
  for (const option of options) if (option.id === id) return option;
  return undefined;
}

/**
 * Takes one of a seat's options and applies its effects.
 * @returns the option and the number of the decision's entry
 * @throws DecisionError if it is not among the open ones
 */
export function takeOption(
  draft: Draft,
  { id, seat }: Pick<ChoosePoint | AlignPoint, 'id' | 'seat'>,
  options: readonly Option[],
  decision: Decision,
  reasons: readonly Reason[],
): { readonly option: Option; readonly entry: number } {
  const option = decision.kind === 'choose' ? optionNamed(options, decision.option) : undefined;
  const links = option && draft.links.options[option.index];
  if (!option || !links || amountOf(links.when, draft.state) === 0) {
    throw new DecisionError(draft.level.id, id, decision);
  }
  const entry = draft.nextEntry;
  const { turn, point: at } = draft.state;
  const { isOpen, index } = option;
  draft.note({ entry, turn, kind: 'decision', seat, point: at, decision, isOpen, reasons, because: NOTHING });
  draft.state.taken = withAt(draft.state.taken, index, turn);
  applyEffects(draft, links.effects, links.cause, [entry]);
  return { option, entry };
}

/** Takes an option. @throws DecisionError if it is not among the open ones */
export function choose(draft: Draft, point: ChoosePoint, decision: Decision, reasons: readonly Reason[]): void {
  takeOption(draft, point, point.options, decision, reasons);
}
