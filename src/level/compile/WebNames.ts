import type { Expression } from '../../engine/types.ts';
import { unknownName } from '../problem.ts';
import type { AuthoredLevel } from '../schema.ts';

type Leaf = Expression | { readonly problem: string };
type FeltPart = 'security' | 'autonomy' | 'abandonment' | 'entrapment';
const FELT_PARTS: readonly FeltPart[] = ['security', 'autonomy', 'abandonment', 'entrapment'];

/** What a tie of full strength means to one end of it, compiled. */
export interface FullTieExpressions {
  /** Actor ids. */
  readonly self: string;
  readonly partner: string;
  /** Index of the tie's gauge. */
  readonly gauge: number;
  readonly security: Expression;
  readonly autonomy: Expression;
  readonly need: Expression;
  readonly risk: Expression;
}

/** One part of what a tie means at its present strength, as in `engine/alliance.ts`. */
function partAt(part: FeltPart, { gauge, security, autonomy, need, risk }: FullTieExpressions): Expression {
  const commitment: Expression = ['/', ['gauge', gauge], 100];
  if (part === 'abandonment') return ['*', ['-', 1, commitment] as unknown as Expression, need];
  return ['*', commitment, { security, autonomy, entrapment: risk }[part]];
}

/** The names that only a level with ties has: `self`, `partner`, `tie.partner`, traits, and what is felt. */
export class WebNames {
  private names: { readonly self: string; readonly partner: string | null } | null = null;
  /** Set once `felt` is compiled; what uses it before then is `felt` itself. */
  felt: readonly FullTieExpressions[] | null = null;

  constructor(private readonly level: AuthoredLevel) {}

  /** Lets `self` and `partner` stand for two actors while something is compiled. */
  within<T>(self: string, partner: string | null, make: () => T): T {
    const before = this.names;
    this.names = { self, partner };
    const made = make();
    this.names = before;
    return made;
  }

  /** The id of the tie between two actors; undefined where there is none. */
  tieBetween(one: string, other: string): string | undefined {
    const ties = Object.entries(this.level.ties ?? {});
    return ties.find(([, { between }]) => between.includes(one) && between.includes(other) && one !== other)?.[0];
  }

  /** A name with its templates filled in. */
  resolved(name: string): string | { readonly problem: string } {
    const parts = name.split('.');
    if (!parts.includes('self') && !parts.includes('partner')) return name;
    const { names } = this;
    if (!names) return { problem: `"${name}": self and partner stand only in moves and in felt` };
    if (names.partner === null && parts.includes('partner')) return { problem: `"${name}": there is no partner here` };
    const filled = parts.map((part) => (part === 'self' ? names.self : part === 'partner' ? `${names.partner}` : part));
    if (filled[0] !== 'tie' || filled.length !== 2) return filled.join('.');
    const tie = this.tieBetween(names.self, filled[1] ?? '');
    return tie
      ? `tie.${tie}`
      : { problem: `there is no tie between ${names.self} and ${filled[1]}: add it to \`ties\`` };
  }

  /** The value of a trait or of what is felt; null for any other name. */
  leaf(name: string): Leaf | null {
    const [head = '', ...rest] = name.split('.');
    const trait = Object.hasOwn(this.level.traits ?? {}, head) ? this.level.traits?.[head] : undefined;
    if (trait) {
      const value = trait.of[rest.join('.')];
      if (value === undefined)
        return { problem: unknownName(`actor of ${head}`, rest.join('.'), Object.keys(trait.of)) };
      return ['named', `trait.${head}`, value];
    }
    if (head !== 'felt' || !this.level.felt) return null;
    return this.feltLeaf(name, rest);
  }

  private feltLeaf(name: string, [part = '', self = '', partner]: readonly string[]): Leaf {
    if (!this.felt) return { problem: `"${name}": what is felt cannot rest on itself` };
    const found = FELT_PARTS.find((one) => one === part);
    if (!found) return { problem: unknownName('part of felt', part, FELT_PARTS) };
    const own = this.felt.filter((one) => one.self === self && (partner === undefined || one.partner === partner));
    const [first, ...others] = own.map((one) => partAt(found, one));
    if (first === undefined)
      return { problem: `"${name}": ${self} is no seat with ${partner ? `a tie to ${partner}` : 'ties'}` };
    return others.reduce<Expression>((sum, one) => ['+', sum, one], first);
  }
}
