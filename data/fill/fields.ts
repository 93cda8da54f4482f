/** From what pages tell of their fields to what the preview shows. */
import { isKind, NEVER } from '../fields/kind';
import { kindText, reasonText } from '../fields/kind-label';
import { message } from '../messages/message';
import type { FieldGroupId, FillField } from '../schema/fill';
import type { PageField, PagePlan } from '../schema/page-fill';
import { type Counted, noFieldText } from './apart-text';
import { asLine, upright } from './as-line';
import { type Around, around, wantOf } from './field-request';
import type { Material } from './material';
import { type Sourced, sourceOf } from './source';
import { resumeValue } from './values';
import { dialCodeIn } from './values/phone';
import { none } from './values/want';

/** Below this a person should look before a field is filled. */
const SURE = 0.6;

/** The fields of one frame in the order of the page; the label of one that the page calls nothing is empty. */
export function fillFields(plan: PagePlan, frameId: number, material: Material): FillField[] {
  const unset = codesOutOfReach(plan, material);
  const uncoded = new Set([...unset].flatMap((list) => numberBehind(list, plan.fields)));
  const near = around(plan.fields.filter((field) => !unset.has(field)));
  const all = around(plan.fields);
  return plan.fields
    .filter(({ kind, reason }) => isKind(kind) || !NEVER.has(reason))
    .flatMap((field) => {
      const sourced = sourceOf(field, plan.origin, material, (kind) =>
        wantOf(field, kind, plan, near),
      );
      if (field.locked && !isDate(sourced)) return [];
      const { valued } = sourced;
      const one = field.locked ? { ...sourced, valued: none(CALENDAR, valued.shown) } : sourced;
      const beside = all.groupOf(field);
      const told = uncoded.has(field) ? withoutCode(one) : one;
      return shown(field, frameId, told, near, isPreset(field, one, beside));
    });
}

/** The lists of country codes that stand beside a number and have no entry for the person's own. */
function codesOutOfReach(plan: PagePlan, material: Material): ReadonlySet<PageField> {
  const near = around(plan.fields);
  const lists = plan.fields.filter(({ kind, list }) => kind === 'tel-country-code' && list >= 0);
  return new Set(
    lists.filter(
      (field) => !resumeValue(wantOf(field, 'tel-country-code', plan, near), material).fits,
    ),
  );
}

/** The number that a list of codes stands before, in all its parts; another number has a list of its own, or none. */
function numberBehind(list: PageField, fields: readonly PageField[]): PageField[] {
  const parts = new Map<string, PageField>();
  for (const field of fields.slice(fields.indexOf(list) + 1)) {
    if (!isNumber(field) || parts.has(field.kind)) break;
    parts.set(field.kind, field);
  }
  return [...parts.values()];
}

const isNumber = ({ kind }: PageField): boolean =>
  kind.startsWith('tel') && kind !== 'tel-country-code';

/** A number that the page would put another country's code before: a person has to look. */
function withoutCode(sourced: Sourced): Sourced {
  return {
    ...sourced,
    caution: message('fill_caution_code'),
  };
}

/** A country's code that nobody chose: it stands there before any number does, and is another's. */
function isPreset(
  field: PageField,
  { kind, valued }: Sourced,
  beside: readonly PageField[],
): boolean {
  if (kind !== 'tel-country-code' || field.control !== 'choice' || !field.filled) return false;
  if (!valued.fits || valued.value.type !== 'text' || field.current === valued.shown) return false;
  const { value, others = [] } = valued.value;
  const own = [value, ...others].map(dialCodeIn).find((code) => code !== undefined);
  const numbers = beside.filter((one) => one.kind.startsWith('tel') && one.kind !== kind);
  return (
    numbers.length > 0 &&
    numbers.every(({ filled }) => !filled) &&
    dialCodeIn(field.current) !== own
  );
}

const CALENDAR = message('fill_unfit_calendar');

/** A date in figures: where the page lets nobody type, a calendar takes it. */
const isDate = ({ valued: { shown = '' } }: Sourced): boolean =>
  /^\d{1,4}(?:[./-]\d{1,4}){1,2}$/.test(shown);

/**
 * How many controls that a person sees are not among the listed fields, and why; a reason may stand there
 * more than once.
 * @param listed What `fillFields` has made of the same plan.
 */
export function leftAlone({ fields, noFields }: PagePlan, listed: readonly FillField[]): Counted[] {
  const numbers = new Set(listed.map(({ id }) => id.split(':')[1]));
  return [
    ...fields
      .filter(({ n }) => !numbers.has(`${n}`))
      .map(({ reason, locked }) => ({
        why: locked ? noFieldText('read-only') : reasonText(reason),
        count: 1,
      })),
    ...noFields.map(({ why, count }) => ({ why: noFieldText(why), count })),
  ];
}

/** @param preset What stands there is the page's own and may be written over. */
function shown(
  field: PageField,
  frameId: number,
  sourced: Sourced,
  near: Around,
  preset: boolean,
): FillField {
  const { kind, valued, from, sure, why, caution } = sourced;
  const text = kind === 'none' ? reasonText(field.reason || 'question') : kindText(kind);
  const { fits } = valued;
  return {
    id: `${frameId}:${field.n}`,
    label: asLine((field.part && field.question) || field.label),
    ...groupOf(field, sourced, near),
    control: field.control,
    kind,
    kindText: text,
    sure,
    why: [...why],
    current: upright(field.current),
    filled: field.filled,
    required: field.required,
    ...(fits && { value: valued.value }),
    shown: upright(valued.shown ?? ''),
    problem: fits ? (caution ?? '') : valued.problem,
    ticked: fits && sure >= SURE && (!field.filled || preset) && !isIdle(sourced) && !caution,
    from,
  };
}

/** A box that is not to be ticked needs no filling. */
function isIdle({ valued }: Sourced): boolean {
  return valued.fits && valued.value.type === 'tick' && !valued.value.on;
}

function groupOf(
  field: PageField,
  { kind, from }: Sourced,
  near: Around,
): Pick<FillField, 'group' | 'entry'> {
  const name = field.section?.name;
  if (name === 'work' || name === 'education') {
    return { group: name, entry: near.entryOf(field) + 1 };
  }
  return { group: looseGroupOf(kind, from), entry: 1 };
}

/** The group of a field that stands in no section. */
function looseGroupOf(kind: string, from: Sourced['from']): FieldGroupId {
  if (kind === 'none' || from === 'answer') return 'questions';
  if (kind.startsWith('file:') || kind === 'photo') return 'files';
  if (['headline', 'summary', 'cover-letter', 'skills', 'languages'].includes(kind))
    return 'profile';
  if (['organization', 'organization-title'].includes(kind)) return 'work';
  if (['school', 'degree', 'area', 'grade'].includes(kind)) return 'education';
  return 'contact';
}
