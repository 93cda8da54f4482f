import { isKind, type Kind } from './kind';
import type { Member } from './neighbours';

/** What one asks of a person: it may be asked again of another. */
const PERSONAL: ReadonlySet<string> = new Set<Kind>([
  'name',
  'given-name',
  'family-name',
  'email',
  'tel',
  'organization',
  'organization-title',
]);

/** "Phone", "E-mail address": nothing that says whose; "Recovery e-mail address" does. */
const isBare = ({ control: { texts } }: Member): boolean =>
  (texts.label ?? texts.cell ?? texts.placeholder ?? texts.before ?? '')
    .replace(/[^\p{L}\s-]/gu, '')
    .trim()
    .split(/\s+/).length < 3;

/**
 * "Name of your referee" and then a bare "Phone" and "E-mail", when both were asked for further up: they
 * are the referee's. It goes on to the next heading, or to the first thing that is asked for the first time.
 */
export function leaveOthers(members: readonly Member[]) {
  const asked = new Set<string>();
  let other: string | undefined;
  for (const member of members) {
    const { control, verdict } = member;
    const over = control.headings.join('\n');
    if (
      verdict.meaning === 'other-person' &&
      control.tag === 'input' &&
      control.type !== 'checkbox'
    ) {
      other = over;
      continue;
    }
    if (!isKind(verdict.meaning)) continue;
    const again = PERSONAL.has(verdict.meaning) && asked.has(verdict.meaning);
    if (other === over && again && isBare(member)) {
      member.verdict = {
        meaning: 'other-person',
        sure: 0.6,
        why: [...verdict.why, 'asked again, after another person'],
      };
      continue;
    }
    other = undefined;
    asked.add(verdict.meaning);
  }
}
