/**
 * What the preview and the background say to each other when a form is filled.
 *
 * The flow: `fill-plan` looks at the page and changes nothing. Its answer lists the fields as the page
 * calls them, each with the value that would go there or why there is none; `ticked` is what
 * the preview ticks at first. Frames of other origins that may not be entered yet stand in `closed`:
 * ask with `permissions.request({ origins })` from the person's click, then plan again. `fill-highlight`
 * outlines a field while a line of the preview is hovered, `fill-jump` puts the focus into it. `fill-apply`
 * fills the fields it names, and only if they are as they were planned; it answers for each of them. Pages
 * wipe fields a while after they were filled: `fill-confirm` answers once that time is over, with the fields
 * of which another thing is true by then. `fill-undo` puts everything back,
 * as long as the page lives. `fill-add` presses one of the page's “Add another” buttons; plan again after
 * it. Choosing another kind, a snippet or nothing for a field is remembered with `fill-learn`; plan again
 * after it too. In a private window nothing is remembered: its answer is then to be sent along with every
 * later `fill-plan`. The background sends `fill-changed` to the extension's pages when a page that was planned
 * shows other fields than before, as the next step of a form does. `fill-leave` says that the preview is
 * closed: nothing of the extension's hears the page from then on.
 */

import * as z from 'zod/mini';
import { saidSchema } from '../messages/schema';

/** A field's id: the browser's number of the frame, a colon, the page script's number of the field. */
const fieldId = z.string().check(z.regex(/^\d+:\d+$/));
const tab = { tabId: z.int(), tabUrl: z.optional(z.string()) };

/** What a person would have to do with the control. */
export const CONTROLS = ['text', 'long-text', 'choice', 'tick', 'date', 'file'] as const;

/** Something that can be put into a field. */
export const fillValueSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    value: z.string(),
    /** The same for rich editors. */
    html: z.optional(z.string()),
    /** Other words for the same, for lists whose entries show only when they are opened; other forms of a number. */
    others: z.optional(z.array(z.string())),
    /** An entry of such a list that says more is something else. */
    whole: z.optional(z.boolean()),
    /** The same one by one, for a field that makes an entry of each. */
    entries: z.optional(z.array(z.string())),
  }),
  /** Several entries, each of which is put in by itself: skills as tags. */
  z.object({ type: z.literal('entries'), values: z.array(z.string()) }),
  z.object({ type: z.literal('tick'), on: z.boolean() }),
  /** A file that the user keeps in the extension. */
  z.object({ type: z.literal('file'), file: z.enum(['resume', 'cover-letter']) }),
]);
export type FillValue = z.infer<typeof fillValueSchema>;

/** The fields of a form by what they are about, in the words of the preview’s headings. */
export const FIELD_GROUPS = [
  'contact',
  'work',
  'education',
  'profile',
  'questions',
  'files',
] as const;
export type FieldGroupId = (typeof FIELD_GROUPS)[number];

export const fillFieldSchema = z.object({
  id: fieldId,
  /** What the page calls it; the kind's own name where the page gives it none. */
  label: z.string(),
  /** Which fields to list it among. */
  group: z.enum(FIELD_GROUPS),
  /** Which entry of the group it belongs to, from 1 on: the second employment of the form. */
  entry: z.int(),
  control: z.enum(CONTROLS),
  /** The kind of value, as data/fields/kind.ts names it, or `none`. */
  kind: z.string(),
  /** The kind in words: “Given name”; for `none`, why it stays empty: “Password”. */
  kindText: saidSchema,
  /** 0..1; below 0.6 it is marked as unsure. */
  sure: z.number(),
  /** What decided. */
  why: z.array(saidSchema),
  /** What stands there now, shortened; empty for an empty field. */
  current: z.string(),
  filled: z.boolean(),
  required: z.boolean(),
  /** What to put there when the field is among those of `fill-apply`; missing where nothing is known. */
  value: z.optional(fillValueSchema),
  /** The value as shown to the person. */
  shown: z.string(),
  /** Why it can't or shouldn't be filled as it is; empty where nothing stands against it. */
  problem: saidSchema,
  /** Whether the preview ticks it at first: not while one of `destinations` names it. Fields with a problem and no value can't be ticked at all. */
  ticked: z.boolean(),
  /** Where the value comes from: the résumé, an own answer, an earlier correction. */
  from: z.enum(['resume', 'answer', 'learned', 'none']),
});
export type FillField = z.infer<typeof fillFieldSchema>;

/** A button of the page that adds one more employment or school. */
export const addOfferSchema = z.object({
  id: fieldId,
  section: z.enum(['work', 'education']),
  /** The button as the page calls it. */
  label: z.string(),
  /** How many entries the form has room for now, and how many the résumé has. */
  entries: z.int(),
  available: z.int(),
});
export type AddOffer = z.infer<typeof addOfferSchema>;

/** What a person should know of where the values go, before they are filled in. */
export const destinationSchema = z.object({
  /**
   * `open`: not encrypted on the way; `elsewhere`: the form sends to another site than the page's;
   * `mail`: the form makes an e-mail; `frame`: a part of the page that is another site's own.
   */
  how: z.enum(['open', 'elsewhere', 'mail', 'frame']),
  /** The host, or the address of the e-mail. */
  to: z.string(),
  /** What would have been ticked at first but for this. */
  fields: z.array(fieldId),
});
export type Destination = z.infer<typeof destinationSchema>;

