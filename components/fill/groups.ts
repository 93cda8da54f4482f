/** The fields of a plan as they are listed: under their headings, with the state of each. */
import { type Message, message } from '../../data/messages/message';
import { sentences } from '../../data/messages/sentences';
import { textOf } from '../../data/messages/text-of';
import type { AddOffer, FieldGroupId, FillField, FillPlan } from '../../data/schema/fill';
import { grouped } from '../../data/text/grouped';

type Plan = Extract<FillPlan, { outcome: 'plan' }>;

export interface FieldGroup {
  /** Tells it from the others. */
  id: string;
  title: Message;
  fields: FillField[];
}

/** Below this a field is marked as unsure. */
const UNSURE = 0.6;

/** These come after what the résumé says. */
const LAST: readonly FieldGroupId[] = ['questions', 'files'];

const TITLES: Record<FieldGroupId, (number: number) => Message> = {
  contact: () => message('fill_group_contact'),
  work: (number) =>
    number > 1 ? message('fill_group_workNumber', { number }) : message('fill_group_work'),
  education: (number) =>
    number > 1
      ? message('fill_group_educationNumber', { number })
      : message('fill_group_education'),
  profile: () => message('fill_group_profile'),
  questions: () => message('fill_group_questions'),
  files: () => message('fill_group_files'),
};

/** Groups in the order in which the page begins them; questions and files last. */
export function groupsOf({ fields }: Pick<Plan, 'fields'>): FieldGroup[] {
  const groups = grouped(fields, ({ group, entry }) => `${group} ${entry}`);
  return [...groups]
    .flatMap(([id, [first, ...rest]]) => (first ? [{ id, first, fields: [first, ...rest] }] : []))
    .sort((one, other) => LAST.indexOf(one.first.group) - LAST.indexOf(other.first.group))
    .map(({ id, first, fields }) => ({ id, title: TITLES[first.group](first.entry), fields }));
}

/** The value as it is shown. */
export function shownOf({ value, shown }: FillField): string {
  if (value?.type !== 'tick') return shown;
  return textOf(message(value.on ? 'fill_value_ticked' : 'fill_value_unticked'));
}

/** What stands in the field now, as it is shown. */
export function currentOf({ value, current }: FillField): string {
  return value?.type === 'tick' && current !== '' ? textOf(message('fill_value_ticked')) : current;
}

/** Fields that have a value to put in: only these can be ticked. */
export function canBeFilled(field: FillField): boolean {
  return field.value !== undefined;
}

/** What stands in the value's place where there is neither a new value nor an old one. */
export function isBlank({ value, current, shown }: FillField): boolean {
  return value === undefined && current === '' && shown === '';
}

export function isUnsure(field: FillField): boolean {
  return field.sure < UNSURE && canBeFilled(field);
}

/** Whether what stands there is already what would be put in. */
export function isSame({ filled, current, shown }: FillField): boolean {
  return filled && current.trim() === shown.trim();
}

/** The words that decided; empty where none are known. */
export function reasonOf(field: FillField): Message | '' {
  const { from } = field;
  const taken = takenFor(field);
  if (from !== 'answer' && from !== 'learned') return taken;
  const source = message(from === 'answer' ? 'fill_reason_answer' : 'fill_reason_learned');
  return taken === '' ? source : sentences([source, taken]);
}

function takenFor({ kind, kindText, why }: FillField): Message | '' {
  const words = { list: why, type: 'unit' as const };
  if (kind === 'none') return why.length > 0 ? message('fill_reason_by', { words }) : '';
  return why.length > 0
    ? message('fill_reason_takenBy', { kind: kindText, words })
    : message('fill_reason_taken', { kind: kindText });
}

/** “Add another employment (2 of 14)”. */
export function addText({ section, entries, available }: AddOffer): Message {
  return message(section === 'work' ? 'fill_add_work' : 'fill_add_education', {
    all: available,
    next: entries + 1,
  });
}

/** The offers that lead somewhere: the résumé has more than the form has room for. */
export function usefulAdds({ adds }: Pick<Plan, 'adds'>): AddOffer[] {
  return adds.filter(({ entries, available }) => available > entries);
}
