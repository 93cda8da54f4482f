/**
 * The language of the user's own snippets: Mustache (https://mustache.github.io/mustache.5.html) over the
 * résumé, today's date and `{{caret}}`. What a template may name is read from the résumé's schema.
 */
import Mustache from 'mustache';
import { periodText } from '../dates/format';
import { Failure, messageOf } from '../messages/failure';
import { type Message, message } from '../messages/message';
import { nameParts } from '../resume/person-name/parts';
import { allKeywords } from '../resume/skill-groups';
import type { Resume } from '../schema/resume';
import { field, knownNames, type Names } from './template-names';

/** A template that cannot be rendered, and why, for the one who writes it. */
export interface TemplateProblem {
  message: Message;
}

export interface Rendered {
  text: string;
  /** Offset into `text`; missing where the template does not say. */
  caret?: number;
  /** Placeholders that are known but have no value in this résumé; the snippet is then not offered. */
  missing: string[];
}

/** What a template may give at most: more than a whole résumé in words, and quick to make. */
const MOST_CHARACTERS = 200_000;
const MOST_PIECES = 50_000;
/** So deep sections may stand in one another: a résumé has lists in lists, and no more. */
const DEEPEST = 8;

const ENDLESS = message('snippets_template_endless', { most: MOST_CHARACTERS });

/** A Unicode noncharacter: it cannot stand in a text that people exchange (Unicode 16, §23.7). */
const CARET = '\uFDD0';

type Token = [type: string, value: string, start: number, end: number, inside?: Token[]];

/**
 * Checks a template against every field a résumé may have, and what it would give.
 * @returns No problem, or every one: broken braces, unknown placeholders with the nearest known name,
 * sections that multiply each other.
 */
export function templateProblems(template: string, resume: Resume): TemplateProblem[] {
  try {
    const tokens = parse(template);
    const known = knownNames(resume);
    const problems = unknown(tokens, [known]).map((name) => ({
      message: unknownName(name, near(name, known)),
    }));
    // How long it gets does not hang on the day or its language.
    if (problems.length === 0) new Bounded().render(template, viewOf(resume, new Date(), 'en'));
    return problems;
  } catch (error) {
    return [{ message: messageOf(error) }];
  }
}

/** Mustache's writer, which ends where a template would give more than anybody inserts. */
class Bounded extends Mustache.Writer {
  #pieces = 0;
  #characters = 0;

