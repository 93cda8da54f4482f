/** Text as every file takes it: no control characters, no stray line breaks. */

// XML 1.0 and PDF alike refuse these; line feed and tab are kept for the caller to turn into breaks.
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** @returns `value` on one line, spaces collapsed; empty for anything that is not text. */
export function oneLine(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.normalize('NFC').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
}

/** @returns The lines of `value` that are not blank, each as `oneLine` gives it. */
export function lines(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(oneLine)
    .filter(Boolean);
}

/** @returns The texts of a list, each on one line, without the empty ones. */
export function items(values: readonly unknown[] | undefined): string[] {
  return (values ?? []).map(oneLine).filter(Boolean);
}
