/** The card below the search: profile, own snippets, skills, experience, education and the rest. */

import { textOf } from '../../data/messages/text-of';
import { GROUPS, type GroupId, isEntryLine, type Snippet } from '../../data/snippets/snippet';
import { grouped } from '../../data/text/grouped';
import { InParts } from '../ui/in-parts';
import type { Card } from '../use-card';
import { Entry } from './entry';
import { Line } from './line';
import { Skills } from './skills';

/** Every section that has something in it. */
export function Sections({ card, named }: { card: Card; named: ReadonlySet<string> }) {
  const of = (group: GroupId) => card.snippets.filter((snippet) => snippet.group === group);
  return (
    <>
      <Section title={GROUPS.own} hidden={of('own').length + card.withheld.length === 0}>
        <Tags snippets={of('own')} />
        {card.withheld.map(({ id, title, reason }) => (
          <p key={id} class="withheld">
            “{title}” is not offered: {textOf(reason)}.
          </p>
        ))}
      </Section>
      <Section title={GROUPS.profile} hidden={of('profile').length === 0}>
        <Tags snippets={of('profile')} />
      </Section>
      <Section title={GROUPS.skills} all={find(card, 'skills')} hidden={of('skills').length === 0}>
        <Skills snippets={of('skills')} named={named} />
      </Section>
      <Entries card={card} group="work" />
      <Entries card={card} group="education" />
      {[...grouped(of('other'), ({ entry = '' }) => entry)].map(([title, snippets]) => (
        <Section
          key={title}
          title={title}
          all={snippets.find((one) => !isEntryLine(one) && !one.of)}
        >
          <InParts items={snippets.filter(isEntryLine)}>
            {(line) => (
              <Entry
                key={line.id}
                head={line}
                parts={snippets.filter((part) => part.of === line.id)}
              />
            )}
          </InParts>
        </Section>
      ))}
    </>
  );
}

function Entries({ card, group }: { card: Card; group: 'work' | 'education' }) {
  const parts = card.snippets.filter((snippet) => snippet.group === group);
  const heads = parts.filter(({ id }) => id.endsWith('.line'));
  const byEntry = grouped(parts, ({ id }) => id.slice(0, id.lastIndexOf('.')));
  return (
    <Section title={GROUPS[group]} count={heads.length} all={find(card, group)}>
      <InParts items={heads}>
        {(head) => (
          <Entry
            key={head.id}
            head={head}
            parts={(byEntry.get(head.id.slice(0, -'.line'.length)) ?? []).filter(
              (part) => part !== head,
            )}
          />
        )}
      </InParts>
    </Section>
  );
}

function Section({
  title,
  count,
  all,
  hidden,
  children,
}: {
  title: string;
  count?: number;
  all?: Snippet;
  hidden?: boolean;
  children: preact.ComponentChildren;
}) {
  if (hidden || (count === undefined ? false : count === 0)) return null;
  return (
    <section aria-label={title}>
      <h2>
        {all ? (
          <Line snippet={all} class="heading">
            {title}
          </Line>
        ) : (
          title
        )}
        {count !== undefined && <small>{count}</small>}
      </h2>
      {children}
    </section>
  );
}

function Tags({ snippets }: { snippets: readonly Snippet[] }) {
  return (
    <div class="tags">
      {snippets.map((snippet) => (
        <Line key={snippet.id} snippet={snippet} class="tag">
          {snippet.title}
        </Line>
      ))}
    </div>
  );
}

function find(card: Card, id: string): Snippet | undefined {
  return card.snippets.find((snippet) => snippet.id === id);
}
