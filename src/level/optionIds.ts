import type { AuthoredPoint } from './schema.ts';

/** The id under which it is noted that a threat is meant. */
export const MEANT = 'meant';

/** The end of the id under which it is noted that a pact was signed. */
const SIGNED = 'signed';

type Align = Extract<AuthoredPoint, { kind: 'align' }>;

const pullIds = ({ partners }: Align): string[] =>
  Object.entries(partners).flatMap(([partner, moves]) => moves.map((move) => `${partner}-${move}`));

const pactIds = ({ pacts }: Align): string[] => (pacts ?? []).map((id) => `pact-${id}`);

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
    case 'align':
      return [...pullIds(point), ...pactIds(point), ...pactIds(point).map((id) => `${id}-${SIGNED}`)];
  }
}
