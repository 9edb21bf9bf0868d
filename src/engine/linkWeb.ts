import { threatIndex } from './alliance.ts';
import { type Amount, amountOf, prepare } from './conditions/evaluate.ts';
import { type LinkedEffect, linkEffect } from './linkEffect.ts';
import type { CompiledLevel } from './types.ts';

/** What a tie of full strength means to a seat, ready to run; see `Felt`. */
export interface LinkedFelt {
  readonly seat: number;
  readonly tie: number;
  readonly security: Amount;
  readonly autonomy: Amount;
  readonly need: Amount;
  readonly risk: Amount;
}

/** A watcher, ready to run; `threat` is its index of threat. */
export interface LinkedWatcher {
  readonly fear: number;
  readonly threat: Amount;
  readonly patience: number;
  readonly answer: readonly LinkedEffect[];
}

/** A spiral, ready to run; see `Spiral`. */
export interface LinkedSpiral {
  readonly gauges: readonly [number, number];
  readonly answer: readonly [Amount, Amount];
  readonly burden: readonly [Amount, Amount];
  readonly grievance: readonly [Amount, Amount];
  /** Gauges that its constants look at. */
  readonly reads: readonly number[];
}

/** A pact, ready to run; see `Pact`. */
export interface LinkedPact {
  readonly parties: readonly { readonly actor: number; readonly security: Amount; readonly autonomy: Amount }[];
  readonly onSigned: readonly LinkedEffect[];
  readonly onRefused: readonly LinkedEffect[];
}

const both = (pair: CompiledLevel['spirals'][number]['answer']): readonly [Amount, Amount] => [
  prepare(pair[0]),
  prepare(pair[1]),
];

const readsOf = (amounts: readonly Amount[]): readonly number[] => [...new Set(amounts.flatMap(({ reads }) => reads))];

function linkWatcher({ fear, weights, patience, answer, ...parts }: CompiledLevel['watchers'][number]): LinkedWatcher {
  const amounts = [parts.power, parts.near, parts.offence, parts.intent].map(prepare);
  const raw: Amount['raw'] = (scope) =>
    threatIndex(
      weights,
      amounts.map((amount) => Math.min(100, Math.max(0, amountOf(amount, scope)))),
    );
  return { fear, threat: { raw, fixed: null, reads: readsOf(amounts) }, patience, answer: answer.map(linkEffect) };
}

function linkSpiral({ gauges, answer, burden, grievance }: CompiledLevel['spirals'][number]): LinkedSpiral {
  const made = { answer: both(answer), burden: both(burden), grievance: both(grievance) };
  return { gauges, ...made, reads: readsOf([...made.answer, ...made.burden, ...made.grievance]) };
}

/** Everything of a level that concerns ties, made ready once. */
export function linkWeb(level: CompiledLevel) {
  return {
    ties: level.ties.map(({ bound }) => ({ bound: bound === null ? null : prepare(bound) })),
    felt: level.felt.map(({ seat, tie, security, autonomy, need, risk }): LinkedFelt => {
      const [s, a, n, r] = [security, autonomy, need, risk].map(prepare) as [Amount, Amount, Amount, Amount];
      return { seat, tie, security: s, autonomy: a, need: n, risk: r };
    }),
    watchers: level.watchers.map(linkWatcher),
    spirals: level.spirals.map(linkSpiral),
    pacts: level.pacts.map(
      ({ parties, onSigned, onRefused }): LinkedPact => ({
        parties: parties.map(({ actor, security, autonomy }) => ({
          actor,
          security: prepare(security),
          autonomy: prepare(autonomy),
        })),
        onSigned: onSigned.map(linkEffect),
        onRefused: onRefused.map(linkEffect),
      }),
    ),
  };
}
