import { z } from 'zod';
import { frontPage } from './schemaFrontPages.ts';
import {
  amount,
  basis,
  condition,
  type effect,
  effects,
  evidence,
  factList,
  gaugeId,
  isoDate,
  number,
  pointFields,
  range,
  slug,
} from './schemaParts.ts';
import { predictPoint } from './schemaPredict.ts';
import { alignPoint, webFields } from './schemaWeb.ts';

export { EVIDENCE } from './schemaParts.ts';

/**
 * The authored form of a level. This one description gives validation, TypeScript types, the JSON Schema for editors
 * (`npm run schema`) and the reference tables in `levels/README.md`.
 */

const aim = z
  .strictObject({
    gauge: gaugeId.describe('The gauge it is about'),
    from: number.describe('Nothing achieved at this value'),
    to: number.describe('All of it achieved at this value; may be smaller than `from`'),
    weight: number.positive().describe('How much it counts against the other aims'),
  })
  .meta({ id: 'aim', description: 'What a seat wants of a gauge' });

const gauge = z
  .strictObject({
    unit: slug.describe('Id of a unit; its words stand in the text under `units`'),
    range: range.describe('The gauge can never leave it'),
    start: z
      .union([number, range], { error: 'a number, or two: [least, most]' })
      .describe('A number, or `[least, most]`: drawn evenly by the seed'),
    decimals: z
      .number()
      .int()
      .min(0)
      .max(3)
      .optional()
      .describe('Digits behind the point the model keeps; 0 unless given'),
    basis: basis.describe('What start and range rest on'),
    seen: z
      .record(z.string(), z.string().max(40))
      .optional()
      .describe(
        'How seats see it: seat id or `others`, with `exact`, `unknown` or `about 2` (± 2 units). Its own seat sees it exactly',
      ),
    shown: z.array(slug).optional().describe('Seats on whose screen it stands'),
    better: z.enum(['more', 'less', 'open']).optional().describe('Is more of it good, bad or open? Colours the change'),
  })
  .meta({ id: 'gauge', description: 'A number of an actor' });

const draw = z
  .strictObject({
    range: range.describe('Drawn evenly by the seed at the start of a run'),
    basis: basis.describe('What the range rests on'),
    known: z.array(slug).optional().describe('Seats that know the value'),
  })
  .meta({ id: 'draw', description: 'A hidden number of the run' });

const good = z
  .strictObject({
    from: slug.describe('The actor that gives it'),
    unit: slug.describe('Id of a unit'),
    step: number.positive().describe('One counter on the table is this many units'),
    icon: slug.describe('Icon from `assets/images/icons.json`'),
    full: amount.describe('Worth to the receiver of a great deal of it, in worth points; may depend on need'),
    half: number.nonnegative().describe('Units that give half of that worth'),
    each: amount.describe('Cost to the giver of each unit, in worth points'),
    rise: amount.describe('How cost rises with quantity: this × units²'),
    basis: basis.describe('What worth and cost rest on'),
  })
  .meta({ id: 'good', description: 'Something that can be put on the table' });

const option = z
  .strictObject({
    id: slug.describe('Id, unique in its decision'),
    when: condition.optional().describe('Offered only if this holds'),
    secret: z.literal(true).optional().describe('Other seats do not see that it was taken'),
    known: z
      .array(slug)
      .min(1, 'where no other seat sees it, write `secret: true`')
      .optional()
      .describe('Only these other seats see that it was taken'),
    basis: basis.optional().describe('What its effects rest on, where they do not say it themselves'),
    effects: effects.describe('What it changes, in order'),
  })
  .meta({ id: 'option', description: 'What a seat may choose' });

const sides = z.record(z.string(), amount);
const choosePoint = z
  .strictObject({
    kind: z.literal('choose'),
    ...pointFields,
    seat: slug.describe('The seat that decides'),
    options: z
      .array(option)
      .min(2, 'a decision has two to four options')
      .max(4, 'a decision has two to four options')
      .describe('Two to four options'),
  })
  .meta({ id: 'choose', description: 'Choose one of two to four options' });
