import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/engine/types.ts';
import { chainOf } from '../../src/store/consequences.ts';
import { createGameStore, type Game, type GameStore } from '../../src/store/gameStore.ts';
import { alignOf, spiralsOf, webOf } from '../../src/store/web.ts';
import { webNewsOf } from '../../src/store/webNews.ts';
import { webLevel } from '../support/webLevel.ts';

type Numbers = Parameters<typeof webLevel>[0];

function storeOf(seat: string, options: readonly string[] = [], numbers: Numbers = {}): GameStore {
  const { level } = webLevel(numbers);
  const decisions = options.map((option): Decision => ({ kind: 'choose', option }));
  return createGameStore(level, { level: level.id, version: level.version, seat, seed: 1, decisions });
}
const gameOf = (...of: Parameters<typeof storeOf>): Game => storeOf(...of).getState();
const tieNames = ({ level }: Game, gauges: readonly number[]): string[] =>
  gauges.map((gauge) => level.gauges[gauge]?.id ?? '');

describe('the decision at the web', () => {
  it('gives each partner with its tie, what that means, and the moves that are open', () => {
    const { partners } = alignOf(gameOf('north')) ?? { partners: [] };
    expect(partners.map(({ partner, strength, isBound }) => [partner, strength, isBound])).toEqual([
      ['east', 40, true],
      ['south', 20, false],
    ]);
    expect(partners[0]?.felt).toEqual({ security: 16, autonomy: 8, abandonment: 36, entrapment: 24 });
    expect(partners.map(({ pulls }) => pulls.map(({ option }) => option))).toEqual([
      ['east-tighten', 'east-loosen', 'east-promise'],
      ['south-tighten'],
    ]);
  });

  it('measures what a tie means by the most that it could mean', () => {
    const { partners } = alignOf(gameOf('north')) ?? { partners: [] };
    expect(partners[0]?.most).toEqual({ security: 40, autonomy: 20, abandonment: 60, entrapment: 60 });
    expect(partners[0]?.basis).toEqual({ facts: [], assumption: true });
  });

  it('tells of a move what it makes of the tie, and who would fear it, and whether that is too much', () => {
    const pullOf = (numbers: Numbers) =>
      alignOf(gameOf('north', [], numbers))?.partners[0]?.pulls.find(({ option }) => option === 'east-tighten');
    expect(pullOf({})).toMatchObject({
      strength: 50,
      readers: [{ actor: 'west', isTooMuch: false }],
    });
    const { from = 0, to = 0 } = pullOf({})?.readers[0] ?? {};
    expect(to).toBeGreaterThan(from);
    expect(pullOf({ patience: 3 })?.readers[0]?.isTooMuch).toBe(true);
  });

  it('is nothing to a seat that does not have to decide', () => {
    expect(alignOf(gameOf('north', ['east-tighten', 'south-tighten']))).toBeNull();
  });
});

describe('the whole web', () => {
  it('says by how much a tie has changed since the last own decision, and who answered', () => {
    const { ties, nodes } = webOf(gameOf('north', ['east-tighten'], { patience: 3 })) ?? { ties: [], nodes: [] };
    expect(ties.find(({ tie }) => tie === 'north-east')).toMatchObject({ strength: 50, by: 10, isOwn: true });
    expect(ties.find(({ tie }) => tie === 'south-west')).toMatchObject({ isOwn: false });
    expect(nodes.filter(({ hasAnswered }) => hasAnswered).map(({ actor }) => actor)).toEqual(['west']);
  });

  it('gives the rest of a spiral only where there is one', () => {
    expect(spiralsOf(gameOf('north'))[0]?.rest?.[0]).toBeCloseTo(3.333, 3);
    expect(spiralsOf(gameOf('north', [], { answer: 0.7 }))[0]?.rest).toBeNull();
  });
});

describe('what moved in the web', () => {
  it('puts first what the own decision pulled', () => {
    const game = gameOf('north', ['east-tighten'], { patience: 3 });
    const { ties } = webNewsOf(game);
    expect(tieNames(game, [ties[0]?.gauge ?? 0])).toEqual(['tie.north-east']);
    expect(
      tieNames(
        game,
        ties.map(({ gauge }) => gauge),
      ),
    ).toContain('tie.south-west');
  });

  it('tells that a watcher answered, what it had read, and which ties it moved; its fear only to who can see it', () => {
    const game = gameOf('north', ['east-tighten'], { patience: 3 });
    const [reaction, ...more] = webNewsOf(game).reactions;
    expect(more).toEqual([]);
    expect(reaction).toMatchObject({
      actor: 'west',
      cause: { kind: 'balance' },
      reading: { kind: 'watch' },
      fear: null,
    });
    expect(tieNames(game, reaction?.moved ?? [])).toEqual(['tie.south-west']);
  });

  it('says nothing of a watcher that bears it', () => {
    expect(webNewsOf(gameOf('north', ['east-loosen'], { patience: 30 })).reactions).toEqual([]);
  });

  it('names the numbers that frightened it most, and leads from the own pull over the reading to the answer', () => {
    const game = gameOf('north', ['east-tighten'], { patience: 3 });
    const [reaction] = webNewsOf(game).reactions;
    const read = reaction?.read ?? [];
    expect(
      tieNames(
        game,
        read.map(({ gauge }) => gauge),
      ),
    ).toEqual(['tie.north-east', 'north.arms']);
    expect(read[0]).toMatchObject({ from: 40, to: 50 });
    const kinds = reaction?.chain.map((entry) => (entry.kind === 'change' ? entry.cause.kind : entry.kind));
    expect(kinds).toEqual(['decision', 'option', 'watch', 'balance']);
  });

  it('leads from a tie that an answer moved back to what somebody did rather than to what goes on by itself', () => {
    const game = gameOf('north', ['east-tighten'], { patience: 3 });
    const moved = webNewsOf(game).ties.find(({ gauge }) => game.level.gauges[gauge]?.id === 'tie.south-west');
    const answer = moved?.entries.find(({ cause }) => cause.kind === 'balance');
    const chain = answer ? chainOf(game, answer) : [];
    expect(chain.map((entry) => (entry.kind === 'change' ? entry.cause.kind : entry.kind))).toEqual([
      'decision',
      'option',
      'watch',
      'balance',
    ]);
  });
});

describe('a proposed pact', () => {
  it('tells who signed and who did not, with what it was worth to them when it was proposed', () => {
    const [pact] = webNewsOf(gameOf('north', ['pact-three'])).pacts;
    expect(pact).toMatchObject({ pact: 'three', cause: { kind: 'refused' } });
    expect(pact?.parties).toEqual([
      { actor: 'north', security: 30, autonomy: 10, hasSigned: true, isSurprise: false },
      { actor: 'south', security: 20, autonomy: 15, hasSigned: true, isSurprise: false },
      { actor: 'east', security: 10, autonomy: 20, hasSigned: false, isSurprise: false },
    ]);
  });

  it('is told as signed where it pays for all', () => {
    const [pact] = webNewsOf(gameOf('north', ['pact-three'], { eastGains: 25 })).pacts;
    expect(pact?.cause.kind).toBe('signed');
    expect(pact?.parties.every(({ hasSigned }) => hasSigned)).toBe(true);
  });
});

describe('turning to a partner', () => {
  it('is undone by the next decision', () => {
    const store = storeOf('north');
    store.getState().face('east');
    expect(store.getState().facing).toBe('east');
    store.getState().decide({ kind: 'choose', option: 'east-tighten' });
    expect(store.getState().facing).toBeNull();
  });
});
