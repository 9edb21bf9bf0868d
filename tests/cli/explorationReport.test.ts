import { expect, test } from 'vitest';
import { explorationReport } from '../../src/cli/explorationReport.ts';
import type { Exploration } from '../../src/forecast/explore.ts';

const size = { runs: 200, optionRuns: 100, futures: 6, habitRuns: 120, styleRuns: 100 };

function lineOf(options: Exploration['options'], id: string): string {
  const found: Exploration = {
    level: 'small',
    runs: 200,
    endings: { plain: 150, rich: 50 },
    neverReached: [],
    deadEnds: 0,
    options,
    neverBest: [],
    habits: [{ seat: 'north', habit: 'first', score: 0.5, best: 7, of: 120 }],
    alwaysBest: [],
    styles: [],
    hardChoices: [],
  };
  const lines = explorationReport(found, size, 1).split('\n');
  return (
    lines
      .find((line) => line.includes(id))
      ?.replace(/ +/g, ' ')
      .trim() ?? ''
  );
}

const often = { states: 50, best: 25, loss: 0.021 };
const seldom = { states: 50, best: 2, loss: 0.1 };

test('an option says how often it was best, and how far behind else', () => {
  const line = lineOf([{ id: 'sow.plant', random: often, sensible: { states: 40, best: 40, loss: 0 } }], 'sow.plant');
  expect(line).toBe('sow.plant 50 % of 50 else -0.021 100 % of 40');
});

test('one below 5 % in either way to play is marked', () => {
  expect(lineOf([{ id: 'sow.hide', random: often, sensible: seldom }], 'sow.hide')).toContain('nearly never best');
  expect(lineOf([{ id: 'sow.hide', random: seldom, sensible: often }], 'sow.hide')).toContain('nearly never best');
});

test('one that was never open says so', () => {
  const never = { states: 0, best: 0, loss: 0 };
  expect(lineOf([{ id: 'sow.flee', random: never, sensible: often }], 'sow.flee')).toContain('never open');
});

test('endings stand with their share', () => {
  expect(lineOf([], 'rich')).toBe('rich 25.0 %');
});
