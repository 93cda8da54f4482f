import { isKind } from '../../fields/kind';
import { meaningsIn } from '../evidence/read-text';
import type { FormFeatures } from '../features';
import type { Member } from './member';

/** What only a form asks for that wants to know the person. */
const PERSON = /^(name|given-name|family-name|additional-name|email|tel|bday|file:|cover-letter)/;

/** The same where there is one box, which may be called “name” as what is sought is. */
const UNSOUGHT = /^(given-name|family-name|email|tel|bday|file:)/;

const NAMED = /^(name|given-name|family-name|file:resume)$/;
const STREET = /^(street-address|address-line1)$/;

/**
 * "City", "Company" and "Postcode" in a search or beside a store finder say what is sought, not where the
 * person lives or works. A form that asks for a name or a way to reach one is no search.
 */
export function leaveSearches(form: FormFeatures, members: readonly Member[], lang: string) {
  const says = (text: string) => meaningsIn(text, lang).has('search');
  const boxes = members.filter(({ control }) => control.tag === 'input');
  const own = boxes.length > 1 ? PERSON : UNSOUGHT;
  const person = members.some(({ verdict }) => own.test(verdict.meaning));
  const whole =
    !person &&
    (members.some(({ verdict }) => verdict.meaning === 'search') ||
      form.buttons.some(says) ||
      says(form.attributes.replace(/[^\p{L}\p{N}]+/gu, ' ')));
  // Who asks for a name or a street wants to know the person: "Profile sought" is the form's title.
  const known = new Set(
    members
      .filter(
        ({ verdict }) =>
          STREET.test(verdict.meaning) || (boxes.length > 1 && NAMED.test(verdict.meaning)),
      )
      .map((m) => m.control.headings[0]),
  );
  // "Find your address": what is looked up is the person's own.
  const looksUp = (heading: string) => meaningsIn(heading, lang).has('street-address');
  for (const member of members) {
    const { control, verdict } = member;
    if (known.has(control.headings[0]) || looksUp(control.headings[0] ?? '')) continue;
    if (!isKind(verdict.meaning) || own.test(verdict.meaning)) continue;
    if (whole || says(control.headings[0] ?? ''))
      member.verdict = {
        meaning: 'search',
        sure: 0.7,
        why: [...verdict.why, { source: 'search' }],
      };
  }
}
