/** The text that a widget shows beside its field, and the text that names the field itself. */

import { asksToChoose } from '../../../data/recognition/lexicon/prompts';
import { childrenOf, depthFirst, type Inside } from '../dom/depth-first';
import { isRoot } from '../dom/element-types';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { isInput, parentOf } from '../dom/tree';
import { runAtOnce } from '../dom/turns';

/** So many boxes around a field may belong to its widget. */
const BOXES = 3;

/** The text a widget shows beside its field, without labels, hints, buttons and open lists. */
export function shownBeside(element: HTMLElement): string {
  let box: Element = element;
  for (let steps = 0; steps < BOXES; steps++) {
    const up = parentOf(box);
    if (!up || own(up, 'localName') === 'form' || own(up, 'querySelectorAll')(CONTROLS).length > 1)
      break;
    if (
      own(up, 'matches')('label') ||
      own(up, 'querySelector')('label, legend:not([aria-hidden="true"] *), h1, h2, h3, h4')
    )
      break;
    box = up;
  }
  const notes = ['aria-labelledby', 'aria-describedby', 'aria-errormessage', 'aria-controls']
    .flatMap((name) => (own(element, 'getAttribute')(name) ?? '').split(/\s+/))
    // Some name themselves by the box they stand in.
    .filter((id) => id !== '' && !own(element, 'closest')(`#${CSS.escape(id)}`));
  return textsIn(box, notes)
    .join(' ')
    .replace(/\u200b|\u200d|\ufeff/g, '')
    .trim();
}

const CONTROLS =
  'input:not([type=hidden], [aria-hidden=true], [tabindex="-1"]), select:not([aria-hidden=true]), textarea:not([aria-hidden=true])';

function textsIn(box: Element, notes: readonly string[]): string[] {
  const texts: string[] = [];
  const enter = (node: Node): Inside<undefined> | undefined => {
    const text = own(node, 'nodeType') === Node.TEXT_NODE ? node.nodeValue?.trim() : '';
    if (text) texts.push(text);
    return node instanceof Element && !notes.includes(own(node, 'id')) && saysMore(node)
      ? { nodes: childrenOf(node), of: undefined }
      : undefined;
  };
  runAtOnce(depthFirst({ nodes: childrenOf(box), of: undefined }, enter));
  return texts;
}

const saysMore = (element: Element): boolean =>
  !own(
    element,
    'matches',
  )('[role="listbox"], [aria-live], [aria-hidden="true"], [role="alert"], svg, style, script') &&
  own(element, 'checkVisibility')({ visibilityProperty: true });

/** True for what a field is called itself: a label that lies in an empty box until something is chosen. */
export function isNameOf(element: HTMLElement, text: string): boolean {
  const names = [...labelsOf(element).map(textOf), ...outerNames(element), placeholderOf(element)];
  const shown = plain(text);
  return names.some((name) => {
    const known = plain(name);
    return known !== '' && (shown === known || isWithPrompt(shown, known));
  });
}

/** By ARIA; a button is often called what is chosen in it. */
function outerNames(element: HTMLElement): string[] {
  const root = own(element, 'getRootNode')();
  const ids = (own(element, 'getAttribute')('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const outer = ids.flatMap((id) => (isRoot(root) ? (own(root, 'getElementById')(id) ?? []) : []));
  const texts = outer.filter((one) => !own(element, 'contains')(one)).map(textOf);
  return isInput(element) ? [...texts, own(element, 'ariaLabel') ?? ''] : texts;
}

/** “Country: Select …” */
const isWithPrompt = (shown: string, name: string): boolean =>
  shown.startsWith(`${name} `) && asksToChoose(shown.slice(name.length));

const plain = (text: string): string => text.replace(/[\s*:✱]+/gu, ' ').trim();

const placeholderOf = (element: HTMLElement): string =>
  ['placeholder', 'aria-placeholder', 'data-placeholder']
    .map((name) => own(element, 'getAttribute')(name) ?? '')
    .find((text) => text !== '') ?? '';

/** “Select…”, “Choose a country”: words that ask; an arrow alone says nothing either. */
export const isEmptyText = (text: string): boolean =>
  asksToChoose(text) || /^(nothing|none|no \w+) selected$/i.test(text);
