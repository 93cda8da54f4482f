/** The résumé that came with the extension, and whose card that is. */

import { DEFAULT_CARDS } from '../cards/list';
import type { CardInfo } from '../schema/cards';
import type { Resume } from '../schema/resume';
import { HANDED_ON } from '../share/package/handed-on';

export interface Packed {
  resume: Resume;
  /** The cards while nothing else is stored: one that was handed on is its sender's. */
  cards: readonly [CardInfo];
}

/** What is packed with the extension, as the file `resume.json` of the package. */
export async function readPacked(): Promise<Packed> {
  const response = await fetch(chrome.runtime.getURL('/resume.json'));
  const packed: unknown = await response.json();
  if (!isPacked(packed)) {
    throw new Error('resume.json of this package is not a résumé; install the extension again.');
  }
  const { [HANDED_ON]: handedOn, ...resume } = packed;
  const [card] = DEFAULT_CARDS;
  return { resume, cards: handedOn === true ? [{ ...card, received: true }] : DEFAULT_CARDS };
}

/** The résumé that is packed with the extension. */
export async function bundledResume(): Promise<Resume> {
  return (await readPacked()).resume;
}

/** Whoever packs an extension has checked the résumé in it (wxt.config.ts does), like its code. */
function isPacked(resume: unknown): resume is Resume {
  return typeof resume === 'object' && resume !== null && !Array.isArray(resume);
}
