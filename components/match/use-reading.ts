/** The course of reading: the page in front, a part of it that must be allowed first, or a pasted text. */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Message, message } from '../../data/messages/message';
import { useHost } from '../host';
import type { MatchHost, PageReading } from './host';

export interface ReadingState {
  busy: boolean;
  /** Why there is no text, and what to do. */
  problem: Message | undefined;
  cut: boolean;
  closed: Extract<PageReading, { outcome: 'text' }>['closed'];
  /** Whether another page is in front than the one that was read. */
  moved: boolean;
  pasted: boolean;
  again(): void;
  paste(text: string): void;
  allow(origins: readonly string[]): Promise<void>;
}

/** Less text than this, in characters, is no job. */
const LITTLE = 80;

const NOTHING = message('match_reading_nothing');
const REFUSED = message('match_reading_refused');
const EMPTY = { problem: undefined, cut: false, closed: [], moved: false, pasted: false };

/** @param round Reads anew when it changes. @param read Takes the text. */
export function useReading(round: number, read: (text: string | undefined) => void): ReadingState {
  const host = useHost();
  const page = useRef<Promise<MatchHost>>(undefined);
  const newest = useRef(0);
  const [busy, setBusy] = useState(true);
  const [state, setState] =
    useState<Omit<ReadingState, 'busy' | 'again' | 'paste' | 'allow'>>(EMPTY);

  const look = useCallback(async () => {
    newest.current += 1;
    const number = newest.current;
    setBusy(true);
    page.current ??= host.match?.();
    const reading = await (await page.current)?.read();
    if (!reading || number !== newest.current) return;
    setBusy(false);
    const text =
      reading.outcome === 'text' && reading.text.length >= LITTLE ? reading.text : undefined;
    read(text);
    if (reading.outcome === 'failed') return setState({ ...EMPTY, problem: reading.message });
    const { cut, closed } = reading;
    const problem = text === undefined && closed.length === 0 ? NOTHING : undefined;
    setState({ ...EMPTY, cut, closed, problem });
  }, [host, read]);

  useEffect(() => void look(), [look, round]);
  useEffect(() => {
    let end: (() => void) | undefined;
    let gone = false;
    void page.current?.then((page) => {
      if (!gone) end = page.watch(() => setState((before) => ({ ...before, moved: true })));
    });
    return () => {
      gone = true;
      end?.();
    };
  }, [look]);

  return {
    ...state,
    busy,
    again: () => void look(),
    paste(text) {
      newest.current += 1;
      setBusy(false);
      read(text);
      setState({ ...EMPTY, pasted: true });
    },
    // The request must be the click's own: nothing may come before it.
    async allow(origins) {
      const asked = page.current;
      if (!asked) return;
      if (await (await asked).allow(origins)) return look();
      setState((before) => ({ ...before, closed: [], problem: REFUSED }));
    },
  };
}
