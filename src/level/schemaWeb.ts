import { z } from 'zod';
import { amount, basis, condition, effects, gaugeId, number, pointFields, range, slug } from './schemaParts.ts';

/**
 * The authored form of ties and what hangs on them. Moves and `felt` are written once for all pairs: in them `self` is the
 * seat that decides (or feels), `partner` the other end of the tie, and `tie.partner` the tie between the two.
 */

const trait = z
  .strictObject({
    of: z.record(slug, number).describe('The number of each actor'),
    basis: basis.describe('What the numbers rest on'),
  })
  .meta({ id: 'trait', description: 'A number of each actor that never changes; written `trait.actor`' });

const tie = z
  .strictObject({
    between: z.tuple([slug, slug], { error: 'two actors' }).describe('The two actors it links'),
    start: z
      .union([number, range], { error: 'a number, or two: [least, most]' })
      .describe('Strength at the start, 0 to 100: a number, or `[least, most]`, drawn evenly by the seed'),
    bound: z
      .union([z.literal(true), condition], { error: 'true, or a condition' })
      .optional()
      .describe('A treaty obliges the two to help each other: `true`, or a condition. Drawn as a knot'),
    seen: z
      .record(z.string(), z.string().max(40))
      .optional()
      .describe('How seats see it, as for a gauge; all see it exactly unless given'),
    basis: basis.describe('What it rests on'),
  })
  .meta({ id: 'tie', description: 'A link between two actors; its strength is the gauge `tie.id`' });

const move = z
  .strictObject({
    when: condition.optional().describe('Offered only if this holds'),
    secret: z.literal(true).optional().describe('Other seats do not see that it was made'),
    basis: basis.describe('What its effects rest on, where they do not say it themselves'),
    effects: effects.min(1, 'a move needs at least one effect').describe('What it changes, in order'),
  })
  .meta({ id: 'move', description: 'What can be done with a tie, written once for all seats and partners' });

const felt = z
  .strictObject({
    security: amount.describe('Security that a tie of strength 100 gives to `self`, in points'),
    autonomy: amount.describe('Autonomy that it costs `self`, in points'),
    need: amount.describe('How much `self` depends on `partner`: the fear of being left alone, at strength 0'),
    risk: amount.describe('How likely `partner` draws `self` into a quarrel: the fear of that, at strength 100'),
    basis: basis.describe('What the four rest on'),
  })
  .meta({
    id: 'felt',
    description:
      'What a tie means to a seat; written `felt.security.seat` (all its ties) or `felt.security.seat.partner`',
  });

const share = z.number().min(0).max(1);
const watcher = z
  .strictObject({
    fear: gaugeId.describe('The gauge that holds its fear; the watcher alone writes it'),
    power: amount.describe('Power of what it watches, 0 to 100'),
    near: amount.describe('Nearness, 0 to 100'),
    offence: amount.describe('Means of attack, 0 to 100'),
    intent: amount.describe('Hostile intent as it reads it, 0 to 100'),
    weights: z
      .tuple([share, share, share, share], { error: 'four weights, 0 to 1: power, near, offence, intent' })
      .describe('Weight of each of the four, 0 to 1'),
    patience: number.positive().describe('It answers when its fear has grown by this much since its last answer'),
    answer: effects.describe('What its answer changes; none (`[]`) where a seat answers for it'),
    basis: basis.describe('What all of it rests on'),
  })
  .meta({ id: 'watcher', description: 'An actor, by its id, that reads what others do as a threat, and answers' });

const pair = (error: string) => z.tuple([amount, amount], { error });
const spiral = z
  .strictObject({
    gauges: z.tuple([gaugeId, gaugeId], { error: 'two gauges' }).describe('The arms of the two sides'),
    answer: pair('two amounts').describe('How strongly each side answers the level of the other, per turn'),
    burden: pair('two amounts').describe('How strongly its own level weighs on each side, per turn'),
    grievance: pair('two amounts').describe('What each side would add without any other, per turn'),
    basis: basis.describe('What it rests on'),
  })
  .meta({ id: 'spiral', description: 'Two sides that arm against each other, each turn' });

const pact = z
  .strictObject({
    parties: z
      .record(
        slug,
        z.strictObject({
          security: amount.describe('Security it brings this party, in points'),
          autonomy: amount.describe('Autonomy it costs this party, in points'),
        }),
      )
      .describe('Actors that must sign; each does if its security is more than its autonomy'),
    basis: basis.describe('What it rests on'),
    'on-signed': effects.describe('What follows if all sign'),
    'on-refused': effects.describe('What follows if one does not'),
  })
  .meta({ id: 'pact', description: 'A pact of several actors' });

/** Fields of a level that concern ties. */
export const webFields = {
  traits: z.record(slug, trait).optional().describe('Numbers of actors that never change'),
  ties: z.record(slug, tie).optional().describe('Links between actors'),
  moves: z.record(slug, move).optional().describe('What can be done with a tie'),
  felt: felt.optional().describe('What a tie means to a seat; needed where there are ties'),
  watchers: z.record(slug, watcher).optional().describe('Who reads ties as a threat, in the order of their answers'),
  spirals: z.record(slug, spiral).optional().describe('Sides that arm against each other'),
  pacts: z.record(slug, pact).optional().describe('Pacts that can be proposed'),
};

/** A decision at the web of ties. */
export const alignPoint = z
  .strictObject({
    kind: z.literal('align'),
    ...pointFields,
    seat: slug.describe('The seat that decides'),
    partners: z
      .record(slug, z.array(slug).min(1, 'name at least one move'))
      .describe('Partners, each with the moves that are open towards it; an option’s id is `partner-move`'),
    pacts: z.array(slug).min(1).optional().describe('Pacts that can be proposed; an option’s id is `pact-id`'),
  })
  .meta({ id: 'align', description: 'Pull at a tie, or propose a pact' });
