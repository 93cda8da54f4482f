import { ASKED_KINDS, type Decision, isKind } from '../fields/kind';
import type { Features, PageFeatures } from './features';
import { languageOf } from './lexicon/language';
import { learnWords } from './lexicon/phrases';
import { isPrompt } from './lexicon/prompts';
import { closeAccounts, openAccounts } from './rules/accounts';
import { askDates } from './rules/dates';
import { leaveDeliveries } from './rules/delivery';
import { findTraps } from './rules/honeypots';
import type { Member } from './rules/member';
import { askNeighbours } from './rules/neighbours';
import { leaveOthers } from './rules/other-people';
import { isGuests, purposeOf } from './rules/purpose';
import { leaveSearches } from './rules/searches';
import { askSections, type Placed } from './rules/sections';
import { decideAlone } from './rules/single-control';

/** Controls that a person sees or chooses by; the rest cannot part two neighbours. */
const matters = ({ verdict }: Member): boolean =>
  verdict.meaning !== 'hidden' && verdict.meaning !== 'button';

/**
 * Decides for every control of a page which kind of value belongs in it.
 * A generator, so that the caller can give the page its turn: it yields after each control of the
 * first pass and between the steps of the second, and returns one decision per control, in the order given.
 */
export function* decide(
  controls: readonly Features[],
  page: PageFeatures,
): Generator<undefined, Decision[]> {
  yield* learnWords();
  const lang = languageOf(page, controls);
  const read: PageFeatures = { ...page, lang };
  const members: Member[] = [];
  for (const control of controls) {
    members.push({ control, verdict: decideAlone(control, lang) });
    yield;
  }
  const forms = new Map<number, Member[]>();
  for (const member of members) {
    if (!matters(member)) continue;
    const list = forms.get(member.control.form) ?? [];
    forms.set(member.control.form, list);
    list.push(member);
  }
  const places = new Map<Member, Placed>();
  for (const [index, list] of forms) {
    const form = page.forms[index];
    if (form && purposeOf(form, read, list) !== 'other' && !isGuests(list, forms))
      closeAccounts(list, lang);
    else openAccounts(list);
    yield;
    findTraps(list);
    yield;
    if (form) leaveSearches(form, list, lang);
    leaveOthers(list);
    yield;
    yield* askSections(list, lang, places);
    askNeighbours(list, lang);
    yield;
    leaveDeliveries(list, lang);
    yield* askDates(list, lang, places);
  }
  return members.map((member) => toDecision(member, places.get(member)));
}

/** What the page asks, in its own words; a box's “Your answer” is none. */
function questionOf({ texts, question, group }: Features): string {
  if (group !== undefined) return question;
  const own = [texts.label, texts.aria, texts.cell].find((text) => text && !isPrompt(text));
  return own ?? (question || texts.before || '');
}

function toDecision({ control, verdict, part }: Member, placed: Placed | undefined): Decision {
  const { meaning, sure, why } = verdict;
  const text = questionOf(control);
  const question = text === '' ? {} : { question: text.slice(0, 300) };
  const section = placed && { section: { name: placed.name, index: placed.index } };
  if (isKind(meaning) && ASKED_KINDS.has(meaning)) {
    const reason = meaning === 'sex' ? 'equal-opportunity' : 'question';
    return { kind: 'none', reason, sure, why, topic: meaning, ...section, ...question };
  }
  if (isKind(meaning)) {
    const national = meaning === 'tel' && /\btel-national\b/.test(control.autocomplete);
    return { kind: meaning, sure, why, ...section, ...(national && { national }) };
  }
  const asks = meaning === 'question' || meaning === 'equal-opportunity' || meaning === 'unknown';
  return {
    kind: 'none',
    reason: meaning,
    sure,
    why,
    ...section,
    ...(part ? { question: part.of, part: part.name } : asks && question),
  };
}
