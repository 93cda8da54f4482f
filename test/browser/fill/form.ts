/** The preview's side of filling, for tests: asks the background from a page of the extension. */

import type { Page } from 'puppeteer-core';
import { textOf } from '../../../data/messages/text-of';
import {
  type FillField,
  type FillMessage,
  type FillPlan,
  type FillResult,
  fillPlanSchema,
  fillResultsSchema,
} from '../../../data/schema/fill.ts';

type Planned = Extract<FillPlan, { outcome: 'plan' }>;
/** What was said of each field, in words. */
interface Done {
  results: (FillResult & { message: string })[];
  undoable: number;
}
type Asked = FillMessage extends infer M
  ? M extends { tabId: number }
    ? Omit<M, 'tabId'>
    : never
  : never;

export interface Filler {
  /** Puts data where the extension keeps it: `resume`, `answers`, `learned`, `files`. */
  keep(shelves: Record<string, unknown>): Promise<void>;
  /** Sends one message about the tab and answers with what the background says. */
  ask(message: Asked): Promise<unknown>;
  plan(): Promise<Planned>;
  apply(fields: readonly FillField[]): Promise<Done>;
  undo(): Promise<Done>;
}

/**
 * @param extensionPage A page of the extension, such as `manifest.json`, opened as a tab.
 * @param address The address of the page to be filled, as far as its `#`.
 */
export function filler(extensionPage: Page, address: () => string): Filler {
  async function ask(message: Asked): Promise<unknown> {
    return extensionPage.evaluate(
      async (message, address) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find(({ url }) => url?.startsWith(address));
        return chrome.runtime.sendMessage({ ...message, tabId: tab?.id });
      },
      message,
      address(),
    );
  }
  const done = async (message: Asked): Promise<Done> => {
    const answer = fillResultsSchema.parse(await ask(message));
    if (answer.outcome === 'failed') throw new Error(textOf(answer.message));
    const results = answer.results.map((result) => ({
      ...result,
      message: textOf(result.message),
    }));
    return { ...answer, results };
  };
  return {
    ask,
    async keep(shelves) {
      await extensionPage.evaluate(async (shelves) => {
        const items = Object.entries(shelves).map(([key, data]) => [key, { version: 1, data }]);
        await chrome.storage.local.set(Object.fromEntries(items));
      }, shelves);
    },
    async plan() {
      const answer = fillPlanSchema.parse(await ask({ type: 'fill-plan' }));
      if (answer.outcome === 'failed') throw new Error(textOf(answer.message));
      return answer;
    },
    apply: (fields) =>
      done({
        type: 'fill-apply',
        fields: fields.flatMap(({ id, value }) => (value ? [{ id, value }] : [])),
      }),
    undo: () => done({ type: 'fill-undo' }),
  };
}
