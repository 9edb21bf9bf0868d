import { describe, expect, it } from 'vitest';
import { decideFor } from '../../src/bots/decideFor.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { luckOf } from '../../src/forecast/playOut.ts';
import { type Compilation, compileLevel, type LevelFiles } from '../../src/level/compileLevel.ts';
import { filesOf, levelIds, surroundingsOf } from '../../src/level/readLevels.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { ROOT } from '../support/root.ts';
import { runFaults } from '../support/runFaults.ts';
import { mutateText } from './mutateText.ts';

/** Enough of them for each change; CONTRIBUTING.md has the command for more of them. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 2000);
/** Most computing time one compilation may take, in milliseconds; not clock time, so that a busy machine does not matter. */
const PATIENCE = 2000;
const NO_WORDS = { de: '', en: '' };
const around = surroundingsOf(ROOT);
/** Smallest first. */
const whole = levelIds(ROOT)
  .map((id) => filesOf(ROOT, id))
  .sort((a, b) => a.level.length - b.level.length);

/** A level one of whose files has been spoilt; mostly the level itself. */
function spoilt(seed: number): LevelFiles {
  const luck = luckOf(seed);
  // The smaller a level, the oftener: parsing takes most of the time, and small files hold the same kinds of things.
  const chance = luck();
  const files = whole[Math.floor(chance ** 4 * whole.length)] as LevelFiles;
  const which = luck();
  if (which < 0.7) return { ...files, level: mutateText(files.level, luck) };
  const language = which < 0.85 ? 'de' : 'en';
  return { ...files, text: { ...files.text, [language]: mutateText(files.text[language], luck) } };
}

/** A level can be whole and still have a turn in which nothing can be done: conditions may exclude each other. */
const isDeadEnd = (error: unknown): boolean => error instanceof Error && error.message.includes('dead end');

/** What is wrong with playing a level that compiles: some random runs, and bots in some states of them. */
function playFaults(level: CompiledLevel): string[] {
  const faults: string[] = [];
  for (let seed = 0; seed < 4; seed++) {
    try {
      const run = playRandomly(level, seed);
      faults.push(...runFaults(level, run));
      for (const state of run.states.slice(0, seed === 0 ? 6 : 0)) {
        if (state.ending >= 0) continue;
        const { decision, reasons } = decideFor(level, viewFor(level, state, awaitedSeat(level, state)));
        step(level, state, decision, reasons);
      }
      JSON.stringify(start(level, seed));
    } catch (error) {
      if (!isDeadEnd(error)) faults.push(`play: ${String(error)}`);
    }
  }
  return faults;
}

/**
 * Compiles the level alone, and with its words only where it holds without them: most spoilt levels do not, and parsing
 * two unspoilt files of words for each would take most of the time.
 */
function compileFast(files: LevelFiles): Compilation {
  const alone = compileLevel({ ...files, text: NO_WORDS }, around);
  const isLevelBroken = !alone.ok && alone.problems.some(({ file }) => file.endsWith('/level.yaml'));
  return isLevelBroken ? alone : compileLevel(files, around);
}

/** What is wrong with the way a spoilt level was taken. */
function faultsOf(files: LevelFiles): { faults: string[]; isWhole: boolean } {
  const began = process.cpuUsage();
  try {
    const made = compileFast(files);
    const took = process.cpuUsage(began).user / 1000;
    const faults = took > PATIENCE ? [`compiling took ${Math.round(took)} ms`] : [];
    if (made.ok) return { faults: [...faults, ...playFaults(made.value.level)], isWhole: true };
    if (made.problems.length === 0) faults.push('refused without a problem');
    for (const { file, line, message } of made.problems) {
      const isNamed =
        file.startsWith(files.folder) &&
        Number.isInteger(line) &&
        line >= 1 &&
        message.length > 4 &&
        message.length < 400;
      if (!isNamed) faults.push(`not a good problem: ${JSON.stringify({ file, line, message })}`);
    }
    return { faults, isWhole: false };
  } catch (error) {
    return { faults: [`compile: ${error instanceof Error ? error.stack : String(error)}`], isWhole: false };
  }
}

describe(`${MUTATIONS} spoilt level files`, () => {
  it('are refused with file, line and reason, or can be played to the end', () => {
    const found: string[] = [];
    let wholeOnes = 0;
    for (let seed = 1; seed <= MUTATIONS && found.length < 10; seed++) {
      const { faults, isWhole } = faultsOf(spoilt(seed));
      if (isWhole) wholeOnes++;
      if (faults.length > 0) found.push(`mutation ${seed}: ${faults.slice(0, 2).join('; ')}`);
    }
    expect(found).toEqual([]);
    // Both ways must have been tried often.
    expect(wholeOnes).toBeGreaterThan(MUTATIONS / 50);
    expect(wholeOnes).toBeLessThan(MUTATIONS * 0.7);
  }, 300_000);
});
