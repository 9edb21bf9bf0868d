import { z } from 'zod';
import { condition, factList, slug } from './schemaParts.ts';

/** The same day as the papers of two capitals tell it. */
export const frontPage = z
  .strictObject({
    turn: z
      .union([z.number().int().min(1), z.literal('end')], { error: 'a turn, or `end`' })
      .describe('Told once this turn has ended; `end`: at the end of the run'),
    papers: z
      .record(
        slug,
        z.record(
          slug,
          z.strictObject({
            when: condition.optional().describe('Printed only if this holds'),
            shows: z
              .string()
              .optional()
              .describe('What the picture shows: where it is taken, then what stands there, as `sea ship crane`'),
          }),
        ),
      )
      .describe(
        'Two capitals (actors), each with its stories; the first that fits is printed, the last needs no `when`',
      ),
    confirmed: factList.describe('Facts shown beside the papers'),
  })
  .meta({ id: 'front-page', description: 'The same day as the papers of two capitals tell it' });
