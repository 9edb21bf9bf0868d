import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { optionsFor } from '../../src/engine/optionsFor.ts';
import { start } from '../../src/engine/start.ts';
import type { CompiledLevel, Decision, GameState } from '../../src/engine/types.ts';
import { randomDecision } from '../../src/forecast/habits.ts';
import { luckOf, playOut } from '../../src/forecast/playOut.ts';

/** A way to play `the-bloc`: what it would rather do, first things first, by the end of an option's id. */
export type Way = readonly string[];

/** Ways that differ in kind. `firm` always binds or shows strength, `calm` never does. */
export const WAYS = {
  firm: ['drill', 'parade', 'tighten', 'promise', 'sail', 'insist', 'deliver'],
  calm: ['talk', 'hedge', 'loosen', 'decline', 'through-beijing', 'hold'],
  hedging: ['hedge', 'loosen', 'talk', 'decline', 'quiet', 'hold'],
  trading: [
    'beijing-talk',
    'seoul-talk',
    'tokyo-talk',
    'washington-talk',
    'talk',
    'decline',
    'through-beijing',
    'hold',
  ],
  letters: ['pyongyang-talk', 'talk', 'quiet', 'decline', 'hold'],
  binding: ['kyiv-tighten', 'tighten', 'promise', 'parade', 'drill', 'sail', 'insist', 'deliver'],
} as const satisfies Record<string, Way>;

const isA = (option: string, wish: string): boolean => option === wish || option.endsWith(`-${wish}`);

/** What a way of playing does now; among options it likes equally, one by luck. */
export function wayDecision(level: CompiledLevel, state: GameState, way: Way, luck: () => number): Decision {
  const options = optionsFor(level, state, awaitedSeat(level, state));
  if (options.kind !== 'choose') throw new Error(`${level.id}: ways choose among options, here is ${options.kind}`);
  for (const wish of way) {
    const some = options.options.filter((option) => isA(option, wish));
    const option = some[Math.floor(luck() * some.length)];
    if (option !== undefined) return { kind: 'choose', option };
  }
  throw new Error(`${level.id}: ${options.options.join(', ')} fit none of ${way.join(', ')}`);
}

/** A whole run in which every seat plays in the same way; at random where none is given. @throws Error at a dead end */
export function runOfWay(level: CompiledLevel, way: Way | null, seed: number): GameState {
  const luck = luckOf(seed * 13);
  const end = playOut(level, start(level, seed).state, (state) =>
    way ? wayDecision(level, state, way, luck) : randomDecision(level, state, luck),
  );
  if (!end) throw new Error(`${level.id}: seed ${seed} comes to a dead end`);
  return end;
}
