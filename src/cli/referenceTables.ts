import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EVIDENCE, type Evidence, type Expression } from '../engine/types.ts';
import { MOST_WORDS } from '../level/neededTexts.ts';
import { type FUNCTIONS, OPERATORS } from '../level/parseExpression.ts';
import { levelSchema } from '../level/schema.ts';
import { placeName } from '../text/places.ts';
import { UI } from '../text/ui.ts';
import { code, type Rows, table } from './markdown.ts';

/** The parts of a JSON Schema that the tables read. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The schema of `level.yaml`, in the draft that editors understand best. */
export function levelJsonSchema(): JsonSchema {
  return z.toJSONSchema(levelSchema, { io: 'input', target: 'draft-7' }) as JsonSchema;
}

function resolved(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').pop();
  return { ...(name === undefined ? {} : definitions[name]), ...schema };
}

function whatOf({ description = '', enum: values, const: value }: JsonSchema): string {
  const allowed = values ?? (value === undefined ? [] : [String(value)]);
  const list = allowed.map(code).join(', ');
  if (!list) return description;
  return description ? `${description}: ${list}` : `Always ${list}`;
}

/** The rows of one part; the fields of a part inside it follow as `report.gauge`. */
function fieldRows(part: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>, before = ''): Rows {
  return Object.entries(part.properties ?? {}).flatMap(([field, schema]) => {
    const whole = resolved(schema, definitions);
    const row = [code(before + field), part.required?.includes(field) ? 'yes' : '', whatOf(whole)];
    return [row, ...(schema.properties ? fieldRows(schema, definitions, `${before}${field}.`) : [])];
  });
}

/** Parts of a level that have a table each, by the id they carry in the schema. */
const PARTS = [
  'level',
  'gauge',
  'aim',
  'draw',
  'good',
  'choose',
  'option',
  'offer',
  'threaten',
  'instrument',
  'threat-part',
  'answer',
  'align',
  'trait',
  'tie',
  'move',
  'felt',
  'watcher',
  'spiral',
  'pact',
  'predict',
  'guessable',
  'effect',
  'rule',
  'event',
  'ending',
  'world',
  'bill',
  'flow',
  'front-page',
] as const;

function partTables(): Record<string, string> {
  const { definitions = {} } = levelJsonSchema();
  const tables = PARTS.map((part) => {
    const schema = definitions[part];
    if (!schema) throw new Error(`The schema has no part "${part}"`);
    return [part, table(['field', 'needed?', 'what'], fieldRows(schema, definitions))] as const;
  });
  return Object.fromEntries(tables);
}

const OPERATOR_WORDS: Readonly<Record<(typeof OPERATORS)[number][number], string>> = {
  or: 'true if one of the two is',
  and: 'true if both are',
  '<': 'less than',
  '<=': 'less than or equal',
  '>': 'more than',
  '>=': 'more than or equal',
  '=': 'equal',
  '!=': 'not equal',
  '+': 'plus',
  '-': 'minus: with a space before and after it',
  '*': 'times',
  '/': 'divided by; dividing by 0 gives 0',
};

const FUNCTION_WORDS: Readonly<Record<keyof typeof FUNCTIONS, readonly [sample: string, gives: string]>> = {
  min: ['min(a, b)', 'the smaller of the two'],
  max: ['max(a, b)', 'the larger of the two'],
  abs: ['abs(a)', 'without its sign'],
  clamp: ['clamp(a, low, high)', '`a`, but never below `low` or above `high`'],
  if: ['if(test, a, b)', '`a` where the test is true, else `b`'],
};

type Leaf = Extract<Expression, readonly [string, number] | readonly [string]>[0];
const NAME_WORDS: Readonly<
  Record<Leaf | 'tie' | 'trait' | 'felt' | 'self', readonly [written: string, means: string]>
