/** What of the résumé the card shows: without the entries that its owner keeps off it. */
import type { Resume } from './schema/resume';
import { SECTION_KEYS } from './section-keys';

type Loose = Record<string, unknown>;

/** Tells whether an entry is kept off the card: `hidden` is ours, as the standard allows. */
export function isHidden(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Reflect.get(entry, 'hidden') === true;
}

/** The résumé without hidden entries, and without those that say nothing yet; itself where there are none. */
export function onCard(resume: Resume): Resume {
  let shown = resume;
  for (const key of SECTION_KEYS) {
    const list: readonly unknown[] = resume[key] ?? [];
    const kept = list.filter((entry) => !isHidden(entry) && saysSomething(entry));
    if (kept.length < list.length) shown = { ...shown, [key]: kept };
  }
  return shown;
}

function saysSomething(entry: unknown): boolean {
  return isLoose(entry) && Object.keys(entry).some((key) => key !== 'hidden');
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
