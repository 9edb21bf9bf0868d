import { describe, expect, it } from 'vitest';
import { quickDecision } from '../../src/bots/quickDecision.ts';
import { everyThreat } from '../../src/bots/threat.ts';
import { aimScore } from '../../src/engine/aims.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { seedState } from '../../src/engine/random.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, Decision, GameState, ThreatenPoint } from '../../src/engine/types.ts';
import { randomDecision } from '../../src/forecast/habits.ts';
import { luckOf } from '../../src/forecast/playOut.ts';
import { outcomeIn } from '../../src/forecast/worlds.ts';
import { realLevel } from '../support/realLevels.ts';

/**
 * The level's numbers against what is published. The grid is every pair of an early threat and a second one (instrument,
 * audience, proof), each pair with a seed of its own; three of four runs mean what they threaten. Washington's other
 * decisions are drawn; Pyongyang does what its aims ask for at once, and gives in where the threat weighs more than its stake.
 */
const level = realLevel('the-warning');
const WASHINGTON = 0;
const points = level.decisions.filter((point): point is ThreatenPoint => point.kind === 'threaten');
const gauge = (id: string): number => level.gauges.findIndex((any) => any.id === id);
const at = (state: GameState, id: string): number => state.gauges[gauge(id)] as number;
const isTaken = (state: GameState, point: string, option: string): boolean => {
  const parts = points.find(({ id }) => id === point) as ThreatenPoint;
  const all = [...parts.instruments, ...parts.audiences, ...parts.proofs, ...parts.answers, parts.meant];
  return (state.taken[all.find(({ id }) => id === option)?.index ?? -1] ?? 0) > 0;
};

type Parts = readonly [string, string, string];

/** Every threat of a point, offers only if wanted. */
const threatsOf = (point: ThreatenPoint, withOffers: boolean): Parts[] =>
  point.instruments
    .filter(({ isOffer }) => withOffers || !isOffer)
    .flatMap((instrument) =>
      point.audiences.flatMap((audience) => point.proofs.map((proof): Parts => [instrument.id, audience.id, proof.id])),
    );

/** One run of the grid: the two threats as given, a source shown twice replaced by pictures. */
function runOf(any: CompiledLevel, threats: readonly Parts[], isMeant: boolean, seed: number): readonly GameState[] {
  const luck = luckOf(seed * 31);
  let { state } = start(any, seed);
  const states = [state];
  const decide = (): Decision => {
    const at_ = points.findIndex(({ id }) => id === any.decisions[state.point]?.id);
    const seat = awaitedSeat(any, state);
    if (at_ < 0 || seat !== WASHINGTON) {
      return (seat === WASHINGTON ? randomDecision(any, state, luck) : quickDecision(any, state)) as Decision;
    }
    const [instrument, audience, proof] = threats[at_] as Parts;
    const shown = proof === 'manifest' && at(state, 'washington.sources') === 0 ? 'satellite' : proof;
    return { kind: 'threaten', parts: [instrument, audience, shown], isMeant };
  };
  while (state.ending < 0) {
    ({ state } = step(any, state, decide()));
    states.push(state);
  }
  return states;
}

interface GridRun {
  readonly outcome: number;
  readonly stake: number;
  readonly leak: number;
}

function grid(any: CompiledLevel, withOffers: boolean, rounds = 1): readonly GridRun[] {
  const [early, second] = points.map((point) => threatsOf(point, withOffers)) as [Parts[], Parts[]];
  const pairs = Array.from({ length: rounds }, () => early.flatMap((one) => second.map((two) => [one, two]))).flat();
  return pairs.map((threats, i) => {
    const states = runOf(any, threats, (i + 1) % 4 !== 0, i + 1);
    const [first, last] = [states[0] as GameState, states.at(-1) as GameState];
    return {
      outcome: outcomeIn(any, last),
      stake: at(first, 'pyongyang.stake'),
      leak: at(first, 'beijing.leak'),
    };
  });
}

const [GAVE_IN, SANCTIONED, DROPPED] = ['gave-in', 'sanctioned', 'dropped'].map((id) =>
  level.worlds.findIndex((world) => world.id === id),
) as [number, number, number];
const percent = (runs: readonly GridRun[], outcome: number): number =>
  (100 * runs.filter((run) => run.outcome === outcome).length) / runs.length;
