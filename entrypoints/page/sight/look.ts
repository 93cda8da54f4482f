/** One look at a control: would a person see what is written there? */
import type { Unseen } from '../../../data/schema/page-fill';
import { holdersOf } from '../dom/holders';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { isHtml, isInput } from '../dom/tree';
import type { Veil } from './around';
import { BLACK, WHITE } from './colour';
import { coverOver } from './cover';
import { FAINT, SMALLEST, VEILED } from './faint';
import { isBlankType } from './fonts';
import { frameSight, sightThroughFrames } from './frame';
import { type Looked, legibilityOf } from './ink';
import type { Painted } from './order';
import type { Layer } from './painted';
import { isFrame } from './pictures';
import { isLineFree, isLineMet, met } from './pointer';
import type { Scroller } from './reach';
import type { SeenControl } from './seen-control';
import type { Sight } from './sight';
import { isCramped, isTiny, middleOf, NARROWEST, type Spot, writingIn } from './writing';

/** Each control is looked at once while the page stands still. */
export function sightOf(control: SeenControl, scroller: Scroller): Sight {
  const known = scroller.sights.get(control.element);
  if (known) return known;
  const sight = look(control, scroller);
  scroller.sights.set(control.element, sight);
  return sight;
}

function look(control: SeenControl, scroller: Scroller): Sight {
  const shown = control.standIn();
  const { element } = control;
  if (!element.isConnected) return 'gone';
  const veil = scroller.around.veilOf(shown);
  if (!isDrawn(shown, veil)) return 'hidden';
  const box = own(shown, 'getBoundingClientRect')();
  if (box.width < SMALLEST || box.height < SMALLEST)
    return growsWithText(control, box) ? 'doubt' : 'small';
  const waits = veil.opacity < FAINT && isWaiting(control, scroller);
  if (veil.opacity < VEILED && !waits) return 'transparent';
  if (veil.shut) return 'silent';
  if (isFrame(shown)) return frameSight(control, shown, scroller);
  const found = spotOf(control, shown, scroller);
  const isWhole = isLineMet(found, shown);
  const obstructed = isWhole ? scroller.aside(shown) : obstacle(shown, box, control, scroller);
  if (obstructed) return obstructed;
  if (waits) return 'seen';
  const sight = lookAtLine(control, shown, isWhole ? found : undefined, scroller);
  if (sight !== 'seen' && sight !== 'doubt') return sight;
  const framed = sightThroughFrames(shown, scroller, () => spotOf(control, shown, scroller));
  if (framed !== 'seen') return framed;
  return veil.doubt ? 'doubt' : sight;
}

/** @param met Where the line was met at once, and nothing was scrolled; undefined where it was not. */
function lookAtLine(
  control: SeenControl,
  shown: Element,
  met: Spot | undefined,
  scroller: Scroller,
): Sight {
  const line = met ? 'seen' : lineSight(control, shown, scroller);
  const spot = met ?? spotOf(control, shown, scroller);
  return isWrittenIn(control, shown)
    ? writtenSight(control, shown, { line, spot }, scroller)
    : thingSight(control, shown, { line, spot }, scroller);
}

/** By styles wherever they tell: `checkVisibility` takes the browser a tenth of a millisecond. */
function isDrawn(shown: Element, { style, gone, skips }: Veil): boolean {
  if (gone || style.visibility !== 'visible') return false;
  return !skips || own(shown, 'checkVisibility')({ contentVisibilityAuto: true });
}

/** As narrow as what stands in it, while it is empty: https://drafts.csswg.org/css-ui-4/#field-sizing */
function growsWithText(control: SeenControl, { height }: DOMRect): boolean {
  if (control.writing !== 'typed' || control.current() !== '' || height < SMALLEST) return false;
  const style = getComputedStyle(control.element);
  const bound = Number.parseFloat(style.maxWidth);
  return style.getPropertyValue('field-sizing') === 'content' && !(bound < NARROWEST);
}

/** Transparent by itself alone, or by the widget it was handed to, under its label, until something stands in it. */
function isWaiting(control: SeenControl, { around }: Scroller): boolean {
  const { parent } = around.veilOf(holdersOf(control.element).at(-1) ?? control.element);
  if (!parent || around.veilOf(parent).opacity < VEILED) return false;
  return control.isUnderLabel();
}

/**
 * What stands between a person and a control, which they may scroll to; undefined where a click on what
 * they see of it would meet it.
 */
function obstacle(
  shown: Element,
  box: DOMRect,
  control: SeenControl,
  scroller: Scroller,
): Unseen | undefined {
  const spot = () => spotOf(control, shown, scroller);
  if (met(box, shown, control) !== 'own' && met(spot(), shown, control) !== 'own') {
    scroller.reveal(shown);
    const now = met(own(shown, 'getBoundingClientRect')(), shown, control);
    if (now !== 'own') {
      scroller.reveal(shown, spot);
      if (met(spot(), shown, control) !== 'own') return now;
    }
  }
  return scroller.aside(shown);
}

