/** Which frame of a tab the focus is in. */
import { type FrameReport, focusesOf, putPage } from './deliver-page';

export type Focused =
  | { frameId: number }
  /** A frame no script may look into, with its origin where its address tells it. */
  | { frameId?: undefined; origin: string | null };

/** Follows the focus down the frames of a tab, as far as scripts may run. */
export async function focusedFrame(tabId: number): Promise<Focused> {
  const target = { tabId, allFrames: true };
  await putPage(target);
  return follow(await focusesOf(target));
}

/**
 * Follows the focus from the top frame down: each frame knows only which of its own is focused.
 * @param reports One for each frame a script could run in, the top frame among them.
 */
export function follow(reports: readonly FrameReport[]): Focused {
  const at = (path: readonly number[]) =>
    reports.find((report) => report.path.join() === path.join());
  let here = at([]);
  while (here?.foreign) {
    const next = at(here.foreign.path);
    if (!next) return { origin: here.foreign.origin };
    here = next;
  }
  return { frameId: here?.frameId ?? 0 };
}
