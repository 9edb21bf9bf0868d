import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, prepare, type Scope } from '../../src/engine/conditions/evaluate.ts';
import { inTurn } from '../../src/engine/conditions/inTurn.ts';
import type { Expression } from '../../src/engine/types.ts';

const rest = { table: null, gauges: [10, -4], draws: [0.5], taken: [0, 2], fired: [1], given: [7] };
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.integer({ min: -2, max: 6 }),
  fc.constantFrom<Expression>(['turn'], ['turn'], ['gauge', 0], ['gauge', 1], ['taken', 0], ['taken', 1], ['fired', 0]),
);
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.tuple(
      fc.constantFrom('and', 'and', 'or', '<', '>=', '=', '!=', '+', '*', '/'),
      tie('tree'),
      tie('tree'),
    ) as fc.Arbitrary<Expression>,
    fc.tuple(fc.constantFrom('not', '-'), tie('tree')) as fc.Arbitrary<Expression>,
    fc.tuple(fc.constant('if'), tie('tree'), tie('tree'), tie('tree')) as fc.Arbitrary<Expression>,
  ),
}));

describe('a condition in one turn', () => {
  it('has the value that it has as it was written', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 5 }), (expression, turn) => {
        const scope: Scope = { ...rest, turn };
        expect(amountOf(prepare(inTurn(expression, turn)), scope)).toBe(amountOf(prepare(expression), scope));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('is nothing, all, or its other half where the turn decides', () => {
    const late: Expression = ['and', ['>=', ['turn'], 3], ['>', ['gauge', 0], 5]];
    expect(inTurn(late, 2)).toBe(0);
    expect(inTurn(late, 3)).toEqual(['>', ['gauge', 0], 5]);
    expect(inTurn(['=', ['turn'], 4], 4)).toBe(1);
  });
});
