/** From what pages tell of their fields to what the preview shows. */
import { isKind, NEVER } from '../kinds/kind';
import type { FillField } from '../schema/fill';
import type { PageField, PagePlan } from '../schema/page-fill';
import { none } from '../values/want';
import { kindText, reasonText } from './kind-text';
import type { Material } from './material';
import { type Sourced, sourceOf } from './source';
import { type Around, around, wantOf } from './want-of';

/** Below this a person should look before a field is filled. */
const SURE = 0.6;

/** The fields of one frame as the preview lists them, in the order of the page. */
export function fillFields(plan: PagePlan, frameId: number, material: Material): FillField[] {
  const near = around(plan.fields);
  return plan.fields
    .filter(({ kind, reason }) => isKind(kind) || !NEVER.has(reason))
    .flatMap((field) => {
      const sourced = sourceOf(field, plan.origin, material, (kind) =>
        wantOf(field, kind, plan, near),
      );
      if (field.locked && !isDate(sourced)) return [];
      const { valued } = sourced;
      const one = field.locked ? { ...sourced, valued: none(CALENDAR, valued.shown) } : sourced;
      return shown(field, frameId, one, near);
    });
}

const CALENDAR = 'The page lets nobody type here. Choose this date in its calendar yourself.';

/** A date in figures: where the page lets nobody type, a calendar takes it. */
const isDate = ({ valued: { shown = '' } }: Sourced): boolean =>
  /^\d{1,4}(?:[./-]\d{1,4}){1,2}$/.test(shown);

/** How many fields are never filled, by the words for why; hidden ones and buttons are not counted. */
export function leftAlone(fields: readonly PageField[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, reason, locked } of fields) {
    if (locked || isKind(kind) || !NEVER.has(reason) || reason === 'hidden' || reason === 'button')
      continue;
    counts.set(reasonText(reason), (counts.get(reasonText(reason)) ?? 0) + 1);
  }
  return counts;
}

function shown(field: PageField, frameId: number, sourced: Sourced, near: Around): FillField {
  const { kind, valued, from, sure, why } = sourced;
  const text = kind === 'none' ? reasonText(field.reason || 'question') : kindText(kind);
  const { fits } = valued;
  return {
    id: `${frameId}:${field.n}`,
    label: field.label || text,
    group: groupOf(field, sourced, near),
    control: field.control,
    kind,
    kindText: text,
    sure,
    why,
    current: field.current,
    filled: field.filled,
    required: field.required,
    ...(fits && { value: valued.value }),
    shown: valued.shown ?? '',
    problem: fits ? '' : valued.problem,
    ticked: fits && sure >= SURE && !field.filled && !isIdle(sourced),
    from,
  };
}

/** A box that is not to be ticked needs no filling. */
function isIdle({ valued }: Sourced): boolean {
  return valued.fits && valued.value.type === 'tick' && !valued.value.on;
}

function groupOf(field: PageField, { kind, from }: Sourced, near: Around): string {
  const name = field.section?.name;
  const number = near.entryOf(field) + 1;
  if (name === 'work') return number > 1 ? `Experience ${number}` : 'Experience';
  if (name === 'education') return number > 1 ? `Education ${number}` : 'Education';
  if (kind === 'none' || from === 'answer') return 'Questions';
  if (kind.startsWith('file:') || kind === 'photo') return 'Files';
  if (['headline', 'summary', 'cover-letter', 'skills', 'languages'].includes(kind))
    return 'Profile';
  if (['organization', 'organization-title'].includes(kind)) return 'Experience';
  if (['school', 'degree', 'area', 'grade'].includes(kind)) return 'Education';
  return 'Contact';
}
