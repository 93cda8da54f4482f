import { isKind, type Kind, type Reason } from '../../fields/kind';
import type { Features } from '../features';

const FILES: ReadonlySet<string> = new Set<Kind>(['file:resume', 'file:cover-letter', 'photo']);
const LONG: ReadonlySet<string> = new Set<Kind>([
  'summary',
  'cover-letter',
  'description',
  'skills',
]);
const CHOICES: ReadonlySet<string> = new Set<Kind>([
  'sex',
  'honorific-prefix',
  'current',
  'country',
  'nationality',
  'language',
  'degree',
]);
/** What is ticked entry by entry among boxes that answer one question. */
const LISTED: ReadonlySet<string> = new Set<Kind>(['skills', 'languages']);
const NUMBERS: ReadonlySet<string> = new Set<Kind>([
  'tel',
  'tel-country-code',
  'tel-area-code',
  'tel-local',
  'tel-local-prefix',
  'tel-local-suffix',
  'tel-extension',
  'postal-code',
  'house-number',
  'bday-day',
  'bday-month',
  'bday-year',
  'start-day',
  'start-month',
  'start-year',
  'end-day',
  'end-month',
  'end-year',
  'grade',
]);
const DATES: ReadonlySet<string> = new Set<Kind>(['bday', 'start-date', 'end-date', 'end-year']);
const NEVER_SELECT: ReadonlySet<string> = new Set<Kind>([
  'email',
  'given-name',
  'family-name',
  'name',
  'additional-name',
  'nickname',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'summary',
  'cover-letter',
  'description',
  'headline',
  'url',
  'tel',
  'house-number',
  'organization',
  'organization-title',
]);

/** What nobody writes into a box of several lines. */
const ONE_LINE =
  /^(email|tel|bday|start-|end-|given-|family-|additional-|postal-|house-|address-level|grade)/;

/** True for what is written at length, in a box of several lines. */
export const isLong = (kind: Kind | Reason): boolean => LONG.has(kind);

/** True if a control of this type can hold a value of this kind. */
export function fits(
  kind: Kind | Reason,
  { tag, type, group }: Pick<Features, 'tag' | 'type' | 'group'>,
): boolean {
  if (!isKind(kind)) return true;
  if (type === 'file') return FILES.has(kind);
  if (kind.startsWith('file:') || kind === 'photo') return false;
  if (type === 'checkbox') return kind === 'current' || (group !== undefined && LISTED.has(kind));
  if (type === 'radio') return CHOICES.has(kind);
  if (kind === 'current') return false;
  if (tag === 'select') return !NEVER_SELECT.has(kind) && !kind.startsWith('url:');
  const takes = BY_TYPE.get(type);
  if (takes) return takes(kind);
  return (tag !== 'textarea' && tag !== 'editable') || LONG.has(kind) || !ONE_LINE.test(kind);
}

const isDate = (kind: Kind): boolean => DATES.has(kind);
const isNumber = (kind: Kind): boolean => NUMBERS.has(kind);

/** What the types of input take that are for one sort of text. */
const BY_TYPE: ReadonlyMap<string, (kind: Kind) => boolean> = new Map([
  ['email', (kind: Kind) => kind === 'email'],
  ['number', isNumber],
  ['range', isNumber],
  ['date', isDate],
  ['month', isDate],
  ['week', isDate],
  ['url', (kind: Kind) => kind === 'url' || kind.startsWith('url:')],
]);
