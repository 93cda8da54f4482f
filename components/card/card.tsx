/** The card: who, what now, how to reach; then everything else, each line of it one click away. */

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { textOf } from '../../data/messages/text-of';
import { useHost } from '../host';
import { Toast, useToaster } from '../ui/toast';
import { type Card as CardData, useCard } from '../use-card';
import { ActionsProvider, useHostActions } from './actions';
import { Foot } from './foot';
import { Head } from './head';
import { resultId, SearchField } from './search-field';
import { Sections } from './sections';
import { useFinder } from './use-finder';
import { useKeys } from './use-keys';
import { useMatch } from './use-match';
import { usePreview } from './use-preview';

/** How many results are shown: more would not be read. */
const MOST = 50;

/** The whole card as the popup and the side panel show it; the preview of a fill in its place. */
export function Card() {
  const card = useCard();
  const preview = usePreview();
  if (!card) return null;
  if (preview.shown) {
    const { Fill, page, key } = preview.shown;
    // Another card is another fill: nothing that was planned from the one goes in as the other's.
    return <Fill key={`${card.card.id} ${key}`} page={page} card={card} leave={preview.leave} />;
  }
  return <Shown card={card} fill={preview.open} />;
}

function Shown({ card, fill }: { card: CardData; fill: (() => void) | undefined }) {
  const host = useHost();
  const toaster = useToaster();
  const actions = useHostActions(toaster.say);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const match = useMatch(card);
  const finder = useFinder(match.snippets);
  const found = useMemo(
    () => (query.trim() === '' ? undefined : finder?.search(query, MOST)),
    [query, finder],
  );
  const find = useCallback((next: string) => {
    setQuery(next);
    setActive(0);
  }, []);
  const leave = useCallback(() => {
    if (field.current?.value) find('');
    else if (match.shown) match.close();
    else host.close();
  }, [find, host, match.shown, match.close]);
  useKeys(root, field, leave);
  // Before it is painted, so that not even the first key typed is lost.
  useLayoutEffect(() => {
    document.querySelector('#frame')?.remove();
    field.current?.focus();
  }, []);
  useEffect(() => {
    void host.takeWord().then((word) => {
      if (word) toaster.say(word);
    });
  }, [host, toaster.say]);
  useEffect(() => {
    if (found) document.getElementById(resultId(active))?.scrollIntoView({ block: 'nearest' });
  }, [found, active]);

  return (
    <ActionsProvider value={actions}>
      <div class="card" ref={root} data-mac={host.mac}>
        <Head card={card} say={toaster.say} back={() => field.current?.focus()} />
        <SearchField
          field={field}
          query={query}
          count={found?.length ?? 0}
          active={active}
          search={find}
          choose={setActive}
          take={(how) => {
            const snippet = found?.[active];
            if (snippet) actions[how](snippet);
          }}
        />
        {/* The results are no stops of the Tab key, yet they must scroll by keys. */}
        <main tabIndex={found ? 0 : undefined}>
          {card.troubles.map(textOf).map((trouble) => (
            <p key={trouble} class="trouble" role="alert">
              {trouble}
            </p>
          ))}
          {finder && found ? (
            <finder.Results found={found} query={query} active={active} />
          ) : (
            <>
              {match.shown && <match.shown.Match {...match.shown} close={match.close} />}
              <Sections card={card} named={match.named} />
            </>
          )}
        </main>
        <Foot fill={fill} match={match.open} say={toaster.say} />
        <Toast {...toaster} />
      </div>
    </ActionsProvider>
  );
}
