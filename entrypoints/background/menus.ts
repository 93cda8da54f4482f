/** The right-click menu: drawn from the registry, drawn anew when the data changes. */

import { cardTitle, whose } from '../../data/cards/list';
import { textOf } from '../../data/messages/text-of';
import { loadSnippets } from '../../data/snippets/load';
import { type MenuNode, menuTitle, menuTree } from '../../data/snippets/menu';
import { type CardState, loadState } from '../../data/storage/state';
import { inFirefox } from '../browser/in-firefox';

/** Ids of the menu's own items; snippets have ids without a colon. */
export const MENU = {
  root: 'menu:root',
  save: 'menu:save-selection',
  options: 'menu:options',
  actionOptions: 'menu:action-options',
  panel: 'menu:panel',
  fill: 'menu:fill',
} as const;

let drawing = Promise.resolve();

/** Draws the whole menu; calls that overlap wait for each other, so that no item is ever doubled. */
export function drawMenus(): Promise<void> {
  drawing = drawing.catch(() => undefined).then(draw);
  return drawing;
}

async function draw(): Promise<void> {
  const state = await loadState();
  const { snippets } = await loadSnippets(state, new Date(), chrome.i18n.getUILanguage());
  await chrome.contextMenus.removeAll();
  // One root for both: with two items at the top, the browser would put a level of its own above them.
  create({ id: MENU.root, title: rootTitle(state), contexts: ['editable', 'selection'] });
  for (const node of menuTree(snippets, state.menu)) createNode(node, MENU.root);
  create({
    id: MENU.save,
    title: 'Save selection as snippet',
    contexts: ['selection'],
    parentId: MENU.root,
  });
  create({
    id: 'menu:line',
    type: 'separator',
    contexts: ['editable', 'selection'],
    parentId: MENU.root,
  });
  create({
    id: MENU.options,
    title: 'Options',
    contexts: ['editable', 'selection'],
    parentId: MENU.root,
  });
  create({ id: MENU.fill, title: 'Fill this page', contexts: ['action'] });
  create({ id: MENU.actionOptions, title: 'Edit the card…', contexts: ['action'] });
  create({ id: MENU.panel, title: panelTitle(), contexts: ['action'] });
}

/** Says which card it is, where there are several. */
function rootTitle({ cards, card, resume }: CardState): string {
  const name = cards.length > 1 ? cardTitle(card, whose(resume)) : '';
  return menuTitle(name === '' ? 'Résumé card' : `Résumé card: ${name}`);
}

function createNode({ id, title, children }: MenuNode, parentId: string): void {
  create({ id, title: textOf(title), parentId, contexts: ['editable'] });
  for (const child of children ?? []) createNode(child, id);
}

function create(item: chrome.contextMenus.CreateProperties): void {
  chrome.contextMenus.create(item, () => {
    const error = chrome.runtime.lastError;
    if (error) console.error(`Menu item ${item.id}: ${error.message}`);
  });
}

function panelTitle(): string {
  return inFirefox() ? 'Open in the sidebar' : 'Open in the side panel';
}
