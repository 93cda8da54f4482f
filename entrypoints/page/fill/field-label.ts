/** What a page calls a field. */

import { isQuestion, leadOf } from '../../../data/recognition/evidence/lead';
import { saysNothing } from '../../../data/recognition/evidence/read-text';
import { isPrompt } from '../../../data/recognition/lexicon/prompts';
import type { Control } from '../controls/control';
import type { Recognised } from '../recognise';

/** As much of it as is shown. */
const LONGEST = 120;

/** The first of its texts that says something. */
export function labelOf({ features }: Recognised, control: Control): string {
  const found = namesOf(features, control).find((text) => text && /[\p{L}\p{N}]/u.test(text));
  return withoutNote(leadOf(found ?? ''))
    .replace(/\s*[*:✱]+\s*$/u, '')
    .slice(0, LONGEST);
}

/** Without what stands in brackets at its end and says nothing of the field. */
export const withoutNote = (text: string): string =>
  text.replace(NOTE, (note) => (saysNothing(note.replace(/[()（）[\]]/g, '')) ? '' : note));

/** “(required)” at the end. */
const NOTE = /\s*[([（][^()（）[\]]*[)\]）]\s*$/u;

/** The texts that may name a field, the best first. */
function namesOf(features: Recognised['features'], control: Control): (string | undefined)[] {
  const names = control.names(features);
  if (names) return names;
  const { texts, question, headings } = features;
  const { label, aria, placeholder, before, above, title } = texts;
  const own = [label, aria].filter((text) => text && !isPrompt(text));
  // A heading is over more than this field.
  const asked = headings.includes(question) ? '' : question;
  const shown = placeholder && !isPrompt(placeholder) ? placeholder : '';
  const told = isQuestion(asked) || EXAMPLE.test(shown) ? [asked, shown] : [shown, asked];
  return [...own, ...told, before, above, title, placeholder];
}

/** “e.g. four weeks”, “name@example.com”, “+49 …”: how it is written, and not what it is. */
const EXAMPLE =
  /^\W*(e\.? ?g\b|ex\b|example\b|for example|i\.e\.|z\. ?b\b|p\. ?ej|por ej|par ex|p\. ?ex|ad es|per es|np\b|bijv|bv\b|t\.? ?ex|f\. ?eks|esim|např|napr|напр|örn|例|예)|\d|@|:\/\//iu;
