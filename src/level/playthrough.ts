import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { CompiledLevel, Decision, OfferPoint } from '../engine/types.ts';
import { LevelError } from './problem.ts';
import { schemaProblems } from './schemaProblems.ts';
import { parseYaml, type YamlFile } from './yamlFile.ts';

const threat = z.strictObject({ threat: z.tuple([z.string(), z.string(), z.string()]), meant: z.boolean() });
const guess = z.strictObject({ guess: z.union([z.number(), z.literal('none')]) });
const move = z.union([z.string(), threat, guess, z.record(z.string(), z.number().int().min(0))], {
  error:
    'an option id, accept, leave, a map of goods to counters, `threat: [instrument, audience, proof]` with `meant`, or `guess: 62`',
});
const schema = z.strictObject({
  name: z.string().min(1).describe('What the game is called'),
  seat: z.string().describe('The seat that is played'),
  seed: z.number().int().min(0).describe('A whole number that fixes chance'),
  decisions: z.array(move).describe('What the seat chooses, in order'),
  ending: z.string().optional(),
  fingerprint: z.string().optional(),
});

/** A recorded game as its author wrote it: an option id, `accept`, `leave`, counters per good, a threat, or a guess. */
export type Playthrough = z.infer<typeof schema>;

/**
 * The recorded game of a parsed file.
 * @throws LevelError naming file, line and path of what is wrong
 */
export function playthroughOf(parsed: YamlFile): Playthrough {
  if (parsed.problems.length > 0) throw new LevelError(parsed.problems);
  if (parsed.data === null) {
    const message = 'the file is empty: delete it, or write name, seat, seed and decisions into it';
    throw new LevelError([{ file: parsed.file, line: 1, path: '', message }]);
  }
  const checked = schema.safeParse(parsed.data);
  if (checked.success) return checked.data;
  throw new LevelError(schemaProblems(parsed, checked.error, schema));
}

type Move = Playthrough['decisions'][number];
type Threat = z.infer<typeof threat>;

/** Is this recorded move a threat? */
export const isThreat = (authored: Move): authored is Threat => typeof authored === 'object' && 'threat' in authored;

/** Is this recorded move a guess that is no option's id: a value of the drawn gauge, or none? */
export const isGuess = (authored: Move): authored is z.infer<typeof guess> =>
  typeof authored === 'object' && 'guess' in authored;

/** Reads a recorded game. @throws LevelError naming file, line and path of what is wrong */
export const readPlaythrough = (file: string, source: string): Playthrough => playthroughOf(parseYaml(file, source));

/** A recorded move as a decision at the given decision point. Goods that are not on this table are passed over */
export function decisionOf(level: CompiledLevel, point: number, authored: Move): Decision {
  const at = level.decisions[point];
  if (isThreat(authored)) return { kind: 'threaten', parts: authored.threat, isMeant: authored.meant };
  if (isGuess(authored)) return { kind: 'guess', guess: authored.guess === 'none' ? null : authored.guess };
  if (typeof authored !== 'string') {
    const ids = (at?.kind === 'offer' ? at.goods : []).map((good) => level.goods[good]?.id ?? '');
    return { kind: 'propose', goods: ids.map((id) => authored[id] ?? 0) };
  }
  if (at?.kind === 'offer' && (authored === 'accept' || authored === 'leave')) return { kind: authored };
  return at?.kind === 'predict' ? { kind: 'guess', guess: authored } : { kind: 'choose', option: authored };
}

/** A decision as it is written in a recorded game; goods of which nothing lies there are left out. */
export function authoredMove(level: CompiledLevel, point: number, decision: Decision): Move {
  if (decision.kind === 'choose') return decision.option;
  if (decision.kind === 'threaten') return { threat: [...decision.parts], meant: decision.isMeant };
  if (decision.kind === 'guess') {
    return typeof decision.guess === 'string' ? decision.guess : { guess: decision.guess ?? 'none' };
  }
  if (decision.kind !== 'propose') return decision.kind;
  const { goods } = level.decisions[point] as OfferPoint;
  const entries = goods.map((good, i) => [level.goods[good]?.id ?? '', decision.goods[i] ?? 0] as const);
  return Object.fromEntries(entries.filter(([, steps]) => steps > 0));
}

/** A recorded game as text. */
export function writePlaythrough(playthrough: Playthrough): string {
  const document = parseDocument('');
  document.contents = document.createNode(playthrough) as typeof document.contents;
  return document.toString({ flowCollectionPadding: true });
}
