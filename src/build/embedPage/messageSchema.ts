import { z } from 'zod';
import { type EventData, type EventType, FRAME, type FrameMessage } from '../../embed/messages.ts';

/** Names in levels: seats, endings. */
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const count = z.int().min(1);

const DATA: { readonly [T in EventType]: z.ZodType<EventData[T]> } = {
  ready: z.strictObject({ seat: id, lang: z.enum(['de', 'en']) }),
  start: z.strictObject({ seat: id }),
  decision: z.strictObject({ count }),
  prediction: z.strictObject({ count }),
  ending: z.strictObject({ ending: id }),
  share: z.strictObject({ kind: z.enum(['link', 'picture', 'protocol']) }),
  height: z.strictObject({ height: z.number().min(1) }),
  top: z.strictObject({}),
  error: z.strictObject({ code: z.enum(['load', 'stage']) }),
};

const TELLS: Readonly<Record<EventType, string>> = {
  ready: 'A decision can be made.',
  start: 'The first decision was made.',
  decision: 'A decision was made: which one of the run, from 1. Never what was chosen.',
  prediction: 'A guess was made: which decision of the run it is, from 1. Never what was guessed.',
  ending: 'The run has come to an ending.',
  share: 'A link, a picture or a protocol was asked for.',
  height: 'The height the frame would like to have, CSS px.',
  top: 'A new card begins at the top of the frame, which should be in sight.',
  error: 'The game could not be loaded, or its picture could not be drawn; the game itself goes on without it.',
};

/** What leaves a frame, and nothing else. */
export const messageSchema: z.ZodType<FrameMessage> = z.union(
  (Object.keys(DATA) as EventType[]).map((type) =>
    z
      .strictObject({ source: z.literal(FRAME), v: z.literal(1), level: id, type: z.literal(type), data: DATA[type] })
      .describe(TELLS[type]),
  ),
) as z.ZodType<FrameMessage>;

/** The same as a JSON Schema, which is published beside the game as `messages.schema.json`. */
export function messageJsonSchema(): string {
  const schema = z.toJSONSchema(messageSchema);
  return `${JSON.stringify({ title: 'What a frame of Quid pro quo tells the page round it', ...schema }, null, 2)}\n`;
}
