/** Which elements move on and on in a way that hides and shows them: what is seen now is not seen then. */
import { own } from '../dom/own';
import { VEILED } from './faint';

/** What hides an element, or brings it back. */
const HIDING =
  /^(opacity|visibility|display|clip|clipPath|contentVisibility|filter|mask\w*|webkitMask\w*|transform|translate|scale|rotate|zoom|color|webkitTextFillColor|fontSize|textIndent|zIndex|left|top|right|bottom|inset\w*|width|height|maxHeight|margin\w*)$/;

/** What lasts longer, in milliseconds, does not merely bring a page in. */
const PASSING = 10_000;

const PLACING = /^(transform|translate|left|top|right|bottom|inset\w*|margin\w*|offset\w*)$/;

/** What an animation does to an element: it moves it, or hides and shows it where it is. */
export type Motion = 'place' | 'look';

/** Every element of a document that an animation hides by turns, or for good at its end. */
export function movingIn(document: Document): Map<Element, Motion> {
  const moving = new Map<Element, Motion>();
  for (const animation of own(document, 'getAnimations')()) {
    const { effect } = animation;
    // What has come to its end looks as it will.
    if (animation.playState === 'finished') continue;
    if (!(effect && 'target' in effect && 'getKeyframes' in effect)) continue;
    const { target } = effect as KeyframeEffect;
    if (target && isHiding(animation, effect as KeyframeEffect))
      moving.set(target, motionOf(effect as KeyframeEffect));
  }
  return moving;
}

const motionOf = (effect: KeyframeEffect): Motion =>
  effect.getKeyframes().some((frame) => Object.keys(frame).some((name) => PLACING.test(name)))
    ? 'place'
    : 'look';

function isHiding(animation: Animation, effect: KeyframeEffect): boolean {
  const frames = effect.getKeyframes();
  const touches = frames.some((frame) => Object.keys(frame).some((name) => HIDING.test(name)));
  if (!touches) return false;
  const { fill = 'auto', endTime = 0 } = effect.getComputedTiming();
  if (animation.timeline && !('originTime' in animation.timeline) && isDriven(animation))
    return true;
  if (animation.playState === 'running' && Number(endTime) > PASSING) return true;
  const end = frames.at(-1);
  const gone = Number(end?.opacity ?? 1) < VEILED || end?.visibility === 'hidden';
  return gone && (fill === 'forwards' || fill === 'both');
}

/** By how far a person has scrolled, not by time. */
const isDriven = ({ timeline }: Animation): boolean =>
  timeline !== null && ('source' in timeline || 'subject' in timeline);
