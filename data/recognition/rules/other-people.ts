import { isKind, type Kind } from '../../fields/kind';
import type { Member } from './member';

/** What one asks of a person: it may be asked again of another. */
const PERSONAL: ReadonlySet<string> = new Set<Kind>([
  'name',
  'given-name',
  'family-name',
  'email',
  'tel',
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
  leaveSecondNames(members);
  const asked = new Set<string>();
  // Employers are asked for again and again where their dates are asked for.
  const career = members.some(({ verdict }) => /^(start|end)-/.test(verdict.meaning));
  let other: string | undefined;
  for (const member of members) {
    const { control, verdict } = member;
    const over = control.headings.join('\n');
    if (
      verdict.meaning === 'other-person' &&
      control.tag === 'input' &&
      control.type !== 'checkbox' &&
      control.type !== 'radio'
    ) {
      other = over;
      continue;
    }
    if (!isKind(verdict.meaning)) continue;
    const again =
      asked.has(verdict.meaning) &&
      (PERSONAL.has(verdict.meaning) || (!career && verdict.meaning.startsWith('organization')));
    if (other === over && again && isBare(member)) {
      member.verdict = {
        meaning: 'other-person',
        sure: 0.6,
        why: [...verdict.why, { source: 'asked-after-another-person' }],
      };
      continue;
    }
    other = undefined;
    asked.add(verdict.meaning);
  }
}

const NAMES = /^(name|given-name|family-name)$/;

/**
 * Who applies says the name once: asked for again under another heading, it is a referee's, or stands for
 * a signature.
 */
function leaveSecondNames(members: readonly Member[]) {
  if (!members.some(({ verdict }) => verdict.meaning === 'file:resume')) return;
  const asked = new Map<string, string>();
  for (const member of members) {
    const { meaning, why } = member.verdict;
    if (!NAMES.test(meaning)) continue;
    const over = member.control.headings.join('\n');
    const before =
      asked.get(meaning) ?? (meaning === 'name' ? asked.get('family-name') : undefined);
    if (before !== undefined && before !== over)
      member.verdict = {
        meaning: 'other-person',
        sure: 0.6,
        why: [...why, { source: 'name-under-another-heading' }],
      };
    else asked.set(meaning, over);
  }
}
