/** Makes the text fit the field, or says why it does not. Nothing is ever cut. */
import { isInput } from '../dom/tree';
import { lines, oneLine } from './lines';
import { type Content, type InsertRequest, type InsertResult, refused } from './result';
import type { Target } from './target';

export type Fitting = { ok: true; content: Content } | { ok: false; result: InsertResult };

/** Such a field lets anything be typed, and complains when the form is sent. */
const TYPE_NOTES: Record<string, string> = {
  email: 'This field is for an e-mail address.',
  url: 'This field is for a web address that begins with https://.',
};

/** @returns The text as the target takes it, or the refusal. */
export function fitInto(target: Target, request: InsertRequest): Fitting {
  const content: Content = { ...lines(request.text, request.caret), notes: [] };
  if (target.kind === 'rich' && !target.plain) {
    return { ok: true, content: { ...content, html: request.html } };
  }
  if (target.kind !== 'text') return { ok: true, content };
  const { element } = target;
  if (!isInput(element)) return checkLength(element, content);
  const joined = oneLine(content);
  const note = TYPE_NOTES[element.type];
  if (note && !typeFits(element, joined.text)) joined.notes = [...joined.notes, note];
  return checkLength(element, joined);
}

function typeFits(element: HTMLInputElement, text: string): boolean {
  const probe = element.ownerDocument.createElement('input');
  probe.type = element.type;
  probe.multiple = element.multiple;
  probe.value = text;
  return probe.validity.valid;
}

function checkLength(element: HTMLInputElement | HTMLTextAreaElement, content: Content): Fitting {
  const { maxLength } = element;
  if (maxLength < 0) return { ok: true, content };
  // E-mail fields do not tell their selection: there only a text that can never fit is refused.
  const { selectionStart: start, selectionEnd: end } = element;
  const kept = start === null || end === null ? 0 : element.value.length - (end - start);
  if (kept + content.text.length <= maxLength) return { ok: true, content };
  const left = kept > 0 ? `, of which ${Math.max(0, maxLength - kept)} are left` : '';
  const message = `This text has ${content.text.length} characters; the field takes ${maxLength}${left}.`;
  return { ok: false, result: refused('too-long', message) };
}
