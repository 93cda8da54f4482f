/** The card as one page that stands by itself: it looks and copies like the card, and asks nothing of any machine. */

import { jsonLdText } from '../../../../data/formats/html/json-ld';
import { languageOf } from '../../../../data/formats/shared/language';
import { outlineOf } from '../../../../data/formats/shared/outline';
import type { Resume } from '../../../../data/schema/resume';
import { escapeHtml } from '../../../../data/text/html';
import card from '../../../card/card.css?inline';
import base from '../../../ui/base.css?inline';
import { cardBody } from './body';
import own from './page.css?inline';
import script from './script.js?raw';

/** The page's whole style. */
export const cardStyle = `${base}\n${card}\n${own}`;

/**
 * The page. Of all that could run or be loaded, the browser lets through this style and this script
 * alone: they are named by their digests.
 * @param resume All that goes along.
 */
export async function htmlCard(resume: Resume): Promise<string> {
  const { title, name, label } = outlineOf(resume);
  const { html, lines } = cardBody(resume);
  const policy = [
    "default-src 'none'",
    `style-src '${await digest(cardStyle)}'`,
    `script-src '${await digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${languageOf(resume)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<meta name="author" content="${escapeHtml(name)}">
<meta name="description" content="${escapeHtml(label)}">
<style>${cardStyle}</style>
<script type="application/ld+json">${jsonLdText(resume)}</script>
</head>
<body>
${html}
<p class="toast visually-hidden" role="status"></p>
<script type="application/json" id="lines">${lines}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** As a policy names what it lets through (CSP 3, 6.7.3). */
async function digest(content: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
