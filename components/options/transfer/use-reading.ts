/** One document while it is read: nothing of it is kept before the person accepts it. */

import { useCallback, useRef, useState } from 'preact/hooks';
import type { Read } from '../../../data/formats/format';
import { textOf } from '../../../data/messages/text-of';
import { problemLines } from '../../../data/schema/problem-lines';
import { useOptionsHost } from '../host';

export type ReadingState =
  | { step: 'choose' }
  | { step: 'reading'; name: string }
  | { step: 'refused'; name: string; why: readonly string[] }
  | { step: 'read'; name: string; read: Read }
  | { step: 'taken'; name: string; count: number };

export interface DocumentReading {
  state: ReadingState;
  /** @param name What the document is called; empty for pasted text. */
  begin(document: Blob, name: string): void;
  stop(): void;
  /** Puts the document away. */
  close(): void;
  /** Takes a received card for a document, to choose parts of it. */
  asDocument(): void;
  /** Says how much was taken over. */
  taken(count: number): void;
}

export function useReading(): DocumentReading {
  const host = useOptionsHost();
  const [state, setState] = useState<ReadingState>({ step: 'choose' });
  const running = useRef<AbortController>(undefined);

  const begin = useCallback(
    async (document: Blob, file: string) => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const name = file || 'the pasted text';
      setState({ step: 'reading', name });
      const reading = await host.readDocument(document, file, run.signal).catch((error) => ({
        ok: false as const,
        problems: [
          { path: '', message: `${name} could not be opened (${error}): choose it again` },
        ],
      }));
      if (running.current !== run || run.signal.aborted) return;
      setState(
        reading.ok
          ? { step: 'read', name, read: reading.value }
          : { step: 'refused', name, why: problemLines(reading.problems).map(textOf) },
      );
    },
    [host],
  );
  const close = useCallback(() => {
    running.current?.abort();
    setState({ step: 'choose' });
  }, []);
  return {
    state,
    begin: (document, name) => void begin(document, name),
    stop: close,
    close,
    asDocument: () =>
      setState((now) => {
        if (now.step !== 'read') return now;
        const { card: _, ...read } = now.read;
        return { ...now, read };
      }),
    taken: (count) =>
      setState((now) =>
        now.step === 'read' ? { step: 'taken', name: now.name, count } : { step: 'choose' },
      ),
  };
}
