/** Which question of the page a control answers: what stands nearest before it and belongs to nothing else. */

import { yesOrNo } from '../../../data/fill/values/yes-no';
import { isQuestion, leadOf } from '../../../data/recognition/evidence/lead';
import { NOT_LABEL } from '../../../data/recognition/evidence/own-texts';
import { saysNothing } from '../../../data/recognition/evidence/read-text';
import { asksToChoose, isPrompt } from '../../../data/recognition/lexicon/prompts';
import type { Control } from '../controls/control';
import { ownName } from '../dom/aria-name';
import { isElement, isRoot, isShadowRoot } from '../dom/element-types';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { parentOf } from '../dom/tree';
import type { Labels } from './label';
import type { Line } from './lines';
import type { Met } from './walk';

/** Choices that answer one question: radio buttons, or boxes to tick. */
interface Group {
  type: 'radio' | 'checkbox';
  members: Met[];
}

/**
 * Finds the question of every control that no label names, and which choices answer the same one. Yields at
 * each control.
 * @param labels All labels of the page.
 */
export function* askQuestions(met: readonly Met[], labels: Labels): Generator<undefined> {
  const shown = met.filter(({ element }) => own(element, 'getAttribute')('type') !== 'hidden');
  const places = new Map(shown.map((item, i) => [item, i]));
  for (const [index, { members }] of (yield* groupsOf(shown, places)).entries()) {
    yield;
    const [first] = members;
    const last = members.at(-1);
    if (!first || !last) continue;
    const before = shown[(places.get(first) ?? 0) - 1];
    const after = shown[(places.get(last) ?? 0) + 1];
    const question = toldOf(members, [before, after], labels) || nearest(first, before, after);
    for (const member of members) {
      member.group = index;
      member.question = unnumbered(question);
    }
  }
  let title = '';
  for (const [i, item] of shown.entries()) {
    const before = shown[i - 1];
    if (before?.headings[0] !== item.headings[0] || before?.form !== item.form) title = '';
    title = titleOver(item, before) || title;
    item.title = title;
    if (item.group !== undefined || isNamed(item.element, labels)) continue;
    yield;
    item.question = unnumbered(askedInside(item.control) || nearest(item, before));
  }
}

/** A line over a control and its label: “Primary phone”, over “Type” and “Number”. */
function titleOver(item: Met, before: Met | undefined): string {
  // The label of its own is a line as well.
  if (item.lines.length < 2) return '';
  const free = ownLines(item, before).filter(({ element }) => !own(element, 'closest')('label'));
  return free.at(-1)?.text ?? '';
}

/** Without the “3.” or “Q3)” that counts the questions of a page. */
const unnumbered = (question: string): string =>
  question.replace(/^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|Q\d{1,2}[.:)])\s*(?=\p{L})/u, '');

/** True for a control that says itself what it is for; “Your answer” does not. */
function isNamed(element: HTMLElement, labels: Labels): boolean {
  const name = own(element, 'ariaLabel');
  if (name) return !isPrompt(name);
  if (own(element, 'hasAttribute')('aria-labelledby')) return false;
  const tied =
    own(element, 'id') !== '' && labels.get(own(element, 'getRootNode')())?.has(own(element, 'id'));
  return tied || own(element, 'closest')('label') !== null;
}

/** The legend of choices that are one control: what stands in it before the first of them. */
function askedInside({ element: choice, members: [first] }: Control): string {
  for (let at: Node | null = first ?? null; at && at !== choice; at = own(at, 'parentNode'))
    for (let over = own(at, 'previousSibling'); over; over = own(over, 'previousSibling')) {
      const text = isElement(over) ? textOf(over) : (over.nodeValue ?? '');
      if (/\p{L}/u.test(text)) return leadOf(text).trim();
    }
  return '';
}

/** What boxes to tick stand in where they are the answers to one question. */
const LIST = 'fieldset, [role="group"], [role="list"], ul, ol';

/**
 * By their name; radio buttons without one as long as nothing is asked between them; boxes with names
 * of their own where a list, or a box under a heading or a question, holds them and nothing else.
 */
function* groupsOf(
  shown: readonly Met[],
  places: ReadonlyMap<Met, number>,
): Generator<undefined, Group[]> {
  const groups: Group[] = [];
  const named = new Map<Met['form'], Map<string, Group>>();
  let open: Group | undefined;
  for (const [i, item] of shown.entries()) {
    const type = item.control.choice;
    if (!type) {
      open = undefined;
      continue;
    }
    yield;
    const name = own(item.element, 'getAttribute')('name') ?? '';
    const inForm = named.get(item.form) ?? new Map<string, Group>();
    named.set(item.form, inForm);
    const known = name === '' ? undefined : inForm.get(`${type} ${name}`);
    const goesOn =
      open?.type === type &&
      (type === 'checkbox' ? isOneList(open.members, item) : name === '') &&
      ownLines(item, shown[i - 1]).length === 0;
    const group = known ?? (goesOn ? open : undefined) ?? { type, members: [] };
    if (group.members.length === 0) groups.push(group);
    group.members.push(item);
    if (name !== '') inForm.set(`${type} ${name}`, group);
    open = group;
  }
  return groups.flatMap((group) => (isWhole(group, shown, places) ? [group] : singles(group)));
}

