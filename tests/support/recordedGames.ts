import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playPlaythrough } from '../../src/cli/playPlaythrough.ts';
import type { CompiledLevel, Run } from '../../src/engine/types.ts';
import { readPlaythrough } from '../../src/level/playthrough.ts';
import { ROOT } from './root.ts';

/** All recorded games of a level, as runs. */
export function recordedGames(level: CompiledLevel): readonly Run[] {
  const folder = join(ROOT, 'levels', level.id, 'playthroughs');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const game = readPlaythrough(file, readFileSync(join(folder, file), 'utf8'));
      const { decisions } = playPlaythrough(level, game);
      return { level: level.id, version: level.version, seat: game.seat, seed: game.seed, decisions };
    });
}
