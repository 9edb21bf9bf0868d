// @vitest-environment happy-dom
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSound } from '../../src/audio/startSound.ts';
import { compileFromDisk } from '../../src/level/readLevels.ts';
import { createGameStore } from '../../src/store/gameStore.ts';

test('where there is no Web Audio the game goes on in silence', async () => {
  expect(window).not.toHaveProperty('AudioContext');
  const compiled = compileFromDisk(join(import.meta.dirname, '../..'), 'the-deal');
  if (!compiled.ok) throw new Error('the-deal does not compile');
  const { level } = compiled.value;
  const run = { level: level.id, version: level.version, seat: level.seats[0]?.id ?? '', seed: 3, decisions: [] };
  const store = createGameStore(level, run);
  const sound = startSound(store);
  sound.setOn(true);
  store.getState().decide({ kind: 'choose', option: 'beijing' });
  // Longer than three cues take.
  await new Promise((resolve) => setTimeout(resolve, 600));
  document.dispatchEvent(new Event('visibilitychange'));
  sound.setOn(false);
  store.getState().decide({ kind: 'accept' });
  sound.destroy();
  expect(store.getState().decisions).toHaveLength(2);
});
