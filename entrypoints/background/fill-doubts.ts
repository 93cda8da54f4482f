/** Settles by pictures of the tab what styles leave in doubt: whether a value would be seen in a field. */

import { markShows } from '../../data/fill/mark-shows';
import { Failure } from '../../data/messages/failure';
import { type Message, message } from '../../data/messages/message';
import type { Box, PageMark } from '../../data/schema/page-fill';
import { beginLookIn, endLookIn, markIn } from './fill-page';
import { pictureOf, turnForPair } from './tab-picture';

/** `unshown`: a picture shows nothing of what is written there; `unsure`: there is no picture of it. */
export type Doubt = 'unshown' | 'unsure';

/** Doubtful fields of a frame, by the page script's numbers. */
export interface Doubtful {
  frameId: number;
  ns: readonly number[];
}

/** Why a field is not filled, and what to do. */
export const doubtText = (doubt: Doubt): Message => message(`fill_doubt_${doubt}`);

/** Two pictures of each, and two a second may be taken: on more nobody waits. */
const SCREENS = 3;

/** One look at a time: another would find the marks of the first. */
let looking: Promise<unknown> = Promise.resolve();

/**
 * Looks at doubtful fields by pictures, a screen at a time; takes none where there are none.
 * @returns Those that are not seen for certain, by their ids.
 */
export function settleDoubts(
  tabId: number,
  doubtful: readonly Doubtful[],
): Promise<ReadonlyMap<string, Doubt>> {
  const settled = looking.then(() => settle(tabId, doubtful));
  looking = settled.catch(() => {});
  return settled;
}

async function settle(tabId: number, doubtful: readonly Doubtful[]): Promise<Map<string, Doubt>> {
  const doubts = new Map<string, Doubt>(
    doubtful.flatMap(({ frameId, ns }) => ns.map((n) => [`${frameId}:${n}`, 'unsure'] as const)),
  );
  let screens = SCREENS;
  for (const { frameId, ns } of doubtful) {
    for (let left = ns; left.length > 0 && screens > 0; ) {
      const look = await lookAt(tabId, frameId, left);
      // What can't be photographed now can't be a moment later.
      if (!look) return doubts;
      if (look.pictured) screens--;
      for (const [n, shows] of look.shows) {
        if (shows) doubts.delete(`${frameId}:${n}`);
        else doubts.set(`${frameId}:${n}`, 'unshown');
      }
      left = left.filter((n) => !look.looked.includes(n));
    }
  }
  return doubts;
}

interface Look {
  /** All that need no second look, also because none would help. */
  looked: readonly number[];
  /** Whether pictures were taken. */
  pictured: boolean;
  /** Those that the pictures tell of, and whether what is written there shows. */
  shows: ReadonlyMap<number, boolean>;
}

/**
 * Looks at one screen of fields: they are photographed, marked, photographed again, and all is put back.
 * @returns undefined where no picture is to be had.
 */
async function lookAt(
  tabId: number,
  frameId: number,
  ns: readonly number[],
): Promise<Look | undefined> {
  await turnForPair();
  const pictures: (ImageBitmap | undefined)[] = [];
  try {
    const ready = await beginLookIn(tabId, frameId, ns).catch(() => undefined);
    if (!ready) return { looked: ns, pictured: false, shows: new Map() };
    const looked = [...ready.fields, ...ready.unable];
    if (ready.fields.length === 0) return { looked, pictured: false, shows: new Map() };
    const without = await pictureOf(tabId);
    pictures.push(without);
    if (!without) return undefined;
    const marks = await markIn(tabId, frameId);
    const marked = await pictureOf(tabId);
    pictures.push(marked);
    if (!marked) return undefined;
    // Where the page has put something else meanwhile, the picture does not show the mark.
    const kept = await endLookIn(tabId, frameId);
    const judged = marks.filter(({ n }) => kept.includes(n));
    return { looked, pictured: true, shows: compare(without, marked, judged) };
  } finally {
    await endLookIn(tabId, frameId).catch(() => {});
    for (const picture of pictures) picture?.close();
  }
}

/** Which marks show, by the numbers of their fields. */
function compare(
  without: ImageBitmap,
  marked: ImageBitmap,
  marks: readonly PageMark[],
): Map<number, boolean> {
  const pixels = marked.width * marked.height;
  // The window has another size than before.
  if (without.width !== marked.width || without.height !== marked.height) return new Map();
  return new Map(
    marks.map(({ n, box, ink }) => [
      n,
      markShows(pixelsIn(without, box), pixelsIn(marked, box), ink * pixels),
    ]),
  );
}

/** @throws Failure where the browser has no more memory for it. */
function pixelsIn(picture: ImageBitmap, box: Box): Uint8ClampedArray {
  const left = Math.floor(box.left * picture.width);
  const top = Math.floor(box.top * picture.height);
  const width = Math.max(1, Math.ceil(box.width * picture.width));
  const height = Math.max(1, Math.ceil(box.height * picture.height));
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Failure(message('fill_doubt_noPicture'));
  canvas.drawImage(picture, -left, -top);
  return canvas.getImageData(0, 0, width, height).data;
}
