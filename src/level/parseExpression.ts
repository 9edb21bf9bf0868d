import type { Expression } from '../engine/types.ts';
import { shortened } from './problem.ts';

/** Finds the leaf for a name, or says why there is none. */
export type Resolve = (name: string) => Expression | { readonly problem: string };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:[-.][a-z0-9]+)*)|(<=|>=|!=|[-+*/()<>=,]))/y;

/** The operators that stand between two values, weakest first: `a or b and c` is `a or (b and c)`. */
export const OPERATORS = [['or'], ['and'], ['<', '<=', '>', '>=', '=', '!='], ['+', '-'], ['*', '/']] as const;

/** The functions, each with the number of values it takes. */
export const FUNCTIONS = { min: 2, max: 2, abs: 1, clamp: 3, if: 3 } as const;

const LEVELS: readonly (readonly string[])[] = OPERATORS;
const ARGUMENTS: Readonly<Record<string, number>> = FUNCTIONS;
const COMPARISONS = 2;
const MAX_DEPTH = 40;
const MOST = 1_000_000_000;

/** What is wrong with the way an expression is written. */
class Problem extends Error {}
/** A name in it that does not exist: says enough by itself. */
class UnknownName extends Problem {}

/** Signs of other languages and of text programs, each with what is written here. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^(&&?|AND\b|And\b|und\b)/, 'and'],
  [/^(\|\|?|OR\b|Or\b)/, 'or'],
  [/^(!|NOT\b|Not\b)/, 'not'],
  [/^[–—−]/, '-'],
  [/^[×·]/, '*'],
  [/^[÷:]/, '/'],
  [/^≥/, '>='],
  [/^≤/, '<='],
  [/^≠/, '!='],
];

function unreadable(rest: string): string {
  const slip = SLIPS.find(([is]) => is.test(rest));
  return slip
    ? `"${slip[0].exec(rest)?.[0]}" is not known here (write ${slip[1]})`
    : `cannot read "${rest.slice(0, 20)}"`;
}

/** Why a token cannot follow the whole expression before it. */
function oneTooMany(token: string): string {
  if (token === ',') return 'a comma cannot stand here (decimals have a point: 0.5)';
  const shown = shortened(token);
  if (!/^[a-z\d(]/.test(token)) return `"${shown}" is one too many`;
  return `"${shown}" cannot follow here (between two values stands and, or, =, <, >, +, -, * or /)`;
}

function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    if (/^\s*$/.test(source.slice(at))) break;
    const match = TOKEN.exec(source);
    if (!match) throw new Problem(unreadable(source.slice(at).trim()));
    tokens.push(match[0].trim());
  }
  return tokens;
}

function numberOf(token: string): number {
  if (Number(token) > MOST) throw new Problem(`${shortened(token, 20)} is too large: numbers go up to ${MOST}`);
  return Number(token);
}

class Parser {
  private at = 0;
  private depth = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly resolve: Resolve,
  ) {}

  whole(): Expression {
    const made = this.binary(0);
    if (this.at < this.tokens.length) throw new Problem(oneTooMany(this.tokens[this.at] ?? ''));
    return made;
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    // `not a > b` means the whole comparison.
    if (level === COMPARISONS && this.tokens[this.at] === 'not') return this.prefixed('not', () => this.binary(level));
    let left = this.binary(level + 1);
    for (let count = 0; operators.includes(this.tokens[this.at] ?? ''); count++) {
      if (level === COMPARISONS && count > 0)
        throw new Problem('compares three things at once: write `a < b and b < c`');
      const operator = this.tokens[this.at++] as '+';
      left = [operator, left, this.binary(level + 1)];
    }
    return left;
  }

  private prefixed(operator: '-' | 'not', operand: () => Expression): Expression {
    this.at++;
    if (++this.depth > MAX_DEPTH) throw new Problem('nested too deeply');
    const made: Expression = [operator, operand()];
    this.depth--;
    return made;
  }

  private unary(): Expression {
    const token = this.tokens[this.at];
    return token === '-' || token === 'not' ? this.prefixed(token, () => this.unary()) : this.single();
  }

  private single(): Expression {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Problem('something is missing at the end');
    if (token === '(') return this.inBrackets();
    if (/^\d/.test(token)) return numberOf(token);
    if (token === '=' && this.tokens[this.at - 2] === '=') throw new Problem('== is not known here (write one =)');
    if (!/^[a-z]/.test(token)) throw new Problem(`"${token}" stands where a number or a name should be`);
    if (Object.hasOwn(ARGUMENTS, token)) return this.call(token);
    const found = this.resolve(token);
    if (typeof found === 'object' && 'problem' in found) throw new UnknownName(found.problem);
    return found;
  }

  private inBrackets(): Expression {
    if (++this.depth > MAX_DEPTH) throw new Problem('nested too deeply');
    const made = this.binary(0);
    this.depth--;
    this.expect(')');
    return made;
  }

  private call(name: string): Expression {
    this.expect('(');
    if (++this.depth > MAX_DEPTH) throw new Problem('nested too deeply');
    const parts: Expression[] = [this.binary(0)];
    while (this.tokens[this.at] === ',') {
      this.at++;
      parts.push(this.binary(0));
    }
    this.depth--;
    this.expect(')');
    if (parts.length !== ARGUMENTS[name]) {
      throw new Problem(`${name}(…) takes ${ARGUMENTS[name]} values, not ${parts.length}`);
    }
    return [name, ...parts] as unknown as Expression;
  }

  private expect(token: string): void {
    const found = this.tokens[this.at++];
    if (found !== token)
      throw new Problem(found ? `"${shortened(found)}" stands where "${token}" should be` : `"${token}" is missing`);
  }
}

/**
 * Parses an amount or a condition: numbers, names, `+ - * /`, `< <= > >= = !=`, `and or not`, `min max abs clamp if`,
 * brackets. Minus between names needs spaces, since ids may hold hyphens.
 * @returns the expression, or the problem in words
 */
export function parseExpression(source: string | number, resolve: Resolve): Expression | { readonly problem: string } {
  if (typeof source === 'number') return source;
  try {
    const tokens = tokensOf(source);
    if (tokens.length === 0) return { problem: 'is empty: write a number or an expression' };
    return new Parser(tokens, resolve).whole();
  } catch (error) {
    if (error instanceof UnknownName) return { problem: error.message };
    if (error instanceof Problem) return { problem: `${error.message}, in "${shortened(source)}"` };
    throw error;
  }
}
