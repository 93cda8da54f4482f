/** Sentences that stand one behind another, each a message of its own. */
import { type Message, message, type Unconverted } from './message';

type Said = Message | Unconverted;

/** The sentences as one message: how they follow each other is the language's own. */
export function sentences<S extends Said>([first, ...rest]: readonly [S, ...S[]]): S | Message {
  const [second, ...others] = rest;
  return second === undefined
    ? first
    : message('sentences', { first, next: sentences([second, ...others]) });
}
