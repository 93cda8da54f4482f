/** The first script into a page after the person's gesture. */

/** Milliseconds between the tries; together about as long as a person takes for a delay. */
const PAUSES = [20, 50, 100, 200];

/**
 * Runs a script where a gesture or a permission has only just let the card in. Chromium tells a
 * page's process of the grant on one path and sends the script on another: while the page is busy
 * the script can arrive first, and is refused a page that it may enter.
 * @param inject Calls `scripting.executeScript`; called again, so twice must do no more than once.
 * @returns What `inject` gives.
 * @throws Error of the browser's when the page stays closed, and at once for any other reason.
 */
export async function enter<T>(inject: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await inject();
    } catch (error) {
      if (!/must request permission/i.test(String(error))) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return inject();
}