const isOneList = ([first]: readonly Met[], { element }: Met): boolean =>
  first !== undefined && listOf(first.element, element) !== undefined;

/** What holds two boxes to tick: a list, or what is the smallest around both and no part of a form. */
function listOf(first: Element, last: Element): Element | undefined {
  const list = own(last, 'closest')(LIST);
  if (list && own(list, 'contains')(first)) return list;
  let box = parentOf(last);
  while (box && !own(box, 'contains')(first)) box = parentOf(box);
  return box && !own(box, 'matches')(PARTS) ? box : undefined;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';

/** True where a heading or a question stands before a control. */
const isAsked = (item: Met, before: Met | undefined): boolean =>
  ownLines(item, before).some(
    ({ element, text }) => isQuestion(text) || own(element, 'closest')(HEADING) !== null,
  );

/** Boxes with names of their own are one group only if their list holds nothing else. */
function isWhole(
  { type, members }: Group,
  shown: readonly Met[],
  places: ReadonlyMap<Met, number>,
): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || type === 'radio' || members.length === 1) return true;
  const name = own(first.element, 'getAttribute')('name') ?? '';
  if (name !== '' && members.every(({ element }) => own(element, 'getAttribute')('name') === name))
    return true;
  const before = shown[(places.get(first) ?? 0) - 1];
  const around = [before, shown[(places.get(last) ?? 0) + 1]];
  const list = listOf(first.element, last.element);
  if (!list || around.some((one) => one && own(list, 'contains')(one.element))) return false;
  return own(list, 'matches')(LIST) || isAsked(first, before);
}

const singles = ({ type, members }: Group): Group[] =>
  members.map((member) => ({ type, members: [member] }));

/** So far around the choices, in elements, what names them may stand. */
const AROUND = 8;

/** What some libraries call all of their groups: `radio-group`. */
const IDENTIFIER = /^[\w-]*(?:radio|checkbox)[-_ ]?group[\w-]*$/i;

/** The end of a form's part: what is called so is called by more than one question. */
const PARTS = 'form, body, main, dialog, [role="form"], [role="dialog"], [role="main"]';

/** What the page ties to a group of choices: by ARIA, by a label for its box, by the legend of its field set. */
function toldOf(
  members: readonly Met[],
  [before, after]: readonly (Met | undefined)[],
  labels: Labels,
): string {
  const [first] = members;
  if (!first) return '';
  const shared = sharedName(members);
  if (shared !== '') return shared;
  let around = parentOf(first.element);
  for (let steps = 0; around && steps < AROUND; steps++, around = parentOf(around)) {
    const box = around;
    if (own(box, 'matches')(PARTS)) return '';
    const others = [before, after].filter((one) => one && holds(box, one.element));
    const isGroup = own(box, 'matches')('[role="radiogroup"]');
    // A text box beside the choices takes another answer, "Other: …".
    if (others.some((one) => one && (!isGroup || one.control.choice))) return '';
    if (!members.every(({ element }) => holds(box, element))) continue;
    const name =
      isGroup || own(box, 'matches')('[role="group"], fieldset') ? nameOf(box, first) : '';
    const label = name || labelFor(box, labels);
    if (/\p{L}/u.test(label) && !saysNothing(label) && !IDENTIFIER.test(label)) return label;
  }
  return '';
}

/** What every choice names besides itself: `aria-labelledby="question yes"`. */
function sharedName(members: readonly Met[]): string {
  const [first, ...others] = members.map(({ element }) => idsOf(element));
  const root = members[0]?.element.getRootNode();
  if (!first || others.length === 0 || !root || !isRoot(root)) return '';
  const shared = first.filter((id) => others.every((ids) => ids.includes(id)));
  return shared
    .map((id) => own(root, 'getElementById')(id))
    .map((found) => (found ? textOf(found) : ''))
    .filter((text) => text !== '')
    .join(' ');
}

