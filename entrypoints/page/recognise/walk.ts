import type { Control } from '../controls/control';
import { controlAt, controlOf, isEcho } from '../controls/registry';
import { childrenOf, depthFirst, type Inside } from '../dom/depth-first';
import { isElement, isForm, isLabel } from '../dom/element-types';
import { CONTROLS, isOwn } from '../dom/html-controls';
import { MOST_LABELS } from '../dom/labels-of';
import { own } from '../dom/own';
import { assignedTo, BLOCKS, isSilent, lastLine, textOf, tidy } from '../dom/text';
import { frameDocument, shadowRootOf } from '../dom/tree';
import { BANNER, CAPTION, isBanner, isCaption } from './banner';
import { crowdIn } from './crowd';
import type { Labels } from './label';
import { type Line, Lines } from './lines';

/** The form that a control belongs to, or the tree that it stands in. */
type Owner = Element | ShadowRoot | Document;

/** A control of the page, and what the walk has read around it. */
export interface Met {
  element: HTMLElement;
  control: Control;
  /** The text right before it, since the last control. */
  before: string;
  /** The text right after it, up to the next control. */
  after: string;
  /** All lines of text since the last control, in their order. */
  lines: readonly Line[];
  /** What stands under it, where the page has its labels there. */
  under?: string;
  /** What asks for it, as `askQuestions` finds it. */
  question?: string;
  /** The last line over it that is no field's label. */
  title?: string;
  /** The number of the group of choices that it is one of. */
  group?: number;
  headings: string[];
  form: Owner;
}

/** What the walk has met of one form. */
export interface MetForm {
  buttons: string[];
  links: string[];
  headings: string[];
}

export interface Walked {
  met: Met[];
  labels: Labels;
  forms: Map<Owner, MetForm>;
}

/** So many nodes are visited between two yields. */
const STEP = 16;

const HEADING = /^(H[1-6]|LEGEND)$/;

/** 1 to 6 for headings; above that, legends by the depth of their field set. */
function levelOf(element: Element): number {
  if (own(element, 'tagName') !== 'LEGEND')
    return Number(own(element, 'getAttribute')('aria-level') ?? own(element, 'tagName')[1]) || 6;
  let level = 6;
  for (
    let set = own(element, 'closest')('fieldset');
    set;
    set = own(own(set, 'parentElement'), 'closest')?.('fieldset') ?? null
  )
    level += 1;
  return level;
}

/** The level of what stands over controls; undefined for all else. */
function headingLevel(element: Element): number | undefined {
  if (isBanner(element)) return BANNER;
  if (HEADING.test(own(element, 'tagName')) || own(element, 'getAttribute')('role') === 'heading')
    return levelOf(element);
  return isCaption(element) ? CAPTION : undefined;
}

/** What a person sees inside an element: a slot shows what stands in the tree of its host. */
function shownIn(element: Element): Iterable<Node> {
  const assigned = assignedTo(element);
  return assigned.length > 0 ? assigned : childrenOf(element);
}

/** What there is to go through in an element, its shadow tree first. */
function heldBy(element: Element): Iterable<Node> {
  const shadow = shadowRootOf(element);
  return shadow ? hostedBy(element, shadow) : shownIn(element);
}

function* hostedBy(host: Element, shadow: ShadowRoot): Generator<Node> {
  yield* childrenOf(shadow);
  yield* unslotted(host, shadow);
}

/** What a host holds and no slot shows: nobody reads it, but controls may wait there. */
function* unslotted(host: Element, shadow: ShadowRoot): Generator<Node> {
  const slotted = new Set<Node>([...own(shadow, 'querySelectorAll')('slot')].flatMap(assignedTo));
  for (const child of childrenOf(host))
    if (
      isElement(child) &&
      !slotted.has(child) &&
      (isOwn(child) || own(child, 'querySelector')(CONTROLS))
    )
      yield child;
}

const isButton = (element: Element): boolean =>
  own(element, 'tagName') === 'BUTTON' || own(element, 'getAttribute')('role') === 'button';

/** What there is to go through in a frame; nothing where its own script does not look through it either. */
function frameIn(element: Element): Inside<Within> | undefined {
  const inner = frameDocument(element);
  const top = own(inner, 'documentElement');
  return inner && top && !crowdIn(inner)
    ? { nodes: [top], of: { element, form: inner } }
    : undefined;
}

/** What the nodes in an element belong to. */
interface Within {
  element: Element;
  form: Owner;
}

function keep(labels: Labels, label: HTMLLabelElement) {
  const root = label.getRootNode();
  const ids = labels.get(root) ?? new Map<string, Element[]>();
  labels.set(root, ids);
  const known = ids.get(label.htmlFor);
  if (!known) ids.set(label.htmlFor, [label]);
  else if (known.length < MOST_LABELS) known.push(label);
}

/**
 * Goes through a document once, its shadow trees and own frames included, and yields every few elements,
 * so that the caller can give the page its turn. Time grows with the number of nodes.
 */