> = {
  gauge: ['actor.name', 'the present value of a gauge, such as `pyongyang.shells`'],
  draw: ['draw.name', 'a hidden number of this run'],
  taken: ['taken.decision.option', 'true if that option was taken in this run'],
  fired: ['fired.event', 'true if that event has happened'],
  given: ['given.good', 'units of a good in the last deal struck; 0 before'],
  tie: ['tie.name', 'the present strength of a tie, 0 to 100'],
  trait: ['trait.actor', 'the number of an actor that never changes, such as `power.moscow`'],
  felt: [
    'felt.part.seat',
    '`security`, `autonomy`, `abandonment` or `entrapment` over all ties of a seat; `felt.part.seat.partner` of one',
  ],
  self: ['self, partner', 'in moves and in `felt`: the seat and the other end; `tie.partner` is the tie between them'],
  turn: ['turn', 'the turn, from 1'],
  round: ['round', 'the number of the next proposal at the open table, from 1; 0 elsewhere'],
};

function expressionTables(): Record<string, string> {
  const signs = OPERATORS.flatMap((level, i) => level.map((sign) => [code(sign), OPERATOR_WORDS[sign], String(i + 1)]));
  const before = [code('not'), 'true if what follows is false; `not a > b` means the whole comparison', ''];
  return {
    operators: table(['operator', 'what', 'binds (1 weakest)'], [...signs, before]),
    functions: table(
      ['function', 'gives'],
      Object.values(FUNCTION_WORDS).map(([sample, gives]) => [code(sample), gives]),
    ),
    names: table(
      ['name', 'what'],
      Object.values(NAME_WORDS).map(([written, means]) => [code(written), means]),
    ),
  };
}

const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  confirmed:
    'a primary record, an admission by the party concerned, or an undisputed event. That X said Y can be confirmed while Y is not',
  reported_by_several: 'at least two independent lines, such as a government and an analysis of open sources',
  claimed_by_one_side: 'one government or service with an interest',
  expert_opinion: 'a named expert or institute, method at least partly visible',
  speculation: 'no method, a single voice, or openly hypothetical',
};

const WORD_LIMITS: Readonly<Record<keyof typeof MOST_WORDS, string>> = {
  title: '`title` of the level, of a decision, an event, an ending; `question` of the level',
  card: '`text` of a decision',
  label: '`label` of an option',
  option: '`detail` of an option; an aim',
  did: '`did` of an option or a move; `came` of a prediction’s option; `deal`, `leave`, `round` of a table; `hold`, `ask` of a good; `signed`, `refused` of a pact',
  said: '`said` of an option',
  name: '`name` of a seat, gauge or good; an actor; a trait; a unit; `time` of the level',
  unit: 'a unit, all its forms together',
  note: '`note` of a gauge; a tie',
  sentence: '`goal` of a seat; a rule; a spiral; `reads`, `answers` of a watcher; a line of the bill; a question',
  knows: '`knows` of a seat',
  event: '`text` of an event',
  ending: '`text` of an ending',
};

function textTables(): Record<string, string> {
  const labels = EVIDENCE.map((id) => [code(id), UI.en.evidence[id], UI.de.evidence[id], EVIDENCE_WORDS[id]]);
  const limits = Object.entries(MOST_WORDS) as [keyof typeof MOST_WORDS, number][];
  return {
    evidence: table(['label', 'English', 'German', 'use it for'], labels),
    words: table(
      ['text', 'most words'],
      limits.map(([kind, most]) => [WORD_LIMITS[kind], String(most)]),
    ),
  };
}

interface MapFile {
  readonly places: Readonly<Record<string, { readonly kind: string }>>;
  readonly routes: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
}

function assetTables(root: string): Record<string, string> {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { places, routes } = json('assets/maps/places.json') as MapFile;
  const icons = Object.keys(json('assets/images/icons.json') as object);
  return {
    places: table(
      ['place', 'name', 'kind'],
      Object.entries(places).map(([id, { kind }]) => [code(id), placeName('en', id) ?? id, kind]),
    ),
    routes: table(
      ['route', 'from', 'to'],
      Object.entries(routes).map(([id, { from, to }]) => [code(id), code(from), code(to)]),
    ),
    icons: icons.map(code).join(', '),
  };
}

/** Every generated part of `levels/README.md`, by the name that its marker carries. */
export function referenceTables(root: string): Readonly<Record<string, string>> {
  return { ...partTables(), ...expressionTables(), ...textTables(), ...assetTables(root) };
}
