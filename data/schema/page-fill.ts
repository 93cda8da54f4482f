/** What the page's script tells the background, and is told by it. Plain data only: it goes through JSON. */
import * as z from 'zod/mini';
import { CUE_PLACES, DATE_PARTS, DATES, SITUATIONS } from '../fields/cue';
import { CONTROLS } from './fill';

/** What decided on a kind. */
const cueSchema = z.union([
  z.object({ source: z.enum(CUE_PLACES), phrase: z.string() }),
  z.object({ source: z.enum(SITUATIONS) }),
  z.object({ source: z.literal('shared-label'), part: z.int(), phrase: z.string() }),
  z.object({ source: z.literal('number-in-boxes'), part: z.int(), boxes: z.int() }),
  z.object({ source: z.literal('date-part'), part: z.enum(DATE_PARTS), of: z.enum(DATES) }),
  z.object({
    source: z.literal('asked-date-part'),
    part: z.enum(DATE_PARTS),
    phrase: z.string(),
  }),
]);

const option = z.object({ label: z.string(), value: z.string() });

/** One field as the page has it. */
export const pageFieldSchema = z.object({
  /** The script's number of the field: it means this element until the page goes. */
  n: z.int(),
  label: z.string(),
  heading: z.string(),
  name: z.string(),
  id: z.string(),
  control: z.enum(CONTROLS),
  /** A kind or `none`, with the reason for `none`: see data/fields/kind.ts. */
  kind: z.string(),
  reason: z.string(),
  sure: z.number(),
  why: z.array(cueSchema),
  section: z.optional(z.object({ name: z.string(), index: z.int() })),
  national: z.boolean(),
  question: z.string(),
  /** The part of a date it holds, where an answer to `question` may be that date. */
  part: z.optional(z.enum(DATE_PARTS)),
  form: z.int(),
  current: z.string(),
  filled: z.boolean(),
  /** The page wants it: by HTML, by ARIA, or by an asterisk at its label. */
  required: z.boolean(),
  /** Index into `targets`; −1 for what stands in no form. */
  target: z.int(),
  /** Styles leave it open whether a value would be seen there: see entrypoints/background/fill-doubts.ts. */
  doubtful: z.boolean(),
  /** Nobody can type there: the page fills it by something else, as a calendar. */
  locked: z.boolean(),
  type: z.string(),
  hint: z.string(),
  placeholder: z.string(),
  prefix: z.string(),
  maxLength: z.int(),
  pattern: z.string(),
  accept: z.string(),
  /** Index into `lists`; −1 for what has no options. */
  list: z.int(),
  open: z.boolean(),
  multiple: z.boolean(),
});
export type PageField = z.infer<typeof pageFieldSchema>;

export const pageAddSchema = z.object({
  n: z.int(),
  section: z.enum(['work', 'education']),
  label: z.string(),
});
export type PageAdd = z.infer<typeof pageAddSchema>;

/** Where a frame stands, and whether a person sees it: index in its parent's `frames`, from the top down. */
export const pageFrameSchema = z.object({
  path: z.array(z.int()),
  /** null where nobody need ask for it: its address does not tell it, or it has no room for a form. */
  origin: z.nullable(z.string()),
  seen: z.boolean(),
});
export type PageFrame = z.infer<typeof pageFrameSchema>;

/** A frame's own place, and the frames that stand in it. */
export const pageFramesSchema = z.object({
  path: z.array(z.int()),
  frames: z.array(pageFrameSchema),
});
export type PageFrames = z.infer<typeof pageFramesSchema>;

/** Why a person does not see a control; in words: data/fill/apart-text.ts. */
export const UNSEEN = [
  'gone',
  'hidden',
  'small',
  'transparent',
  'silent',
  'inkless',
  'masked',
  'cramped',
  'covered',
  'outside',
  'far',
  'frame',
  'unshown',
] as const;
export type Unseen = (typeof UNSEEN)[number];

/** Why one that is seen is no field: it is switched off, can only be read, or takes other things. */
export const NO_FIELD = ['off', 'read-only', 'drop-zone'] as const;
export type NoField = (typeof NO_FIELD)[number];

/** How many controls there are of each reason. */
const counts = <T extends z.ZodMiniType>(why: T) => z.array(z.object({ why, count: z.int() }));

/** How much there is in a page that has more than is looked at. */
const crowdSchema = z.object({ controls: z.int(), elements: z.int() });
export type Crowd = z.infer<typeof crowdSchema>;

/**
 * What a frame's document holds. Each of its controls is counted once: in `fields`, in `noFields` or in
 * `unseen`. A group of radio buttons is one control, and so is what a page shows twice, as a list and the
 * widget drawn over it; buttons and inputs of the type `hidden` are none.
 */
export const pagePlanSchema = z.object({
  origin: z.string(),
  path: z.array(z.int()),
  lang: z.string(),
  fields: z.array(pageFieldSchema),
  noFields: counts(z.enum(NO_FIELD)),
  unseen: counts(z.enum(UNSEEN)),
  /** Options, each list once: many fields offer the same countries. */
  lists: z.array(z.array(option)),
  /** Where its forms send what is filled in, a list of addresses for each form: its action, and its buttons’. */
  targets: z.array(z.array(z.string())),
  adds: z.array(pageAddSchema),
  frames: z.array(pageFrameSchema),
  undoable: z.int(),
  /** Then it was not looked at, and nothing is listed. */
  crowd: z.optional(crowdSchema),
});
export type PagePlan = z.infer<typeof pagePlanSchema>;

/** What to put into a field. */
export type PageValue =
  | {
      type: 'text';
      value: string;
      html?: string | undefined;
      others?: string[] | undefined;
      whole?: boolean | undefined;
      entries?: string[] | undefined;
    }
  | { type: 'entries'; values: string[] }
  | { type: 'tick'; on: boolean }
  | { type: 'file'; name: string; mime: string; base64: string };

export interface PageFill {
  n: number;
  value: PageValue;
}

/** A part of the picture of what a tab shows: shares of its width and height, 0..1. */
export const boxSchema = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Box = z.infer<typeof boxSchema>;

/** Doubtful fields that are ready to be looked at, all in one window, and those that can't be by any means. */
export const pageLookSchema = z.object({ fields: z.array(z.int()), unable: z.array(z.int()) });
export type PageLook = z.infer<typeof pageLookSchema>;

/** A field with a mark in it: where it writes, and how much of the picture the mark covers, 0..1. */
export const pageMarkSchema = z.object({ n: z.int(), box: boxSchema, ink: z.number() });
export type PageMark = z.infer<typeof pageMarkSchema>;

export const pageResultSchema = z.object({
  n: z.int(),
  outcome: z.enum(['filled', 'altered', 'refused', 'restored']),
  message: z.string(),
});
export type PageResult = z.infer<typeof pageResultSchema>;
