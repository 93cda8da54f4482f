/** Looks at all frames of a tab and says what would go where. */
import { fillFields, leftAlone } from '../../data/filling/fields';
import type { AddOffer, FillPlan } from '../../data/schema/fill';
import type { PagePlan } from '../../data/schema/page-fill';
import type { Resume } from '../../data/schema/resume';
import { closedFrames, isSeen } from './fill-frames';
import { loadMaterial } from './fill-material';
import { type FromFrame, planPages } from './fill-page';

type Planned = Extract<FillPlan, { outcome: 'plan' }>;

/** @throws Error of the browser's where no script may run. */
export async function planTab(tabId: number): Promise<Planned> {
  const [plans, { material, troubles }] = await Promise.all([planPages(tabId), loadMaterial()]);
  const frames = plans.flatMap(({ value }) => value.frames);
  const seen = plans.filter(({ value }) => isSeen(value.path, frames));
  const left = new Map<string, number>();
  for (const { value } of seen) {
    for (const [why, count] of leftAlone(value.fields)) left.set(why, (left.get(why) ?? 0) + count);
  }
  return {
    outcome: 'plan',
    fields: seen.flatMap(({ frameId, value }) => fillFields(value, frameId, material)),
    left: [...left].map(([why, count]) => ({ why, count })),
    adds: seen.flatMap((plan) => addOffers(plan, material.resume)),
    closed: closedFrames(
      plans.map(({ value }) => value),
      frames.filter(({ path }) => isSeen(path.slice(0, -1), frames)),
    ),
    undoable: plans.reduce((sum, { value }) => sum + value.undoable, 0),
    troubles,
  };
}

/** Only where the résumé has more entries than the form has room for. */
function addOffers({ frameId, value }: FromFrame<PagePlan>, resume: Resume): AddOffer[] {
  return value.adds.flatMap(({ n, section, label }) => {
    const available = resume[section]?.length ?? 0;
    const inForm = value.fields.filter((field) => field.section?.name === section);
    const entries = new Set(inForm.map((field) => field.section?.index)).size;
    return available > entries
      ? [{ id: `${frameId}:${n}`, section, label, entries, available }]
      : [];
  });
}
