import type { Picture } from '../../engine/types.ts';
import { readPicture } from '../pressWords.ts';
import type { Key } from '../yamlFile.ts';
import type { Context } from './Context.ts';

/** A picture as it is to be drawn; null where none is wanted, or where it cannot be read, which is then said. */
export function compilePicture(context: Context, written: string | undefined, path: readonly Key[]): Picture | null {
  const read = written === undefined ? null : readPicture(written);
  if (typeof read !== 'string') return read;
  context.problem(path, read);
  return null;
}
