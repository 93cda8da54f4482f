/** The buttons of a page that add one more employment or school. */

import { meaningsIn } from '../../../data/recognition/evidence/read-text';
import { languageOf } from '../../../data/recognition/lexicon/language';
import type { PageAdd, PageField } from '../../../data/schema/page-fill';
import { isRoot } from '../dom/element-types';
import { own } from '../dom/own';
import { isSubmit } from '../dom/submit';
import { textOf } from '../dom/text';
import { parentOf } from '../dom/tree';
import type { Recognised } from '../recognise';
import { numberOf } from './state';

/** “Add another”, “Hinzufügen”, “+”: in the languages of most forms. */
const ADDS =
  /^\s*[+＋➕]|\b(add|another|more|new)\b|hinzuf|weitere|neue[rs]?\b|ajouter|autre|añadir|agregar|otra?\b|aggiungi|altr[oa]\b|adicionar|acrescentar|toevoegen|dodaj|lägg till|tilføj|legg til|lisää|přidat|pridat|добавить|ekle|追加|添加|新增|추가|أضف|إضافة/iu;
const TAKES_AWAY =
  /remove|delete|entfern|lösch|supprim|eliminar|rimuov|remov|verwijder|usuń|ta bort|fjern|odstran|удал|sil\b|削除|删除|刪除|삭제|حذف/iu;

type Section = PageAdd['section'];

/** Each button that adds an entry to a section, told by its own words or by the fields it stands behind. */
export function addButtons(
  found: readonly Recognised[],
  fields: readonly PageField[],
): (PageAdd & { element: HTMLElement })[] {
  const page = {
    lang: own(own(document, 'documentElement'), 'lang'),
    title: '',
    path: '',
    forms: [],
  };
  const lang = languageOf(
    page,
    found.slice(0, 40).map(({ features }) => features),
  );
  const seen = new Set<Section>();
  const adds: (PageAdd & { element: HTMLElement })[] = [];
  for (const element of buttonsBeside(found)) {
    const label = words(element);
    if (label.length > 60 || !ADDS.test(label) || TAKES_AWAY.test(label) || isSubmit(element))
      continue;
    if (!own(element, 'checkVisibility')({ checkOpacity: true, checkVisibilityCSS: true }))
      continue;
    const section = sectionNamed(label, lang) ?? sectionBefore(element, found);
    if (!section || seen.has(section) || fields.length === 0) continue;
    seen.add(section);
    adds.push({ n: numberOf(element), section, label, element });
  }
  return adds;
}

/** What can be pressed in the document, and in the shadow trees that hold what was found. */
function* buttonsBeside(found: readonly Recognised[]): Generator<HTMLElement> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const { element } of found) {
    const root = own(element, 'getRootNode')();
    if (isRoot(root)) roots.add(root);
  }
  for (const root of roots)
    yield* own(
      root,
      'querySelectorAll',
    )<HTMLElement>('button, [role="button"], a, input[type="button"]');
}

function words(element: HTMLElement): string {
  const value = own(element, 'getAttribute')('value') ?? '';
  return (own(element, 'ariaLabel') || textOf(element) || value).replace(/\s+/g, ' ').trim();
}

function sectionNamed(label: string, lang: string): Section | undefined {
  const found = meaningsIn(label, lang);
  const work =
    found.has('work-section') || found.has('organization') || found.has('organization-title');
  const study = found.has('education-section') || found.has('school') || found.has('degree');
  return work === study ? undefined : work ? 'work' : 'education';
}

/** The section of the nearest field before the button, in the part of the page that holds both. */
function sectionBefore(element: HTMLElement, found: readonly Recognised[]): Section | undefined {
  let part = parentOf(element);
  for (let steps = 0; part && steps < 4; steps++, part = parentOf(part)) {
    const inside = found.filter((one) => own(part, 'contains')?.(one.element) && one.section);
    const before = inside.filter(
      (one) =>
        own(one.element, 'compareDocumentPosition')(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const name = before.at(-1)?.section?.name;
    if (name === 'work' || name === 'education') return name;
    if (own(part, 'querySelector')('h1, h2, h3, h4, legend')) {
      return sectionNamed(textOf(own(part, 'querySelector')('h1, h2, h3, h4, legend') ?? part), '');
    }
  }
  return undefined;
}
