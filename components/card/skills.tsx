/** Skills as tags: those that stand by themselves, then each group's; group, sub-group and skill all copy. */
import { grouped } from '../../data/grouped';
import { isSkill } from '../../data/snippets/skills';
import type { Snippet } from '../../data/snippets/snippet';
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
  const first = [...snippets.filter(isNamed), ...snippets.filter((one) => !isNamed(one))];
  const single = first.filter((snippet) => snippet.entry === undefined && isSkill(snippet));
  const inGroups = first.filter(({ entry }) => entry !== undefined);
  const groups = grouped(inGroups, ({ entry = '' }) => entry);
  const tag = (snippet: Snippet, group = '') => (
    <Line key={snippet.id} snippet={snippet} class={tagClass(snippet, isNamed(snippet))}>
      {snippet.title.replace(`${group}: `, '')}
      <Note snippet={snippet} />
    </Line>
  );
  return (
    <>
      {single.length > 0 && <div class="tags">{single.map((snippet) => tag(snippet))}</div>}
      {groups.size > 0 && (
        <dl class="skills">
          {[...groups].map(([group, members]) => {
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
                <dd>{parts.map((snippet) => tag(snippet, group))}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </>
  );
}

/** How well it is known. */
function Note({ snippet: { note } }: { snippet: Snippet }) {
  return note === undefined ? null : <small> {note}</small>;
}

function tagClass(snippet: Snippet, named: boolean): string {
  if (named) return 'tag named';
  return isSkill(snippet) ? 'tag' : 'tag group';
}
