import { amountOf, type Scope } from '../conditions/evaluate.ts';
import { type Draft, NOTHING, withAt } from '../draft.ts';
import { applyEffects } from '../effects/apply.ts';
import { type LinkedThreat, linked } from '../link.ts';
import type {
  Answer,
  CompiledLevel,
  Decision,
  GameState,
  Instrument,
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

type Taken = Pick<GameState, 'taken'>;

/** The threat that was made at a point and awaits its answer, or was answered; null before it is made. */
export function standingThreat(point: ThreatenPoint, { taken }: Taken): StandingThreat | null {
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

/** What the target of a threat weighs; all in worth points but credibility and leak (0 to 1). */
export interface ThreatWeight {
  readonly stake: number;
  readonly pain: number;
  readonly leak: number;
  readonly credibility: number;
  /** credibility × pain × (1 − leak) − stake: from 0 on, yielding is better than going on. */
  readonly by: number;
}

/** What a threat weighs against what is at stake. Give it an imagined state, so that it knows no more than its seat. */
export function weighThreat(level: CompiledLevel, state: GameState, at: number, threat: StandingThreat): ThreatWeight {
  const links = linked(level).threats[at] as LinkedThreat;
  const scope: Scope = { ...state, round: 0 };
  const { pain: full, leak: leaks } = links.instruments.get(threat.instrument.index) as NonNullable<
    ReturnType<LinkedThreat['instruments']['get']>
  >;
  const binds = [threat.instrument, threat.audience, threat.proof].map(
    ({ index }) => links.binds.get(index)?.value(scope) ?? 0,
  );
  const stake = links.stake.value(scope);
  const pain = Math.max(0, full.value(scope));
  const leak = within01(leaks.value(scope));
  const credibility = within01(binds.reduce((sum, bind) => sum + bind, links.credibility.value(scope)));
  return { stake, pain, leak, credibility, by: credibility * pain * (1 - leak) - stake };
}

const isOpenNow = (draft: Draft, index: number): boolean => {
  const links = draft.links.options[index];
  return links !== undefined && amountOf(links.when, draft) !== 0;
};

function named<O extends { readonly id: string; readonly index: number }>(
  draft: Draft,
  options: readonly O[],
  id: string,
): O | null {
  const found = options.find((option) => option.id === id);
  return found && isOpenNow(draft, found.index) ? found : null;
}

function threaten(draft: Draft, point: ThreatenPoint, decision: Decision, reasons: readonly Reason[]): void {
  const [seat] = point.seats;
  const [instrument, audience, proof] =
    decision.kind === 'threaten'
      ? ([point.instruments, point.audiences, point.proofs] as const).map((options, i) =>
          named(draft, options, decision.parts[i] ?? ''),
        )
      : [];
  if (decision.kind !== 'threaten' || !instrument || !audience || !proof) {
    throw new DecisionError(draft.level.id, point.id, decision);
  }
  const { nextEntry: entry, turn, point: at } = draft;
  draft.note({
    entry,
    turn,
    kind: 'decision',
    seat,
    point: at,
    decision,
    isOpen: isHeard({ audience, proof }),
    reasons,
    because: NOTHING,
  });
  const parts = [instrument, audience, proof, ...(decision.isMeant ? [point.meant] : [])];
  for (const { index } of parts) draft.taken = withAt(draft.taken, index, turn);
  for (const { index } of parts) {
    applyEffects(draft, draft.links.options[index]?.effects ?? [], { kind: 'option', seat, point: at, option: index }, [
      entry,
    ]);
  }
}

/** What follows once the target has answered: yielded, carried out, or dropped. */
function settle(draft: Draft, point: ThreatenPoint, threat: StandingThreat, answer: Answer, entry: number): void {
  const links = draft.links.threats[draft.point] as LinkedThreat;
  const [seat] = point.seats;
  const { point: at } = draft;
  const { isOffer, index } = threat.instrument;
  if (answer.isYield) applyEffects(draft, links.onYield, { kind: 'yield', seat: point.seats[1], point: at }, [entry]);
  const isDue = isOffer === answer.isYield;
  if (!isDue) return;
  const isMeant = (draft.taken[point.meant.index] as number) > 0;
  if (!isMeant) {
    applyEffects(draft, links.onDrop, { kind: 'drop', seat, point: at }, [entry]);
    return;
  }
  const { carried } = links.instruments.get(index) as NonNullable<ReturnType<LinkedThreat['instruments']['get']>>;
  applyEffects(draft, carried, { kind: 'carry', seat, point: at, option: index }, [entry]);
  applyEffects(draft, links.onCarry, { kind: 'carry', seat, point: at, option: index }, [entry]);
}

function answerTo(
  draft: Draft,
  point: ThreatenPoint,
  threat: StandingThreat,
  decision: Decision,
  reasons: readonly Reason[],
): void {
  const answer = decision.kind === 'choose' ? named(draft, point.answers, decision.option) : null;
  if (!answer) throw new DecisionError(draft.level.id, point.id, decision);
  const [, seat] = point.seats;
  const { nextEntry: entry, turn, point: at } = draft;
  const { isOpen, index } = answer;
  draft.note({ entry, turn, kind: 'decision', seat, point: at, decision, isOpen, reasons, because: NOTHING });
  draft.taken = withAt(draft.taken, index, turn);
  applyEffects(draft, draft.links.options[index]?.effects ?? [], { kind: 'option', seat, point: at, option: index }, [
    entry,
  ]);
  settle(draft, point, threat, answer, entry);
}

/**
 * A threat, or the answer to it.
 * @returns whether the point stays open: it does until the threat is answered
 * @throws DecisionError if the decision is not possible now
 */
export function standOff(draft: Draft, point: ThreatenPoint, decision: Decision, reasons: readonly Reason[]): boolean {
  const threat = standingThreat(point, draft);
  if (!threat) {
    threaten(draft, point, decision, reasons);
    return true;
  }
  answerTo(draft, point, threat, decision, reasons);
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
