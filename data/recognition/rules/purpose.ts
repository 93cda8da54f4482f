import { isKind } from '../../fields/kind';
import { meaningsIn } from '../evidence/read-text';
import type { Verdict } from '../evidence/weigh';
import type { Features, FormFeatures, PageFeatures } from '../features';
import type { Cue } from '../lexicon/words/words';

export type Purpose = 'log-in' | 'reset-password' | 'other';

/** Kinds that a log-in asks for too: the name of the account, however it is called. */
export const ACCOUNT_KINDS: ReadonlySet<string> = new Set([
  'email',
  'tel',
  'tel-country-code',
  'name',
  'nickname',
  'url',
]);

const PURPOSES = [
  'log-in',
  'sign-up',
  'reset-password',
  'newsletter',
] as const satisfies readonly Cue[];

/**
 * Whether a form is there to log in. There, an e-mail address is the name of an account, and the
 * password manager's business.
 */
export function purposeOf(
  form: FormFeatures,
  page: PageFeatures,
  controls: readonly { control: Features; verdict: Verdict }[],
): Purpose {
  const shown = controls.filter(({ control }) => control.type !== 'hidden');
  const contact = new Set(
    shown.map((c) => c.verdict.meaning).filter((m) => isKind(m) && !ACCOUNT_KINDS.has(m)),
  );
  const passwords = shown.filter(
    ({ control }) => control.type === 'password' && control.unseen !== 'self',
  );
  if (contact.size > 1) return 'other';
  const score = { 'log-in': 0, 'sign-up': 0, 'reset-password': 0, newsletter: 0, other: 0 };
  const add: Add = (text, weight) => {
    if (text === '') return;
    const found = meaningsIn(text, page.lang);
    for (const purpose of PURPOSES) if (found.has(purpose)) score[purpose] += weight;
  };
  addButtons(form, page.lang, add);
  for (const heading of form.headings.slice(0, 4)) add(heading, 1.5);
  add(words(form.attributes), 2);
  for (const link of form.links.slice(0, 12))
    score[leadsFrom(link, page.lang)] += form.attributes === '' ? 0.3 : 0.8;
  add(words(page.path), 1);
  add(page.title, 1);
  for (const { control } of shown) {
    addControl(control, add);
    if (/username/.test(control.autocomplete)) score['log-in'] += 0.3;
  }
  const tokens = passwords.map(({ control }) => control.autocomplete);
  if (tokens.includes('current-password')) score['log-in'] += 1.2;
  if (tokens.includes('new-password')) score['sign-up'] += 3;
  if (passwords.length > 1) score['sign-up'] += 2.5;
  if (passwords.length === 1 && shown.length <= 5) score['log-in'] += 1.2;
  score['sign-up'] += contact.size * 1.5;
  // A log-in asks for one name of the account; who chooses a user name and gives an address, registers.
  const asked = new Set(shown.map((c) => c.verdict.meaning));
  const names = asked.has('username') || asked.has('nickname');
  if (passwords.length > 0 && asked.has('email') && names) score['sign-up'] += 2;
  const others = Math.max(score['sign-up'], score.newsletter);
  if (score['reset-password'] > Math.max(others, score['log-in'])) return 'reset-password';
  return score['log-in'] > others ? 'log-in' : 'other';
}

/** Counts for the purposes that a text speaks of. */
type Add = (text: string, weight: number) => void;

/** What the form does is on its first button that says so; others are ways around it. */
function addButtons({ buttons }: FormFeatures, lang: string, add: Add) {
  const spoken = buttons
    .slice(0, 8)
    .filter((button) => PURPOSES.some((purpose) => meaningsIn(button, lang).has(purpose)));
  for (const [at, button] of spoken.entries()) add(button, at === 0 ? 2.5 : 0.5);
}

/** What a password or address is called, and what a box to tick says. */
function addControl({ type, name, texts }: Features, add: Add) {
  if (type === 'password' || type === 'email') add(words(name), 0.8);
  if (type === 'checkbox') add(texts.label ?? texts.after ?? '', 0.7);
}

/** Kinds that a checkout asks for beside the e-mail address. */
const NAMES_AND_PLACES = /^(given-name|family-name|name|street-address|address-|postal-code|tel$)/;

/**
 * True for the first form of a checkout: it asks for the e-mail address, and for a password only of those
 * who have one, while another form of the page asks the guest for the rest, but for no address of e-mail.
 */
export function isGuests(
  list: readonly { control: Features; verdict: Verdict }[],
  forms: ReadonlyMap<number, readonly { control: Features; verdict: Verdict }[]>,
): boolean {
  const shown = list.filter(({ control }) => control.type !== 'hidden' && !control.unseen);
  // The address may be asked for twice.
  if (shown.length === 0 || shown.length > 2) return false;
  if (shown.some(({ verdict }) => verdict.meaning !== 'email')) return false;
  return [...forms.values()].some((other) => {
    const kinds = other.map(({ verdict }) => verdict.meaning);
    const rest = new Set(kinds.filter((kind) => NAMES_AND_PLACES.test(kind)));
    return other !== list && rest.size > 3 && !kinds.includes('email');
  });
}

/**
 * Which form a link stands beside: "forgot your password?" in a log-in, "register" there too, and
 * "log in" in a registration. Of a question and its answer, the question says it.
 */
function leadsFrom(link: string, lang: string): 'log-in' | 'sign-up' | 'other' {
  const found = [...meaningsIn(link, lang)];
  if (found.includes('reset-password')) return 'log-in';
  const said = found.filter((m) => m === 'log-in' || m === 'sign-up');
  const [first] = said;
  if (said.length > 1) return first === 'log-in' ? 'log-in' : 'sign-up';
  return first === 'log-in' ? 'sign-up' : first === 'sign-up' ? 'log-in' : 'other';
}

/** An identifier or path with its words parted, to be read as text. */
const words = (text: string): string =>
  text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
