/** Rich text for editors, built from escaped text only. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML: nothing in it is markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Lines as one paragraph, each line but the last with a break. */
export function lines(...text: readonly string[]): string {
  return `<p>${text
    .flatMap((line) => line.split('\n'))
    .map(escapeHtml)
    .join('<br>')}</p>`;
}

/** Text with empty lines between its paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => lines(paragraph))
    .join('');
}

/** A bulleted list. */
export function bullets(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
