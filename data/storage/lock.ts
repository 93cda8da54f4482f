/** One at a time, over all pages of the extension. */

/** The last in line under each name, in this page. */
const lines = new Map<string, Promise<unknown>>();

/** Runs `work` while nothing else runs under the same name, here or on another page (Web Locks). */
export async function exclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'object' && navigator.locks) {
    return navigator.locks.request(`resume-card:${name}`, work);
  }
  // Where there are no locks there are no other pages: Node.
  const before = lines.get(name) ?? Promise.resolve();
  const turn = before.then(work, work);
  lines.set(name, turn);
  return turn;
}
