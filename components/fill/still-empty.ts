/** What a fill has left for the person: the fields of the page that are empty afterwards. */
import type { Message, Unconverted } from '../../data/messages/message';
import type { FillField, FillPlan, FillResult } from '../../data/schema/fill';

type Plan = Extract<FillPlan, { outcome: 'plan' }>;

export interface Empty {
  id: string;
  /** As the page calls it. */
  label: string;
  required: boolean;
  /** Why the card leaves it to the person, where it always does; empty for the others. */
  why: Message | Unconverted;
}

/**
 * @param now The page as it is after the fill.
 * @param results What was said of a field there is not said again here.
 * @returns What the page requires first, each part in the order of the page.
 */
export function stillEmpty(now: Plan, results: readonly FillResult[]): Empty[] {
  const said = new Set(results.map(({ id }) => id));
  const empty = now.fields.filter((field) => !said.has(field.id) && isLeft(field));
  const required = empty.filter((field) => field.required);
  const others = empty.filter((field) => !field.required);
  return [
    ...required.map(emptyOf),
    ...now.yours.map((field) => ({ ...field, required: true })),
    ...others.map(emptyOf),
  ];
}

/** A box that nobody has to tick is no gap. */
const isLeft = ({ filled, control, required }: FillField): boolean =>
  !filled && (control !== 'tick' || required);

const emptyOf = ({ id, label, required }: FillField): Empty => ({ id, label, required, why: '' });
