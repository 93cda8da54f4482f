/** The keys that fill a page, as the person's browser has them. */

/** `Alt+Shift+F`, `⌥⇧F` on a Mac; empty while none are set. */
export async function fillKeys(): Promise<string> {
  const commands = await chrome.commands.getAll();
  return commands.find(({ name }) => name === 'fill')?.shortcut ?? '';
}
