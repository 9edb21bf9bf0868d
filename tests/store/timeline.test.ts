import { describe, expect, it } from 'vitest';
import { createGameStore } from '../../src/store/gameStore.ts';
import { type Moment, timelineOf } from '../../src/store/timeline.ts';
import { realLevel } from '../support/realLevels.ts';

const level = realLevel('the-train');
const run = {
  level: level.id,
  version: level.version,
  seat: 'pyongyang',
  seed: 3,
  decisions: ['open', 'engineers', 'instalments'].map((option) => ({ kind: 'choose' as const, option })),
};
const game = createGameStore(level, run).getState();
const said = (moment: Moment): string => (moment.kind === 'fact' ? moment.fact : `decision ${moment.date}`);

describe('the line of time', () => {
  it('holds every own decision and every fact of the record, in the order of time', () => {
    const dates: Record<string, string> = { 'SD-06': '2023-09-11', 'TL-04': '2023-09-13', 'TL-05': '2023-09-13' };
    const moments = timelineOf(game, (fact) => dates[fact] ?? '2024-01');
    expect(moments.slice(0, 6).map(said)).toEqual([
      'decision 2023-09-10',
      'SD-06',
      'decision 2023-09-12',
      'decision 2023-09-13',
      'TL-04',
      'TL-05',
    ]);
    expect(moments).toHaveLength(3 + level.record.length);
  });

  it('leaves a fact that is known to the year alone where its author put it', () => {
    const [first = ''] = level.record;
    const moments = timelineOf(game, (fact) => (fact === first ? '2024-05-01' : '2019'));
    expect(moments.slice(3).map(said)).toEqual(level.record);
  });

  it('leaves a fact without a date behind the one before it', () => {
    const [first = '', second = ''] = level.record;
    const moments = timelineOf(game, (fact) => (fact === first ? '2023-09-11' : fact === second ? 'n.d.' : '2025-01'));
    expect(moments.slice(1, 3).map(said)).toEqual([first, second]);
  });
});
