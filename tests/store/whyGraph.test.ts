import { describe, expect, it } from 'vitest';
import type { CompiledLevel, Run, TraceEntry } from '../../src/engine/types.ts';
import { changesOf, historyOf } from '../../src/store/consequences.ts';
import { createGameStore, type Game, gameBefore } from '../../src/store/gameStore.ts';
import { isVisible } from '../../src/store/selectors.ts';
import { parentsOf, type WhyRow, whyGraph } from '../../src/store/whyGraph.ts';
import { realLevel, realLevels } from '../support/realLevels.ts';
import { recordedGames } from '../support/recordedGames.ts';

/** A recorded game after each of its decisions. */
function stagesOf(level: CompiledLevel, run: Run): readonly Game[] {
  const game = createGameStore(level, run).getState();
  return run.decisions.map((_, i) => gameBefore(game, i + 1));
}

const isWatch = (entry: TraceEntry): boolean => entry.kind === 'change' && entry.cause.kind === 'watch';

/** Where the lines of a drawing do not hold together. */
function brokenLines(rows: readonly WhyRow[]): readonly string[] {
  const faults: string[] = [];
  let open = new Set<number>();
  rows.forEach((row, i) => {
    const { lane, group, isFromAbove, isOnBelow, passing, joining } = row;
    for (const from of joining) if (!open.has(from)) faults.push(`row ${i}: line ${from} joins from nowhere`);
    for (const other of passing) if (!open.has(other)) faults.push(`row ${i}: line ${other} passes from nowhere`);
    if (isFromAbove && !open.has(lane)) faults.push(`row ${i}: its line comes from nowhere`);
    const left = [...open].filter((other) => !passing.includes(other) && !joining.includes(other) && other !== lane);
    for (const other of left) faults.push(`row ${i}: line ${other} is lost`);
    if (group !== null && lane !== 0) faults.push(`row ${i}: acts beside the gauge's own line`);
    if (passing.includes(lane)) faults.push(`row ${i}: a line runs through a knot`);
    open = new Set([...passing, ...(isOnBelow && !group ? [lane] : [])]);
  });
  if (open.size > 0) faults.push('a line ends nowhere');
  return faults;
}

describe.each(realLevels.map((level) => [level.id, level] as const))('why a number changed in %s', (_, level) => {
  const games = recordedGames(level).flatMap((run) => stagesOf(level, run));

  it('resolves into causes that add up to the change, with lines that hold together', () => {
    let drawn = 0;
    for (const game of games) {
      const shown = changesOf(game, (gauge) => level.gauges[gauge]?.sight[game.seat]?.kind === 'exact');
      for (const change of shown) {
        const rows = whyGraph(game, change.entries);
        const sum = rows.reduce((total, { group }) => total + (group?.sum ?? 0), 0);
        expect(sum).toBeCloseTo(change.to - change.from, 6);
        expect(brokenLines(rows)).toEqual([]);
        // That a watcher read something is known from its answer; how much, nobody is told.
        for (const { entry } of rows) expect(isVisible(game, entry) || isWatch(entry)).toBe(true);
        drawn += 1;
      }
    }
    expect(drawn).toBeGreaterThan(20);
  });

  it('adds up from the first to the last number of a run', () => {
    for (const game of games.filter(({ state }) => state.ending >= 0)) {
      level.gauges.forEach((gauge, index) => {
        if (gauge.sight[game.seat]?.kind !== 'exact') return;
        const changes = historyOf(game, index);
        const sum = whyGraph(game, changes).reduce((total, { group }) => total + (group?.sum ?? 0), 0);
        expect(sum).toBeCloseTo((changes.at(-1)?.to ?? 0) - (changes[0]?.from ?? 0), 6);
        if (changes.length > 0) expect(changes.at(-1)?.to).toBe(game.state.gauges[index]);
      });
    }
  });
});

describe('what led to a change', () => {
  const level = realLevel('the-train');
  const choices = ['open', 'engineers', 'instalments'];
  const run: Run = {
    level: level.id,
    version: level.version,
    seat: 'pyongyang',
    seed: 3,
    decisions: choices.map((option) => ({ kind: 'choose', option })),
  };
  const game = createGameStore(level, run).getState();
  const odds = level.gauges.findIndex(({ id }) => id === 'pyongyang.launch-odds');
  const chosen = (entry: TraceEntry): string =>
    entry.kind === 'decision' && entry.decision.kind === 'choose' ? entry.decision.option : '';

  it('names every own decision that a rule looked at', () => {
    const [change] = historyOf(game, odds);
    expect(change && parentsOf(game, change).map(chosen)).toEqual(choices);
  });

  it('draws the decisions beside the number and lets them join where the rule acts', () => {
    const rows = whyGraph(game, historyOf(game, odds));
    expect(rows.map(({ lane }) => lane)).toEqual([1, 2, 3, 0, ...rows.slice(4).map(() => 0)]);
    expect(rows[3]?.joining).toEqual([1, 2, 3]);
  });
});
