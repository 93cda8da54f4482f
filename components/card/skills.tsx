/** Skills as tags: those that stand by themselves, then each group's; group, sub-group and skill all copy. */

import { isSkill, type Snippet } from '../../data/snippets/snippet';
import { grouped } from '../../data/text/grouped';
import { Line } from './line';

/**
 * The skills; `snippets` are all of the registry's skills.
 * @param named The skills that the page names: they come first, and their groups.
 */
export function Skills({
  snippets,
  named,
}: {
  snippets: readonly Snippet[];
  named: ReadonlySet<string>;
}) {
  const isNamed = (snippet: Snippet) => isSkill(snippet) && named.has(snippet.text);
  const single = snippets.filter((snippet) => snippet.entry === undefined && isSkill(snippet));
  const inGroups = snippets.filter(({ entry }) => entry !== undefined);
  const groups = namedFirst([...grouped(inGroups, ({ entry = '' }) => entry)], ([, all]) =>
    all.some(isNamed),
  );
  const tag = (snippet: Snippet, group = '') => (
    <Line
      key={snippet.id}
      snippet={snippet}
      class={isNamed(snippet) ? 'tag named' : isSkill(snippet) ? 'tag' : 'tag group'}
    >
      {snippet.title.replace(`${group}: `, '')}
      <Note snippet={snippet} />
    </Line>
  );
  return (
    <>
      {single.length > 0 && (
        <div class="tags">{namedFirst(single, isNamed).map((snippet) => tag(snippet))}</div>
      )}
      {groups.length > 0 && (
        <dl class="skills">
          {groups.map(([group, members]) => {
            const head = members.find(({ title }) => title === group);
            const parts = members.filter((snippet) => snippet !== head);
            return (
              <div key={group}>
                <dt>
                  {head ? (
                    <Line snippet={head} class="term">
                      {group}
                      <Note snippet={head} />
                    </Line>
                  ) : (
                    group
                  )}
                </dt>
                <dd>{inParts(parts, isNamed).map((snippet) => tag(snippet, group))}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </>
  );
}

/** What is named before what is not, each in its own order. */
function namedFirst<T>(list: readonly T[], isNamed: (one: T) => boolean): T[] {
  return [...list.filter(isNamed), ...list.filter((one) => !isNamed(one))];
}

/** A sub-group stays in one piece, its name before its skills: what is named moves within it, and it as a whole. */
function inParts(members: readonly Snippet[], isNamed: (one: Snippet) => boolean): Snippet[] {
  const within = members.filter(({ part }) => part !== undefined);
  const parts = [...grouped(within, ({ part }) => part).values()].map((all) => [
    ...all.filter((one) => !isSkill(one)),
    ...namedFirst(all.filter(isSkill), isNamed),
  ]);
  const loose = members.filter(({ part }) => part === undefined);
  return [...namedFirst(parts, (part) => part.some(isNamed)).flat(), ...namedFirst(loose, isNamed)];
}

/** How well it is known. */
function Note({ snippet: { note } }: { snippet: Snippet }) {
  return note === undefined ? null : <small> {note}</small>;
}