  override renderTokens(...args: Parameters<Mustache.Writer['renderTokens']>): string {
    this.#pieces += args[0].length + 1;
    if (this.#pieces > MOST_PIECES) throw new Failure(ENDLESS);
    const text = super.renderTokens(...args);
    this.#characters += text.length;
    if (this.#characters > MOST_CHARACTERS) throw new Failure(ENDLESS);
    return text;
  }
}

/** Every placeholder that may be used outside a section, as dotted names: `basics.name`, `today`, … */
export function placeholders(resume: Resume): string[] {
  const names = (of: Names, before: string): string[] =>
    Object.entries(of).flatMap(([name, inside]) => [
      `${before}${name}`,
      ...(before === '' && name !== 'basics' ? [] : names(inside, `${before}${name}.`)),
    ]);
  return names(knownNames(resume), '');
}

/**
 * Fills a template in.
 * @param template One that `templateProblems` has passed; others throw.
 * @param today The day that `{{today}}` names; its words are in the language `locale` (BCP 47).
 */
export function render(template: string, resume: Resume, today: Date, locale: string): Rendered {
  const tokens = parse(template);
  const known = knownNames(resume);
  const [wrong] = unknown(tokens, [known]);
  if (wrong) throw new Failure(unknownName(wrong));
  const view = viewOf(resume, today, locale);
  const missing = tokens
    .filter(([type]) => type === 'name' || type === '&' || type === '{')
    .map(([, name]) => name)
    .filter((name) => isEmpty(lookUp(view, name)));
  const marked = new Bounded()
    .render(template, view, {}, { escape: String })
    .replace(/\r\n?/g, '\n');
  const caret = marked.indexOf(CARET);
  return {
    text: marked.replaceAll(CARET, ''),
    ...(caret >= 0 && { caret }),
    missing: [...new Set(missing)],
  };
}

const unknownName = (name: string, near?: string): Message =>
  near
    ? message('snippets_template_unknownNear', { name, near })
    : message('snippets_template_unknown', { name });

/** Text that a template shows exactly as it is, whatever braces it has. */
export function escapeTemplate(text: string): string {
  return text.replaceAll('{{', '{{open}}');
}

function parse(template: string): Token[] {
  if (template.length > MOST_CHARACTERS) throw new Failure(ENDLESS);
  return Mustache.parse(template).map((span) => toToken(span, 1));
}

function toToken(span: unknown, depth: number): Token {
  if (!Array.isArray(span)) throw new Failure(message('snippets_template_unreadable'));
  if (depth > DEEPEST) throw new Failure(message('snippets_template_tooDeep', { most: DEEPEST }));
  const [type, value, start, end, inside] = span;
  const list: unknown[] = Array.isArray(inside) ? inside : [];
  const tokens = list.map((one) => toToken(one, depth + 1));
  return [String(type), String(value), Number(start), Number(end), tokens];
}

function unknown(tokens: readonly Token[], scopes: readonly Names[]): string[] {
  return tokens.flatMap(([type, name, , , inside = []]) => {
    if (type === 'text' || type === '!' || type === '=') return [];
    if (type === '>') return [`> ${name}`];
    const found = name === '.' ? scopes[0] : resolve(name, scopes);
    if (!found) return [name];
    if (type === '#') return unknown(inside, [found, ...scopes]);
    return type === '^' ? unknown(inside, scopes) : [];
  });
}

/** Mustache's own look-up: the first part in any scope from the inside out, the rest below it. */
function resolve(name: string, scopes: readonly Names[]): Names | undefined {
  const [first = '', ...rest] = name.split('.');
  const scope = scopes.find((names) => Object.hasOwn(names, first));
  return rest.reduce<Names | undefined>(
    (names, part) => (names && Object.hasOwn(names, part) ? names[part] : undefined),
    scope?.[first],
  );
}

/** Made once for each résumé, day and language: hundreds of snippets are filled in from the same. */
const views = new WeakMap<Resume, Map<string, View>>();

type View = ReturnType<typeof makeView>;

function viewOf(resume: Resume, today: Date, locale: string): View {
  const known = views.get(resume) ?? new Map<string, View>();
  views.set(resume, known);
  const key = `${locale} ${today.toDateString()}`;
  const view = known.get(key) ?? makeView(resume, today, locale);
  known.set(key, view);
  return view;
}

function makeView(resume: Resume, today: Date, locale: string) {
  const dated = <T extends Parameters<typeof periodText>[0]>(entries: readonly T[] = []) =>
    entries.map((entry) => ({ ...entry, period: periodText(entry) }));
  const { given, additional, family } = nameParts(resume.basics);
  return {
    ...resume,
    basics: { ...resume.basics, givenName: given, additionalName: additional, familyName: family },
    work: dated(resume.work),
    volunteer: dated(resume.volunteer),
    education: dated(resume.education),
    projects: dated(resume.projects),
    skills: (resume.skills ?? []).map((skill) => ({
      ...skill,
      keywordList: allKeywords(skill).join(', '),
    })),
    today: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(today),
    todayIso: [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
    caret: CARET,
    open: '{{',
  };
}

function lookUp(view: unknown, name: string): unknown {
  return name.split('.').reduce<unknown>((value, part) => field(value, part), view);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** "– did you mean {{basics.email}}?" where a known name ends in the same word. */
function near(name: string, known: Names): string | undefined {
  const last = name.split('.').at(-1)?.toLowerCase();
  return Object.entries(known).flatMap(([top, inside]) => [
    ...(top.toLowerCase() === last ? [top] : []),
    ...(top === 'basics' ? Object.keys(inside) : [])
      .filter((key) => key.toLowerCase() === last)
      .map((key) => `basics.${key}`),
  ])[0];
}
