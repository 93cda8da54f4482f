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
  const first = [...snippets.filter(isNamed), ...snippets.filter((one) => !isNamed(one))];
  const groups = [...new Set(first.map(({ entry }) => entry))].filter(
    (entry) => entry !== undefined,
  );
  return (
    <dl class="skills">
      {groups.map((group) => {
        const members = first.filter(({ entry }) => entry === group);
        const head = members.find(({ title }) => title === group);
        const parts = members.filter((snippet) => snippet !== head);
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
