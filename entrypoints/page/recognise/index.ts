import type { Decision } from '../../../data/fields/kind';
import { decide } from '../../../data/recognition';
import type { Features, PageFeatures } from '../../../data/recognition/features';
import { isElement } from '../dom/element-types';
import { own } from '../dom/own';
import { runAtOnce, runInTurns } from '../dom/turns';
import { giveBack } from './behind';
import { featuresOf } from './features';
import { askQuestions } from './question';
import type { Cuts } from './visible';
import { type Walked, walk } from './walk';

/** What was recognised of one control of the page. */
export interface Recognised extends Decision {
  element: HTMLElement;
  features: Features;
}

const describe = (element: Node): string =>
  isElement(element)
    ? ['id', 'name', 'class', 'action', 'role', 'aria-label', 'data-testid']
        .map((a) => own(element, 'getAttribute')(a) ?? '')
        .join(' ')
        .slice(0, 400)
    : '';

/**
 * Recognises every control of a document, its shadow trees and the frames of its own origin included,
 * in the order of the page. The page gets its turn every few milliseconds; nothing on it is changed.
 */
export const recognise = (document: Document): Promise<Recognised[]> =>
  runInTurns(recognising(document));

/** The same at once, while the page waits: nothing on it changes until the answer is there. */
export const recogniseAtOnce = (document: Document): Recognised[] =>
  runAtOnce(recognising(document));

function* recognising(document: Document): Generator<undefined, Recognised[]> {
  const { met, forms, labels } = yield* walk(document);
  const indexes = new Map<Node, number>();
  const page: PageFeatures = {
    lang: own(own(document, 'documentElement'), 'lang') ?? '',
    title: own(document, 'title'),
    path: own(document, 'location')?.pathname ?? '',
    forms: [],
  };
  for (const { form } of met) {
    if (indexes.has(form)) continue;
    indexes.set(form, page.forms.length);
    page.forms.push({
      attributes: describe(form),
      ...(forms.get(form) ?? { buttons: [], links: [], headings: [] }),
    });
  }
  yield* giveBack(met);
  yield* askQuestions(met, labels);
  const features = yield* collect(met, labels, indexes);
  const decisions = yield* decide(features, page);
  return met.flatMap(({ element }, i) => {
    const decision = decisions[i];
    const of = features[i];
    return decision && of ? [{ element, features: of, ...decision }] : [];
  });
}

/** The nearest element around a control that says something: a column of a row has no words of its own. */
function wordsAround(element: Element): Element | null {
  let around = own(element, 'parentElement');
  for (let steps = 0; around && steps < 3 && !hasWords(around); steps++)
    around = own(around, 'parentElement');
  return around;
}

/** Stops at the first word: the element may be the whole of a great form. */
function hasWords(element: Element): boolean {
  const texts = own(own(element, 'ownerDocument'), 'createTreeWalker')(
    element,
    NodeFilter.SHOW_TEXT,
  );
  while (texts.nextNode()) if (/\S/.test(texts.currentNode.nodeValue ?? '')) return true;
  return false;
}

function* collect(
  met: Walked['met'],
  labels: Walked['labels'],
  indexes: ReadonlyMap<Node, number>,
): Generator<undefined, Features[]> {
  const list: Features[] = [];
  const cuts: Cuts = new Map();
  let row = 0;
  let parent: Element | null = null;
  for (const item of met) {
    const around =
      own(item.element, 'closest')('tr, li, p, fieldset > div, [class*="row"]') ??
      wordsAround(item.element);
    if (around !== parent) row += 1;
    parent = around;
    list.push(featuresOf(item, labels, indexes.get(item.form) ?? 0, row, cuts));
    yield;
  }
  return list;
}
