/** The lines of the page: each a button, its text kept beside it for the script to copy. */

import type { Snippet } from '../../../../data/snippets/snippet';
import { escapeHtml } from '../../../../data/text/html';

/** What a line copies, as the script finds it. */
type CopiedLine = [title: string, text: string, html?: string];

export class Lines {
  readonly #copied: CopiedLine[] = [];

  /** A snippet as a button. @param inner What it shows, as HTML; its text where nothing is given. */
  button(snippet: Snippet, kind: string, inner = escapeHtml(snippet.text)): string {
    const { title, text, html } = snippet;
    const index = this.#copied.push(html ? [title, text, html] : [title, text]) - 1;
    return `<button type="button" class="line ${kind}" data-line="${index}" dir="auto">${inner}</button>`;
  }

  /** What all buttons copy, as the content of a script element of JSON (HTML, 4.12.1.3). */
  json(): string {
    return JSON.stringify(this.#copied).replace(/</g, '\\u003c');
  }
}
