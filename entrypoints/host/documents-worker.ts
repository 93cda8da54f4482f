/** Reads and writes documents beside the page, which stays quick whatever a document holds. */

import { expose } from 'comlink';
import { formatInfos, writeDocument } from '../../data/formats/documents';
import { readDocument } from '../../data/formats/index';
import { messageOf } from '../../data/messages/failure';
import type { Reading } from '../../data/schema/problem';
import type { Resume } from '../../data/schema/resume';
import { packageOf } from '../../data/share/package/package';
import type { Target } from '../../data/share/package/targets';
import { iconPng } from './icon-png';

const documents = {
  formatInfos,
  readDocument,
  writeDocument: (id: string, resume: Resume) => writeDocument(id, resume, loadAsset),
  packageOf: (target: Target, resume: Resume) =>
    made(packageOf(target, resume, loadAsset, iconPng)),
};

export type Documents = typeof documents;

expose(documents);

/** A file of the extension's own package. */
async function loadAsset(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`/${path}`, location.origin));
  if (!response.ok) throw new Error(`${path} is missing in this package`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What an error says would not come out of the worker. */
async function made<T>(work: Promise<T>): Promise<Reading<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, problems: [{ path: '', message: messageOf(error) }] };
  }
}
