/** What only the person can do: empty fields that a page wants filled and the card never fills. */
import { isKind, NEVER } from '../fields/kind';
import { reasonText } from '../fields/kind-label';
import type { FillPlan } from '../schema/fill';
import type { PagePlan } from '../schema/page-fill';
import { asLine } from './as-line';

type Yours = Extract<FillPlan, { outcome: 'plan' }>['yours'];

/** Passwords, consent and the like of one frame, in the order of the page; the label of one that the page calls nothing is empty. */
export function yoursIn({ fields }: PagePlan, frameId: number): Yours {
  return fields
    .filter(({ kind, reason }) => !isKind(kind) && NEVER.has(reason))
    .filter(({ required, filled, locked }) => required && !filled && !locked)
    .map(({ n, label, reason }) => ({
      id: `${frameId}:${n}`,
      label: asLine(label),
      why: reasonText(reason),
    }));
}
