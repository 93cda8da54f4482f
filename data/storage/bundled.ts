/** The résumé that came with the extension. */
import { browser } from 'wxt/browser';
import type { Resume } from '../schema/resume';

/** The résumé that is packed with the extension, as the file `resume.json` of the package. */
export async function bundledResume(): Promise<Resume> {
  const response = await fetch(browser.runtime.getURL('/resume.json'));
  const resume: unknown = await response.json();
  if (isPacked(resume)) return resume;
  throw new Error('resume.json of this package is not a résumé; install the extension again.');
}

/** Whoever packs an extension has checked the résumé in it (wxt.config.ts does), like its code. */
function isPacked(resume: unknown): resume is Resume {
  return typeof resume === 'object' && resume !== null && !Array.isArray(resume);
}
