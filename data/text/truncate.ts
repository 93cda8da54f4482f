/** Text cut to a length, between what a reader sees as letters. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns `text`, or its beginning with an ellipsis. @param most In UTF-16 units. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Only as far as is looked at: a step of the segmenter takes as long as its text is.
  const start = graphemes.segment(text.slice(0, most + 1));
  const end = start.containing(most - 1)?.index ?? 0;
  return `${text.slice(0, end).trimEnd()}…`;
}
