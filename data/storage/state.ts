/** The card's whole state as the pages and the background need it. */
import { browser } from 'wxt/browser';
import type { MenuChoice } from '../schema/menu-choice';
import type { OwnSnippet } from '../schema/own-snippet';
import { problemLines } from '../schema/problem-lines';
import type { Resume } from '../schema/resume';
import { menuShelf, ownShelf, resumeShelf } from './shelves';
import type { Stored } from './stored';

export interface CardState {
  resume: Resume;
  /** True while the résumé is the one that came with the extension. */
  bundled: boolean;
  own: OwnSnippet[];
  menu: MenuChoice;
  /** What could not be read, in words to show; what is stored is untouched. */
  troubles: string[];
}

/** Reads everything; what is damaged or newer is replaced by its default and named in `troubles`. */
export async function loadState(): Promise<CardState> {
  // Read beside the storage, not after it: most often it is needed, and it is small.
  const [packed, resume, own, menu] = await Promise.all([
    bundledResume(),
    resumeShelf.read(),
    ownShelf.read(),
    menuShelf.read(),
  ]);
  return {
    resume: resume.state === 'ok' ? resume.value : packed,
    bundled: resume.state !== 'ok',
    own: own.state === 'ok' ? own.value : [],
    menu: menu.state === 'ok' ? menu.value : { hidden: [], order: [] },
    troubles: [
      ...trouble(resume, 'résumé', 'the bundled one is shown'),
      ...trouble(own, 'own snippets', 'none are shown'),
      ...trouble(menu, 'menu’s order', 'everything is shown'),
    ],
  };
}

/** Calls back after any change of the state. @returns A function that ends it. */
export function watchState(changed: () => void): () => void {
  const ends = [resumeShelf, ownShelf, menuShelf].map((shelf) => shelf.watch(changed));
  return () => {
    for (const end of ends) end();
  };
}

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

function trouble(stored: Stored<unknown>, what: string, instead: string): string[] {
  if (stored.state === 'newer') {
    return [
      `The stored ${what} comes from a newer version of Résumé Card (layout ${stored.version}); ${instead}. Update the extension to use it again.`,
    ];
  }
  if (stored.state === 'damaged') {
    return [
      `The stored ${what} cannot be read (${problemLines(stored.problems)[0] ?? 'damaged'}); ${instead}. It is kept: the options page can save it as a file.`,
    ];
  }
  return [];
}
