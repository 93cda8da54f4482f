/** Documents in and out as the options page uses them: plain data only, so that a worker can do it. */
import { messageOf } from '../messages/failure';
import { type Message, message } from '../messages/message';
import type { Reading } from '../schema/problem';
import type { Resume } from '../schema/resume';
import { CannotWrite, type Format, type LoadAsset } from './format';
import { FORMATS } from './index';

/** What is told of a format. */
export interface FormatInfo {
  id: string;
  title: Message;
  /** The endings of its files, without the dot, the usual one first. */
  endings: readonly string[];
  mimeType: string;
  reads: boolean;
  writes: boolean;
}

/** Every format there is. */
export function formatInfos(): FormatInfo[] {
  const all: readonly Format[] = FORMATS;
  return all.map(({ id, title, endings, mimeTypes, read, write }) => ({
    id,
    title,
    endings,
    mimeType: mimeTypes[0] ?? 'application/octet-stream',
    reads: read !== undefined,
    writes: write !== undefined,
  }));
}

/** The résumé as a file of a format, or why there can be none. */
export async function writeDocument(
  id: string,
  resume: Resume,
  load: LoadAsset,
): Promise<Reading<Uint8Array>> {
  const all: readonly Format[] = FORMATS;
  const format = all.find((one) => one.id === id);
  if (!format?.write) return refusal(message('formats_write_unknown'));
  try {
    const { write } = await format.write();
    return { ok: true, value: await write(resume, load) };
  } catch (error) {
    const why = messageOf(error);
    return refusal(
      error instanceof CannotWrite
        ? why
        : message('formats_write_failed', { format: format.title, why }),
    );
  }
}

function refusal(message: Message): Reading<Uint8Array> {
  return { ok: false, problems: [{ path: '', message }] };
}
