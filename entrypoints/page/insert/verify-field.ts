/** Judges what a plain field has made of the text. */
import type { Content } from './result';
import type { Snapshot } from './snapshot';
import { letters } from './verify';

export type FieldVerdict =
  | { verdict: 'arrived'; notes: string[]; exact: boolean }
  | { verdict: 'changed'; message: string }
  | { verdict: 'unchanged' };

/** Compares a field's value with what it should be, where the field tells its selection. */
export function fieldVerdict(before: Snapshot, after: Snapshot, { text }: Content): FieldVerdict {
  const whole = before.sides && before.sides.left + text + before.sides.right;
  if (after.text === whole) return { verdict: 'arrived', notes: [], exact: true };
  if (after.text === before.text) return { verdict: 'unchanged' };
  if (after.text.includes(text)) return { verdict: 'arrived', notes: [], exact: false };
  if (sameFigures(letters(after.text), letters(whole ?? text))) {
    const notes = [`The field writes it as “${short(after.text)}”.`];
    return { verdict: 'arrived', notes, exact: false };
  }
  const message = `The field made “${short(after.text)}” of it. Check it; Ctrl+Z takes it back.`;
  return { verdict: 'changed', message };
}

/** A mask adds signs of its own; one for money also adds its pence. */
function sameFigures(shown: string, sent: string): boolean {
  return shown === sent || (/^\d+$/.test(sent) && shown === `${sent}00`);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
