/** The card held against the page in front: loaded when it is wanted, forgotten when it is closed. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Snippet } from '../../data/snippets/snippet';
import { useHost } from '../host';
import type { Matching } from '../match/matching';
import type { Card } from '../use-card';

type MatchModule = typeof import('../match/matching');

export interface Match {
  /** What is shown of it; undefined while it is closed. */
  shown: ({ Match: MatchModule['Match'] } & Matching) | undefined;
  /** The card's skills that the page names. */
  named: ReadonlySet<string>;
  /** All snippets of the card, the matching ones first. */
  snippets: readonly Snippet[];
  /** Missing where there is no page to read. */
  open: (() => void) | undefined;
  close(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** @param card The card that is shown. */
export function useMatch(card: Card): Match {
  const host = useHost();
  const [loaded, setLoaded] = useState<{ module: MatchModule; text: string | undefined }>();
  const [round, setRound] = useState(0);
  const open = useCallback(async () => {
    const module = await import('../match/matching');
    setLoaded((before) => before ?? { module, text: undefined });
    setRound((before) => before + 1);
  }, []);
  const close = useCallback(() => setLoaded(undefined), []);
  const read = useCallback(
    (text: string | undefined) => setLoaded((before) => before && { ...before, text }),
    [],
  );
  useEffect(() => host.onMatchWanted?.(() => void open()), [host, open]);
  useEffect(() => {
    if (!host.match) return;
    const pressed = (event: KeyboardEvent) => {
      // By its place: with Alt the Mac types another letter there.
      if (event.code !== 'KeyM' || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      void open();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [host, open]);

  const { resume, snippets } = card;
  const fit = useMemo(
    () =>
      loaded?.text === undefined ? undefined : loaded.module.fitOf(loaded.text, resume, snippets),
    [loaded, resume, snippets],
  );
  const named = useMemo(() => (fit ? new Set(fit.skills.map(({ text }) => text)) : NONE), [fit]);
  const all = useMemo(() => (fit ? [...fit.lines, ...snippets] : snippets), [fit, snippets]);
  return {
    shown: loaded && { Match: loaded.module.Match, round, fit, read },
    named,
    snippets: all,
    open: host.match && open,
    close,
  };
}
