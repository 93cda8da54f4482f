/** Why no script may run in a page, in words that say what to do next. */
import { type Message, message } from '../../data/messages/message';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/**
 * @param url The page's or frame's address; undefined where the browser keeps it to itself.
 * @param error What the browser said when the script was to run.
 */
export function obstacle(url: string | undefined, error: unknown): Message {
  const said = error instanceof Error ? error.message : String(error);
  if (/no (tab|frame) with id|(frame|tab).*(removed|closed|destroyed)/i.test(said)) {
    return message('insert_obstacle_changed');
  }
  if ((url && STORES.some((store) => store.test(url))) || /gallery/i.test(said)) {
    return message('insert_obstacle_store');
  }
  const scheme = /^([a-z-]+):/.exec(url ?? '')?.[1];
  if (scheme === 'file') {
    return message('insert_obstacle_disk');
  }
  if (scheme === 'view-source' || /\.pdf([?#]|$)/i.test(url ?? '')) {
    return message('insert_obstacle_viewer');
  }
  if (scheme !== undefined && !/^(https?|blob|data|about)$/.test(scheme)) {
    return message('insert_obstacle_browser');
  }
  if (/^about:(?!blank|srcdoc)/.test(url ?? '')) {
    return message('insert_obstacle_browser');
  }
  return message('insert_obstacle_refused');
}