/** What a field is to hold from now on, on this site and where it is called the same. */
export const correctionSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('kind'), kind: z.string() }),
  z.object({ to: z.literal('snippet'), snippet: z.string() }),
  z.object({ to: z.literal('nothing') }),
  /** Forgets what was learned for it. */
  z.object({ to: z.literal('own guess') }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** A correction that is not kept, with what its field is known by: see data/fill/corrections/signature.ts. */
export const fleetingSchema = z.object({
  origin: z.string(),
  field: z.object({
    label: z.string(),
    name: z.string(),
    id: z.string(),
    control: z.enum(CONTROLS),
    section: z.optional(z.string()),
  }),
  correction: correctionSchema,
});
export type Fleeting = z.infer<typeof fleetingSchema>;

export const fillPlanMessageSchema = z.object({
  type: z.literal('fill-plan'),
  ...tab,
  /** What was chosen for fields of a private window before, the oldest first. */
  fleeting: z.optional(z.array(fleetingSchema)),
});
export const fillPlanSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('plan'),
    /** In the order of the page; fields that must stay empty (passwords, consent …) are left out. */
    fields: z.array(fillFieldSchema),
    /** How many fields were seen that the card never fills, by why. */
    left: z.array(z.object({ why: saidSchema, count: z.int() })),
    /** How many a person can't see, by why. With `fields` and `left` these are all there are. */
    unseen: z.array(z.object({ why: saidSchema, count: z.int() })),
    /** Empty fields that the page wants filled and the card never fills: passwords, consent. */
    yours: z.array(z.object({ id: fieldId, label: z.string(), why: saidSchema })),
    /** Where the listed fields' values go, where a person would not expect it. */
    destinations: z.array(destinationSchema),
    /** Nothing is kept of this page: it stands in a private window. */
    private: z.boolean(),
    adds: z.array(addOfferSchema),
    /** Frames that may not be entered yet, as match patterns to ask for, with their host as shown. */
    closed: z.array(z.object({ host: z.string(), origins: z.array(z.string()) })),
    /** How many fields an undo would put back. */
    undoable: z.int(),
    /** What could not be read of the user's data, or of parts of the page. */
    troubles: z.array(saidSchema),
  }),
  z.object({ outcome: z.literal('failed'), message: saidSchema }),
]);
export type FillPlan = z.infer<typeof fillPlanSchema>;

export const fillApplyMessageSchema = z.object({
  type: z.literal('fill-apply'),
  ...tab,
  fields: z.array(z.object({ id: fieldId, value: fillValueSchema })),
});
export const fillResultSchema = z.object({
  id: fieldId,
  outcome: z.enum(['filled', 'altered', 'refused', 'restored']),
  /** What was adapted, changed by the page, or stood against it; empty when all went as planned. */
  message: saidSchema,
});
export type FillResult = z.infer<typeof fillResultSchema>;
/** The answer to `fill-apply`, `fill-confirm` and `fill-undo`. */
export const fillResultsSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('done'),
    results: z.array(fillResultSchema),
    undoable: z.int(),
  }),
  z.object({ outcome: z.literal('failed'), message: saidSchema }),
]);
export type FillResults = z.infer<typeof fillResultsSchema>;

/** Answered, some seconds after a fill, with the results that are no longer what was said. */
export const fillConfirmMessageSchema = z.object({ type: z.literal('fill-confirm'), ...tab });

export const fillUndoMessageSchema = z.object({ type: z.literal('fill-undo'), ...tab });

/** Outlines a field and brings it into sight; without `id` the outline goes. Answered by `done`. */
export const fillHighlightMessageSchema = z.object({
  type: z.literal('fill-highlight'),
  ...tab,
  id: z.optional(fieldId),
});

/** Brings a field into sight, outlined, and puts the focus into it. Answered by `done`. */
export const fillJumpMessageSchema = z.object({
  type: z.literal('fill-jump'),
  ...tab,
  id: fieldId,
});

/** The preview is being closed. Answered by `done`; to fill, plan again. */
export const fillLeaveMessageSchema = z.object({ type: z.literal('fill-leave'), ...tab });

/** Presses an “Add another” button of the plan. Answered by `done`: plan again then. */
export const fillAddMessageSchema = z.object({ type: z.literal('fill-add'), ...tab, id: fieldId });

/** Corrects what a field is to hold. */
export const fillLearnMessageSchema = z.object({
  type: z.literal('fill-learn'),
  ...tab,
  id: fieldId,
  correction: correctionSchema,
});

/** The answer to the messages that have nothing to tell. */
export const fillDoneSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done') }),
  z.object({ outcome: z.literal('failed'), message: saidSchema }),
]);
export type FillDone = z.infer<typeof fillDoneSchema>;

/** The answer to `fill-learn`. */
export const fillLearnedSchema = z.discriminatedUnion('outcome', [
  /** `fleeting`: it was not kept, and goes along with every later plan. */
  z.object({ outcome: z.literal('done'), fleeting: z.optional(fleetingSchema) }),
  z.object({ outcome: z.literal('failed'), message: saidSchema }),
]);
export type FillLearned = z.infer<typeof fillLearnedSchema>;

/** Every message about filling that the background answers. */
export const fillMessageSchema = z.discriminatedUnion('type', [
  fillPlanMessageSchema,
  fillApplyMessageSchema,
  fillConfirmMessageSchema,
  fillUndoMessageSchema,
  fillHighlightMessageSchema,
  fillJumpMessageSchema,
  fillLeaveMessageSchema,
  fillAddMessageSchema,
  fillLearnMessageSchema,
]);
export type FillMessage = z.infer<typeof fillMessageSchema>;

/** From the background to the extension's pages: the tab shows other fields now. */
export const fillChangedSchema = z.object({ type: z.literal('fill-changed'), tabId: z.int() });

/** From a page's script to the background: new fields have appeared. */
export const pageChangedSchema = z.object({ type: z.literal('page-changed') });
