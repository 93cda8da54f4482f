/** One document while it is read: nothing of it is kept before the person accepts it. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Read } from '../../../data/formats/format';
import { messageOf } from '../../../data/messages/failure';
import { type Message, message, type Unconverted } from '../../../data/messages/message';
import { problemLines } from '../../../data/schema/problem-lines';
import { useOptionsHost } from '../host';

/** `name` is what the document is called. */
export type ReadingState =
  | { step: 'choose' }
  | { step: 'reading'; name: Message | string }
  | { step: 'refused'; name: Message | string; why: readonly (Message | Unconverted)[] }
  | { step: 'read'; name: Message | string; read: Read }
  | { step: 'taken'; name: Message | string; count: number };

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
      const name = file || message('transfer_import_pasted');
      setState({ step: 'reading', name });
      const outcome = await host.readDocument(document, file, run.signal).then(
        (reading): ReadingState =>
          reading.ok
            ? { step: 'read', name, read: reading.value }
            : { step: 'refused', name, why: problemLines(reading.problems) },
        (error): ReadingState => {
          const why = message('transfer_import_notOpened', {
            document: name,
            why: messageOf(error),
          });
          return { step: 'refused', name, why: [why] };
        },
      );
      if (running.current !== run || run.signal.aborted) return;
      setState(outcome);
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
