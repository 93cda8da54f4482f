/** Looks at all frames of a tab and says what would go where. */
import { addedUp, type Counted, crowdText, unreadText } from '../../data/fill/apart-text';
import { asLine } from '../../data/fill/as-line';
import { withCorrection } from '../../data/fill/corrections/learn';
import { destinationsOf } from '../../data/fill/destinations';
import { fillFields, leftAlone } from '../../data/fill/fields';
import { yoursIn } from '../../data/fill/yours';
import { type Message, message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { AddOffer, FillField, FillPlan, Fleeting } from '../../data/schema/fill';
import type { Learned } from '../../data/schema/learned';
import type { PagePlan } from '../../data/schema/page-fill';
import type { Resume } from '../../data/schema/resume';
import { closedFrames, isSeen } from '../browser/frames';
import { isPrivate } from '../browser/private';
import { type Doubt, doubtText, settleDoubts } from './fill-doubts';
import { loadMaterial } from './fill-material';
import { type FromFrame, planPages } from './fill-page';

/**
 * @param fleeting Corrections that hold for this fill and are not kept.
 * @throws Error of the browser's where no script may run.
 */
export async function planTab(
  tabId: number,
  fleeting: readonly Fleeting[] = [],
): Promise<FillPlan> {
  const [{ plans, unread }, { material: kept, troubles }, isPrivateTab] = await Promise.all([
    planPages(tabId),
    loadMaterial(),
    isPrivate(tabId),
  ]);
  const material = { ...kept, learned: fleeting.reduce(corrected, [...kept.learned]) };
  const frames = plans.flatMap(({ value }) => value.frames);
  const open = plans.filter(({ value }) => isSeen(value.path, frames));
  const missed = [...open.flatMap(crowdIn), ...unread.map((origin) => unreadText(hostOf(origin)))];
  const [first] = missed;
  if (first && open.every(({ value }) => value.fields.length === 0))
    return { outcome: 'failed', message: first };
  const doubts = await settleDoubts(tabId, open.map(doubtfulIn));
  const seen = open.map((plan) => withoutUnshown(plan, doubts));
  const listed = seen.map(({ frameId, value: plan }) => ({
    plan,
    fields: fillFields(plan, frameId, material).map((field) =>
      withDoubt({ ...field, label: field.label || textOf(field.kindText) }, doubts),
    ),
  }));
  const destinations = destinationsOf(listed);
  const asked = new Set(destinations.flatMap(({ fields }) => fields));
  return {
    outcome: 'plan',
    fields: listed
      .flatMap(({ fields }) => fields)
      .map((field) => (asked.has(field.id) ? { ...field, ticked: false } : field)),
    destinations,
    yours: seen
      .flatMap(({ frameId, value }) => yoursIn(value, frameId))
      .map((field) => ({ ...field, label: field.label || textOf(field.why) })),
    private: isPrivateTab,
    left: addedUp(listed.flatMap(({ plan, fields }) => leftAlone(plan, fields))),
    unseen: addedUp([
      ...seen.flatMap(({ value }) => unseenIn(value)),
      ...plans.filter((plan) => !open.includes(plan)).flatMap(({ value }) => allUnseenIn(value)),
    ]),
    adds: seen.flatMap((plan) => addOffers(plan, material.resume)),
    closed: closedFrames(
      plans.map(({ value }) => value),
      frames.filter(({ path }) => isSeen(path.slice(0, -1), frames)),
    ),
    undoable: plans.reduce((sum, { value }) => sum + value.undoable, 0),
    troubles: [...troubles, ...missed],
  };
}

/** That a frame has too much to be looked through; the top one is the page itself. */
const crowdIn = ({ frameId, value: { crowd, origin } }: FromFrame<PagePlan>): Message[] =>
  crowd ? [crowdText(crowd, frameId === 0 ? undefined : hostOf(origin))] : [];

/** Empty where an origin has none. */
const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');

/** What holds something already is looked at only when the person wants it filled all the same. */
const doubtfulIn = ({ frameId, value }: FromFrame<PagePlan>) => ({
  frameId,
  ns: value.fields.filter(({ doubtful, filled }) => doubtful && !filled).map(({ n }) => n),
});

/** The plan as if it had found by itself what pictures have told. */
function withoutUnshown(
  { frameId, value }: FromFrame<PagePlan>,
  doubts: ReadonlyMap<string, Doubt>,
): FromFrame<PagePlan> {
  const fields = value.fields.filter(({ n }) => doubts.get(`${frameId}:${n}`) !== 'unshown');
  const count = value.fields.length - fields.length;
  if (count === 0) return { frameId, value };
  const unseen = [...value.unseen, { why: 'unshown' as const, count }];
  return { frameId, value: { ...value, fields, unseen } };
}

/** A field that is not seen for certain is not filled, and the person is told so. */
function withDoubt(field: FillField, doubts: ReadonlyMap<string, Doubt>): FillField {
  const doubt = doubts.get(field.id);
  if (!doubt || !field.value) return field;
  const { value, ...rest } = field;
  return { ...rest, problem: doubtText(doubt), ticked: false };
}

/** How many controls of a frame can't be seen, and why. */
const unseenIn = ({ unseen }: PagePlan): Counted[] =>
  unseen.map(({ why, count }) => ({ why: message(`fill_unseen_${why}`), count }));

/** All controls of a frame that itself can't be seen. */
function allUnseenIn({ fields, noFields, unseen }: PagePlan): Counted[] {
  const all = [...noFields, ...unseen].reduce((sum, { count }) => sum + count, fields.length);
  return all === 0 ? [] : [{ why: message('fill_unseen_frame'), count: all }];
}

const corrected = (list: Learned[], { field, origin, correction }: Fleeting): Learned[] =>
  withCorrection(list, field, origin, correction);

/** Only where the résumé has more entries than the form has room for. */
function addOffers({ frameId, value }: FromFrame<PagePlan>, resume: Resume): AddOffer[] {
  return value.adds.flatMap(({ n, section, label }) => {
    const available = resume[section]?.length ?? 0;
    const inForm = value.fields.filter((field) => field.section?.name === section);
    const entries = new Set(inForm.map((field) => field.section?.index)).size;
    return available > entries
      ? [{ id: `${frameId}:${n}`, section, label: asLine(label), entries, available }]
      : [];
  });
}
