/** What a field of a page wants, seen with the fields around it. */
import { isKind, type Kind } from '../kinds/kind';
import type { PageField, PagePlan } from '../schema/page-fill';
import type { Want } from '../values/want';

/** The fields of one frame with what they need of each other. */
export interface Around {
  /** Which entry of the résumé a field's section stands for, from 0. */
  entryOf(field: PageField): number;
  besideOf(field: PageField): ReadonlySet<Kind>;
}

/** Counts the sections of a frame's fields in the order of the page. */
export function around(fields: readonly PageField[]): Around {
  const orders = new Map<string, number[]>();
  const kinds = new Map<string, Set<Kind>>();
  for (const field of fields) {
    const { section, kind } = field;
    if (!isKind(kind)) continue;
    if (section) {
      const order = orders.get(section.name) ?? [];
      orders.set(section.name, order);
      if (!order.includes(section.index)) order.push(section.index);
    }
    const key = keyOf(field);
    kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  }
  return {
    entryOf: ({ section }) =>
      section ? Math.max(0, orders.get(section.name)?.indexOf(section.index) ?? 0) : 0,
    besideOf: (field) => kinds.get(keyOf(field)) ?? new Set(),
  };
}

const keyOf = ({ form, section }: PageField): string =>
  section ? `${form} ${section.name} ${section.index}` : String(form);

/** What a field wants if it is of `kind`. */
export function wantOf(field: PageField, kind: Kind, plan: PagePlan, near: Around): Want {
  const { section, national, control, type, hint, placeholder, prefix } = field;
  const { maxLength, pattern, accept, open, multiple } = field;
  const name = section?.name;
  return {
    kind,
    entry: near.entryOf(field),
    section: name === 'work' || name === 'education' ? name : undefined,
    national,
    control,
    type,
    hint,
    placeholder,
    prefix,
    maxLength,
    pattern,
    accept,
    options: plan.lists[field.list] ?? [],
    open,
    multiple,
    lang: plan.lang,
    beside: near.besideOf(field),
  };
}
