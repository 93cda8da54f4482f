/** Which option of a list a text means. */

export interface Choice {
  label: string;
  value: string;
  disabled: boolean;
}

/**
 * Finds the option a text names: the same words, or, if only one does so, all of one within the
 * other. Case, accents and punctuation do not count.
 * @returns Its index; −1 when none fits or more than one does.
 */
export function chosen(options: readonly Choice[], text: string): number {
  const wanted = folded(text);
  if (wanted === '') return -1;
  const open = options.map((option, index) => ({ ...option, index })).filter((o) => !o.disabled);
  const same = open.find((o) => folded(o.label) === wanted || folded(o.value) === wanted);
  if (same) return same.index;
  const near = open.filter((o) => folded(o.label) !== '' && within(folded(o.label), wanted));
  return near.length === 1 && near[0] ? near[0].index : -1;
}

function within(one: string, other: string): boolean {
  const [a, b] = [` ${one} `, ` ${other} `];
  return a.includes(b) || b.includes(a);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
