/** Which of two elements is painted over the other: https://drafts.csswg.org/css-position-4/#painting-order */
import { own } from '../dom/own';
import type { Around } from './around';

/** Something painted: an element, or what stands before or after all that is in it. */
export interface Painted {
  element: Element;
  part: 'box' | 'before' | 'after' | 'outline' | 'backdrop';
  style: CSSStyleDeclaration;
}

/** A place among those that are painted in one stacking context. */
interface Step {
  level: number;
  element: Element;
  part: Painted['part'];
}

/** Levels of what has no `z-index`, between −1 and 0. */
const LEVEL = { block: -0.9, float: -0.6, inline: -0.5, outline: -0.4, positioned: 0 };
const TOP = Number.POSITIVE_INFINITY;

/** Whether the first is painted over the second; undefined where it can't be told. */
export function isOver(one: Painted, other: Painted, around: Around): boolean | undefined {
  const [steps, others] = [stepsOf(one, around), stepsOf(other, around)];
  for (let i = 0; i < Math.max(steps.length, others.length); i++) {
    const [step, against] = [steps[i], others[i]];
    // What has all of the other in it lies under it.
    if (!step) return false;
    if (!against) return true;
    if (step.element === against.element && step.part === against.part) continue;
    if (step.level !== against.level) return step.level > against.level;
    return step.level === TOP && step.element !== against.element
      ? undefined
      : isAfter(step, against, around);
  }
  return false;
}

/** From the page's own stacking context down to the painted thing itself. */
function stepsOf({ element, part, style }: Painted, around: Around): Step[] {
  const parent = around.veilOf(element).parent;
  // A backdrop lies right under its own element, and has nothing of it in it.
  if (part === 'backdrop') return [...rootSteps(element, around), { element, part, level: TOP }];
  const isBox = part === 'box';
  const level = part === 'outline' ? LEVEL.outline : levelOf(element, style, part, around);
  const steps: Step[] = [{ element, part, level }];
  let isPlaced =
    part !== 'outline' && level !== LEVEL.block && level !== LEVEL.inline && level !== LEVEL.float;
  if (isBox && level === TOP) return [...rootSteps(element, around), ...steps];
  for (let at = isBox ? parent : element; at; at = around.veilOf(at).parent) {
    const { style } = around.veilOf(at);
    if (isOnTop(at))
      return [...rootSteps(at, around), { element: at, part: 'box', level: TOP }, ...steps];
    const isContext = isStacking(at, style, around);
    if (!isContext && (isPlaced || (style.position === 'static' && !isWhole(at, style, around))))
      continue;
    steps.unshift({ element: at, part: 'box', level: levelOf(at, style, 'box', around) });
    isPlaced ||= isContext || style.position !== 'static';
  }
  return steps;
}

/** What is on top is painted over all of its document, wherever it stands in it. */
function rootSteps(element: Element, around: Around): Step[] {
  const { documentElement } = own(element, 'ownerDocument');
  return stepsOf(
    { element: documentElement, part: 'box', style: around.veilOf(documentElement).style },
    around,
  );
}

/** Painted in one go, though what is positioned in it is not held by it. */
const isWhole = (
  element: Element,
  { float, display }: CSSStyleDeclaration,
  around: Around,
): boolean => float !== 'none' || /^inline-/.test(display) || isItem(element, around);

/** An item of a flex box or a grid, which is painted as an inline block is. */
function isItem(element: Element, around: Around): boolean {
  const { parent } = around.veilOf(element);
  return parent !== null && /flex|grid/.test(around.veilOf(parent).style.display);
}

function levelOf(
  element: Element,
  style: CSSStyleDeclaration,
  part: Painted['part'],
  around: Around,
): number {
  if (part === 'box' && isOnTop(element)) return TOP;
  const { position, zIndex, float, display } = style;
  const isPart =
    part === 'box'
      ? isItem(element, around)
      : /flex|grid/.test(around.veilOf(element).style.display);
  if (zIndex !== 'auto' && (position !== 'static' || isPart)) return Number(zIndex);
  if (position !== 'static') return LEVEL.positioned;
  if (part === 'box' && isStacking(element, style, around)) return LEVEL.positioned;
  if (float !== 'none') return LEVEL.float;
  return isPart || /^inline/.test(display) || isWriting(element) ? LEVEL.inline : LEVEL.block;
}

/** Its writing is painted with the lines of the page, whatever kind of box it is. */
const isWriting = (element: Element): boolean =>
  /^(input|select|textarea)$/.test(own(element, 'localName'));

/** Shown over all of the page: a modal dialog, a popover, what fills the screen. */
export function isOnTop(element: Element): boolean {
  const matches = own(element, 'matches');
  return own(element, 'localName') === 'dialog' || own(element, 'hasAttribute')('popover')
    ? matches(':modal, :popover-open')
    : false;
}

/** https://drafts.csswg.org/css-position-4/#painting-order, and what each module adds. */
function isStacking(element: Element, style: CSSStyleDeclaration, around: Around): boolean {
  const { position, zIndex } = style;
  if (position === 'fixed' || position === 'sticky') return true;
  if (zIndex !== 'auto' && (position !== 'static' || isItem(element, around))) return true;
  if (style.opacity !== '1' || style.transform !== 'none' || style.filter !== 'none') return true;
  if (style.scale !== 'none' || style.translate !== 'none' || style.rotate !== 'none') return true;
  if (style.mixBlendMode !== 'normal' || style.isolation === 'isolate') return true;
  if (style.clipPath !== 'none' || style.perspective !== 'none') return true;
  if (style.maskImage !== 'none' && style.maskImage !== '') return true;
  if (/paint|content|strict|layout/.test(style.contain)) return true;
  if (/transform|opacity|filter|z-index|translate/.test(style.willChange)) return true;
  return !around.veilOf(element).parent || isOnTop(element);
}

/** In the order of the page: `before` stands before all that is in an element, `after` after it. */
function isAfter(step: Step, against: Step, around: Around): boolean | undefined {
  if (step.element === against.element) return ORDER[step.part] > ORDER[against.part];
  const [one, other] = apart(step.element, against.element, around);
  if (!one || !other) return undefined;
  // One of them stands in the other: its own box, and what is before all in it, come first.
  if (one === other) {
    const isHolder = one === step.element;
    const part = isHolder ? step.part : against.part;
    return isHolder === (part === 'after' || part === 'outline');
  }
  return (own(other, 'compareDocumentPosition')(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const ORDER = { backdrop: -1, box: 0, before: 1, after: 2, outline: 3 };

/** The two elements of one tree in which two others stand; one twice where it holds the other. */
function apart(one: Element, other: Element, around: Around): [Element?, Element?] {
  const [ups, others] = [upFrom(one, around), upFrom(other, around)];
  let [i, j] = [ups.length - 1, others.length - 1];
  if (ups[i] !== others[j]) return [];
  while (i > 0 && j > 0 && ups[i - 1] === others[j - 1]) [i, j] = [i - 1, j - 1];
  return i === 0 || j === 0 ? [ups[i], ups[i]] : [ups[i - 1], others[j - 1]];
}

function upFrom(element: Element, around: Around): Element[] {
  const ups: Element[] = [];
  for (let at: Element | null = element; at; at = around.veilOf(at).parent) ups.push(at);
  return ups;
}
