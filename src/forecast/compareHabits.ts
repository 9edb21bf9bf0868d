import { quickDecision } from '../bots/quickDecision.ts';
import { aimScore } from '../engine/aims.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { start } from '../engine/start.ts';
import type { CompiledLevel } from '../engine/types.ts';
import { HABITS, type Habit, habitDecision } from './habits.ts';
import { playOut } from './playOut.ts';

/** How a habit did for a seat, beside the seat's other habits on the same seeds. */
export interface HabitResult {
  readonly seat: string;
  readonly habit: string;
  readonly score: number;
  readonly best: number;
  readonly of: number;
}

/** Habits that tell apart only at a table. */
const AT_TABLES: readonly Habit[] = ['always accept', 'always ask for more', 'always leave'];

const sitsAtTable = (level: CompiledLevel, seat: number): boolean =>
  level.decisions.some((point) => point.kind === 'offer' && point.seats.includes(seat));

function scoreOf(level: CompiledLevel, seat: number, habit: Habit, seed: number): number {
  const end = playOut(level, start(level, seed).state, (state) =>
    awaitedSeat(level, state) === seat ? habitDecision(level, state, habit) : quickDecision(level, state),
  );
  return end ? aimScore(level, end, seat) : 0;
}

/** Plays a seat by every habit that it can have; all others do what is best for them at once. */
export function compareHabits(level: CompiledLevel, seat: number, seeds: number): readonly HabitResult[] {
  const habits = HABITS.filter((habit) => sitsAtTable(level, seat) || !AT_TABLES.includes(habit));
  const scores = habits.map((habit) => Array.from({ length: seeds }, (_, i) => scoreOf(level, seat, habit, i + 1)));
  return habits.map((habit, h) => {
    const own = scores[h] as number[];
    const best = own.filter((score, i) => scores.every((other) => (other[i] ?? 0) <= score + 1e-9)).length;
    const score = own.reduce((sum, one) => sum + one, 0) / seeds;
    return { seat: level.seats[seat]?.id ?? '', habit, score, best, of: seeds };
  });
}
