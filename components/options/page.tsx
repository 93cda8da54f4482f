/** The options page: a list of places beside the one that is shown. */
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { HostProvider } from '../host';
import { Toast } from '../ui/toast';
import { type Card, useCard } from '../use-card';
import { CardSwitch } from './cards/switch';
import { Conflicts } from './conflicts';
import { type OptionsHost, OptionsHostProvider, useOptionsHost } from './host';
import { MachineConflicts } from './machine-conflicts';
import { Notices } from './notices';
import { PLACES, type Place } from './places';
import { Saved } from './saved';
import { type KeptValues, SessionProvider, useNewSession } from './session';
import { useKept } from './use-kept';
import { useLeaveWarning } from './use-leave-warning';
import { usePlace } from './use-place';

/** The page; empty until the card is read for the first time. @param host Must stay the same object. */
export function OptionsPage({ host }: { host: OptionsHost }) {
  return (
    <HostProvider value={host}>
      <OptionsHostProvider value={host}>
        <Loading />
      </OptionsHostProvider>
    </HostProvider>
  );
}

function Loading() {
  const host = useOptionsHost();
  const card = useCard();
  const answers = useKept(host.answers);
  const learned = useKept(host.learned);
  const files = useKept(host.files);
  if (!card || !answers || !learned || !files) return <main aria-busy="true" />;
  return <Loaded card={card} kept={{ answers, learned, files }} />;
}

function Loaded({ card, kept }: { card: Card; kept: KeptValues }) {
  const session = useNewSession(card, kept);
  const where = usePlace();
  const place = PLACES.find(({ id }) => id === where.place) ?? PLACES[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useLeaveWarning(session);
  useEffect(() => {
    document.title = textOf(message('options_page_title', { place: place.title }));
    // Whoever reads by ear or moves by keys goes on in the new place, not in the list.
    if (shown.current !== place) heading.current?.focus();
    shown.current = place;
  }, [place]);
  return (
    <SessionProvider value={session}>
      <div class="options">
        <div class="side">
          <Places now={place} monogram={card.resume.meta?.monogram} />
          <Saved />
        </div>
        <main>
          <Notices />
          <Conflicts />
          <MachineConflicts />
          <header class="place-head">
            <h1 ref={heading} tabIndex={-1}>
              {textOf(place.title)}
            </h1>
            <p>{textOf(place.purpose)}</p>
          </header>
          <place.Content key={place.id} />
        </main>
        <Toast {...session.toaster} />
      </div>
    </SessionProvider>
  );
}

function Places({ now, monogram }: { now: Place; monogram?: string }) {
  return (
    <nav aria-label={textOf(message('options_page_places'))}>
      <p class="brand">
        {monogram && <span class="monogram">{monogram}</span>}
        <span>{textOf(message('manifest_name'))}</span>
      </p>
      <CardSwitch />
      <ul>
        {PLACES.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === now.id ? 'page' : undefined}>
              {textOf(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
