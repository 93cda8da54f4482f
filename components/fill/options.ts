/** What can be chosen for a field, and the search among it. */

import { isKind, type Kind, OWN_KINDS, STANDARD_KINDS } from '../../data/fields/kind';
import { kindText } from '../../data/fields/kind-label';
import { textOf } from '../../data/messages/text-of';
import type { Correction, FillField } from '../../data/schema/fill';
import { searchOf } from '../../data/snippets/search';
import type { GroupId, Snippet } from '../../data/snippets/snippet';

export interface Option {
  id: string;
  title: string;
  text: string;
  entry?: string;
  group?: GroupId;
  correction: Correction;
}

const NOTHING: Option = {
  id: 'nothing',
  title: 'Nothing',
  text: 'This field stays empty, here and where a field is called the same.',
  correction: { to: 'nothing' },
};
const OWN_GUESS: Option = {
  id: 'own guess',
  title: 'The card’s own guess',
  text: 'Forgets what you chose for this field.',
  correction: { to: 'own guess' },
};

/** More would not be read. */
const MOST = 60;

/**
 * The search for one field: everything when nothing is typed, best first otherwise.
 * A line that the résumé knows as a kind of value is learned as that kind, so that it takes the form
 * each field wants; the others as the line itself. A file can only be left out.
 */
export function optionsOf(
  field: FillField,
  snippets: readonly Snippet[],
): (query: string) => Option[] {
  const fixed = field.from === 'learned' ? [NOTHING, OWN_GUESS] : [NOTHING];
  if (field.control === 'file') return () => fixed;
  const lines = [...kinds(snippets), ...snippets.filter(({ id }) => !isKind(kindOf(id)))];
  const search = searchOf(lines);
  return (query) => {
    if (query.trim() === '') return [...fixed, ...lines.slice(0, MOST).map(optionOf)];
    const named = fixed.filter(({ title }) =>
      title.toLowerCase().startsWith(query.trim().toLowerCase()),
    );
    return [...named, ...search(query, MOST).map(optionOf)];
  };
}

/** `url.linkedin` is the line of the kind `url:linkedin`. */
const kindOf = (id: string): string => id.replace(/^url\./, 'url:');

/** The kinds of value as lines: those the résumé can answer by a line of its own show it. */
function kinds(snippets: readonly Snippet[]): Snippet[] {
  const byKind = new Map(snippets.map((snippet) => [kindOf(snippet.id), snippet]));
  return [...STANDARD_KINDS, ...OWN_KINDS]
    .filter((kind) => !kind.startsWith('file:') && kind !== 'photo')
    .filter((kind) => !kind.startsWith('url:') || byKind.has(kind))
    .map((kind) => ({
      id: kind,
      group: groupOf(kind),
      title: textOf(kindText(kind)),
      text: byKind.get(kind)?.text ?? 'From the résumé, as the field wants it',
    }));
}

const STUDY: ReadonlySet<string> = new Set(['school', 'degree', 'area', 'grade']);
const PROFILE: ReadonlySet<string> = new Set(['headline', 'summary', 'cover-letter', 'languages']);
const JOB = /^(organization|start-|end-|current|description)/;

function groupOf(kind: Kind): GroupId {
  if (STUDY.has(kind)) return 'education';
  if (JOB.test(kind)) return 'work';
  if (kind === 'skills') return 'skills';
  return PROFILE.has(kind) ? 'profile' : 'contact';
}

function optionOf({ id, title, text, entry, group }: Snippet): Option {
  const correction: Correction = isKind(id)
    ? { to: 'kind', kind: id }
    : { to: 'snippet', snippet: id };
  return { id, title, text, group, ...(entry !== undefined && { entry }), correction };
}
