import train from 'virtual:level/the-train';
import { loaders } from 'virtual:levels';
import type { PlayableLevel } from '../level/compileLevel.ts';
import type { Debrief } from '../overlay/Session.ts';
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

/** What a level needs besides it, mostly at its end. */
export async function loadDebrief(id: string): Promise<Debrief> {
  const load = loaders[id];
  if (!load) throw new Error(`There is no level "${id}"`);
  return (await load.facts()).default;
}
