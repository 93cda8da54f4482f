/** Rich text inside other formats, as paragraphs and items. */
import { linesOfHtml } from '../html/lines';
import { type Body, bodyOf } from '../parse-lines/body';
import { linesOfText } from '../parse-lines/text-lines';
import { parseMarkup } from './markup';

/** @returns The summary and highlights of a piece of HTML, Markdown or plain text. */
export async function proseOf(source: string): Promise<Body> {
  if (/<\/?(?:p|ul|li|br|div|strong|em|b|i)\b/i.test(source))
    return bodyOf(linesOfHtml(await parseMarkup(source, false)));
  return bodyOf(linesOfText(source));
}

/** @returns The text of `source` without marks, its items on lines of their own. */
export async function plainProse(source: string): Promise<string> {
  const { summary, highlights } = await proseOf(source);
  return [summary, ...highlights].filter(Boolean).join('\n');
}
