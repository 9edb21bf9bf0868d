import type { DecisionPoint, Option } from './types.ts';

/**
 * Everything a decision point can have taken, whoever takes it: options, the parts of a threat, the
 * answers to it, pulls at ties, pacts proposed and signed.
 */
export function optionsIn(point: DecisionPoint): readonly Option[] {
  switch (point.kind) {
    case 'choose':
      return point.options;
    case 'offer':
    // A guess is not taken: nothing may follow from it.
    case 'predict':
      return [];
    case 'threaten':
      return [...point.instruments, ...point.audiences, ...point.proofs, point.meant, ...point.answers];
    case 'align':
      return [...point.pulls, ...point.pacts, ...point.pacts.map(({ signed }) => signed)];
  }
}
