/** A card that someone has handed on: `.resume-card.json`. */
import { messageOf } from '../../messages/failure';
import { message } from '../../messages/message';
import { problemsOf } from '../../schema/problem';
import { readResume } from '../../schema/resume';
import { CARD_FILE, cardFileSchema } from '../../share/card-file';
import { knownOnly } from '../../share/known';
import type { Reader } from '../format';
import { repaired } from '../json-resume/repair';
import { decode } from '../shared/decode';
import { bounded, guarded, Unreadable } from '../shared/guard';
import { isLoose, parseJson } from '../shared/loose';

/** Reads a card that comes from someone else: what is not known here is left out, links that lead astray are named. */
export const read: Reader = async (bytes) => {
  let refused: Awaited<ReturnType<Reader>> | undefined;
  const reading = await guarded(bytes, () => {
    const input = bounded(parsed(bytes));
    if (isLoose(input) && typeof input.version === 'number' && input.version > CARD_FILE.version)
      throw new Unreadable(message('formats_card_newer'));
    const file = cardFileSchema.safeParse(input);
    if (!file.success) {
      refused = { ok: false, problems: problemsOf(file.error.issues, input) };
      return { resume: {}, rest: ['refused'] };
    }
    const { snippets = [], resume: inner } = file.data;
    const { resume, rest } = repaired(inner);
    const result = readResume(resume);
    if (result.ok) return { resume: knownOnly(result.value), rest, card: { snippets } };
    refused = result;
    return { resume: {}, rest: ['refused'] };
  });
  return refused ?? reading;
};

function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(decode(bytes));
  } catch (error) {
    throw new Unreadable(message('formats_card_broken', { why: messageOf(error) }));
  }
}