const idsOf = (element: Element): string[] =>
  (own(element, 'getAttribute')('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);

/** What a box is called by ARIA, unless what calls it so holds the choices as well. */
function nameOf(box: Element, { element }: Met): string {
  const root = own(box, 'getRootNode')();
  const whole =
    isRoot(root) &&
    idsOf(box).some((id) => own(own(root, 'getElementById')(id), 'contains')?.(element));
  return whole ? '' : ownName(box);
}

/** The label that speaks of a box by its id, as libraries write it though HTML knows of none. */
function labelFor(box: Element, labels: Labels): string {
  const list =
    own(box, 'id') === '' ? [] : (labels.get(own(box, 'getRootNode')())?.get(own(box, 'id')) ?? []);
  return list.map(textOf).filter(Boolean).join('\n');
}

/** As `contains`, through shadow trees. */
function holds(box: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at))
    if (own(box, 'contains')(at)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = own(element, 'getRootNode')();
  return isShadowRoot(root) ? root.host : null;
}

/** The text that asks for a control: of its lines the nearest, unless that only explains a question over it. */
function nearest(item: Met, before: Met | undefined, after?: Met): string {
  const own = ownLines(item, before);
  const clear = own.filter(({ element, text }) => !isNote(element, text) && !saysNothing(text));
  const lines = clear.length > 0 ? clear : own;
  const last = lines.at(-1);
  if (!last) return '';
  const legend = lines.findLastIndex(({ element }) => isLegendOf(element, item, after));
  const asked = lines.findLastIndex(({ text }) => isQuestion(text));
  if (asked >= 0 && explains(last.text)) return withOver(lines, asked);
  return withOver(lines, legend >= asked && legend >= 0 ? legend : lines.length - 1);
}

/** True for what may stand under a question, and for a question itself. */
const explains = (text: string): boolean =>
  isQuestion(text) || STATES.test(text) || asksToChoose(text);

/** A line with what a line break parts from it, and with a second question over it: nobody knows which is meant. */
function withOver(lines: readonly Line[], at: number): string {
  const line = lines[at];
  let text = line?.text ?? '';
  for (let i = at - 1; line && i >= 0; i--) {
    const over = lines[i];
    const goesOn = over?.element === line.element && GOES_ON.test(text);
    const both = over && i === at - 1 && isQuestion(over.text) && isQuestion(line.text);
    // What a heading asks is asked of all below it; a question of its own stands nearer.
    if (both && isHeading(over) && !isHeading(line)) break;
    if (!over || !(goesOn || both)) break;
    text = `${over.text} ${text}`;
  }
  return text;
}

const isHeading = ({ element }: Line): boolean =>
  own(element, 'closest')('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null;

/** Whether an element is the legend of a field set that holds these choices and nothing else. */
function isLegendOf(element: Element, item: Met, after: Met | undefined): boolean {
  const set = own(own(element, 'closest')('legend'), 'closest')?.('fieldset');
  if (!set) return false;
  const holdsIt = own(set, 'contains');
  return holdsIt(item.element) && !(after && holdsIt(after.element));
}

/** A whole sentence explains rather than asks. */
const STATES = /[.!。！)）]\s*$/u;
/** The rest of a sentence that began in the line before. */
const GOES_ON = /^[\p{Ll}(（[]/u;

/** The lines before a control that are no other control's, and not the words of the choice itself. */
function ownLines(item: Met, before: Met | undefined): Line[] {
  return item.lines.filter((line) => {
    const { text, element, beside } = line;
    if (beside && before) return false;
    if (!/\p{L}/u.test(text) || NOT_LABEL.test(text)) return false;
    if (item.control.choice && yesOrNo(text)) return false;
    if (isAnothers(element, item, before)) return false;
    return own(element, 'checkVisibility')();
  });
}

/** True for a label of one control, and for what stands in the box of the control before. */
function isAnothers(element: Element, item: Met, before: Met | undefined): boolean {
  const label = own(element, 'closest')('label');
  if (label) {
    const target = label.htmlFor === '' ? null : label.control;
    if (target && target !== item.element) return true;
    if (item.control.choice && (target || holds(label, item.element))) return true;
  }
  if (!before) return false;
  for (let box: Element | null = element; box; box = parentOf(box)) {
    if (holds(box, item.element)) return false;
    if (holds(box, before.element)) return true;
  }
  return false;
}

/** What pages call the notes beside a field: help, errors. */
const NOTE =
  /help|hint|error|invalid|feedback|tooltip|descri|instruct|subtext|counter|assist|caption/i;

/** A link, “Why do we ask?”, or what its element says is a note; some call the question itself a description. */
function isNote(element: Element, text: string): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 2; steps++, at = own(at, 'parentElement')) {
    if (own(at, 'matches')('small, a[href], [role="alert"], [role="note"]')) return true;
    if (NOTE.test(`${own(at, 'id')} ${className(at)}`) && !isQuestion(text)) return true;
  }
  return false;
}

function className(element: Element): string {
  const name: unknown = own(element, 'className');
  return typeof name === 'string' ? name : '';
}
