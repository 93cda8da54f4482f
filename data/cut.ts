/** Text cut to a length, between what a reader sees as letters. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns `text`, or its beginning with an ellipsis. @param most In UTF-16 units. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