/** Whether a person reads in it what was put into it. */
const isWrittenIn = ({ writing, element }: SeenControl, shown: Element): shown is HTMLElement =>
  shown === element && writing !== 'none';

const spotOf = (control: SeenControl, shown: Element, { around }: Scroller): Spot =>
  isWrittenIn(control, shown)
    ? writingIn(shown, around.veilOf(shown))
    : middleOf(own(shown, 'getBoundingClientRect')());

/** Where the writing begins, and whether a pointer meets it there. */
interface Line {
  line: Sight;
  spot: Spot;
}

/** Of what a person writes in. */
function writtenSight(
  control: SeenControl,
  shown: HTMLElement,
  { line, spot }: Line,
  scroller: Scroller,
): Sight {
  const { around } = scroller;
  const veil = around.veilOf(shown);
  const writer = writerIn(shown);
  if (isTiny(writer, around.veilOf(writer))) return 'small';
  if (control.writing !== 'edited' && isCramped(shown, veil)) return 'cramped';
  if (isMasked(shown, veil.style)) return 'masked';
  if (line === 'covered') return line;
  const looked = legibilityOf(writer, spot, around, (at) => stackAt(shown, at));
  if (looked.legibility === 'illegible') return 'inkless';
  const cover = coverSight(control, shown, spot, looked, scroller);
  if (cover === 'covered') return 'covered';
  const isBlank = isBlankType(shown, veil.style);
  const doubts = [line, looked.legibility, cover];
  return isBlank || doubts.includes('doubt') ? 'doubt' : 'seen';
}

/** Letters are shown as dots, though it is no field for a password: what was written can't be read over. */
const isMasked = (element: Element, style: CSSStyleDeclaration): boolean =>
  !(isInput(element) && element.type === 'password') &&
  !/^(none)?$/.test(style.getPropertyValue('-webkit-text-security'));

/** Whether the line in which writing begins is seen whole, scrolled to if need be. */
function lineSight(control: SeenControl, shown: Element, scroller: Scroller): Sight {
  const { around } = scroller;
  const isFree = (spot: Spot) => isLineFree(spot, shown, control, around);
  const spot = () => spotOf(control, shown, scroller);
  if (isFree(spot())) return 'seen';
  scroller.reveal(shown, spot);
  if (isFree(spot())) return 'seen';
  const middle = () => middleOf(own(shown, 'getBoundingClientRect')());
  scroller.reveal(shown, middle);
  return isFree(middle()) ? 'doubt' : 'covered';
}

/** Of what is ticked, pressed, or shows what was chosen. */
function thingSight(
  control: SeenControl,
  shown: Element,
  { line, spot }: Line,
  scroller: Scroller,
): Sight {
  const looked: Looked = { legibility: 'legible', seen: [PLAIN, PLAIN] };
  const cover = coverSight(control, shown, spot, looked, scroller);
  if (cover === 'covered') return 'covered';
  return cover || line !== 'seen' ? 'doubt' : 'seen';
}

const PLAIN = { ink: BLACK, ground: WHITE };

/** Where the first words stand in a box of rich text. */
function writerIn(shown: HTMLElement): Element {
  let at: Element = shown;
  if (!shown.isContentEditable) return shown;
  while (at.firstElementChild && isHtml(at.firstElementChild)) at = at.firstElementChild;
  return own(at, 'localName') === 'br' ? (own(at, 'parentElement') ?? shown) : at;
}

/** What lies over each other at a spot, the uppermost first. */
function stackAt(element: Element, { left, top, width, height }: Spot): Element[] {
  const root = own(element, 'getRootNode')();
  if (!('elementsFromPoint' in root)) return [];
  return (root as Document | ShadowRoot).elementsFromPoint(left + width / 2, top + height / 2);
}

function coverSight(
  control: SeenControl,
  shown: Element,
  spot: Spot,
  { seen }: Looked,
  scroller: Scroller,
) {
  const { around } = scroller;
  const { all, isPart } = scroller.layersAround(shown);
  if (isPart) return 'doubt';
  if (all.length === 0) return undefined;
  const target: Painted = { element: shown, part: 'box', style: around.veilOf(shown).style };
  const labels = labelsOf(control.element);
  const isOwn = ({ element, part }: Layer, place: Spot): boolean => {
    if (element === shown) return part === 'box' || control.writing !== 'typed';
    if (own(shown, 'contains')(element)) return true;
    if (!labels.some((label) => label.contains(element))) return false;
    return control.writing !== 'typed' || place.width < own(shown, 'clientWidth') * 0.9;
  };
  return coverOver({ seen, spot, target, floor: floorUnder(shown, scroller), isOwn }, all, around);
}

/** The nearest box around, or itself, that lets nothing through which is painted behind it. */
function floorUnder(shown: Element, { around }: Scroller): Painted | undefined {
  for (let at: Element | null = shown; at; at = around.veilOf(at).parent) {
    const { dark, light } = around.groundOf(at);
    if (Math.min(dark[3], light[3]) > 0.95)
      return { element: at, part: 'box', style: around.veilOf(at).style };
  }
  return undefined;
}
