import { describe, expect, it } from 'vitest';
import { createGameStore, type GameStore } from '../../src/store/gameStore.ts';
import { isWebShown, webOf } from '../../src/store/web.ts';
import { webStory } from '../../src/store/webStory.ts';
import { blocGame } from '../scenes/blocLevel.ts';
import { smallLevel } from '../support/smallLevel.ts';
import { webLevel } from '../support/webLevel.ts';

function webGame(seat: string, decisions: readonly string[], patience = 1): GameStore {
  const { level } = webLevel({ patience });
  const run = { level: level.id, version: 1, seat, seed: 1 };
  return createGameStore(level, {
    ...run,
    decisions: decisions.map((option) => ({ kind: 'choose' as const, option })),
  });
}

describe('the story of a web', () => {
  it('is empty before anything has happened', () => {
    expect(webStory(webGame('north', []).getState())).toEqual([]);
  });

  it('begins with the own pull, then who read it, then who answered', () => {
    const story = webStory(webGame('north', ['east-tighten']).getState());
    expect(story[0]).toEqual({ kind: 'pull', ties: { 'north-east': 10 }, actors: [] });
    const kinds = story.map(({ kind }) => kind);
    expect(kinds.indexOf('fear')).toBeGreaterThan(0);
    expect(kinds.indexOf('answer')).toBeGreaterThan(kinds.indexOf('fear'));
    expect(story.find(({ kind }) => kind === 'answer')?.actors).toEqual(['west']);
  });

  it('adds up to what has changed in the web', () => {
    const game = webGame('north', ['east-tighten', 'south-tighten']).getState();
    for (const { tie, by } of webOf(game)?.ties ?? [])
      expect(webStory(game).reduce((sum, { ties }) => sum + (ties[tie] ?? 0), 0)).toBe(by);
  });

  it('tells a seat of a fear it knows roughly that it moved, and by how much', () => {
    const game = webGame('north', ['east-tighten']).getState();
    expect(game.view.gauges[game.level.watchers[0]?.fear ?? 0]?.kind).toBe('range');
    expect(webStory(game).find(({ kind }) => kind === 'fear')?.actors).toEqual(['west']);
    expect(webOf(game)?.nodes.find(({ actor }) => actor === 'west')?.fear?.by).toBeGreaterThan(0);
  });

  it('keeps a secret promise of another seat to itself until its tie moves', () => {
    const { level } = webLevel();
    const run = { level: level.id, version: 1, seat: 'south', seed: 1, decisions: [] };
    const game = createGameStore(level, run).getState();
    const visible = webStory(game).flatMap(({ ties }) => Object.keys(ties));
    for (const tie of visible) expect(webOf(game)?.ties.find((one) => one.tie === tie)?.by).not.toBe(0);
  });
});

describe('the web on the stage', () => {
  it('is shown while the held seat is to pull, and at the end where nothing flows on the map', () => {
    const game = blocGame('beijing');
    expect(isWebShown(game.getState())).toBe(true);
    game.getState().decide({ kind: 'choose', option: 'pyongyang-tighten' });
    game.getState().decide({ kind: 'choose', option: 'moscow-tighten' });
    expect(game.getState().view.ending).toBeGreaterThanOrEqual(0);
    expect(isWebShown(game.getState())).toBe(true);
  });

  it('is not shown in a level without ties', () => {
    const level = smallLevel();
    const run = { level: level.id, version: 1, seat: 'north', seed: 1, decisions: [] };
    expect(isWebShown(createGameStore(level, run).getState())).toBe(false);
  });
});
