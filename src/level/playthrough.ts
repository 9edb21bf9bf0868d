import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { CompiledLevel, Decision, OfferPoint } from '../engine/types.ts';
import { LevelError, unknownName } from './problem.ts';
import { type Key, parseYaml, pathText } from './yamlFile.ts';

const threat = z.strictObject({ threat: z.tuple([z.string(), z.string(), z.string()]), meant: z.boolean() });
const move = z.union([z.string(), threat, z.record(z.string(), z.number().int().min(0))], {
  error:
    'an option id, accept, leave, a map of goods to counters, or `threat: [instrument, audience, proof]` with `meant`',
});
const schema = z.strictObject({
  name: z.string().min(1),
  seat: z.string(),
  seed: z.number().int().min(0),
  decisions: z.array(move),
  ending: z.string().optional(),
  fingerprint: z.string().optional(),
});

/** A recorded game as its author wrote it: an option id, `accept`, `leave`, counters per good, or a threat. */
export type Playthrough = z.infer<typeof schema>;

/**
 * Reads a recorded game.
 * @throws LevelError naming file, line and path of what is wrong
 */
export function readPlaythrough(file: string, source: string): Playthrough {
  const parsed = parseYaml(file, source);
  if (parsed.problems.length > 0) throw new LevelError(parsed.problems);
  const checked = schema.safeParse(parsed.data);
  if (checked.success) return checked.data;
  throw new LevelError(
    checked.error.issues.map(({ path, message }) => {
      const at = path as Key[];
      return { file, line: parsed.lineOf(at), path: pathText(at), message };
    }),
  );
}

type Move = Playthrough['decisions'][number];
type Threat = z.infer<typeof threat>;

const isThreat = (authored: Move): authored is Threat => typeof authored === 'object' && 'threat' in authored;

/** A recorded move as a decision at the given decision point. @throws Error for a good that is not on this table */
export function decisionOf(level: CompiledLevel, point: number, authored: Move): Decision {
  const at = level.decisions[point];
  if (isThreat(authored)) return { kind: 'threaten', parts: authored.threat, isMeant: authored.meant };
  if (typeof authored !== 'string') {
    const ids = (at?.kind === 'offer' ? at.goods : []).map((good) => level.goods[good]?.id ?? '');
    for (const id of Object.keys(authored)) {
      if (!ids.includes(id)) throw new Error(`decision "${at?.id}": ${unknownName('good', id, ids)}`);
    }
    return { kind: 'propose', goods: ids.map((id) => authored[id] ?? 0) };
  }
  if (at?.kind === 'offer' && (authored === 'accept' || authored === 'leave')) return { kind: authored };
  return { kind: 'choose', option: authored };
}

/** A decision as it is written in a recorded game; goods of which nothing lies there are left out. */
export function authoredMove(level: CompiledLevel, point: number, decision: Decision): Move {
  if (decision.kind === 'choose') return decision.option;
  if (decision.kind === 'threaten') return { threat: [...decision.parts], meant: decision.isMeant };
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
