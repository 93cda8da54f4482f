/** The way to supply what the card does not hold: the place of the options page where it is typed. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { textOf } from '../../data/messages/text-of';
import {
  ADDRESS_FIELDS,
  COUNTRY_FIELD,
  NAME_FIELDS,
  REACH_FIELDS,
} from '../../data/resume/contact-fields';
import type { FillField } from '../../data/schema/fill';
import { useHost } from '../host';

/** Whether the form is filled from somebody else's card: the person's own answers and files stay out of it. */
export const Received = createContext(false);

/** Why a field stays empty; where the value is only missing, with a link to where it is typed. */
export function Supply({ field }: { field: FillField }) {
  const host = useHost();
  const received = useContext(Received);
  const way = field.from === 'learned' ? undefined : wayTo(field);
  if (!way) return textOf(field.problem);
  if (received && OWN.test(way.place)) return 'Yours stay out: this is somebody else’s card.';
  return (
    <>
      {way.lacks}{' '}
      <button type="button" class="link" tabIndex={-1} onClick={() => host.openOptions(way.place)}>
        {way.words} <span class="visually-hidden">for {field.label}</span>
      </button>
    </>
  );
}

/** The places of what is the person's own, whichever card is shown. */
const OWN = /^(answers|files)/;

const EDITED = new Set(
  [...NAME_FIELDS, ...REACH_FIELDS, ...ADDRESS_FIELDS, COUNTRY_FIELD].map(({ token }) => token),
);

/** Kinds that are parts of what is edited as one. */
const PART_OF: readonly [RegExp, string][] = [
  [/^tel-/, 'tel'],
  [/^(address-line|house-number)/, 'street-address'],
  [/^country-name$/, 'country'],
  [/^location$/, 'address-level2'],
];

interface Way {
  /** Of the options page. */
  place: string;
  lacks: string;
  words: string;
}

function wayTo({ kind, label, group }: FillField): Way | undefined {
  if (group === 'questions') {
    const place = `answers/ask:${encodeURIComponent(label)}`;
    return { place, lacks: 'No answer yet.', words: 'Keep one' };
  }
  if (kind.startsWith('file:')) return { place: 'files', lacks: 'No file yet.', words: 'Keep one' };
  const add = { lacks: 'Not on the card.', words: 'Add it' };
  if (kind.startsWith('url:')) return { place: 'resume', ...add };
  const token = PART_OF.find(([part]) => part.test(kind))?.[1] ?? kind;
  return EDITED.has(token) ? { place: `resume/${token}`, ...add } : undefined;
}
