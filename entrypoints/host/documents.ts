/** Documents in and out, by a worker that is begun when it is needed. */

import { type Remote, transfer, wrap } from 'comlink';
import type { OptionsHost } from '../../components/options/host';
import { LARGEST } from '../../data/formats/shared/guard';
import { Failure, messageOf } from '../../data/messages/failure';
import { type Message, message, type Unconverted } from '../../data/messages/message';
import type { Reading } from '../../data/schema/problem';
import type { Documents } from './documents-worker';
import DocumentsWorker from './documents-worker?worker';

type DocumentsHost = Pick<
  OptionsHost,
  'formats' | 'readDocument' | 'writeDocument' | 'makePackage'
>;

interface Helper {
  worker: Worker;
  documents: Remote<Documents>;
  /** Fails where the worker does. */
  broken: Promise<never>;
}

let helper: Helper | undefined;

export const documentsHost: DocumentsHost = {
  formats: () => ask((documents) => documents.formatInfos()),
  async readDocument(file, name, signal) {
    // One byte more than is read, so that the reader says in its own words that it is too large.
    const bytes = new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer());
    signal.addEventListener('abort', stop, { once: true });
    const deadline = new Deadline();
    try {
      const reading = ask((documents) =>
        documents.readDocument(transfer(bytes, [bytes.buffer]), name),
      );
      return await Promise.race([reading, stopped(signal), deadline.passed]);
    } catch (error) {
      stop();
      return refusal(message('formats_unread', { why: messageOf(error) }));
    } finally {
      deadline.end();
      signal.removeEventListener('abort', stop);
    }
  },
  async writeDocument(id, resume) {
    try {
      return await ask((documents) => documents.writeDocument(id, resume));
    } catch (error) {
      stop();
      return refusal(message('formats_unwritten', { why: messageOf(error) }));
    }
  },
  async makePackage(target, resume) {
    try {
      const made = await ask((documents) => documents.packageOf(target, resume));
      return made.ok ? made : unpacked(made.problems[0]?.message ?? '');
    } catch (error) {
      stop();
      return unpacked(messageOf(error));
    }
  },
};

function ask<T>(question: (documents: Remote<Documents>) => T): Promise<Awaited<T>> {
  helper ??= begin();
  return Promise.race([question(helper.documents), helper.broken]);
}

function begin(): Helper {
  const worker = new DocumentsWorker();
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) =>
      fail(event.message ? new Error(event.message) : new Failure(message('formats_noAnswer'))),
    );
  });
  // Whoever asks hears of it; while nobody does it is no mistake of the page.
  broken.catch(stop);
  return { worker, documents: wrap<Documents>(worker), broken };
}

/** Reading takes no longer than this, in milliseconds: a file that is made to hold everything up is let go. */
const LONGEST_READING = 10_000;

/** Ends the worker, and the waiting for it, where it takes too long. */
class Deadline {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly passed = new Promise<Reading<never>>((done) => {
    this.#timer = setTimeout(() => {
      stop();
      done(refusal(message('formats_tooLong', { count: LONGEST_READING / 1000 })));
    }, LONGEST_READING);
  });

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** Ends the worker, whatever it does; the next question begins a new one. */
function stop(): void {
  helper?.worker.terminate();
  helper = undefined;
}

function stopped(signal: AbortSignal): Promise<Reading<never>> {
  return new Promise((done) => {
    signal.addEventListener('abort', () => done(refusal(message('formats_stopped'))), {
      once: true,
    });
  });
}

const unpacked = (why: Message | Unconverted) =>
  refusal(message('share_package_unpacked', { why }));

function refusal(why: Message): Reading<never> {
  return { ok: false, problems: [{ path: '', message: why }] };
}
