/** The place “Share”: what goes along, what the receiver will see, and the ways to hand it on. */
import { useMemo, useState } from 'preact/hooks';
import { selected, type Ticks } from '../../../data/share/selection';
import { useSession } from '../session';
import { Choose } from './choose';
import { ContactWay } from './contact-way';
import { ExtensionWay } from './extension-way';
import { FileWays } from './file-ways';
import { Preview } from './preview';
import { TextWay } from './text-way';

export function SharePlace() {
  const { resume, own } = useSession();
  /** What was ticked or unticked by hand; all else is as is usual. */
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const shared = useMemo(() => selected(resume.value, ticks), [resume.value, ticks]);
  const snippets = own.value.filter(({ id }) => ticks.get(`own.${id}`) === true);
  return (
    <>
      <Choose
        resume={resume.value}
        own={own.value}
        ticks={ticks}
        tick={(ids, on) =>
          setTicks((before) => new Map([...before, ...ids.map((id) => [id, on] as const)]))
        }
      />
      <Preview resume={shared} />
      <ExtensionWay resume={shared} />
      <FileWays resume={shared} snippets={snippets} />
      <ContactWay resume={shared} />
      <TextWay resume={shared} />
    </>
  );
}