const figures = (runs: readonly GridRun[]): string =>
  `of ${runs.length} runs gave in ${percent(runs, GAVE_IN).toFixed(1)} %, sanctioned ${percent(runs, SANCTIONED).toFixed(1)} %, dropped ${percent(runs, DROPPED).toFixed(1)} %`;
const mean = (runs: readonly GridRun[], of: 'stake' | 'leak', outcome: number): number => {
  const some = runs.filter((run) => run.outcome === outcome);
  return some.reduce((sum, run) => sum + run[of], 0) / some.length;
};

/** The same level in a world where one gauge never leaves one value. */
const fixed = (id: string, value: number): CompiledLevel => ({
  ...level,
  gauges: level.gauges.map((any) => (any.id === id ? { ...any, start: [value, value], range: [value, value] } : any)),
});

describe('over the grid of all threats, near the 633 that were counted (22.7 / 55.1 / 22.1 %)', () => {
  const runs = grid(level, false, 3);

  it('20 to 30 in 100 are given in to, about 55 imposed, 20 to 25 dropped', () => {
    console.info(`threats only: ${figures(runs)}`);
    expect(percent(runs, GAVE_IN), figures(runs)).toBeGreaterThanOrEqual(20);
    expect(percent(runs, GAVE_IN), figures(runs)).toBeLessThanOrEqual(30);
    expect(percent(runs, DROPPED), figures(runs)).toBeGreaterThanOrEqual(20);
    expect(percent(runs, DROPPED), figures(runs)).toBeLessThanOrEqual(25);
    expect(Math.abs(percent(runs, SANCTIONED) - 55.1), figures(runs)).toBeLessThanOrEqual(5);
  });

  it('where the target resists, about 71 in 100 are imposed', () => {
    const resisted = runs.filter(({ outcome }) => outcome !== GAVE_IN);
    const imposed = percent(resisted, SANCTIONED);
    console.info(`after resistance ${imposed.toFixed(1)} % imposed`);
    expect(Math.abs(imposed - 71.4), `${imposed} %`).toBeLessThanOrEqual(4);
  });

  it('the same bands hold when offers are counted too', () => {
    const all = grid(level, true);
    console.info(`with offers: ${figures(all)}`);
    expect(percent(all, GAVE_IN), figures(all)).toBeGreaterThanOrEqual(20);
    expect(percent(all, GAVE_IN), figures(all)).toBeLessThanOrEqual(30);
    expect(percent(all, DROPPED), figures(all)).toBeLessThanOrEqual(25);
  });

  it('those sanctioned are on average the harder cases: more at stake, more leaking away', () => {
    const means = (['stake', 'leak'] as const).map((of) => [mean(runs, of, SANCTIONED), mean(runs, of, GAVE_IN)]);
    const said = means.map((pair) => pair.map((value) => value.toFixed(1)).join(' against ')).join('; ');
    console.info(`stake and leak of the sanctioned against those that gave in: ${said}`);
    for (const [sanctioned, gaveIn] of means) expect(sanctioned, said).toBeGreaterThan((gaveIn as number) + 5);
  });

  it('without China’s leak more runs end otherwise than without Russia’s', () => {
    const changed = (without: readonly GridRun[]): number =>
      (100 * without.filter(({ outcome }, i) => outcome !== runs[i]?.outcome).length) / runs.length;
    const [china, russia] = [fixed('beijing.leak', 0), fixed('moscow.leak', 0)].map((any) => grid(any, false, 3)) as [
      readonly GridRun[],
      readonly GridRun[],
    ];
    const said = `without China’s ${changed(china).toFixed(1)} % end otherwise (${figures(china)}), without Russia’s ${changed(russia).toFixed(1)} % (${figures(russia)})`;
    console.info(said);
    expect(changed(china), said).toBeGreaterThan(2 * changed(russia));
  });
});

