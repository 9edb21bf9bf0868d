import { decideAndAnswer, startRun } from '../bots/playRun.ts';
import { fingerprint } from '../engine/fingerprint.ts';
import type { CompiledLevel, Decision, GameState, Trace } from '../engine/types.ts';
import { decisionOf, type Playthrough } from '../level/playthrough.ts';
import { LevelError, unknownName } from '../level/problem.ts';
import { type Key, pathText, type YamlFile } from '../level/yamlFile.ts';
import { moveFault } from './moveFault.ts';

/** A recorded game played again. */
export interface Played {
  readonly state: GameState;
  readonly trace: Trace;
  readonly decisions: readonly Decision[];
  /** Id of the ending; empty if the decisions run out before it. */
  readonly ending: string;
  /** Fingerprint of the last state and the whole trace: the same on every machine. */
  readonly fingerprint: string;
}

/** Where a recorded game stands, for problems. */
type Place = Pick<YamlFile, 'file' | 'lineOf'>;

function refuse(place: Place, path: readonly Key[], message: string): never {
  throw new LevelError([{ file: place.file, line: place.lineOf(path), path: pathText(path), message }]);
}

/**
 * Plays a recorded game with bots in the other seats.
 * @param place the file it was read from
 * @throws LevelError for a seat that the level does not have and for a move that is not possible
 */
export function playPlaythrough(
  level: CompiledLevel,
  playthrough: Playthrough,
  place: Place = { file: playthrough.name, lineOf: () => 1 },
): Played {
  const ids = level.seats.map(({ id }) => id);
  const seat = ids.indexOf(playthrough.seat);
  if (seat < 0) refuse(place, ['seat'], unknownName('seat', playthrough.seat, ids));
  let { state, trace } = startRun(level, seat, playthrough.seed);
  const decisions: Decision[] = [];
  for (const [i, authored] of playthrough.decisions.entries()) {
    const fault = moveFault(level, state, seat, authored);
    if (fault) refuse(place, ['decisions', i], fault);
    const decision = decisionOf(level, state.point, authored);
    const next = decideAndAnswer(level, state, seat, decision);
    decisions.push(decision);
    state = next.state;
    trace = [...trace, ...next.trace];
  }
  const ending = level.endings[state.ending]?.id ?? '';
  return { state, trace, decisions, ending, fingerprint: fingerprint({ state, trace }) };
}
