/** A résumé from a document: chosen, dropped or pasted, looked at, and then taken over or not. */
import { useEffect, useRef } from 'preact/hooks';
import type { FormatInfo } from '../../../data/formats/documents';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { Words } from '../../ui/words';
import { Refused } from '../refused';
import { useSession } from '../session';
import { Compare } from './compare';
import { Received } from './received';
import { Source } from './source';
import { type DocumentReading, useReading } from './use-reading';

export function Import({ formats }: { formats: readonly FormatInfo[] }) {
  const reading = useReading();
  const { state, close } = reading;
  const { dropped } = useSession();
  useEffect(() => {
    if (!dropped.file) return;
    reading.begin(dropped.file, dropped.file.name);
    dropped.taken();
  }, [dropped.file]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state.step);
  useEffect(() => {
    // What has come of the document is where one goes on.
    if (shown.current !== state.step && state.step !== 'reading') heading.current?.focus();
    shown.current = state.step;
  }, [state.step]);
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {textOf(message('transfer_import_title'))}
      </h2>
      <Said reading={reading} />
      {state.step === 'read' && state.read.card ? (
        <Received
          read={state.read}
          card={state.read.card}
          close={close}
          compare={reading.asDocument}
        />
      ) : state.step === 'read' ? (
        <Compare
          key={textOf(state.name)}
          name={state.name}
          read={state.read}
          close={close}
          taken={reading.taken}
        />
      ) : (
        <Source formats={formats} reading={reading} over={dropped.over} />
      )}
    </section>
  );
}

function Said({ reading: { state, stop } }: { reading: DocumentReading }) {
  return (
    <div class="import-said" role="status">
      {state.step === 'reading' && (
        <p>
          {textOf(message('transfer_import_reading', { document: state.name }))}{' '}
          <button type="button" class="quiet" onClick={stop}>
            {textOf(message('transfer_import_stop'))}
          </button>
        </p>
      )}
      {state.step === 'refused' && <Refused name={state.name} why={state.why} />}
      {state.step === 'taken' && (
        <p>
          <Words
            of={message('transfer_import_taken', { count: state.count, document: state.name })}
            with={{ resume: (words) => <a href="#resume">{words}</a> }}
          />
        </p>
      )}
    </div>
  );
}
