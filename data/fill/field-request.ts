/** What a field of a page wants, seen with the fields around it. */
import { isKind, type Kind } from '../fields/kind';
import type { PageField, PagePlan } from '../schema/page-fill';
import type { Want } from './values/want';

/** The fields of one frame with what they need of each other. */
export interface Around {
  /** Which entry of the résumé a field's section stands for, from 0. */
  entryOf(field: PageField): number;
  /** The known fields of its form, or of its section; itself among them. */
  groupOf(field: PageField): readonly PageField[];
  besideOf(field: PageField): ReadonlySet<Kind>;
  /** What the other fields say of themselves. */
  othersOf(field: PageField): readonly string[];
}

/** Counts the sections of a frame's fields in the order of the page. */
export function around(fields: readonly PageField[]): Around {
  const orders = new Map<string, number[]>();
  const groups = new Map<string, PageField[]>();
  for (const field of fields) {
    const { section, kind } = field;
    if (!isKind(kind)) continue;
    if (section) {
      const order = orders.get(section.name) ?? [];
      orders.set(section.name, order);
      if (!order.includes(section.index)) order.push(section.index);
    }
    const key = keyOf(field);
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  const groupOf = (field: PageField) => groups.get(keyOf(field)) ?? [];
  return {
    entryOf: ({ section }) =>
      section ? Math.max(0, orders.get(section.name)?.indexOf(section.index) ?? 0) : 0,
    groupOf,
    besideOf: (field) => {
      const group = groupOf(field);
      const kinds = new Set(group.map(({ kind }) => kind).filter(isKind));
      if (isStreet(field) && !numbered(group).has(field)) kinds.delete('house-number');
      return kinds;
    },
    othersOf: (field) =>
      groupOf(field)
        .filter((other) => other !== field)
        .map(saidOf),
  };
}

const isStreet = ({ kind }: PageField): boolean =>
  kind === 'address-line1' || kind === 'street-address';

/** The streets whose number has a field of its own: right behind them, else right before. */
function numbered(group: readonly PageField[]): ReadonlySet<PageField> {
  const found = new Set<PageField>();
  for (const [i, { kind }] of group.entries()) {
    if (kind !== 'house-number') continue;
    const near = [group[i - 1], group[i + 1]].find((field) => field && isStreet(field));
    const street = near ?? group.find(isStreet);
    if (street) found.add(street);
  }
  return found;
}

/** A field's own words, and what the page calls it where these are none of them. */
const saidOf = ({ label, hint }: PageField): string =>
  hint.includes(label) ? hint : `${label}\n${hint}`;

const keyOf = ({ form, section }: PageField): string =>
  section ? `${form} ${section.name} ${section.index}` : String(form);

/** What a field wants if it is of `kind`. */
export function wantOf(field: PageField, kind: Kind, plan: PagePlan, near: Around): Want {
  const { section, national, control, type, placeholder, current, filled, prefix } = field;
  const { maxLength, pattern, accept, open, multiple } = field;
  const name = section?.name;
  return {
    kind,
    entry: near.entryOf(field),
    section: name === 'work' || name === 'education' ? name : undefined,
    national,
    control,
    type,
    hint: saidOf(field),
    // The blanks of a mask that stand in the field itself.
    placeholder: placeholder || (filled ? '' : current),
    prefix,
    maxLength,
    pattern,
    accept,
    options: plan.lists[field.list] ?? [],
    open,
    multiple,
    lang: plan.lang,
    beside: near.besideOf(field),
    others: near.othersOf(field),
  };
}
