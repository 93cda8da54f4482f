/** What the page says of a field, read as recognition reads it. */

import { type FieldWords, type Never, readNever } from '../../../data/never/read';
import { isOwn } from '../dom/html-controls';
import { MOST_LABELS } from '../dom/labels-of';
import { own } from '../dom/own';
import { hasOwnSelection, isInput, isSelect } from '../dom/tree';
import { tiedTexts } from '../recognise/label';
import { textBefore } from './before';

/** What a field's words say against typing into it; undefined where they say nothing of the kind. */
export function neverOf(element: HTMLElement): Never | undefined {
  return readNever(wordsOf(element));
}

function wordsOf(element: HTMLElement): FieldWords {
  const { label, aria, placeholder, title } = tiedTexts(element, labelsOf(element));
  const tied = label ?? aria;
  return {
    label,
    aria,
    placeholder,
    title,
    before: tied === undefined && isOwn(element) ? textBefore(element) : undefined,
    names: [own(element, 'getAttribute')('name') ?? '', own(element, 'id')].filter(
      (name) => name !== '',
    ),
    lang: own(own(element, 'closest')('[lang]'), 'getAttribute')?.('lang') ?? '',
    long: !isInput(element),
  };
}

/** The labels that name a field by its id, as recognition meets them on its way through a page. */
function labelsOf(element: HTMLElement): Map<Node, Map<string, Element[]>> {
  const all = hasOwnSelection(element) || isSelect(element) ? element.labels : null;
  const byId = [...(all ?? [])]
    .slice(0, MOST_LABELS)
    .filter((label) => label.htmlFor === own(element, 'id'));
  return new Map([[own(element, 'getRootNode')(), new Map([[own(element, 'id'), byId]])]]);
}
