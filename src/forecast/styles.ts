import { afterDecision, listedDecisions, quickDecision } from '../bots/quickDecision.ts';
import { answerAtTable, weigh } from '../bots/table.ts';
import { aimScore, attainment } from '../engine/aims.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { optionsFor } from '../engine/optionsFor.ts';
import { start } from '../engine/start.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';
import { randomDecision } from './habits.ts';
import { luckOf, playOut } from './playOut.ts';

/** Ways a person may play a seat; all but the first look at what a decision brings at once. */
export const STYLES = ['random', 'cautious', 'greedy', 'generous'] as const;
type Style = (typeof STYLES)[number];

/** What each aim of a seat gains by a change of state, times its weight. */
function gains(level: CompiledLevel, before: GameState, after: GameState, seat: number): number[] {
  return (level.seats[seat]?.aims ?? []).map(
    (aim) =>
      aim.weight * (attainment(aim, after.gauges[aim.gauge] ?? 0) - attainment(aim, before.gauges[aim.gauge] ?? 0)),
  );
}

/** How a style likes what a decision leads to: the aims' worst change, the own aims, or everybody's. */
function liking(level: CompiledLevel, style: Style, before: GameState, after: GameState, seat: number): number {
  const own = aimScore(level, after, seat);
  // Where nothing is lost, or everybody gains alike, the own aims decide.
  if (style === 'cautious') return Math.min(0, ...gains(level, before, after, seat)) + own / 100;
  if (style === 'generous') {
    const all = level.seats.reduce((sum, _, i) => sum + aimScore(level, after, i), 0);
    return all / level.seats.length + own / 100;
  }
  return own;
}

/** At a table: the cautious take what is no loss, the generous add a counter of their own to what they would propose. */
function atTable(level: CompiledLevel, state: GameState, style: Style): Decision {
  const usual = answerAtTable(level, state).decision;
  const options = optionsFor(level, state, awaitedSeat(level, state));
  if (options.kind !== 'offer' || style === 'greedy') return usual;
  const { standing, mover } = options.table;
  const point = level.decisions[state.point];
  const side = point?.kind === 'offer' && point.seats[1] === mover ? 1 : 0;
  if (standing && options.moves.includes('accept')) {
    const { worth, none } = weigh(level, state, standing);
    if (worth[side] >= none[side]) return { kind: 'accept' };
  }
  if (usual.kind !== 'propose' || style === 'cautious') return usual;
  const actor = level.seats[mover]?.actor;
  const goods = usual.goods.map((steps, i) => {
    const isOwn = level.goods[options.goods[i] ?? -1]?.from === actor;
    return Math.min(options.most[i] ?? 0, steps + (isOwn ? 1 : 0));
  });
  return { kind: 'propose', goods };
}

/** What a style decides with all numbers known; null at a dead end. */
export function styleDecision(
  level: CompiledLevel,
  state: GameState,
  style: Style,
  luck: () => number,
): Decision | null {
  if (style === 'random') return randomDecision(level, state, luck);
  const seat = awaitedSeat(level, state);
  if (optionsFor(level, state, seat).kind === 'offer') return atTable(level, state, style);
  let best: Decision | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const decision of listedDecisions(level, state)) {
    const like = liking(level, style, state, afterDecision(level, state, decision), seat);
    if (like > most) [best, most] = [decision, like];
  }
  return best;
}

/** Where a style led a seat, over some runs in which all other seats did what is best for them at once. */
export interface StyleResult {
  readonly seat: string;
  readonly style: Style;
  /** Mean aim score, 0 to 1. */
  readonly score: number;
  readonly runs: number;
  /** Runs by ending. */
  readonly endings: Readonly<Record<string, number>>;
}

/** Plays a seat in every style. */
export function compareStyles(level: CompiledLevel, seat: number, runs: number): readonly StyleResult[] {
  return STYLES.map((style): StyleResult => {
    const endings: Record<string, number> = {};
    let score = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const luck = luckOf(seed * 53);
      const end = playOut(level, start(level, seed).state, (state) =>
        awaitedSeat(level, state) === seat ? styleDecision(level, state, style, luck) : quickDecision(level, state),
      );
      const ending = (end && level.endings[end.ending]?.id) ?? 'none';
      endings[ending] = (endings[ending] ?? 0) + 1;
      score += end ? aimScore(level, end, seat) / runs : 0;
    }
    return { seat: level.seats[seat]?.id ?? '', style, score, runs, endings };
  });
}
