/** Where transitions and animations lead: a field that is still seen may be on its way out of sight. */
import { own } from '../dom/own';
import { drawn } from '../dom/turns';

/**
 * Looks while everything that moves an element, or what it stands in, is at its end, and puts it back.
 * @param pausing Called before each such change of the page.
 * @returns What `look` answers then; undefined where nothing moves.
 */
export function atTheEnd<T>(element: Element, look: () => T, pausing: () => void): T | undefined {
  const moving = own(document, 'getAnimations')().filter(
    (one) => ends(one) && isAround(one, element),
  );
  if (moving.length === 0) return undefined;
  pausing();
  const times = moving.map((one) => one.currentTime);
  for (const one of moving) one.currentTime = one.effect?.getComputedTiming().endTime ?? null;
  const found = look();
  pausing();
  moving.forEach((one, i) => {
    one.currentTime = times[i] ?? null;
  });
  return found;
}

/** A spinner turns for ever; what follows the scroll bar has no end in time. */
function ends({ effect, timeline, playState, currentTime }: Animation): boolean {
  const { endTime } = effect?.getComputedTiming() ?? {};
  return (
    playState === 'running' &&
    timeline instanceof DocumentTimeline &&
    typeof currentTime === 'number' &&
    Number.isFinite(endTime)
  );
}

function isAround({ effect }: Animation, element: Element): boolean {
  if (!(effect instanceof KeyframeEffect) || !effect.target) return false;
  return effect.target.contains(element);
}

/** So long, in milliseconds, a view transition is waited for. */
const LONGEST = 800;
const IN_TRANSITION = ':active-view-transition';

/**
 * Resolves once no view transition lies over the page, or after a while: as long as one runs, the page is
 * shown by pictures of it, and no pointer meets anything of it.
 * https://drafts.csswg.org/css-view-transitions-2/#the-active-view-transition-pseudo
 */
export async function transitionOver(): Promise<void> {
  if (!CSS.supports(`selector(${IN_TRANSITION})`)) return;
  const root = own(document, 'documentElement');
  const until = performance.now() + LONGEST;
  while (own(root, 'matches')(IN_TRANSITION) && performance.now() < until) await drawn();
}
