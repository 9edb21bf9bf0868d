import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, prepare, type Scope } from '../../src/engine/conditions/evaluate.ts';
import type { Expression } from '../../src/engine/types.ts';
import { parseExpression } from '../../src/level/parseExpression.ts';

const scope: Scope = {
  turn: 3,
  table: { round: 2 },
  gauges: [10, -4],
  draws: [0.5],
  taken: [0, 2],
  fired: [1],
  given: [7],
};
const names: Readonly<Record<string, Expression>> = {
  turn: ['turn'],
  round: ['round'],
  'a.b': ['gauge', 0],
  'a.c': ['gauge', 1],
  'draw.x': ['draw', 0],
  'taken.p.no': ['taken', 0],
  'taken.p.yes': ['taken', 1],
  'fired.e': ['fired', 0],
  'given.g': ['given', 0],
};

function valueFor(source: string): number {
  const made = parseExpression(source, (name) => names[name] ?? { problem: `no ${name}` });
  if (typeof made === 'object' && 'problem' in made) throw new Error(made.problem);
  return amountOf(prepare(made), scope);
}

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['-a.b + 1', -9],
    ['12 / 4 / 3', 1],
    ['abs(a.c)', 4],
    ['min(a.b, 3) + max(1, 2)', 5],
    ['clamp(a.b, 0, 5)', 5],
    ['if(turn = 3, 1, 2)', 1],
    ['if(turn != 3, 1, 2)', 2],
    ['taken.p.yes and not taken.p.no', 1],
    ['taken.p.no or fired.e', 1],
    ['turn >= 3 and round < 2', 0],
    ['draw.x * given.g', 3.5],
    ['not turn > 5', 1],
  ])('%s is %s', (source, expected) => {
    expect(valueFor(source)).toBe(expected);
  });

  it.each([
    ['1 / 0', 0],
    ['a.b / (turn - 3)', 0],
    [Array.from({ length: 40 }, () => '999999999').join(' * '), 0],
  ])('never makes a number that is none: %s', (source, expected) => {
    expect(valueFor(source)).toBe(expected);
  });

  it.each([
    ['1 < turn < 5', 'compares three things at once: write `a < b and b < c`'],
    ['9'.repeat(400), `${'9'.repeat(17)}... is too large: numbers go up to 1000000000`],
    ['min(1)', 'min(…) takes 2 values, not 1'],
    ['(1 + 2', '")" is missing'],
    ['1 +', 'something is missing at the end'],
    ['1 2', '"2" cannot follow here'],
    ['* 2', '"*" stands where a number or a name should be'],
    ['turn ^ 2', 'cannot read "^ 2"'],
    ['  ', 'is empty'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'nested too deeply'],
    [`${'not '.repeat(60)}1`, 'nested too deeply'],
  ])('that cannot be read says why: %s', (source, problem) => {
    expect(() => valueFor(source)).toThrow(problem);
  });

  it('lists every gauge it looks at, once', () => {
    expect(prepare(['+', ['gauge', 1], ['*', ['gauge', 0], ['gauge', 1]]]).reads).toEqual([1, 0]);
  });

  it('gives a finite number for anything that can be written', () => {
    const leaf: fc.Arbitrary<Expression> = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom(...Object.values(names)),
    );
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc.tuple(
          fc.constantFrom('+', '-', '*', '/', '<', '=', 'and', 'min', 'max'),
          tie('tree'),
          tie('tree'),
        ) as fc.Arbitrary<Expression>,
        fc.tuple(fc.constantFrom('clamp', 'if'), tie('tree'), tie('tree'), tie('tree')) as fc.Arbitrary<Expression>,
      ),
    }));
    fc.assert(
      fc.property(tree, (expression) => {
        expect(Number.isFinite(amountOf(prepare(expression), scope))).toBe(true);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('of an operation that does not exist is refused', () => {
    expect(() => prepare(['power', 1, 2] as never)).toThrow('Unknown operation "power"');
  });
});