export function* walk(start: Document): Generator<undefined, Walked> {
  const met: Met[] = [];
  const labels: Labels = new Map();
  const forms: Walked['forms'] = new Map();
  let visited = 0;
  let last: Met | undefined;
  const sent = new Set<Owner>();
  let text = '';
  let headings: { level: number; title: string }[] = [];
  const formOf = (form: Owner): MetForm => {
    const known = forms.get(form) ?? { buttons: [], links: [], headings: [] };
    forms.set(form, known);
    return known;
  };
  const lined = new Lines();
  const flush = (): string => {
    const lines = tidy(text);
    text = '';
    return lines;
  };
  const breakLine = () => {
    text += '\n';
    lined.break();
  };

  const read = (node: Node, of: Element): undefined => {
    const value = own(node, 'nodeType') === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    if (!/\S/.test(value)) return;
    text = (text + value).slice(-600);
    lined.add(value, of);
  };

  const meet = (element: Element, begun: HTMLElement, form: Owner): void => {
    const control = controlOf(begun);
    if (own(element, 'getAttribute')('type') === 'hidden') {
      met.push({
        element: begun,
        control,
        before: '',
        after: '',
        lines: [],
        headings: [],
        form: ownerOf(element, form),
      });
      return;
    }
    const lines = flush();
    if (last) last.after = lines.split('\n')[0] ?? '';
    const type = isOwn(element) ? own(element, 'getAttribute')('type') : null;
    const of = ownerOf(element, form);
    if (type === 'submit' || type === 'button' || type === 'image')
      formOf(of).buttons.push(
        `${own(element, 'getAttribute')('value') ?? ''} ${own(element, 'getAttribute')('alt') ?? ''}`,
      );
    last = {
      element: begun,
      control,
      before: lastLine(lines),
      after: '',
      lines: lined.take(),
      headings: headings.map((h) => h.title),
      form: of,
    };
    met.push(last);
  };

  const meetButton = (element: Element, at: Owner): void => {
    const { buttons } = formOf(at);
    const text = `${textOf(element)} ${own(element, 'getAttribute')('aria-label') ?? ''}`;
    // What sends the form says what it is for, before a "sign in instead" that stands above it.
    if (own(element, 'getAttribute')('type') === 'submit' && !sent.has(at)) buttons.unshift(text);
    else buttons.push(text);
    if (own(element, 'getAttribute')('type') === 'submit') sent.add(at);
  };

  /** @returns Its level, of what is a heading. */
  const meetHeading = (element: Element, at: Owner): number | undefined => {
    const level = headingLevel(element);
    if (level === undefined) return undefined;
    const title = textOf(element);
    headings = [{ level, title }, ...headings.filter((h) => h.level < level)].slice(0, 3);
    // A form that logs in or registers says so in a heading proper.
    if (level !== CAPTION) formOf(at).headings.push(title);
    return level;
  };

  /** A legend is over its field set, a caption and a row over what they stand in, and over nothing behind it. */
  const leaveHeadings = (
    element: Element,
    level: number | undefined,
    over: typeof headings,
  ): void => {
    const isCaptioned =
      level === undefined && headings[0]?.level === CAPTION && over[0]?.level !== CAPTION;
    if (own(element, 'tagName') === 'FIELDSET' || isCaptioned) headings = over;
    else if (own(element, 'tagName') === 'TABLE')
      headings = headings.filter((h) => h.level !== BANNER);
  };

  const visit = (element: Element, form: Owner): Inside<Within> | undefined => {
    if (isEcho(element)) return undefined;
    const begun = controlAt(element);
    if (begun) {
      meet(element, begun, form);
      return undefined;
    }
    if (isLabel(element) && element.htmlFor !== '') keep(labels, element);
    const at = own(element, 'tagName') === 'FORM' ? element : form;
    if (isButton(element)) meetButton(element, at);
    if (own(element, 'tagName') === 'BUTTON') return undefined;
    if (own(element, 'tagName') === 'A') formOf(at).links.push(textOf(element).slice(0, 80));
    const level = meetHeading(element, at);
    if (isSilent(element)) return frameIn(element);
    const over = headings;
    const block = BLOCKS.has(own(element, 'tagName'));
    if (block) breakLine();
    const leave = () => {
      leaveHeadings(element, level, over);
      if (block) breakLine();
    };
    return { nodes: heldBy(element), of: { element, form: at }, leave };
  };

  const ownerOf = (element: Element, form: Owner): Owner =>
    (!isForm(element) && 'form' in element && isElement(element.form) ? element.form : null) ??
    form;

  const top = own(start, 'documentElement');
  const steps = depthFirst<Within>(
    { nodes: top ? [top] : [], of: { element: top, form: start } },
    (node, { element, form }) => (isElement(node) ? visit(node, form) : read(node, element)),
  );
  for (const step of steps) {
    visited += 1;
    if (visited % STEP === 0) yield step;
  }
  if (last) last.after = flush().split('\n')[0] ?? '';
  return { met, forms, labels };
}
