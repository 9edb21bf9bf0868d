import { type Amount, amountOf, type Scope } from '../conditions/evaluate.ts';
import { type Draft, NOTHING } from '../draft.ts';
import { applyEffects } from '../effects/apply.ts';
import { type LinkedTable, linked } from '../link.ts';
import type { CompiledLevel, Decision, DecisionPoint, GameState, Good, OfferPoint, Reason, Table } from '../types.ts';
import { DecisionError } from './DecisionError.ts';

/** More counters of one good than this nobody can count. */
const MOST_STEPS = 99;

const limitOf = (most: Amount, scope: Scope): number =>
  Math.min(MOST_STEPS, Math.max(0, Math.floor(amountOf(most, scope))));

/** The most steps of each good that its giver can put in now, in the order of the point's goods. */
export function limitsOf(level: CompiledLevel, state: GameState): readonly number[] {
  const links = linked(level).tables[state.point];
  if (!links) return [];
  return links.most.map((most) => limitOf(most, state));
}

/** A table as it is laid: nothing offered yet; null at a point that is no table. */
export function laidTable(point: DecisionPoint): Table | null {
  return point.kind === 'offer' ? { round: 1, mover: point.seats[0], by: -1, standing: null } : null;
}

/** May a further proposal be made, or must the mover accept or leave? */
export function canPropose(point: OfferPoint, table: Table): boolean {
  return table.round <= point.rounds;
}

/**
 * What each step count of each good is worth to one side of the table: [good][steps], in worth points. Negative for what
 * the side gives away. Concave for what it gets, convex for what it gives.
 * @param most step counts to go up to
 */
export function worthTable(
  level: CompiledLevel,
  state: GameState,
  seat: number,
  most: readonly number[] = limitsOf(level, state),
): readonly (readonly number[])[] {
  const point = level.decisions[state.point] as OfferPoint;
  const { goods } = linked(level);
  const actor = level.seats[seat]?.actor;
  return most.map((limit, i) => {
    const index = point.goods[i] as number;
    const good = level.goods[index] as Good;
    const links = goods[index] as (typeof goods)[number];
    const [full, each, rise] = [amountOf(links.full, state), amountOf(links.each, state), amountOf(links.rise, state)];
    return Array.from({ length: limit + 1 }, (_, steps) => {
      const q = steps * good.step;
      return good.from === actor ? -(each * q + rise * q * q) : (full * q) / (q + good.half || 1);
    });
  });
}

/** What each side has if it leaves the table, in worth points, in the order of the point's seats. */
export function alternativesOf(level: CompiledLevel, state: GameState): readonly [number, number] {
  const links = linked(level).tables[state.point] as LinkedTable;
  return [amountOf(links.alternative[0], state), amountOf(links.alternative[1], state)];
}

/** The share of a gain that one more round leaves to each side (0 to 0.99), in the order of the point's seats. */
export function patienceOf(level: CompiledLevel, state: GameState): readonly [number, number] {
  const links = linked(level).tables[state.point] as LinkedTable;
  const keep = (value: number): number => Math.min(0.99, Math.max(0, value));
  return [keep(amountOf(links.patience[0], state)), keep(amountOf(links.patience[1], state))];
}

function propose(draft: Draft, point: OfferPoint, table: Table, goods: readonly number[], noted: number): void {
  const links = draft.links.tables[draft.state.point] as LinkedTable;
  const other = table.mover === point.seats[0] ? point.seats[1] : point.seats[0];
  applyEffects(draft, links.eachRound, { kind: 'round', seat: table.mover, point: draft.state.point }, [noted]);
  draft.state.table = { round: table.round + 1, mover: other, by: table.mover, standing: goods };
}

function strike(draft: Draft, point: OfferPoint, table: Table, noted: number): void {
  const links = draft.links.tables[draft.state.point] as LinkedTable;
  const given = draft.state.given.slice();
  for (let i = 0; i < point.goods.length; i++) {
    const good = point.goods[i] as number;
    given[good] = (table.standing?.[i] ?? 0) * (draft.level.goods[good] as Good).step;
  }
  draft.state.given = given;
  applyEffects(draft, links.onDeal, { kind: 'deal', seat: table.mover, point: draft.state.point }, [noted]);
  draft.state.table = null;
}

/** Is it a whole number from 0 to a limit? */
const isStepCount = (steps: number | undefined, limit: number): boolean =>
  steps !== undefined && Number.isInteger(steps) && steps >= 0 && steps <= limit;

function isPossible(draft: Draft, point: OfferPoint, table: Table, decision: Decision): boolean {
  if (decision.kind === 'leave') return true;
  if (decision.kind === 'accept') return table.standing !== null;
  if (decision.kind !== 'propose' || !canPropose(point, table)) return false;
  const { goods } = decision;
  const { most } = draft.links.tables[draft.state.point] as LinkedTable;
  if (goods.length !== most.length) return false;
  for (let i = 0; i < most.length; i++) {
    if (!isStepCount(goods[i], limitOf(most[i] as Amount, draft.state))) return false;
  }
  return true;
}

/**
 * One move at the table.
 * @returns whether the table is still open
 * @throws DecisionError if the move is not possible now
 */
export function bargain(draft: Draft, point: OfferPoint, decision: Decision, reasons: readonly Reason[]): boolean {
  const table = draft.state.table as Table;
  if (!isPossible(draft, point, table, decision)) throw new DecisionError(draft.level.id, point.id, decision);
  const seat = table.mover;
  const entry = draft.nextEntry;
  const { turn, point: at } = draft.state;
  const noted = draft.note({
    entry,
    turn,
    kind: 'decision',
    seat,
    point: at,
    decision,
    // That talks are over shows; what was offered does not.
    isOpen: decision.kind !== 'propose',
    reasons,
    because: NOTHING,
  });
  if (decision.kind === 'propose') {
    propose(draft, point, table, decision.goods, noted);
    return true;
  }
  if (decision.kind === 'accept') strike(draft, point, table, noted);
  else {
    const links = draft.links.tables[draft.state.point] as LinkedTable;
    applyEffects(draft, links.onLeave, { kind: 'leave', seat, point: draft.state.point }, [noted]);
    draft.state.table = null;
  }
  return false;
}
