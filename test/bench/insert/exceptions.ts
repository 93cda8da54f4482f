import type { CheckName } from './check-names.ts';
import type { BrowserName } from './stage.ts';
import type { Target } from './targets.ts';

/** What a target does not do for a person's own paste either; the bench proves it each time. */
export interface Exception {
  /** Names of targets, as the table has them. */
  targets: string[];
  browsers: BrowserName[];
  checks: CheckName[];
  /** The reason, as the table gives it. */
  why: string;
}

export const EXCEPTIONS: Exception[] = [
  {
    targets: ['quill2 open'],
    browsers: ['chromium', 'firefox'],
    checks: ['text', 'selection', 'caret', 'delete', 'enter', 'lines', 'odd characters', '5 kB'],
    why: 'Quill asks the document for the caret, which knows nothing of the one in a shadow root.',
  },
  {
    targets: ['editorjs'],
    browsers: ['chromium', 'firefox'],
    checks: ['undo of lines'],
    why: 'Editor.js makes blocks of pasted lines and has no undo for blocks.',
  },
  {
    targets: ['trix'],
    browsers: ['chromium', 'firefox'],
    checks: ['redo'],
    why: 'Trix has no key for redo but a Mac’s.',
  },
  {
    targets: ['antd textarea'],
    browsers: ['firefox'],
    checks: ['undo', 'undo of lines'],
    why: 'Firefox drops the undo history when the growing textarea is measured.',
  },
  {
    targets: ['contenteditable island'],
    browsers: ['firefox'],
    checks: ['lists'],
    why: 'Firefox puts no list into an emptied paragraph between two that can’t be edited.',
  },
];

/** Why a check can't be passed in a target, where that is known. */
export function excuse(target: Target, browser: BrowserName, check: CheckName) {
  return EXCEPTIONS.find(
    ({ targets, browsers, checks }) =>
      targets.includes(target.name) && browsers.includes(browser) && checks.includes(check),
  )?.why;
}
