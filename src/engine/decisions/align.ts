import { doesPay, type FeltTie, feltAt } from '../alliance.ts';
import { amountOf } from '../conditions/evaluate.ts';
import { Draft, NOTHING, withAt } from '../draft.ts';
import { applyEffects } from '../effects/apply.ts';
import { imagine } from '../imagine.ts';
import { type LinkedFelt, type LinkedOption, type LinkedPact, linked } from '../link.ts';
import type { AlignPoint, CompiledLevel, Decision, GameState, Option, PactOption, Reason } from '../types.ts';
import { viewFor } from '../viewFor.ts';
import { takeOption } from './choose.ts';

/** What a pact is worth to one of its parties, in points. */
export interface PartyWeight {
  readonly actor: number;
  readonly security: number;
  readonly autonomy: number;
  /** Would it sign? */
  readonly pays: boolean;
}

/** What a pact is worth to each party. Give it an imagined state, so that it knows no more than its seat. */
export function weighPact(level: CompiledLevel, state: GameState, pact: number): readonly PartyWeight[] {
  const { parties } = linked(level).pacts[pact] as LinkedPact;
  return parties.map(({ actor, security, autonomy }) => {
    const weight = { security: amountOf(security, state), autonomy: amountOf(autonomy, state) };
    return { actor, ...weight, pays: doesPay(weight) };
  });
}

/** What a tie means to a seat now, or would mean at another strength (0 to 100); null where the tie is not its own. */
export function weighTie(
  level: CompiledLevel,
  state: GameState,
  seat: number,
  tie: number,
  strength = state.gauges[level.ties[tie]?.gauge ?? -1] ?? 0,
): FeltTie | null {
  const felt = linked(level).felt.find((one) => one.seat === seat && one.tie === tie);
  return felt ? feltAt(strength / 100, fullTie(felt, state)) : null;
}

const fullTie = ({ security, autonomy, need, risk }: LinkedFelt, state: GameState) => ({
  security: amountOf(security, state),
  autonomy: amountOf(autonomy, state),
  need: amountOf(need, state),
  risk: amountOf(risk, state),
});

/** How much a watcher fears what it sees: Walt's index, 0 to 100. Give it an imagined state. */
export function fearOf(level: CompiledLevel, state: GameState, watcher: number): number {
  const links = linked(level).watchers[watcher];
  return links ? amountOf(links.threat, state) : 0;
}

/** The state right after a pull, before anybody answers: what a seat's staff can tell of it beforehand. */
export function afterPull(level: CompiledLevel, state: GameState, option: Option): GameState {
  const draft = new Draft(level, state);
  const { effects, cause } = draft.links.options[option.index] as LinkedOption;
  draft.state.taken = withAt(draft.state.taken, option.index, state.turn);
  applyEffects(draft, effects, cause, NOTHING);
  return draft.seal();
}

/**
 * Who signs a pact that a seat proposes, by party: the others as things are, the proposer as its own seat can tell.
 * For the engine and for looking back; a screen that shows it beforehand would tell what is hidden.
 */
export function signatures(level: CompiledLevel, state: GameState, seat: number, pact: number): readonly boolean[] {
  const own = weighPact(level, imagine(level, viewFor(level, state, seat), 0), pact);
  const actor = level.seats[seat]?.actor;
  return weighPact(level, state, pact).map((party, i) => (party.actor === actor ? own[i]?.pays === true : party.pays));
}

function settlePact(draft: Draft, seat: number, { pact, signed }: PactOption, entry: number): void {
  const { point, turn } = draft.state;
  const links = draft.links.pacts[pact] as LinkedPact;
  const isSigned = signatures(draft.level, draft.state, seat, pact).every((signs) => signs);
  if (isSigned) draft.state.taken = withAt(draft.state.taken, signed.index, turn);
  const cause = { kind: isSigned ? 'signed' : 'refused', seat, point, pact } as const;
  applyEffects(draft, isSigned ? links.onSigned : links.onRefused, cause, [entry]);
}

/**
 * Pulls at a tie, or proposes a pact and lets its parties answer.
 * @throws DecisionError if the decision is not possible now
 */
export function align(draft: Draft, point: AlignPoint, decision: Decision, reasons: readonly Reason[]): void {
  const { entry, option } = takeOption(draft, point, [...point.pulls, ...point.pacts], decision, reasons);
  const proposed = point.pacts.find(({ index }) => index === option.index);
  if (proposed) settlePact(draft, point.seat, proposed, entry);
}