describe('a threat’s word', () => {
  /** How credibility moves with the answer to the early warning. */
  function wordAfter(audience: string, isMeant: boolean): number {
    for (let seed = 1; seed < 200; seed++) {
      const states = runOf(
        level,
        [
          ['expose', audience, 'none'],
          ['list-ships', 'private', 'none'],
        ],
        isMeant,
        seed,
      );
      const i = states.findIndex((state) => isTaken(state, 'early-warning', 'expose')) as number;
      const after = states[i + 1] as GameState;
      if (isTaken(after, 'early-warning', 'stop')) continue;
      return at(after, 'washington.credibility') - at(states[i] as GameState, 'washington.credibility');
    }
    throw new Error('always given in to');
  }

  it('is worth 15 more after a threat that was kept, 15 less after one that was dropped, 25 less if it was public', () => {
    expect(wordAfter('private', true)).toBe(15);
    expect(wordAfter('private', false)).toBe(-15);
    expect(wordAfter('public', false)).toBe(-25);
    expect(wordAfter('with-allies', false)).toBe(-20);
  });

  it('a source that was shown once cannot be shown again', () => {
    const states = runOf(
      level,
      [
        ['expose', 'private', 'manifest'],
        ['banks', 'private', 'manifest'],
      ],
      true,
      3,
    );
    expect(at(states.at(-1) as GameState, 'washington.sources')).toBe(0);
    expect(isTaken(states.at(-1) as GameState, 'second-warning', 'manifest')).toBe(false);
  });

  it('banks that stop paying stop paying for aid as well', () => {
    let hits = 0;
    for (let seed = 1; seed < 60; seed++) {
      const states = runOf(
        level,
        [
          ['expose', 'private', 'none'],
          ['banks', 'public', 'none'],
        ],
        true,
        seed,
      );
      const i = states.findIndex((state) => isTaken(state, 'second-warning', 'banks'));
      const [before, after] = [states[i], states[i + 1]];
      if (!before || !after || isTaken(after, 'second-warning', 'stop')) continue;
      hits++;
      expect(at(after, 'pyongyang.aid')).toBeLessThan(at(before, 'pyongyang.aid'));
    }
    expect(hits).toBeGreaterThan(10);
  });
});

describe('in the Council', () => {
  const council = level.decisions.find(({ id }) => id === 'council');
  const monitorsAfter = (option: string): number[] =>
    Array.from({ length: 80 }, (_, i) => {
      const states = runOf(
        level,
        [
          ['expose', 'private', 'none'],
          ['list-ships', 'private', 'none'],
        ],
        true,
        i + 1,
      );
      const before = states.find((state) => level.decisions[state.point] === council) as GameState;
      let end = step(level, before, { kind: 'choose', option }).state;
      while (end.ending < 0) end = step(level, end, quickDecision(level, end) as Decision).state;
      return at(end, 'council.monitors');
    });

  it('a draft for the monitors alone passes in some worlds and is vetoed in others', () => {
    expect(new Set(monitorsAfter('renew'))).toEqual(new Set([0, 100]));
  });

  it('a draft with new sanctions costs the monitors more often than one for the monitors alone', () => {
    const lost = (option: string): number => monitorsAfter(option).filter((monitors) => monitors === 0).length;
    expect(lost('sanctions')).toBeGreaterThan(lost('renew'));
  });
});

/** The parts of the best threats at a state: mean score over a few futures played on quickly. */
function bestParts(state: GameState): Set<string> {
  const futures = [1, 2];
  const scored = everyThreat(level, state).map((decision) => {
    const ends = futures.map((future) => {
      let end = step(level, { ...state, random: seedState(future * 7907 + state.seed) }, decision).state;
      while (end.ending < 0) end = step(level, end, quickDecision(level, end) as Decision).state;
      return aimScore(level, end, WASHINGTON);
    });
    return { decision, score: ends.reduce((sum, score) => sum + score, 0) };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  return new Set(scored.filter(({ score }) => score > most - 1e-9).flatMap(({ decision }) => decision.parts));
}

describe.each(points.map((point) => [point.id, point] as const))('of %s', (_, point) => {
  it('every instrument, audience and proof is part of the best threat in some state', () => {
    const waiting = new Set([...point.instruments, ...point.audiences, ...point.proofs].map(({ id }) => id));
    for (let seed = 1; seed <= 150 && waiting.size > 0; seed++) {
      const threats: Parts[] = [
        ['expose', 'private', 'none'],
        ['list-ships', 'private', 'none'],
      ];
      const states = runOf(level, threats, seed % 2 === 0, seed);
      const before = states.find((state) => level.decisions[state.point]?.id === point.id);
      if (before) for (const id of bestParts(before)) waiting.delete(id);
    }
    expect([...waiting]).toEqual([]);
  }, 120_000);
});
