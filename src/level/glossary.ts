import { z } from 'zod';
import { checkEntries } from './checkEntries.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yamlFile.ts';

const words = z.strictObject({
  de: z.string().min(1).describe('The German words'),
  en: z.string().min(1).describe('The English words'),
});
const entry = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small letters, digits and single hyphens, for example "dual-use"')
    .describe('Id, unique in the glossary'),
  term: words.describe('The term, as { de: ..., en: ... }'),
  line: words.describe('What it means, in one line for each language'),
});

/** What is wrong with `glossary.yaml`. */
export function checkGlossary(file: string, text: string): readonly Problem[] {
  return checkEntries(parseYaml(file, text), entry).problems;
}
