/** Skills as a list of groups, each with its keywords as tags; group, sub-group and keyword all copy. */
import type { Snippet } from '../../data/snippets/snippet';
import { Line } from './line';

/**
 * The skill groups; `snippets` are all of the registry's skills.
 * @param named The skills that the page names: they come first, and their groups.
 */
export function Skills({
  snippets,
  named,
}: {
  snippets: readonly Snippet[];
  named: ReadonlySet<string>;
}) {
  const isNamed = ({ title, text }: Snippet) => title === text && named.has(text);
  const groups = namedFirst(grouped(snippets, 'entry'), ([, all]) => all.some(isNamed));
  return (
    <dl class="skills">
      {groups.map(([group, members]) => {
        const head = members.find(({ title }) => title === group);
        const parts = inParts(
          members.filter((snippet) => snippet !== head),
          isNamed,
        );
        return (
          <div key={group}>
            <dt>
              {head ? (
                <Line snippet={head} class="term">
                  {group}
                </Line>
              ) : (
                group
              )}
            </dt>
            <dd>
              {parts.map((snippet) => (
                <Line
                  key={snippet.id}
                  snippet={snippet}
                  class={
                    isNamed(snippet)
                      ? 'tag named'
                      : snippet.title === snippet.text
                        ? 'tag'
                        : 'tag group'
                  }
                >
                  {snippet.title.replace(`${group}: `, '')}
                </Line>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What is named before what is not, each in its own order. */
function namedFirst<T>(list: readonly T[], isNamed: (one: T) => boolean): T[] {
  return [...list.filter(isNamed), ...list.filter((one) => !isNamed(one))];
}

/** The snippets that have such a name, by that name, in their order. */
function grouped(snippets: readonly Snippet[], by: 'entry' | 'part'): [string, Snippet[]][] {
  const names = new Set(snippets.flatMap(({ [by]: name }) => (name === undefined ? [] : [name])));
  return [...names].map((name) => [name, snippets.filter(({ [by]: own }) => own === name)]);
}

/** A sub-group stays in one piece, its name before its skills: what is named moves within it, and it as a whole. */
function inParts(members: readonly Snippet[], isNamed: (one: Snippet) => boolean): Snippet[] {
  const parts = grouped(members, 'part').map(([, [head, ...skills]]) =>
    head ? [head, ...namedFirst(skills, isNamed)] : [],
  );
  const loose = members.filter(({ part }) => part === undefined);
  return [...namedFirst(parts, (part) => part.some(isNamed)).flat(), ...namedFirst(loose, isNamed)];
}
