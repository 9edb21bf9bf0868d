import train from 'virtual:level/the-train';
import { loaders } from 'virtual:levels';
import type { PlayableLevel } from '../level/compileLevel.ts';
import type { Fact } from '../level/facts.ts';
import type { Usual } from '../level/usualRuns.ts';
import { FIRST_LEVEL } from './first.ts';

/** Does a level of this id exist? */
export const hasLevel = (id: string): boolean => Object.hasOwn(loaders, id);

/** The first level, at once. */
export const firstLevel: PlayableLevel = train;

/** Loads a level. @throws whatever the network says if it cannot be had */
export async function loadLevel(id: string): Promise<PlayableLevel> {
  if (id === FIRST_LEVEL) return train;
  const load = loaders[id];
  if (!load) throw new Error(`There is no level "${id}"`);
  return (await load.level()).default;
}

/** What the end of a level needs besides it: the facts it speaks of, and how simulated runs of it end, where that is kept. */
export async function loadDebrief(
  id: string,
): Promise<{ readonly facts: Readonly<Record<string, Fact>>; readonly usual: Usual | null }> {
  const load = loaders[id];
  if (!load) throw new Error(`There is no level "${id}"`);
  return (await load.facts()).default;
}
