import { describe, expect, it } from 'vitest';
import { barriersOf, standingAcross } from '../../src/scenes/parts/barriersOf.ts';
import { Disposers } from '../../src/scenes/parts/Disposers.ts';
import { withDetour } from '../../src/scenes/parts/detour.ts';
import type { Lens } from '../../src/scenes/parts/Lens.ts';
import type { Box } from '../../src/scenes/parts/layoutLabels.ts';
import { lensForThreat } from '../../src/scenes/parts/lensFor.ts';
import { PLACES } from '../../src/scenes/parts/mapData.ts';
import { scalesShape, threatColumns, threatLean } from '../../src/scenes/parts/threatColumns.ts';
import { threatLayout, threatRoom } from '../../src/scenes/parts/threatLayout.ts';
import { hearingOf, instrumentIcon, proofOf } from '../../src/scenes/parts/threatPictures.ts';
import { planBoxes, threatPlan, wayOf } from '../../src/scenes/parts/threatPlan.ts';
import type { StageSize } from '../../src/scenes/stageContext.ts';
import type { GameStore } from '../../src/store/gameStore.ts';
import { threatMeasureOf, threatOf, threatsMade } from '../../src/store/threat.ts';
import { threatGame } from './threatLevel.ts';

const SIZES: readonly StageSize[] = [
  { width: 390, height: 203, ratio: 2, coveredBottom: 34 },
  { width: 320, height: 203, ratio: 2, coveredBottom: 34 },
  { width: 806, height: 720, ratio: 1, coveredTop: 86, coveredBottom: 106 },
  { width: 616, height: 480, ratio: 1, coveredTop: 60, coveredBottom: 100 },
  { width: 1260, height: 1080, ratio: 1, coveredTop: 90, coveredBottom: 130 },
];

function composed(parts: readonly (string | null)[], isMeant = true): GameStore {
  const game = threatGame('washington');
  parts.forEach((part, i) => {
    if (part) game.getState().compose(i as 0 | 1 | 2, part);
  });
  game.getState().mean(isMeant);
  return game;
}

function said(isMeant: boolean): GameStore {
  const game = composed(['banks', 'public', 'satellite'], isMeant);
  game.getState().decide({ kind: 'threaten', parts: ['banks', 'public', 'satellite'], isMeant });
  return game;
}

