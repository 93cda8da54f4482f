/** Several entries as one text, parted so that each can be told from the next. */

/** Entries with commas between them; one that holds a comma of its own is written without: “SQL (Oracle / MySQL)”. */
export function commaSeparated(entries: readonly string[]): string {
  return entries.map((entry) => without(entry, ',')).join(', ');
}

/** An entry without a sign: its parts stand behind slashes, and its figures together. */
export function without(entry: string, sign: ',' | ';'): string {
  return entry
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, sign === ',' ? '' : ',')
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' / ');
}
