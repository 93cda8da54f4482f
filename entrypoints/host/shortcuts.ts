/** The extension's shortcuts as the browser has them, and the browser's page where they are changed. */

import type { Outcome } from '../../components/host';
import type { Shortcut } from '../../components/options/host';
import { type Message, message } from '../../data/messages/message';
import { inFirefox } from '../browser/in-firefox';

/** Commands whose description the manifest leaves to the browser. */
const DOES: Record<string, Message> = {
  _execute_action: message('shortcuts_openCard'),
  _execute_sidebar_action: message('shortcuts_openSidebar'),
};

/** Every command of the manifest with its present keys. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await chrome.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    does: description || (DOES[name] ?? name),
    keys: shortcut,
  }));
}

/** Opens the page; Firefox has a call for it since 137, Chromium an address that only a tab may open. */
export async function changeShortcuts(): Promise<Outcome> {
  if (inFirefox()) {
    const open: unknown = Reflect.get(chrome.commands, 'openShortcutSettings');
    if (typeof open !== 'function') return IN_FIREFOX;
    await open.call(chrome.commands);
    return { done: true, message: message('shortcuts_openedFirefox') };
  }
  try {
    await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return { done: true, message: message('shortcuts_openedBrowser') };
  } catch {
    return IN_CHROMIUM;
  }
}

const IN_FIREFOX: Outcome = {
  done: false,
  message: message('shortcuts_inFirefox'),
};
const IN_CHROMIUM: Outcome = {
  done: false,
  message: message('shortcuts_inChromium'),
};
