/** Text and HTML, one as the other. */
import { escapeHtml } from '../../../data/text/html';

/**
 * @returns The text for use in HTML where white space folds; tabs and runs of spaces stay.
 * Lines end with breaks: paragraphs would tear apart the block the caret stands in.
 */
export function linesAsHtml(text: string): string {
  return escapeHtml(text)
    .replace(/ {2}/g, ' \u00a0')
    .replace(/^ | $/gm, '\u00a0')
    .replace(/\t/g, '<span style="white-space:pre">\t</span>')
    .replace(/\n/g, '<br>');
}

/** @returns What a person would read of the HTML. */
export function textOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
