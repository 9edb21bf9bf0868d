import { z } from 'zod';

/** The parts that every other part of the authored form is made of. */

/** How sure a statement can be. */
export const EVIDENCE = [
  'confirmed',
  'reported_by_several',
  'claimed_by_one_side',
  'expert_opinion',
  'speculation',
] as const;
const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const GAUGE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** More than this, in either direction, no number of a level needs; sums and products of such numbers stay exact enough. */
const MOST = 1_000_000_000;
export const number = z.number().min(-MOST).max(MOST);

export const slug = z
  .string()
  .regex(SLUG, 'an id is small letters, digits and single hyphens, for example "first-offer"')
  .max(60);
export const gaugeId = z.string().regex(GAUGE, 'a gauge id is actor.name, for example "pyongyang.shells"').max(90);
export const amount = z
  .union([number, z.string().max(500)], { error: 'a number or an expression' })
  .meta({ id: 'amount', description: 'A number, or an expression such as `0.5 * pyongyang.shells + draw.hurry`' });
export const condition = z
  .string({ error: 'a condition, such as "pyongyang.shells > 2 and taken.go.open"' })
  .max(500)
  .meta({ id: 'condition', description: 'An expression that is true or false, such as `turn > 2 and taken.go.open`' });
export const basis = z
  .union([z.string(), z.array(z.string()).min(1)], { error: 'a fact id, "assumption", or a list of these' })
  .meta({
    id: 'basis',
    description: 'What the number rests on: a fact id, `assumption`, or a list such as `[assumption, NU-02]`',
  });
export const range = z
  .tuple([number, number], { error: 'two numbers: [least, most]' })
  .meta({ id: 'range', description: 'Two numbers, `[least, most]`' });
export const factList = z
  .array(z.string())
  .min(1, 'name at least one fact')
  .meta({ id: 'facts', description: 'Ids from `facts.yaml`: what the card says about the world' });
export const evidence = z
  .enum(EVIDENCE)
  .meta({ id: 'evidence', description: 'How sure the card is, shown as its label' });
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written '2023-09-12', in straight quotes");

export const effect = z
  .strictObject({
    change: gaugeId.optional().describe('The gauge that changes'),
    by: amount.optional().describe('By how much, in the gauge’s unit'),
    when: condition.optional().describe('Only if this holds at that moment'),
    after: z.number().int().min(1).max(20).optional().describe('Turns to wait; the amount is fixed at once'),
    basis: basis.optional().describe('What the amount rests on; needed unless the option, deal, rule or event has one'),
    end: z.literal(true).optional().describe('Ends the run with this turn (instead of `change`)'),
  })
  .meta({ id: 'effect', description: 'One change of one gauge, or the end of the run' });
export const effects = z.array(effect).max(40);

export const pointFields = {
  turn: z.number().int().min(1).max(40).describe('The turn in which it is made'),
  when: condition.optional().describe('Only if this holds'),
  evidence: evidence.describe('Label of the card'),
  facts: factList,
  place: slug.describe('Place of the map the camera goes to, from `assets/maps/places.json`'),
};
