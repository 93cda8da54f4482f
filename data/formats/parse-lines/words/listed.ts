/** Words written one after the other. */

/** @returns The words of `text`, which commas part. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
