/** More texts than the pages of a long form have; when they are more, all are forgotten. */
const MOST = 5000;

/** A function of a text that remembers its answers: forms say the same again and again. */
export function memo<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
