/** The fields of a plan as they are listed: under their headings, with the state of each. */
import type { AddOffer, FillField, FillPlan } from '../../data/schema/fill';

type Plan = Extract<FillPlan, { outcome: 'plan' }>;

export interface FieldGroup {
  title: string;
  fields: FillField[];
}

/** Below this a field is marked as unsure. */
const UNSURE = 0.6;

/** These come after what the résumé says. */
const LAST = ['Questions', 'Files', 'Other'];

/** Groups in the order in which the page begins them; questions and files last. */
export function groupsOf({ fields }: Pick<Plan, 'fields'>): FieldGroup[] {
  const groups = new Map<string, FieldGroup>();
  for (const field of fields) {
    const group = groups.get(field.group) ?? { title: field.group, fields: [] };
    group.fields.push(field);
    groups.set(field.group, group);
  }
  const rank = ({ title }: FieldGroup) => LAST.indexOf(title);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
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

/** The words that decided, as one sentence; empty where none are known. */
export function reasonOf({ kind, kindText, why, from }: FillField): string {
  const source = { answer: 'Your own answer. ', learned: 'As you corrected it. ' };
  const begin = from === 'answer' || from === 'learned' ? source[from] : '';
  const taken = kind === 'none' ? '' : `Taken for “${kindText}”`;
  const because = why.length > 0 ? `by ${why.join(', ')}` : '';
  return `${begin}${[taken, because].filter(Boolean).join(' ')}`.trim();
}

/** “Add another employment (2 of 14)”. */
export function addText({ section, entries, available }: AddOffer): string {
  const what = section === 'work' ? 'employment' : 'education';
  return `Add another ${what} (${entries + 1} of ${available})`;
}

/** The offers that lead somewhere: the résumé has more than the form has room for. */
export function usefulAdds({ adds }: Pick<Plan, 'adds'>): AddOffer[] {
  return adds.filter(({ entries, available }) => available > entries);
}
