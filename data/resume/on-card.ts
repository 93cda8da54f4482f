/** What of the résumé the card shows: without the entries that its owner keeps off it. */
import type { Resume } from '../schema/resume';
import { entriesOf, SECTIONS, saysSomething } from './sections';

/** Tells whether an entry is kept off the card: `hidden` is ours, as the standard allows. */
export function isHidden(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Reflect.get(entry, 'hidden') === true;
}

/** The résumé without hidden entries, and without those that say nothing yet; itself where there are none. */
export function onCard(resume: Resume): Resume {
  let shown = resume;
  for (const section of SECTIONS) {
    const kept = entriesOf(resume, section.key).filter(
      (entry) => !isHidden(entry) && saysSomething(section, entry),
    );
    if (kept.length < (resume[section.key]?.length ?? 0)) shown = { ...shown, [section.key]: kept };
  }
  return shown;
}
