import { openParts, type StandingThreat, standingThreat, weighThreat } from '../engine/decisions/threaten.ts';
import type { CompiledLevel, Decision, GameState, Reason, ThreatenPoint } from '../engine/types.ts';

type Threaten = Extract<Decision, { kind: 'threaten' }>;

/** Every threat that can be made now: each instrument, before each audience, with each proof, meant or not. */
export function everyThreat(level: CompiledLevel, state: GameState): readonly Threaten[] {
  const point = level.decisions[state.point] as ThreatenPoint;
  const [instruments, audiences, proofs] = openParts(level, state, point);
  return instruments.flatMap((instrument) =>
    audiences.flatMap((audience) =>
      proofs.flatMap((proof) =>
        [true, false].map((isMeant): Threaten => ({ kind: 'threaten', parts: [instrument, audience, proof], isMeant })),
      ),
    ),
  );
}

/** The threat that awaits an answer at the open point; null where none does. */
export function awaitedThreat(level: CompiledLevel, state: GameState): StandingThreat | null {
  const point = level.decisions[state.point];
  return point?.kind === 'threaten' ? standingThreat(point, state) : null;
}

/** What decided: of what would have turned the answer, the nearest at hand. */
function reasonOf(level: CompiledLevel, state: GameState, threat: StandingThreat): Reason {
  const { stake, pain, leak, credibility, by } = weighThreat(level, state, state.point, threat);
  const size = Math.abs(by);
  const { isOffer } = threat.instrument;
  if (by >= 0) return { kind: 'threat', part: isOffer ? 'offer' : 'pain', by: size };
  if (pain * (1 - leak) >= stake) return { kind: 'threat', part: isOffer ? 'promise' : 'credibility', by: size };
  if (pain * credibility >= stake) return { kind: 'threat', part: isOffer ? 'elsewhere' : 'leak', by: size };
  return { kind: 'threat', part: 'stake', by: size };
}

/** Whether the target of the open threat gives in, as it sees things, and what decided it. */
export function answersThreat(
  level: CompiledLevel,
  imagined: GameState,
  threat: StandingThreat,
): { readonly isYield: boolean; readonly reasons: readonly Reason[] } {
  const { by } = weighThreat(level, imagined, imagined.point, threat);
  return { isYield: by >= 0, reasons: [reasonOf(level, imagined, threat)] };
}