function lensOf(game: GameStore, size: StageSize): Lens {
  const [barrier] = barriersOf(game.getState());
  const points = (barrier && wayOf(barrier)?.points) || [];
  const lens = lensForThreat('pyongyang', points, 1, PLACES, threatRoom(size));
  if (!lens) throw new Error('Pyongyang is on the map.');
  return lens;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe('the envelope', () => {
  it("is at the sender's side, sealed or not, and open while nothing is settled", () => {
    const size = SIZES[2] as StageSize;
    const fresh = threatGame('washington');
    expect(threatPlan(fresh.getState(), lensOf(fresh, size), size).now?.envelope?.isMeant).toBeNull();
    for (const isMeant of [true, false]) {
      const game = composed(['banks', 'public', 'none'], isMeant);
      expect(threatPlan(game.getState(), lensOf(game, size), size).now?.envelope?.isMeant).toBe(isMeant);
    }
  });

  it("is never in the target's scene", () => {
    const game = threatGame('pyongyang');
    expect(threatOf(game.getState())?.isOurs).toBe(false);
    for (const size of SIZES) {
      const { now } = threatPlan(game.getState(), lensOf(game, size), size);
      expect(now?.audience.kind).not.toBeNull();
      expect(now?.envelope).toBeNull();
      expect(JSON.stringify(now)).not.toContain('isMeant');
    }
  });
});

describe('the scales of a threat', () => {
  it('rest until instrument, audience and proof are chosen', () => {
    const parts = ['banks', 'public', 'satellite'];
    for (const missing of [0, 1, 2]) {
      const game = composed(parts.map((part, i) => (i === missing ? null : part)));
      expect(threatLean(threatOf(game.getState())?.weight ?? null)).toBe(0);
    }
    const whole = threatOf(composed(parts).getState())?.weight ?? null;
    expect(whole).not.toBeNull();
    expect(threatLean(whole)).not.toBe(0);
  });

  it('lean to what is feared only where yielding is better than going on', () => {
    const weight = { stake: 20, pain: 80, leak: 0.4, word: 0.5, credibility: 0.8, by: 0 };
    expect(threatLean(weight)).toBeGreaterThan(0);
    expect(threatLean({ ...weight, leak: 0.9 })).toBeLessThan(0);
    expect(threatLean({ ...weight, credibility: 0.1 })).toBeLessThan(0);
  });

  it('have a gap as wide as the leak, and hold solid what is believed of the rest', () => {
    for (const leak of [0, 0.25, 0.6, 1]) {
      const { vessel, gap, left, solid } = threatColumns({ stake: 10, pain: 40, leak, credibility: 0.75 }, 80, 100);
      expect(vessel).toBeCloseTo(50);
      expect(gap).toBeCloseTo(leak * vessel);
      expect(left).toBeCloseTo(vessel - gap);
      expect(solid).toBeCloseTo(0.75 * left);
    }
  });

  it('draw every instrument on one scale, and name who makes up for it', () => {
    const game = composed(['word', 'public', 'none']).getState();
    const threat = threatOf(game);
    if (!threat) throw new Error('There is a threat.');
    expect(threatMeasureOf(game, threat)).toEqual({ most: 80, helpers: [] });
    const banks = composed(['banks', 'public', 'none']).getState();
    expect(threatMeasureOf(banks, threatOf(banks) ?? threat)).toEqual({ most: 80, helpers: ['beijing'] });
  });

  it.each(SIZES)('fit beside or under the map on $width by $height', (size) => {
    const { sheet, scales } = threatLayout(size);
    const { coveredBottom = 0, coveredTop = 0 } = size;
    expect(scales.left).toBeGreaterThanOrEqual(sheet.left);
    expect(scales.left + scales.width).toBeLessThanOrEqual(size.width);
    expect(scales.top).toBeGreaterThanOrEqual(coveredTop);
    expect(scales.top + scales.height).toBeLessThanOrEqual(size.height - coveredBottom);
    const { x, y, reach, width, tallest, post } = scalesShape(scales);
    expect(x - reach - width * 0.66).toBeGreaterThanOrEqual(0);
    expect(x + reach + width).toBeLessThan(scales.width);
    expect(tallest).toBeGreaterThan(24);
    // At its steepest a column with its icon stays inside.
    expect(y - reach * Math.sin((8 * Math.PI) / 180) - post - tallest).toBeGreaterThan(0);
  });
});

describe('a threat on the map', () => {
  it.each(SIZES)('has room for slip, audience, proof, envelope and barrier on $width by $height', (size) => {
    const game = composed(['banks', 'public', 'satellite']);
    const boxes = planBoxes(threatPlan(game.getState(), lensOf(game, size), size));
    const { sheet, isBeside } = threatLayout(size);
    expect(boxes).toHaveLength(5);
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(isBeside ? sheet.left : size.width);
      expect(box.top).toBeGreaterThanOrEqual(size.coveredTop ?? 0);
      expect(box.top + box.height).toBeLessThanOrEqual(isBeside ? size.height : sheet.top);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('is only a place, then pencil, then firm, and at last what became of it', () => {
    const look = (game: GameStore): string | undefined => barriersOf(game.getState())[0]?.look;
    expect(look(threatGame('washington'))).toBe('place');
    expect(look(composed(['banks']))).toBe('sketch');
    expect(look(threatGame('pyongyang'))).toBe('firm');
    expect(look(said(true))).toBe('stamped');
    expect(look(said(false))).toBe('torn');
    const target = threatGame('pyongyang');
    target.getState().decide({ kind: 'choose', option: 'stop' });
    expect(look(target)).toBe('note');
  });

  it('is torn away only until the next decision; what is stamped stays', () => {
    for (const isMeant of [true, false]) {
      const game = said(isMeant);
      expect(threatsMade(game.getState())[0]?.isNews).toBe(true);
      game.getState().decide({ kind: 'choose', option: 'wait' });
      expect(barriersOf(game.getState()).map(({ look }) => look)).toEqual(isMeant ? ['stamped'] : []);
    }
  });

  it('is a trace of pencil, and holds nothing up, once what it had raised has worn off', () => {
    const game = said(true);
    game.getState().decide({ kind: 'choose', option: 'talk' });
    const barriers = barriersOf(game.getState());
    expect(barriers.map(({ look }) => look)).toEqual(['worn']);
    expect(standingAcross(barriers, 'shells')).toEqual([]);
  });

  it('stands across the stream of who is threatened, which finds its way round', () => {
    const game = said(true).getState();
    const across = standingAcross(barriersOf(game), 'shells');
    expect(across.map(({ leak }) => leak)).toEqual([expect.closeTo(0.4)]);
    expect(standingAcross(barriersOf(said(false).getState()), 'shells')).toEqual([]);
  });

  it('is drawn for instruments, audiences and proofs that no table knows', () => {
    expect(instrumentIcon('banks')).toBe('bank');
    expect(instrumentIcon('new-thing')).toBe('stamp');
    expect([hearingOf('whisper', false), hearingOf('fair', true)]).toEqual(['ears', 'capitals']);
    expect([proofOf('satellite'), proofOf('none'), proofOf('letter')]).toEqual(['photo', 'nothing', 'paper']);
  });
});

describe('a scene that goes', () => {
  it('lets go of the game, and of everything else it listened to, once', () => {
    const game = threatGame('washington');
    const disposers = new Disposers();
    let heard = 0;
    let undone = 0;
    disposers.add(() => {
      undone++;
    });
    disposers.add(
      game.subscribe(() => {
        heard++;
      }),
    );
    game.getState().compose(0, 'banks');
    disposers.dispose();
    disposers.dispose();
    game.getState().compose(0, 'word');
    expect([heard, undone]).toEqual([1, 1]);
  });
});

describe('a way round a barrier', () => {
  it('clears it and comes back to the line and its ends', () => {
    const points = Array.from({ length: 41 }, (_, i) => ({ x: i * 5, y: 0 }));
    const line = { points, isSea: points.map(() => false), along: points.map(({ x }) => x), length: 200 };
    const round = withDetour(line, { at: 100, half: 60, aside: 30 });
    expect(round.points[0]).toEqual(points[0]);
    expect(round.points.at(-1)).toEqual(points.at(-1));
    expect(Math.abs(round.points[20]?.y ?? 0)).toBeCloseTo(30);
    expect(round.length).toBeGreaterThan(200);
  });
});
