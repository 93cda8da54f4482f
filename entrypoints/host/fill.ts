/** The preview's host in a real browser: the background does everything, for the tab that was planned. */

import type { ZodMiniType } from 'zod/mini';
import type { FillHost } from '../../components/fill/host';
import {
  type FillMessage,
  type Fleeting,
  fillChangedSchema,
  fillDoneSchema,
  fillLearnedSchema,
  fillPlanSchema,
  fillResultsSchema,
} from '../../data/schema/fill';
import { forgetAsking, noteAsking } from '../browser/pending-permission';

/** Which tab a message is about. */
interface Tab {
  tabId: number;
  tabUrl?: string;
}

const NO_ANSWER = {
  outcome: 'failed',
  message: 'The extension did not answer. Close the card and try again.',
} as const;

/** Waits a moment before the outline follows the mouse over many rows, in milliseconds. */
const PAUSE = 60;

/** @param panel Whether the page stays open while the person goes to other tabs. */
export function fillHost(panel: boolean): FillHost {
  let planned: Tab | undefined;
  let pointing: ReturnType<typeof setTimeout> | undefined;
  let pointed = false;
  /** By tab: what was chosen in private windows, which nobody else keeps. */
  const fleeting = new Map<number, Fleeting[]>();
  const tab = async () => {
    planned ??= await frontTab();
    return planned;
  };

  return {
    async plan() {
      planned = await frontTab();
      const chosen = fleeting.get(planned.tabId) ?? [];
      const plan = await ask({ type: 'fill-plan', ...planned, fleeting: chosen }, fillPlanSchema);
      // The browser tells the address of a page that may be looked at, and of no other.
      if (plan.outcome === 'plan' || planned.tabUrl !== undefined) return plan;
      return { outcome: 'failed', message: panel ? NOT_ASKED : CLOSED };
    },
    apply: async (fields) =>
      ask({ type: 'fill-apply', ...(await tab()), fields: [...fields] }, fillResultsSchema),
    confirm: async () => ask({ type: 'fill-confirm', ...(await tab()) }, fillResultsSchema),
    undo: async () => ask({ type: 'fill-undo', ...(await tab()) }, fillResultsSchema),
    highlight(id) {
      clearTimeout(pointing);
      const about = planned;
      if (!about || (id === undefined && !pointed)) return;
      const show = () => {
        pointed = id !== undefined;
        void ask({ type: 'fill-highlight', ...about, id }, fillDoneSchema).catch(() => {});
      };
      // Going, it must go at once: the popup may be closing.
      if (id === undefined) show();
      else pointing = setTimeout(show, PAUSE);
    },
    leave() {
      if (planned) void ask({ type: 'fill-leave', ...planned }, fillDoneSchema).catch(() => {});
      // What is told of the page from now on has nobody look at it again.
      planned = undefined;
    },
    async jump(id) {
      clearTimeout(pointing);
      // The popup is about to close; the outline then stays as long as the focus does.
      pointed = panel;
      return ask({ type: 'fill-jump', ...(await tab()), id }, fillDoneSchema);
    },
    add: async (id) => ask({ type: 'fill-add', ...(await tab()), id }, fillDoneSchema),
    async learn(id, correction) {
      const about = await tab();
      const answer = await ask({ type: 'fill-learn', ...about, id, correction }, fillLearnedSchema);
      if (answer.outcome === 'done' && answer.fleeting) {
        fleeting.set(about.tabId, [...(fleeting.get(about.tabId) ?? []), answer.fleeting]);
      }
      return answer;
    },
    async allow(origins) {
      if (!panel && planned) void noteAsking(planned.tabId, 'fill');
      const given = await chrome.permissions.request({ origins: [...origins] });
      await forgetAsking();
      return given;
    },
    watch(changed) {
      const heard = (message: unknown) => {
        const { data } = fillChangedSchema.safeParse(message);
        if (data && data.tabId === planned?.tabId) changed();
      };
      const moved = async () => {
        const front = await frontTab();
        if (planned && front.tabId !== planned.tabId) changed();
      };
      const loaded = (tabId: number, { status }: { status?: string }) => {
        if (tabId === planned?.tabId && status === 'complete') changed();
      };
      chrome.runtime.onMessage.addListener(heard);
      chrome.tabs.onActivated.addListener(moved);
      chrome.tabs.onUpdated.addListener(loaded);
      return () => {
        chrome.runtime.onMessage.removeListener(heard);
        chrome.tabs.onActivated.removeListener(moved);
        chrome.tabs.onUpdated.removeListener(loaded);
      };
    },
  };
}

const CLOSED =
  'This page is closed to extensions, as the browser’s own pages, its stores and viewers are. Copy lines from the card instead.';
const NOT_ASKED =
  'The card sees a page only when you ask for it there. Click on the page and press the shortcut for filling, or click the card’s icon in the toolbar.';

/** @throws Error with the words to show when no tab is in front. */
async function frontTab(): Promise<Tab> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no page to look at.');
  return { tabId: tab.id, ...(tab.url !== undefined && { tabUrl: tab.url }) };
}

async function ask<T>(message: FillMessage, schema: ZodMiniType<T>): Promise<T | typeof NO_ANSWER> {
  const { data } = schema.safeParse(await chrome.runtime.sendMessage(message));
  return data ?? NO_ANSWER;
}
