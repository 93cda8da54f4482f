/** What an employment says to the fields of its section. */

import { type Period, shownSeason } from '../../dates/format';
import { type Message, message } from '../../messages/message';
import type { Work } from '../../schema/resume';
import { otherPlace } from './address';
import { datePart, knownDate, wholeDate } from './date';
import { fitting } from './fit';
import { none, tick, type Valued, type Want } from './want';
import { NO, YES } from './yes-no';

const BULLET = '• ';

/** The value for a field of one employment; `undefined` where its kind is none of an employment's. */
export function workValue(work: Work, want: Want): Valued | undefined {
  switch (want.kind) {
    case 'organization':
      return fitting({ words: [work.name ?? ''], whole: true }, want);
    case 'organization-title':
      return fitting({ words: [work.position ?? ''], whole: true }, want);
    case 'description':
      return fitting({ words: descriptions(work, want) }, want);
    case 'url':
      return work.url ? fitting({ words: [work.url] }, want) : none(message('fill_none_jobLink'));
    default:
      return (
        otherPlace(work.location ?? '', want, message('fill_none_jobPlace')) ??
        periodValue(work, want, message('fill_none_jobEnd'))
      );
  }
}

/** Start, end and “current” of an entry. @param open Said where it has no end yet. */
export function periodValue(period: Period, want: Want, open: Message): Valued | undefined {
  const { kind } = want;
  const { startDate = '', endDate = '' } = period;
  if (kind === 'current') return currentValue(period, want);
  const start = kind.startsWith('start-');
  if (!start && !kind.startsWith('end-')) return undefined;
  const date = start ? startDate : endDate;
  if (date === '') return none(start || startDate === '' ? message('fill_none_when') : open);
  const season = shownSeason(date, start ? period.startSeason : period.endSeason);
  const known = knownDate(date, season);
  // The browser's own date fields hold the whole, whatever they are called.
  const part = /^(date|month)$/.test(want.type) ? 'date' : kind.split('-')[1];
  if (part === 'day' || part === 'month' || part === 'year') return datePart(known, part, want);
  return wholeDate(known, want);
}

/** An end that is still to come is expected: one is still there. */
function currentValue({ startDate = '', endDate = '' }: Period, want: Want): Valued {
  if (startDate === '' && endDate === '') return none(message('fill_none_when'));
  const on = endDate === '' || endDate > new Date().toISOString().slice(0, endDate.length);
  if (want.options.length > 0 || want.open) return fitting({ words: on ? YES : NO }, want);
  return tick(on);
}

/** All there is to say, then less; a field of one line takes the summary. */
function descriptions({ summary = '', highlights = [] }: Work, { control }: Want): string[] {
  const list = highlights.map((line) => `${BULLET}${line}`).join('\n');
  if (control !== 'long-text') return [summary || highlights.join(' ')];
  return [
    ...new Set([[summary, list].filter(Boolean).join('\n\n'), list || summary, summary]),
  ].filter(Boolean);
}
