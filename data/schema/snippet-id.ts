/** A snippet's id where it is kept or sent. */
import * as z from 'zod/mini';

export const snippetIdSchema = z.string();
