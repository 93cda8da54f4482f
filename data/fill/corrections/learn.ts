/** What corrections teach, and where they apply. */
import type { Correction } from '../../schema/fill';
import type { Learned } from '../../schema/learned';
import { isKnown, type Known, labelWords, signatureOf } from './signature';

/** A memory that grew without end would slow down every plan. */
const MOST = 500;

/**
 * What was learned for a field: on this site first, else where a field has the same words in its label.
 * @param origin The field's page, as `https://jobs.example.org`.
 */
export function learnedFor(
  list: readonly Learned[],
  field: Known,
  origin: string,
): Learned['to'] | undefined {
  if (!isKnown(field)) return undefined;
  const signature = signatureOf(field);
  const here = list.findLast((one) => one.origin === origin && one.signature === signature);
  if (here) return here.to;
  const words = labelWords(field.label);
  if (words === '') return undefined;
  const section = (one: Learned) => one.signature.split('|')[1] === (field.section ?? '');
  return list.findLast((one) => one.words === words && section(one))?.to;
}

/** The memory with one correction more; an older one for the same field goes. */
export function withCorrection(
  list: readonly Learned[],
  field: Known,
  origin: string,
  correction: Correction,
): Learned[] {
  const signature = signatureOf(field);
  const words = labelWords(field.label);
  const forget = correction.to === 'own guess';
  const others = list.filter(
    (one) =>
      !(one.origin === origin && one.signature === signature) &&
      !(forget && one.words === words && words !== ''),
  );
  if (correction.to === 'own guess') return others;
  return [...others, { origin, signature, words, label: field.label, to: correction }].slice(-MOST);
}
