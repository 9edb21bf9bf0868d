import { amountOf } from '../conditions/evaluate.ts';
import { type Draft, NOTHING, withAt } from '../draft.ts';
import { applyEffects } from '../effects/apply.ts';
import { type LinkedInstrument, type LinkedOption, type LinkedThreat, linked } from '../link.ts';
import type {
  Answer,
  CompiledLevel,
  Decision,
  GameState,
  Instrument,
  Option,
  Reason,
  ThreatenPoint,
  ThreatPart,
} from '../types.ts';
import { openAmong } from './choose.ts';
import { DecisionError } from './DecisionError.ts';

/** The threat now on the table. */
export interface StandingThreat {
  readonly instrument: Instrument;
  readonly audience: ThreatPart;
  readonly proof: ThreatPart;
}

/** The threat that was made at a point and awaits its answer, or was answered; null before it is made. */
export function standingThreat(point: ThreatenPoint, { taken }: Pick<GameState, 'taken'>): StandingThreat | null {
  const made = <P extends ThreatPart>(parts: readonly P[]): P | undefined =>
    parts.find(({ index }) => (taken[index] ?? 0) > 0);
  const instrument = made(point.instruments);
  const audience = made(point.audiences);
  const proof = made(point.proofs);
  return instrument && audience && proof ? { instrument, audience, proof } : null;
}

/** Do third seats hear of it? */
export const isHeard = ({ audience, proof }: Pick<StandingThreat, 'audience' | 'proof'>): boolean =>
  audience.isOpen && proof.isOpen;

const within01 = (value: number): number => Math.min(1, Math.max(0, value));

/** What the target of a threat weighs; all in worth points but word, credibility and leak (0 to 1). */
export interface ThreatWeight {
  readonly stake: number;
  readonly pain: number;
  readonly leak: number;
  /** How far the threatener's word alone is believed, before what the threat is made with adds to it. */
  readonly word: number;
  readonly credibility: number;
  /** credibility × pain × (1 − leak) − stake: from 0 on, yielding is better than going on. */
  readonly by: number;
}

/** What a threat weighs against what is at stake. Give it an imagined state, so that it knows no more than its seat. */
export function weighThreat(level: CompiledLevel, state: GameState, at: number, threat: StandingThreat): ThreatWeight {
  const links = linked(level).threats[at] as LinkedThreat;
  const instrument = links.instruments.get(threat.instrument.index) as LinkedInstrument;
  const word = amountOf(links.credibility, state);
  let belief = word;
  for (const { index } of [threat.instrument, threat.audience, threat.proof]) {
    const binds = links.binds.get(index);
    if (binds) belief += amountOf(binds, state);
  }
  const stake = amountOf(links.stake, state);
  const pain = Math.max(0, amountOf(instrument.pain, state));
  const leak = within01(amountOf(instrument.leak, state));
  const credibility = within01(belief);
  return { stake, pain, leak, word: within01(word), credibility, by: credibility * pain * (1 - leak) - stake };
}

/** The option of this id, if its condition holds. */
function named<O extends Option>(draft: Draft, options: readonly O[], id: string): O | null {
  const found = options.find((option) => option.id === id);
  const links = found && (draft.links.options[found.index] as LinkedOption);
  return found && links && amountOf(links.when, draft.state) !== 0 ? found : null;
}

/** Notes a decision, marks its options as taken and applies their effects. @returns the entry's number */
function take(
  draft: Draft,
  seat: number,
  decision: Decision,
  isOpen: boolean,
  options: readonly Option[],
  reasons: readonly Reason[],
): number {
  const entry = draft.nextEntry;
  const { turn, point } = draft.state;
  draft.note({ entry, turn, kind: 'decision', seat, point, decision, isOpen, reasons, because: NOTHING });
  for (const { index } of options) draft.state.taken = withAt(draft.state.taken, index, turn);
  for (const { index } of options) {
    const { effects, cause } = draft.links.options[index] as LinkedOption;
    applyEffects(draft, effects, cause, [entry]);
  }
  return entry;
}

function threaten(draft: Draft, point: ThreatenPoint, decision: Decision, reasons: readonly Reason[]): void {
  const parts = decision.kind === 'threaten' ? decision.parts : [];
  const instrument = named(draft, point.instruments, parts[0] ?? '');
  const audience = named(draft, point.audiences, parts[1] ?? '');
  const proof = named(draft, point.proofs, parts[2] ?? '');
  if (decision.kind !== 'threaten' || !instrument || !audience || !proof) {
    throw new DecisionError(draft.level.id, point.id, decision);
  }
  const options = [instrument, audience, proof, ...(decision.isMeant ? [point.meant] : [])];
  take(draft, point.seats[0], decision, isHeard({ audience, proof }), options, reasons);
}

/** What follows once the target has answered: yielded, carried out, or dropped. */
function settle(
  draft: Draft,
  point: ThreatenPoint,
  { instrument }: StandingThreat,
  answer: Answer,
  entry: number,
): void {
  const { point: at } = draft.state;
  const links = draft.links.threats[at] as LinkedThreat;
  const [seat, target] = point.seats;
  if (answer.isYield) applyEffects(draft, links.onYield, { kind: 'yield', seat: target, point: at }, [entry]);
  // A threat is due when the target goes on, an offer when it gives in.
  if (instrument.isOffer !== answer.isYield) return;
  const isMeant = (draft.state.taken[point.meant.index] as number) > 0;
  if (!isMeant) {
    applyEffects(draft, links.onDrop, { kind: 'drop', seat, point: at }, [entry]);
    return;
  }
  const { carried } = links.instruments.get(instrument.index) as LinkedInstrument;
  const cause = { kind: 'carry', seat, point: at, option: instrument.index } as const;
  applyEffects(draft, carried, cause, [entry]);
  applyEffects(draft, links.onCarry, cause, [entry]);
}

/**
 * A threat, or the answer to it.
 * @returns whether the point stays open: it does until the threat is answered
 * @throws DecisionError if the decision is not possible now
 */
export function standOff(draft: Draft, point: ThreatenPoint, decision: Decision, reasons: readonly Reason[]): boolean {
  const threat = standingThreat(point, draft.state);
  if (!threat) {
    threaten(draft, point, decision, reasons);
    return true;
  }
  const answer = decision.kind === 'choose' ? named(draft, point.answers, decision.option) : null;
  if (!answer) throw new DecisionError(draft.level.id, point.id, decision);
  settle(draft, point, threat, answer, take(draft, point.seats[1], decision, answer.isOpen, [answer], reasons));
  return false;
}

/** What a threat can be made of now: ids of the open instruments, audiences and proofs. */
export function openParts(
  level: CompiledLevel,
  state: GameState,
  point: ThreatenPoint,
): readonly [string[], string[], string[]] {
  const open = (parts: readonly ThreatPart[]): string[] => openAmong(level, state, parts).map(({ id }) => id);
  return [open(point.instruments), open(point.audiences), open(point.proofs)];
}
