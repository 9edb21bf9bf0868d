import { describe, expect, it } from 'vitest';
import type { CompiledLevel, Decision, PredictPoint } from '../../src/engine/types.ts';
import { createGameStore, type Game } from '../../src/store/gameStore.ts';
import { axisOf, courseOf, drawingOf } from '../../src/store/guessChart.ts';
import { causesOf, predictionsOf, settledNow } from '../../src/store/predictions.ts';
import { isVisible } from '../../src/store/selectors.ts';
import { predictLevel } from '../support/predictLevel.ts';
import { realLevel } from '../support/realLevels.ts';

const level = predictLevel();
const choose = (option: string): Decision => ({ kind: 'choose', option });
const guess = (what: string | number | null): Decision => ({ kind: 'guess', guess: what });

/** The game of a seat after its decisions; a bot holds the other seat. */
function game(decisions: readonly Decision[], any: CompiledLevel = level, seat = 'north', seed = 3): Game {
  return createGameStore(any, { level: any.id, version: 1, seat, seed, decisions }).getState();
}
const whole = (reply: string, grain: number) =>
  game([choose('plant'), guess(reply), guess(grain), guess('mild'), choose('go-on')]);
const start = game([]).state.gauges[0] as number;

describe('what a seat expected', () => {
  it('stands beside what came: the same, another thing, near it, above or below it', () => {
    // South earns nothing by anything: its bot does the first thing it may.
    const came = predictionsOf(whole('letter', 40))[0]?.settled?.came;
    expect(came).toBe('letter');
    const matches = (reply: string, grain: number) => predictionsOf(whole(reply, grain)).map(({ match }) => match);
    expect(matches('letter', start)).toEqual(['same', 'near', 'other']);
    expect(matches('visit', start + 5)).toEqual(['other', 'below', 'other']);
    expect(matches('nothing', start - 5)).toEqual(['other', 'above', 'other']);
    expect(matches('letter', start + 4)[1]).toBe('near');
  });

  it('is open until it is settled, and left out where nothing was guessed', () => {
    const begun = game([choose('plant'), guess(null), guess(30)]);
    expect(predictionsOf(begun).map(({ match, guess: what }) => [what, match])).toEqual([[30, 'open']]);
  });

  it('is news once, on the card on which it is settled', () => {
    const after = game([choose('plant'), guess('visit'), guess(40), guess('mild')]);
    expect(settledNow(after).map(({ point }) => point.id)).toEqual(['guess-reply', 'guess-grain']);
    expect(settledNow(whole('visit', 40)).map(({ point }) => point.id)).toEqual(['guess-frost']);
  });

  it('is known to nobody else, nor is what came of it', () => {
    const south = game([choose('visit')], level, 'south');
    const kinds = south.trace.filter((entry) => isVisible(south, entry)).map(({ kind }) => kind);
    expect(kinds).not.toContain('settled');
    expect(south.trace.map(({ kind }) => kind)).toContain('settled');
    expect(predictionsOf(south)).toEqual([]);
    const north = whole('visit', 40);
    expect(north.trace.filter((entry) => entry.kind === 'settled').every((entry) => isVisible(north, entry))).toBe(
      true,
    );
  });
});

describe('why it came so', () => {
  it('is told by what was decided there, whatever it was', () => {
    const [reply] = predictionsOf(whole('nothing', 40));
    const causes = reply ? causesOf(whole('nothing', 40), reply) : [];
    expect(causes.flat().map((entry) => entry.kind)).toContain('decision');
  });

  it('is told by the event that was asked for', () => {
    const ended = whole('nothing', 40);
    const frost = predictionsOf(ended)[2];
    expect(frost && causesOf(ended, frost).map((chain) => chain.at(-1)?.kind)).toEqual(['event']);
  });

  it('of a drawn gauge by its changes between guess and settling, none before and none after', () => {
    const ended = whole('nothing', 40);
    const grain = predictionsOf(ended)[1];
    const last = grain ? causesOf(ended, grain).map((chain) => chain.at(-1)) : [];
    expect(last.map((entry) => [entry?.kind, entry?.turn])).toEqual([
      ['change', 1],
      ['change', 2],
    ]);
  });

  it('is told at the end also where the seat could not see it', () => {
    const any = realLevel('the-warning');
    for (let seed = 1; seed < 40; seed++) {
      const store = createGameStore(any, { level: any.id, version: 1, seat: 'washington', seed, decisions: [] });
      const play = (decision: Decision) => store.getState().decide(decision);
      play(choose('pictures'));
      play({ kind: 'threaten', parts: ['expose', 'private', 'none'], isMeant: true });
      play(choose('allies'));
      if (store.getState().view.options.kind !== 'threaten') continue;
      play({ kind: 'threaten', parts: ['list-ships', 'private', 'none'], isMeant: true });
      if (store.getState().view.options.kind !== 'predict') continue;
      for (const decision of [guess(30), choose('clear'), choose('sanctions'), guess('renewed')]) play(decision);
      const vote = predictionsOf(store.getState()).at(-1);
      if (vote?.settled?.came !== 'ended') continue;
      const gauges = causesOf(store.getState(), vote).flatMap((chain) =>
        chain.map((entry) => (entry.kind === 'change' ? any.gauges[entry.gauge]?.id : '')),
      );
      expect(gauges).toEqual(expect.arrayContaining(['moscow.resolve', 'council.monitors']));
      return;
    }
    throw new Error('Moscow never voted no');
  });
});

describe('the chart of a drawn gauge', () => {
  const point = level.decisions[2] as PredictPoint;
  const drawn = point.drawn as NonNullable<PredictPoint['drawn']>;

  it('goes from the start of the run to now, and leaves room up to the day it is settled', () => {
    const asking = game([choose('plant'), guess('visit')]);
    expect(courseOf(asking, point, null)).toEqual({
      points: [
        { at: 0, value: start },
        { at: 0.5, value: start + 10 },
      ],
      asked: { at: 0.5, value: start + 10 },
      end: 2,
    });
  });

  it('shows at the end what became of it, up to the day it was settled', () => {
    const ended = whole('visit', 40);
    const [, grain] = predictionsOf(ended);
    expect(courseOf(ended, point, grain?.asked ?? null).points).toEqual([
      { at: 0, value: start },
      { at: 0.5, value: start + 10 },
      { at: 1, value: start + 5 },
      { at: 2, value: start },
    ]);
  });

  it('has round values on its axis, and room for what lies outside of what could be drawn', () => {
    expect(axisOf(drawn, [30])).toEqual({ bounds: [20, 80], ticks: [20, 40, 60, 80] });
    expect(axisOf(drawn, [95]).bounds).toEqual([20, 95]);
  });

  it('moves by the steps of the engine', () => {
    const { step, nearest } = drawingOf(game([]), drawn);
    expect([step, nearest(33.3), nearest(999)]).toEqual([1, 33, 80]);
  });
});
