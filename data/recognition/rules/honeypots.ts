import type { Situation } from '../../fields/cue';
import { isKind, type Reason } from '../../fields/kind';
import type { Member } from './member';

const isText = ({ control }: Member): boolean =>
  (control.tag === 'input' || control.tag === 'textarea') &&
  !['checkbox', 'radio', 'file', 'password', 'submit', 'button'].includes(control.type);

/**
 * Hidden text boxes that are no hidden part of the form but something else: one alone among boxes that
 * are shown is a trap for scripts, one without a name beside a list is part of the list's widget.
 */
export function findTraps(members: readonly Member[]) {
  const lists = new Set(
    members.flatMap(({ control }) => (control.tag === 'select' ? [control.texts.label ?? ''] : [])),
  );
  lists.delete('');
  members.forEach((member, i) => {
    if (!isText(member) || member.control.name !== '') return;
    const before = members[i - 1];
    const twin =
      before?.control.tag === 'select' && before.verdict.meaning === member.verdict.meaning;
    if (
      isKind(member.verdict.meaning) &&
      (twin || (member.control.unseen && lists.has(member.control.texts.label ?? '')))
    )
      close(member, 'unfit', 'list-text-box');
  });
  leaveRepeats(members);
  const boxes = members.filter(isText);
  for (const [i, member] of boxes.entries()) {
    const { control, verdict } = member;
    if (!control.unseen || !isKind(verdict.meaning)) continue;
    const alone = [boxes[i - 1], boxes[i + 1]].every((m) => !m?.control.unseen) && boxes.length > 1;
    // Regions and postcodes come in two boxes, one of them for other countries.
    if (verdict.meaning === 'address-level1' || verdict.meaning === 'postal-code') continue;
    const bait = verdict.meaning === 'url' || verdict.meaning.startsWith('honorific');
    if (alone && (control.unseen === 'self' || bait))
      close(member, 'honeypot', 'hidden-among-shown');
  }
}

/** What a person is asked for once; a trap asks for it again, to be filled by a script. */
const BAIT = /^(name|given-name|family-name|organization)$/;

const ownText = ({ control: { texts } }: Member): string =>
  texts.label ?? texts.aria ?? texts.placeholder ?? texts.cell ?? texts.above ?? '';

/** A box without a word of its own, that is called what another box of the form asks for in words. */
function leaveRepeats(members: readonly Member[]) {
  const asked = new Set(members.filter(ownText).map(({ verdict }) => verdict.meaning));
  members.forEach((member, i) => {
    const { control, verdict } = member;
    if (!BAIT.test(verdict.meaning) || !asked.has(verdict.meaning) || ownText(member)) return;
    // What stands before it is the label of the box before, or of a box to tick.
    const last = members[i - 1]?.control.texts;
    const before = control.texts.before ?? '';
    const ticked = /^(checkbox|radio)$/.test(members[i - 1]?.control.type ?? '');
    const borrowed = before === '' || before === last?.label || (ticked && before === last?.after);
    if (isText(member) && borrowed && control.autocomplete !== verdict.meaning)
      close(member, 'honeypot', 'asked-elsewhere');
  });
}

const close = (member: Member, reason: Reason, source: Situation) => {
  member.verdict = { meaning: reason, sure: 0.9, why: [...member.verdict.why, { source }] };
};
