/** Errors that a person reads, and the one place where an error becomes a message. */
import { type Message, message } from './message';

/** Something did not work; `said` tells why and what to do next. */
export class Failure extends Error {
  override name = 'Failure';

  constructor(readonly said: Message) {
    super(said.id);
  }
}

/** What to say of an error: what a `Failure` says, or what the browser wrote. */
export function messageOf(error: unknown): Message {
  if (error instanceof Failure) return error.said;
  return message('error_asTold', { why: error instanceof Error ? error.message : String(error) });
}
