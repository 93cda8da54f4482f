/** Messages as they go from one part of the extension to another. */
import * as z from 'zod/mini';
import type { Message, MessageId, Unconverted, Value } from '../messages/message';

const isText = (value: unknown): value is string => typeof value === 'string';

/** An id of another version says nothing here; it is shown as it is. */
const messageId = z.custom<MessageId>(isText);

const value: z.ZodMiniType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), messageSchema, listSchema, numberSchema, dateSchema]),
);

export const messageSchema: z.ZodMiniType<Message> = z.object({
  id: messageId,
  values: z.record(z.string(), value),
});

const isObject = (found: unknown): boolean => typeof found === 'object' && found !== null;

const listSchema = z.object({
  list: z.array(z.union([z.string(), messageSchema])),
  type: z.optional(z.custom<Intl.ListFormatType>(isText)),
});
const numberSchema = z.object({
  number: z.number(),
  format: z.custom<Intl.NumberFormatOptions>(isObject),
});
const dateSchema = z.object({
  date: z.union([z.string(), z.number()]),
  format: z.optional(z.custom<Intl.DateTimeFormatOptions>(isObject)),
});

/** What is shown, until all who write it are converted. */
export const shownSchema: z.ZodMiniType<Message | Unconverted> = z.union([
  messageSchema,
  z.string(),
]);
