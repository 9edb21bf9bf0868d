import type { CompiledLevel } from '../engine/types.ts';
import { type Factors, type SandboxRun, sandboxRuns } from './sandboxRuns.ts';
import { type Question as Ahead, type Strand, strandsFrom } from './strandsFrom.ts';

/** What many runs are made for: what some decisions lead to, or how a whole level ends with assumptions turned. */
export type Question = Ahead | { readonly factors: Factors };

/** A run that answers a question. */
export type RunOf<Q extends Question> = Q extends Ahead ? Strand : SandboxRun;
export type Run = Strand | SandboxRun;

/** The runs that answer a question, one after the other and without end. */
export function runsOf<Q extends Question>(level: CompiledLevel, question: Q): Generator<RunOf<Q>, never>;
export function runsOf(level: CompiledLevel, question: Question): Generator<Run, never> {
  return 'factors' in question ? sandboxRuns(level, question.factors) : strandsFrom(level, question);
}
