import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import sprite from '../../assets/audio/cues.json' with { type: 'json' };
import { CUES, cuesFor } from '../../src/audio/cueFor.ts';
import { decideAndAnswer, startRun } from '../../src/bots/playRun.ts';
import { playPlaythrough } from '../../src/cli/playPlaythrough.ts';
import type { TraceEntry } from '../../src/engine/types.ts';
import { readPlaythrough } from '../../src/level/playthrough.ts';
import { realLevel, realLevels } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';
import { webLevel } from '../support/webLevel.ts';

test('every cue stands in the sprite, and nothing else does', () => {
  expect(Object.keys(sprite).sort()).toEqual([...CUES].sort());
});

describe.each(realLevels.map((level) => [level.id, level] as const))('cues of %s', (id, level) => {
  const folder = join(ROOT, 'levels', id, 'playthroughs');
  const traces = readdirSync(folder).map(
    (file) => playPlaythrough(level, readPlaythrough(file, readFileSync(join(folder, file), 'utf8'))).trace,
  );
  const entries: readonly TraceEntry[] = traces.flat();
  const heardOf = (isMeant: (entry: TraceEntry) => boolean) => [
    ...new Set(entries.filter(isMeant).map((entry) => cuesFor(level, [entry]).join(' '))),
  ];
  const isAtWeb = (entry: TraceEntry) => entry.kind === 'decision' && level.decisions[entry.point]?.kind === 'align';
  const isAnswer = (entry: TraceEntry) =>
    entry.kind === 'change' && entry.cause.kind === 'balance' && level.ties.some(({ gauge }) => gauge === entry.gauge);
  const isShipment = (entry: TraceEntry) =>
    entry.kind === 'change' && level.gauges[entry.gauge]?.id.endsWith('.shipped') === true && entry.to > entry.from;

  test.each([
    ['choose', 'paper', 'choose'],
    ['propose', 'counter', 'offer'],
    ['accept', 'accept', 'offer'],
    ['leave', 'leave', 'offer'],
    ['guess', 'paper', 'predict'],
  ])('the decision %s, by any seat, sounds like %s', (kind, cue, at) => {
    const isThere = level.decisions.some((point) => point.kind === at);
    const heard = heardOf((entry) => entry.kind === 'decision' && entry.decision.kind === kind && !isAtWeb(entry));
    expect(heard).toEqual(isThere ? [cue] : []);
  });

  test('a pull at a tie is a peg, a pact the stamp on it, an answer to what was read paper', () => {
    for (const cue of heardOf(isAtWeb)) expect(['counter', 'stamp']).toContain(cue);
    for (const cue of heardOf(isAnswer)) expect(cue).toBe('paper');
  });

  test('an event is a telex, the ending a bell, a shipment the rails', () => {
    expect(heardOf(({ kind }) => kind === 'event')).toEqual(['telex']);
    expect(heardOf(({ kind }) => kind === 'ending')).toEqual(['ending']);
    const hasShipments = level.gauges.some(({ id }) => id.endsWith('.shipped'));
    expect(heardOf(isShipment)).toEqual(hasShipments ? ['rail'] : []);
  });

  test('what came of a prediction is read, not heard', () => {
    const settled = heardOf(({ kind }) => kind === 'settled');
    expect(settled).toEqual(level.decisions.some(({ kind }) => kind === 'predict') ? [''] : []);
  });

  test('every other change is silent', () => {
    expect(heardOf((entry) => entry.kind === 'change' && !isShipment(entry) && !isAnswer(entry))).toEqual(['']);
  });

  test('of a whole game three cues are heard at most, each once, and the ending last', () => {
    for (const trace of traces) {
      const cues = cuesFor(level, trace);
      expect(cues.length).toBeLessThanOrEqual(3);
      expect(new Set(cues).size).toBe(cues.length);
      expect(cues.at(-1)).toBe('ending');
    }
  });
});

test('cues come in the order in which things happened: a deal is heard, and then the wagons', () => {
  const level = realLevel('the-deal');
  const { state } = decideAndAnswer(level, startRun(level, 0, 3).state, 0, { kind: 'choose', option: 'beijing' });
  const { trace } = decideAndAnswer(level, state, 0, { kind: 'accept' });
  expect(cuesFor(level, trace).slice(0, 2)).toEqual(['accept', 'rail']);
});

test('at the web a pull is a peg, a pact the stamp on it, and an answer to what was read paper', () => {
  const { level } = webLevel({ patience: 1 });
  const after = (option: string) => {
    const { state } = startRun(level, 0, 1);
    return cuesFor(level, decideAndAnswer(level, state, 0, { kind: 'choose', option }).trace);
  };
  expect(after('east-tighten')[0]).toBe('counter');
  expect(after('east-tighten')).toContain('paper');
  expect(after('pact-three')[0]).toBe('stamp');
});

test('where nothing happened, nothing is heard', () => {
  expect(cuesFor(realLevel('the-deal'), [])).toEqual([]);
});
