import type { AuthoredPoint } from './schema.ts';

/** The id under which it is noted that a threat is meant. */
export const MEANT = 'meant';

/** Ids of everything a decision can have taken, in the order in which the engine numbers them. */
export function optionIds(point: AuthoredPoint): readonly string[] {
  const ids = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id);
  switch (point.kind) {
    case 'choose':
      return ids(point.options);
    case 'offer':
    case 'predict':
      return [];
    case 'threaten':
      return [...ids([...point.instruments, ...point.audiences, ...point.proofs]), MEANT, ...ids(point.answers)];
  }
}