const offerPoint = z
  .strictObject({
    kind: z.literal('offer'),
    ...pointFields,
    seats: z.tuple([slug, slug], { error: 'two seats' }).describe('The two sides; the first opens'),
    rounds: z.number().int().min(1).max(12).describe('Proposals that may be made in all'),
    goods: z.record(slug, amount).describe('Goods on this table, each with the most counters of it'),
    alternative: sides.describe('What each seat has without a deal, in worth points'),
    patience: sides.describe('Share (0 to 1) of a gain that one more round leaves to each seat'),
    basis: basis.describe('What alternatives, patience and effects rest on'),
    'each-round': effects.optional().describe('What every proposal changes'),
    'on-deal': effects.describe('What a deal changes; `given.<good>` is the quantity in units'),
    'on-leave': effects.describe('What leaving changes'),
  })
  .meta({ id: 'offer', description: 'Alternating offers over goods between two seats' });

const partFields = {
  id: slug.describe('Id, unique in its decision'),
  when: condition.optional().describe('Offered only if this holds'),
  binds: amount.optional().describe('Added to the credibility of a threat made with it (0 to 1); 0 unless given'),
  basis: basis.optional().describe('What its numbers and effects rest on, where they do not say it themselves'),
  effects: effects.optional().describe('What saying it changes at once, before any answer'),
};
const instrument = z
  .strictObject({
    ...partFields,
    pain: amount.describe('What it would cost the target, in worth points; of an offer, what it would bring'),
    leak: amount.optional().describe('Share (0 to 1) of the pain that others make up for; 0 unless given'),
    offer: z.literal(true).optional().describe('An offer instead of a threat: it is kept if the target yields'),
    carried: effects.describe('What carrying it out (for an offer: keeping it) changes'),
  })
  .meta({ id: 'instrument', description: 'What is threatened, or offered instead' });
const threatPart = z
  .strictObject({
    ...partFields,
    secret: z.literal(true).optional().describe('Third seats do not hear of a threat made like this'),
  })
  .meta({ id: 'threat-part', description: 'Before whom a threat is made, or what is shown as proof' });
const answer = z
  .strictObject({
    id: slug.describe('Id, unique in its decision'),
    when: condition.optional().describe('Offered only if this holds'),
    secret: z.literal(true).optional().describe('Third seats do not see it'),
    yields: z.literal(true).optional().describe('The target gives in'),
    basis: basis.optional().describe('What its effects rest on, where they do not say it themselves'),
    effects: effects.describe('What it changes, in order'),
  })
  .meta({ id: 'answer', description: 'What the target of a threat may do' });
const few = (what: string) => ({ error: `${what}: two to eight` });
const threatenPoint = z
  .strictObject({
    kind: z.literal('threaten'),
    ...pointFields,
    seats: z.tuple([slug, slug], { error: 'two seats' }).describe('Who threatens, who is threatened'),
    stake: amount.describe('What going on is worth to the target, in worth points'),
    credibility: amount.describe('How far the target believes such a seat (0 to 1), before audience and proof'),
    instruments: z.array(instrument).min(2, few('instruments')).max(8, few('instruments')).describe('Two to eight'),
    audiences: z.array(threatPart).min(2, few('audiences')).max(8, few('audiences')).describe('Two to eight'),
    proofs: z.array(threatPart).min(2, few('proofs')).max(8, few('proofs')).describe('Two to eight'),
    answers: z
      .array(answer)
      .min(2, 'an answer is one of two to four')
      .max(4, 'an answer is one of two to four')
      .describe('Two to four; the first with `yields` is giving in'),
    basis: basis.describe('What stake, credibility and the effects below rest on'),
    'on-yield': effects.optional().describe('What giving in changes, besides the answer’s own effects'),
    'on-carry': effects.optional().describe('What carrying out changes, besides the instrument’s own effects'),
    'on-drop': effects.describe('What letting the threat drop changes'),
  })
  .meta({ id: 'threaten', description: 'A threat with its audience and proof, and the answer to it' });

const rule = z
  .strictObject({
    when: condition.optional().describe('Only if this holds'),
    basis: basis.describe('What it rests on'),
    effects: effects.min(1, 'a rule needs at least one effect').describe('What it changes, in order'),
  })
  .meta({ id: 'rule', description: 'What happens at the end of every turn' });

const event = z
  .strictObject({
    when: condition.optional().describe('Can happen only if this holds'),
    chance: amount.describe('Chance (0 to 1) at the end of each turn in which it can happen'),
    evidence: evidence.describe('Label of the report'),
    facts: factList,
    heard: z.array(slug).optional().describe('Seats that hear of it; all unless given'),
    basis: basis.describe('What chance and effects rest on'),
    effects: effects.describe('What it changes, in order'),
    report: z
      .strictObject({
        gauge: gaugeId.describe('What it speaks about'),
        within: number.nonnegative().describe('It gives a value ± this'),
        wrong: z.number().min(0).max(1).describe('Chance that it is wrong'),
        off: amount.describe('By how much it is wrong then'),
      })
      .optional()
      .describe('A statement about a gauge, which may be wrong'),
  })
  .meta({ id: 'event', description: 'What may happen once' });

