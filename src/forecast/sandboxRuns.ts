import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { start } from '../engine/start.ts';
import type { CompiledLevel } from '../engine/types.ts';
import { assumptionsOf } from './assumptions.ts';
import { luckOf, playOut } from './playOut.ts';
import { STYLES, styleDecision } from './styles.ts';

/** A whole run of a level in which nobody sits anywhere, as it ended. */
export interface SandboxRun {
  /** Index of the ending; -1 at a dead end. */
  readonly ending: number;
  /** All gauges at the end. */
  readonly gauges: readonly number[];
  /** Indices of the events that happened. */
  readonly events: readonly number[];
}

/** How a level's own numbers are moved: by the place of each assumption among `assumptionsOf`, its factor (0 to 2; 1 is as it is). */
export type Factors = Readonly<Record<number, number>>;

/** A level with some of its assumptions turned. */
export function turnedLevel(level: CompiledLevel, factors: Factors): CompiledLevel {
  const assumptions = assumptionsOf(level);
  return Object.entries(factors).reduce(
    (made, [index, factor]) => (factor === 1 ? made : (assumptions[Number(index)]?.turn(made, factor) ?? made)),
    level,
  );
}

type Style = (typeof STYLES)[number];

/**
 * One run from the level's beginning. Every seat plays in a style of its own, drawn by the seed; the same seed gives the same
 * hidden numbers, styles and luck, so that runs of a turned level can be laid beside those of the level as it is.
 */
export function sandboxRun(level: CompiledLevel, seed: number, styles: readonly Style[] = STYLES): SandboxRun {
  const luck = luckOf(seed * 7919 + 1);
  const style = level.seats.map(() => styles[Math.floor(luck() * styles.length)] ?? 'random');
  const lucks = level.seats.map((_, seat) => luckOf(seed * 104_729 + seat));
  const end = playOut(level, start(level, seed).state, (state) => {
    const seat = awaitedSeat(level, state);
    return styleDecision(level, state, style[seat] ?? 'random', lucks[seat] ?? luck);
  });
  return {
    ending: end?.ending ?? -1,
    gauges: end?.gauges ?? [],
    events: (end?.fired ?? []).flatMap((turn, event) => (turn > 0 ? [event] : [])),
  };
}

/** Runs of a level with some assumptions turned, seed after seed and without end: take as many as there is time for. */
export function* sandboxRuns(level: CompiledLevel, factors: Factors): Generator<SandboxRun, never> {
  const turned = turnedLevel(level, factors);
  for (let seed = 1; ; seed++) yield sandboxRun(turned, seed);
}
