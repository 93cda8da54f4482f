/** How much a document may say: what no résumé needs and no page can show is refused, with where it stands. */
import { type Message, message } from '../../messages/message';
import { type Problem, pathText } from '../../schema/problem';

/** The longest single text, in characters: more than the whole of a long academic résumé. */
const LONGEST_TEXT = 100_000;
/** A picture may stand in a résumé as text (`data:image/…`); a larger one has no room in the browser's storage. */
const LONGEST_PICTURE = 3_000_000;
const MOST_ENTRIES = 10_000;
/** All texts together, in characters: the browser stores 10 MB. */
const LONGEST_DOCUMENT = 8_000_000;
/** A résumé has lists in entries in lists; what other programs add stands a little deeper. */
const DEEPEST = 40;
/** So many of them tell enough. */
const MOST_PROBLEMS = 20;

/**
 * What of a document is beyond every bound, each with its path and why; nothing where it can be kept.
 * @param document Data of any shape, depth and width.
 */
export function beyondBounds(document: unknown): Problem[] {
  const problems: Problem[] = [];
  let characters = 0;
  const waiting: { path: readonly PropertyKey[]; value: unknown }[] = [
    { path: [], value: document },
  ];
  for (let next = waiting.pop(); next && problems.length < MOST_PROBLEMS; next = waiting.pop()) {
    const { path, value } = next;
    const problem = beyond(path, value);
    if (problem) problems.push({ path: pathText(path), message: problem });
    else if (typeof value === 'string') characters += value.length;
    else if (Array.isArray(value))
      value.forEach(
        (inner: unknown, at) => void waiting.push({ path: [...path, at], value: inner }),
      );
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        waiting.push({ path: [...path, key], value: inner });
  }
  if (problems.length > 0 || characters <= LONGEST_DOCUMENT) return problems;
  const sum = { found: characters, most: LONGEST_DOCUMENT };
  return [{ path: '', message: message('formats_bounds_document', sum) }];
}

function beyond(path: readonly PropertyKey[], value: unknown): Message | undefined {
  if (typeof value === 'string') {
    const most = value.startsWith('data:image/') ? LONGEST_PICTURE : LONGEST_TEXT;
    return value.length > most
      ? message('formats_bounds_text', { found: value.length, most })
      : undefined;
  }
  if (Array.isArray(value) && value.length > MOST_ENTRIES)
    return message('formats_bounds_entries', { found: value.length, most: MOST_ENTRIES });
  return path.length > DEEPEST && typeof value === 'object' && value !== null
    ? message('formats_bounds_depth', { most: DEEPEST })
    : undefined;
}
