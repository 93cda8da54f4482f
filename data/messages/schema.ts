/** Messages that come from another part of the extension, checked before they are shown. */
import * as z from 'zod/mini';
import { isMessage } from './is-message';
import type { Message, Unconverted } from './message';

/** A text to show. */
export const saidSchema = z.custom<Message | Unconverted>(
  (said) => typeof said === 'string' || isMessage(said),
);
