/** The place “Share”: what goes along, what the receiver will see, and the ways to hand it on. */
import { useMemo, useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { selected, type Ticks } from '../../../data/share/selection';
import { ownOfCard } from '../../../data/snippets/load';
import { useSession } from '../session';
import { Choose } from './choose';
import { ContactWay } from './contact-way';
import { ExtensionWay } from './extension-way';
import { FileWays } from './file-ways';
import { StillCard } from './still-card';
import { TextWay } from './text-way';

export function SharePlace() {
  const { card } = useSession();
  // What is ticked is ticked for one card.
  return <Sharing key={card.card.id} />;
}

function Sharing() {
  const { resume, own, card } = useSession();
  /** What was ticked or unticked by hand; all else is as is usual. */
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const shared = useMemo(() => selected(resume.value, ticks), [resume.value, ticks]);
  const offered = ownOfCard(own.value, card.card);
  const snippets = offered.filter(({ id }) => ticks.get(`own.${id}`) === true);
  return (
    <>
      <Choose
        resume={resume.value}
        own={offered}
        ticks={ticks}
        tick={(ids, on) =>
          setTicks((before) => new Map([...before, ...ids.map((id) => [id, on] as const)]))
        }
      />
      <section aria-labelledby="share-preview">
        <h2 id="share-preview">{textOf(message('share_preview_title'))}</h2>
        <StillCard resume={shared} />
      </section>
      <ExtensionWay resume={shared} />
      <FileWays resume={shared} snippets={snippets} />
      <ContactWay resume={shared} />
      <TextWay resume={shared} />
    </>
  );
}
