/** Why no script may run in a page, in words that say what to do next. */

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

const COPY_INSTEAD = 'Copy the line from the card instead.';

/**
 * @param url The page's or frame's address; undefined where the browser keeps it to itself.
 * @param error What the browser said when the script was to run.
 */
export function obstacle(url: string | undefined, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  if (/no (tab|frame) with id|(frame|tab).*(removed|closed|destroyed)/i.test(said)) {
    return 'The page has changed meanwhile. Click into the field and try again.';
  }
  if ((url && STORES.some((store) => store.test(url))) || /gallery/i.test(said)) {
    return `Browsers let no extension write into their extension stores. ${COPY_INSTEAD}`;
  }
  const scheme = /^([a-z-]+):/.exec(url ?? '')?.[1];
  if (scheme === 'file') {
    return `Pages from the disk are closed until “Allow access to file URLs” is switched on among this extension's details. ${COPY_INSTEAD}`;
  }
  if (scheme === 'view-source' || /\.pdf([?#]|$)/i.test(url ?? '')) {
    return `Browsers let no extension write into their viewers. ${COPY_INSTEAD}`;
  }
  if (scheme !== undefined && !/^(https?|blob|data|about)$/.test(scheme)) {
    return `This is one of the browser's own pages: no extension may write into it. ${COPY_INSTEAD}`;
  }
  if (/^about:(?!blank|srcdoc)/.test(url ?? '')) {
    return `This is one of the browser's own pages: no extension may write into it. ${COPY_INSTEAD}`;
  }
  return `The browser does not let the card write into this page. ${COPY_INSTEAD}`;
}
