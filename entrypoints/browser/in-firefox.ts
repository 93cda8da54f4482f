/** Which browser this is: asked while it runs, so that the same code is in the packages for all. */

/** True in Firefox, on Android too. */
export function inFirefox(): boolean {
  return chrome.runtime.getURL('/options.html').startsWith('moz-extension:');
}
