/**
 * A mark in a field: a value of solid blocks, by which a picture tells whether what is written there is seen.
 * The page hears nothing of it: a value set by a script makes no event, and neither an attribute nor a child.
 * What it leaves behind is the field's dirty value flag, which no script can take back without being heard.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#concept-fe-dirty
 */
import { isInput, isTextArea } from '../dom/tree';
import type { Control } from './control';
import type { TextBox } from './text-box';

/** A mark that stands in a field, and what stood there before. */
export interface Mark {
  field: TextBox;
  text: string;
  before: string;
  /** Where the caret and the selection were; missing where this type of field tells nothing of them. */
  selection?: Selection;
}

interface Selection {
  start: number;
  end: number;
  direction: 'forward' | 'backward' | 'none';
}

/** What covers a line from edge to edge and from top to bottom: U+2588. */
const BLOCK = '█';
/** More blocks than any window is wide. */
const MOST = 400;
/** What a character measures, in shares of the font's size: a narrow block's width, and a digit's ink. */
const WIDTH = 0.4;
const DIGIT_INK = 0.12;

/** Values that types of input take which refuse blocks; all have ten digits or so. */
const DIGITS: Readonly<Record<string, string>> = {
  number: '8888888888',
  date: '2028-08-28',
  month: '2028-08',
  week: '2028-W28',
  time: '08:28',
  'datetime-local': '2028-08-28T08:28',
};
const TAKES_BLOCKS = /^(text|search|tel|url|email)$/;

/** The field of a control that can be marked unheard; undefined for what is chosen, ticked, edited or dropped on. */
export function markable({ element }: Control): TextBox | undefined {
  if (isTextArea(element)) return element;
  if (!isInput(element)) return undefined;
  return TAKES_BLOCKS.test(element.type) || element.type in DIGITS ? element : undefined;
}

/** Writes the mark into a field. @param width Of its line, in CSS pixels. */
export function putMark(field: TextBox, width: number): Mark {
  const before = field.value;
  const selection = selectionOf(field);
  field.value = DIGITS[field.type] ?? BLOCK.repeat(blocksFor(field, width));
  return { field, before, text: field.value, ...(selection && { selection }) };
}

/** Puts back what stood there. @returns false where the page has put something else there: that stays. */
export function takeMarkOut({ field, text, before, selection }: Mark): boolean {
  if (field.value !== text) return false;
  field.value = before;
  const now = selectionOf(field);
  // Selecting is heard: only where it is not as it was.
  if (selection && (now?.start !== selection.start || now.end !== selection.end))
    field.setSelectionRange(selection.start, selection.end, selection.direction);
  return true;
}

/** CSS pixels that a mark's ink covers where all of it is seen. @param width As for `putMark`. */
export function inkOf({ field, text }: Mark, width: number): number {
  const size = fontSizeOf(field);
  if (field.type in DIGITS) return Math.min(text.length * size * size * DIGIT_INK, width * size);
  return Math.min(text.length * size * WIDTH, width) * size;
}

function blocksFor(field: TextBox, width: number): number {
  const fitting = Math.min(MOST, Math.ceil(width / (fontSizeOf(field) * WIDTH)) || 1);
  return field.maxLength > 0 ? Math.min(field.maxLength, fitting) : fitting;
}

const fontSizeOf = (field: TextBox): number => Number.parseFloat(getComputedStyle(field).fontSize);

function selectionOf({ selectionStart, selectionEnd, selectionDirection }: TextBox) {
  if (selectionStart === null || selectionEnd === null) return undefined;
  const direction = selectionDirection ?? 'none';
  return { start: selectionStart, end: selectionEnd, direction } satisfies Selection;
}
