/** Drops a file where a page asks for it, and looks whether the page has taken it. */

import type { PageFill, PageResult } from '../../../../data/schema/page-fill';
import { isDocument } from '../../dom/element-types';
import { own } from '../../dom/own';
import { forPage, pageOf } from '../../dom/page-world';
import { textOf } from '../../dom/text';
import { pause } from '../../dom/tree';
import { MISMATCH } from '../control';
import { dataList } from '../file/file-bytes';

/** So long a page may take to show the name of a file, in milliseconds. */
const PATIENCE = 1500;
const STEP = 30;

const NOT_TAKEN =
  'The page takes no file that is dropped there by the card. Choose the file there yourself.';
const NOT_SHOWN = 'The page took the drop, but does not show the file’s name. Check it.';

/** Moves the file over the zone and lets it go there, only where the page says that it takes it. */
export async function dropInto({ n, value }: PageFill, zone: HTMLElement): Promise<PageResult> {
  if (value.type !== 'file') {
    return { n, outcome: 'refused', message: MISMATCH };
  }
  const data = dataList(zone, value);
  const before = timesShown(value.name, zone);
  send(zone, 'dragenter', data);
  // HTML, drag-and-drop processing model: who takes a drop cancels `dragover`.
  const taken = send(zone, 'dragover', data);
  if (!taken) {
    send(zone, 'dragleave', data);
    return { n, outcome: 'refused', message: NOT_TAKEN };
  }
  send(zone, 'drop', data);
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await pause(STEP);
    if (timesShown(value.name, zone) > before) return { n, outcome: 'filled', message: '' };
  }
  return { n, outcome: 'altered', message: NOT_SHOWN };
}

/** A file's name as a page shows it; what is no more than an ending, as in “.pdf”, is none. */
const FILE_NAME = /[\p{L}\p{N})\]_]\.(?:pdf|docx?|odt|rtf|txt|html?|md|json)\b/iu;

/** The line of a zone that names a file, or an empty text. */
export function fileShownIn(zone: HTMLElement): string {
  const lines = textOf(zone).split('\n');
  return lines.find((line) => FILE_NAME.test(line)) ?? '';
}

/** How often a name stands in the tree of the zone, whose place the page may have given to a list. */
function timesShown(name: string, zone: HTMLElement): number {
  const root = own(zone, 'isConnected') ? own(zone, 'getRootNode')() : own(zone, 'ownerDocument');
  const text = own(isDocument(root) ? own(root, 'body') : root, 'textContent') ?? '';
  return text.split(name).length - 1;
}

/** @returns Whether the page has cancelled the event, as it does with what it handles. */
function send(zone: HTMLElement, type: string, dataTransfer: DataTransfer): boolean {
  const { left, top, width, height } = own(zone, 'getBoundingClientRect')();
  const init = {
    bubbles: true,
    cancelable: type !== 'dragleave',
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    dataTransfer,
  };
  return !own(zone, 'dispatchEvent')(new (pageOf(zone).DragEvent)(type, forPage(init, zone)));
}
