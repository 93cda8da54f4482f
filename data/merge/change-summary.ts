/** What is different between two states of the résumé, in words. */

import { type Message, message, type Unconverted } from '../messages/message';
import { pathWords } from '../resume/field-label';
import type { Resume } from '../schema/resume';
import { type Difference, differences } from './differences';
import { same } from './same';

/** As many changes are named; more are counted. */
const NAMED = 4;

/** As many fields of one entry are named; more are one change of the entry. */
const FIELDS = 2;

/** Each change as a few words: "Added Analyst · Engine & Sons", "E-mail"; empty where nothing differs. */
export function changesInWords(before: Resume, after: Resume): (Message | Unconverted)[] {
  const all = differences(before, after);
  const entries = all.map(entryOf);
  const told = all.map((one, index) => {
    const entry = entries[index];
    const isMany =
      entry !== undefined && entries.filter((other) => other === entry).length > FIELDS;
    return isMany
      ? message('merge_changed', { entry: pathWords(after, one.path?.slice(0, 2) ?? []) })
      : one.words;
  });
  const words = told.filter((one, index) => told.findIndex((other) => same(other, one)) === index);
  return words.length > NAMED
    ? [...words.slice(0, NAMED - 1), message('merge_more', { count: words.length - NAMED + 1 })]
    : words;
}

/** The entry of a section whose field it is, as one text. */
function entryOf({ path = [] }: Difference): string | undefined {
  const [section, index, field] = path;
  return field !== undefined && typeof index === 'number' ? `${section}/${index}` : undefined;
}
