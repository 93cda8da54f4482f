/** Reading the page in front, for the card that was asked to match it. The text goes nowhere else. */

import type { MatchHost, PageReading } from '../../components/match/host';
import { message } from '../../data/messages/message';
import { type PageText, pageTextSchema } from '../../data/schema/page-text';
import { closedFrames, isSeen } from '../browser/frames';
import { enter } from '../browser/inject';
import { forgetAsking, noteAsking } from '../browser/pending-permission';

/** @param panel Whether the page stays open while the person goes to other tabs. */
export function matchHost(panel: boolean): MatchHost {
  let tabId: number | undefined;
  return {
    async read() {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      tabId = tab?.id;
      if (tabId === undefined) return { outcome: 'failed', message: NO_PAGE };
      try {
        return readingOf(await readFrames(tabId));
      } catch {
        // The browser tells the address of a page that may be looked at, and of no other.
        const unasked = panel && tab?.url === undefined;
        return { outcome: 'failed', message: unasked ? NOT_ASKED : CLOSED };
      }
    },
    async allow(origins) {
      if (!panel && tabId !== undefined) void noteAsking(tabId, 'match');
      const given = await chrome.permissions.request({ origins: [...origins] });
      await forgetAsking();
      return given;
    },
    watch(changed) {
      const moved = async () => {
        const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
        if (tabId !== undefined && front?.id !== tabId) changed();
      };
      const loaded = (id: number, { status }: { status?: string }) => {
        if (id === tabId && status === 'complete') changed();
      };
      chrome.tabs.onActivated.addListener(moved);
      chrome.tabs.onUpdated.addListener(loaded);
      return () => {
        chrome.tabs.onActivated.removeListener(moved);
        chrome.tabs.onUpdated.removeListener(loaded);
      };
    },
  };
}

const NO_PAGE = message('match_page_none');
const CLOSED = message('match_page_closed');
const NOT_ASKED = message('match_page_notAsked');

/** @throws Error of the browser's where no script may run. */
async function readFrames(tabId: number): Promise<PageText[]> {
  const target = { tabId, allFrames: true };
  await enter(() => chrome.scripting.executeScript({ target, files: ['/page-read.js'] }));
  const answers = await chrome.scripting.executeScript({
    target,
    func: () => globalThis.resumeCardRead?.(),
  });
  const texts = answers.flatMap(({ result }) => pageTextSchema.safeParse(result).data ?? []);
  if (texts.length === 0) throw new Error('No frame answered');
  return texts;
}

function readingOf(texts: readonly PageText[]): PageReading {
  const frames = texts.flatMap((text) => text.frames);
  const seen = texts.filter(({ path }) => isSeen(path, frames));
  return {
    outcome: 'text',
    text: seen.map(({ text }) => text).join('\n\n'),
    cut: seen.some(({ cut }) => cut),
    closed: closedFrames(
      texts,
      frames.filter(({ path }) => isSeen(path.slice(0, -1), frames)),
    ),
  };
}
