import { z } from 'zod';
import { condition, gaugeId, number, pointFields, range, slug } from './schemaParts.ts';

/** A decision of kind `predict`, as its author writes it. */

const guessable = z
  .strictObject({
    id: slug.describe('Id, unique in its decision'),
    right: condition
      .optional()
      .describe('Has it come? The first option whose condition holds has; the last one has none'),
  })
  .meta({ id: 'guessable', description: 'What can come of a prediction' });
/** A point at which a seat says what it expects. */
export const predictPoint = z
  .strictObject({
    kind: z.literal('predict'),
    ...pointFields,
    seat: slug.describe('The seat that is asked'),
    options: z
      .array(guessable)
      .min(2, 'a prediction has two to four options')
      .max(4, 'a prediction has two to four options')
      .optional()
      .describe('What can come, two to four'),
    gauge: gaugeId
      .optional()
      .describe('Instead of `options`: the gauge whose course is drawn on; the seat sees it exactly'),
    range: range.optional().describe('Least and most that can be drawn; the gauge’s own range unless given'),
    within: number
      .nonnegative()
      .optional()
      .describe('Off by this much, in the gauge’s unit, a guess still counts as near'),
    settled: z
      .union([z.number().int().min(1).max(40), condition], {
        error: 'the turn at whose end it is looked at, or a condition',
      })
      .describe('When it is looked at: a turn, at its end; or, for `options`, a condition, as soon as it holds'),
  })
  .meta({ id: 'predict', description: 'Say what is expected before it is seen; changes nothing' });