const ending = z
  .strictObject({
    when: condition.optional().describe('The first ending whose condition holds is taken; the last one has none'),
    early: z.literal(true).optional().describe('May end the run before its last turn'),
    facts: factList.optional().describe('Facts to read beside it'),
  })
  .meta({ id: 'ending', description: 'A named outcome' });

const world = z
  .strictObject({
    when: condition.optional().describe('The first outcome whose condition holds is taken; the last one has none'),
  })
  .meta({ id: 'world', description: 'What became of one world, for the picture of a hundred worlds' });

const billLine = z
  .strictObject({
    value: amount.optional().describe('The number'),
    low: amount.optional().describe('Least, where only a range is known (instead of `value`)'),
    high: amount.optional().describe('Most'),
    unit: slug.describe('Id of a unit'),
    decimals: z.number().int().min(0).max(3).optional().describe('Digits shown'),
    when: condition.optional().describe('Only if this holds'),
    basis: basis.describe('What it rests on'),
  })
  .meta({ id: 'bill', description: 'A line of who paid' });

const flow = z
  .strictObject({
    route: z.array(slug).min(1).describe('Routes from `assets/maps/places.json`, in order'),
    icon: slug.describe('Icon from `assets/images/icons.json`'),
    actor: slug.describe('Whose colour it has'),
    amount: amount.describe('Thickness, 0 to 10'),
  })
  .meta({ id: 'flow', description: 'A stream of tokens on the map' });

export const levelSchema = z
  .strictObject({
    id: slug.describe('The folder’s name'),
    version: z.number().int().min(1).describe('Raise it when old runs would no longer fit'),
    dates: z.array(isoDate).min(1).max(40).describe('First day of each turn; as many turns as dates'),
    next: slug.optional().describe('Level to go on to'),
    icon: slug.optional().describe('Icon from `assets/images/icons.json` beside its number, where levels are chosen'),
    cover: z
      .string()
      .optional()
      .describe('Its picture where levels are chosen: where it is taken, then what it shows, as `bridge train`'),
    actors: z.array(slug).min(1).max(12).describe('Who has numbers'),
    seats: z
      .record(slug, z.strictObject({ aims: z.record(slug, aim) }))
      .describe('Actors that decide, each with its aims'),
    gauges: z.record(z.string(), gauge).describe('Numbers, by `actor.name`'),
    draws: z.record(slug, draw).optional().describe('Hidden numbers of a run'),
    goods: z.record(slug, good).optional().describe('What can be put on a table'),
    ...webFields,
    decisions: z
      .record(
        slug,
        z.discriminatedUnion('kind', [choosePoint, offerPoint, threatenPoint, alignPoint, predictPoint], {
          error: '`choose`, `offer`, `threaten`, `align` or `predict`',
        }),
      )
      .describe('Decisions, in the order in which they are made'),
    rules: z.record(slug, rule).optional().describe('What happens each turn, in order'),
    events: z.record(slug, event).optional().describe('What may happen, in order'),
    endings: z.record(slug, ending).describe('Outcomes, the first that fits'),
    worlds: z
      .record(slug, world)
      .optional()
      .describe('Two to four outcomes into which a hundred worlds are sorted, the first that fits'),
    bill: z.record(slug, billLine).optional().describe('Who paid'),
    flows: z.record(slug, flow).optional().describe('Streams on the map'),
    'front-pages': z.record(slug, frontPage).optional().describe('Days as the papers of two capitals tell them'),
    record: factList.describe('What really happened: fact ids in the order in which they are told'),
    'in-run': z
      .record(z.string(), condition)
      .optional()
      .describe(
        'Of facts in `record`: the condition under which it came about in a run, too; the end then says so, or not',
      ),
  })
  .meta({ id: 'level', description: 'A level' });

/** A level as its author wrote it. */
export type AuthoredLevel = z.infer<typeof levelSchema>;
export type AuthoredEffect = z.infer<typeof effect>;
export type AuthoredPoint =
  | z.infer<typeof choosePoint>
  | z.infer<typeof offerPoint>
  | z.infer<typeof threatenPoint>
  | z.infer<typeof alignPoint>
  | z.infer<typeof predictPoint>;
