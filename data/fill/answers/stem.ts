/** Endings of number and tense off; enough for "expectations" and "expectation", no more. */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(ation|ing|ed)$/, (end) => (word.length - end.length > 3 ? '' : end))
    .replace(/e$/, '');
}
