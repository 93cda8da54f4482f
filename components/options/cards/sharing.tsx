/** What a variant changes of the card that it shares with, each thing to be shared again. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { differences } from '../../../data/merge/differences';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { CardInfo } from '../../../data/schema/cards';
import type { Resume } from '../../../data/schema/resume';
import { heard } from '../../ui/heard';
import { Words } from '../../ui/words';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import type { CardEdits } from './edit';

interface SharingProps {
  card: CardInfo;
  /** What the card is called that it shares with. */
  base: string;
  share: CardEdits['share'];
}

export function Sharing({ card, base: name, share }: SharingProps) {
  const pair = usePair(card);
  const changes = useMemo(() => pair && differences(pair.base, pair.resume), [pair]);
  if (!pair || !changes) return null;
  if (changes.length === 0) {
    return <p class="note">{textOf(message('cards_sharing_all', { base: name }))}</p>;
  }
  return (
    <section class="sharing" aria-label={textOf(message('cards_sharing_title', { base: name }))}>
      <p>
        <Words
          of={message('cards_sharing_count', { base: name, count: changes.length })}
          with={{ b: (words) => <b>{words}</b> }}
        />
      </p>
      <ul>
        {changes.map((change, index) => (
          <li key={`${textOf(change.words)} ${index}`}>
            <span dir="auto">{textOf(change.words)}</span>
            <button type="button" class="link" onClick={() => void share(card, pair.base, change)}>
              <Words
                of={message('cards_sharing_again', { change: change.words })}
                with={{ heard }}
              />
            </button>
          </li>
        ))}
      </ul>
      {changes.length > 1 && (
        <button type="button" class="quiet" onClick={() => void share(card, pair.base)}>
          {textOf(message('cards_sharing_allAgain'))}
        </button>
      )}
    </section>
  );
}

/** A variant's résumé and that of its base, read anew whenever something is stored. */
function usePair({ id, of }: CardInfo): { base: Resume; resume: Resume } | undefined {
  const host = useOptionsHost();
  const { card: state } = useSession();
  const [pair, setPair] = useState<{ base: Resume; resume: Resume }>();
  useEffect(() => {
    if (of === undefined) return;
    let current = true;
    void Promise.all([host.cardResume(of), host.cardResume(id)]).then(
      ([base, resume]) => current && setPair({ base, resume }),
      // What cannot be read is named on top of the page.
      () => current && setPair(undefined),
    );
    return () => {
      current = false;
    };
  }, [host, id, of, state]);
  return pair;
}
