/** Answers the messages of the preview: see data/schema/fill.ts for the flow. */

import { asLine } from '../../data/fill/as-line';
import type {
  FillDone,
  FillLearned,
  FillMessage,
  FillPlan,
  FillResults,
} from '../../data/schema/fill';
import type { PageResult } from '../../data/schema/page-fill';
import { obstacle } from './deliver-obstacle';
import { applyToTab, numberIn } from './fill-apply';
import { learn } from './fill-learn';
import {
  addInPage,
  confirmPages,
  type FromFrame,
  highlightPages,
  jumpInPage,
  leavePages,
  undoablePages,
  undoPages,
} from './fill-page';
import { planTab } from './fill-plan';

type FillAnswer = FillPlan | FillResults | FillDone | FillLearned;

/** Does what a message asks; what goes wrong is said in the answer, never thrown. */
export async function answerFill(message: FillMessage): Promise<FillAnswer> {
  try {
    return await answer(message);
  } catch (error) {
    return { outcome: 'failed', message: wordsOf(error, message.tabUrl) };
  }
}

async function answer(message: FillMessage): Promise<FillAnswer> {
  const { tabId } = message;
  switch (message.type) {
    case 'fill-plan':
      return planTab(tabId, message.fleeting);
    case 'fill-apply': {
      const results = await applyToTab(tabId, message.fields);
      return { outcome: 'done', results, undoable: await undoablePages(tabId) };
    }
    case 'fill-confirm':
      return resultsOf(tabId, await confirmPages(tabId));
    case 'fill-undo':
      return resultsOf(tabId, await undoPages(tabId));
    case 'fill-highlight': {
      const { id } = message;
      await highlightPages(tabId, id === undefined ? undefined : placeOf(id));
      return { outcome: 'done' };
    }
    case 'fill-leave':
      await leavePages(tabId);
      // Where another page of the extension shows the same plan, it looks again and is heard anew.
      tellChanged(tabId);
      return { outcome: 'done' };
    case 'fill-jump': {
      const { frameId, n } = placeOf(message.id);
      if (await jumpInPage(tabId, frameId, n)) return { outcome: 'done' };
      return { outcome: 'failed', message: 'The field is gone. Look at the page again.' };
    }
    case 'fill-add': {
      const { frameId, n } = placeOf(message.id);
      if (await addInPage(tabId, frameId, n)) return { outcome: 'done' };
      return { outcome: 'failed', message: 'The button is gone. Look at the page again.' };
    }
    case 'fill-learn':
      return { outcome: 'done', ...(await learn(tabId, message.id, message.correction)) };
  }
}

async function resultsOf(
  tabId: number,
  frames: readonly FromFrame<PageResult[]>[],
): Promise<FillResults> {
  const results = frames.flatMap(({ frameId, value }) =>
    value.map(({ n, outcome, message }) => ({
      id: `${frameId}:${n}`,
      outcome,
      message: asLine(message),
    })),
  );
  return { outcome: 'done', results, undoable: await undoablePages(tabId) };
}

const placeOf = (id: string) => ({ frameId: Number(id.split(':')[0]), n: numberIn(id) });

/** Our own words as they are; the browser's put into words that say what to do next. */
function wordsOf(error: unknown, url: string | undefined): string {
  const said = error instanceof Error ? error.message : '';
  return /[.!]$/.test(said) && !/cannot access|missing host|error:/i.test(said)
    ? said
    : obstacle(url, error);
}

/** Passes on that a page shows other fields now. */
export function tellChanged(tabId: number): void {
  // Nobody listens while neither popup nor panel is open.
  void chrome.runtime.sendMessage({ type: 'fill-changed', tabId }).catch(() => {});
}
