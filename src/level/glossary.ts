import { z } from 'zod';
import { checkEntries } from './checkEntries.ts';
import type { Language } from './levelText.ts';
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

/** A term, and what it means in one line. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Readonly<Record<Language, string>>;
  readonly line: Readonly<Record<Language, string>>;
}

/** The entries of `glossary.yaml`, none while one is wrong, and what is wrong with it. */
export function checkGlossary(
  file: string,
  text: string,
): { readonly entries: readonly GlossaryEntry[]; readonly problems: readonly Problem[] } {
  return checkEntries(parseYaml(file, text), entry);
}
