/** What an employment says to the fields of its section. */
import type { Work } from '../schema/resume';
import { datePart, wholeDate } from './date';
import { fitting } from './fit';
import { none, type Valued, type Want } from './want';

const BULLET = '• ';

/** The value for a field of one employment; `undefined` where its kind is none of an employment's. */
export function workValue(work: Work, want: Want): Valued | undefined {
  switch (want.kind) {
    case 'organization':
      return fitting({ words: [work.name ?? ''] }, want);
    case 'organization-title':
      return fitting({ words: [work.position ?? ''] }, want);
    case 'description':
      return fitting({ words: descriptions(work, want) }, want);
    case 'location':
    case 'address-level2':
      return work.location
        ? fitting({ words: [work.location] }, want)
        : none('The card does not say where this job was.');
    case 'url':
      return work.url
        ? fitting({ words: [work.url] }, want)
        : none('The card has no link for this job.');
    default:
      return periodValue(work, want, 'You still have this job.');
  }
}

/** Start, end and “current” of an entry. @param open Said where it has no end yet. */
export function periodValue(
  { startDate = '', endDate = '' }: { startDate?: string; endDate?: string },
  want: Want,
  open: string,
): Valued | undefined {
  const { kind } = want;
  if (kind === 'current') {
    return {
      fits: true,
      value: { type: 'tick', on: endDate === '' },
      shown: endDate === '' ? 'ticked' : 'not ticked',
    };
  }
  const start = kind.startsWith('start-');
  if (!start && !kind.startsWith('end-')) return undefined;
  const date = start ? startDate : endDate;
  if (date === '') return none(start || startDate === '' ? 'The card does not say when.' : open);
  // The browser's own date fields hold the whole, whatever they are called.
  const part = /^(date|month)$/.test(want.type) ? 'date' : kind.split('-')[1];
  if (part === 'day' || part === 'month' || part === 'year') return datePart(date, part, want);
  return wholeDate(date, want);
}

/** All there is to say, then less; a field of one line takes the summary. */
function descriptions({ summary = '', highlights = [] }: Work, { control }: Want): string[] {
  const list = highlights.map((line) => `${BULLET}${line}`).join('\n');
  if (control !== 'long-text') return [summary || highlights.join(' ')];
  return [
    ...new Set([[summary, list].filter(Boolean).join('\n\n'), list || summary, summary]),
  ].filter(Boolean);
}
