/** Fields that nothing is typed into, and why. */

import type { NeverMeaning } from '../../../data/never/meanings';
import { own } from '../dom/own';
import { hasOwnSelection, isHtml, isInput, isSelect } from '../dom/tree';
import { neverOf } from './field-words';
import { type InsertResult, type Reason, refused } from './result';
import { isTransparent, READABLE_PIXELS, type Target } from './target';

type Against = Exclude<Reason, 'too-long' | 'no-fit' | 'ignored' | 'gone'>;

/** What is said of each field that stays as it is, and what to do instead. */
const MESSAGES: Record<Against, string> = {
  password: 'This is a password field: the card never types into one.',
  card: 'This is a field for a payment card or an account: the card never types into one.',
  'one-time-code': 'This field is for a one-time code: the card never types into one.',
  captcha: 'This field is a captcha: answer it yourself.',
  search: 'This is a search field: what is typed there may be sent at once.',
  hidden: 'This field cannot be seen on the page. Click into the one you mean and try again.',
  disabled: 'This field is switched off by the page.',
  'read-only': 'This field can only be read.',
  file: 'This button takes a file or a tick, not text.',
  'no-field': 'No field has the focus. Click into one and try again.',
};

const NOT_TEXT = new Set(['file', 'checkbox', 'radio', 'button', 'submit', 'reset', 'image']);

/** @returns The refusal for a target that must stay as it is; null when it may be filled. */
export function refusal(target: Target): InsertResult | null {
  const no = barred(target);
  if (no || target.kind === 'none') return no;
  const never = neverOf(target.element);
  return never?.certain ? refused(never.meaning, MESSAGES[never.meaning]) : null;
}

/** The same by markup alone, for who has read the field's words already. */
export function barred(target: Target): InsertResult | null {
  const reason = reasonAgainst(target);
  return reason && refused(reason, MESSAGES[reason]);
}

function reasonAgainst(target: Target): Against | null {
  if (target.kind === 'none') return 'no-field';
  const { element } = target;
  if (isInput(element) && element.type === 'hidden') return 'hidden';
  if (isInput(element) && NOT_TEXT.has(element.type)) return 'file';
  const secret = secretReason(element);
  if (secret) return secret;
  if (
    own(element, 'matches')(':disabled') ||
    own(element, 'getAttribute')('aria-disabled') === 'true'
  )
    return 'disabled';
  if (own(element, 'closest')('[inert]')) return 'disabled';
  if (hasOwnSelection(element) && element.readOnly) return 'read-only';
  if (own(element, 'getAttribute')('aria-readonly') === 'true') return 'read-only';
  if (isSearch(element)) return 'search';
  if ((isInput(element) || isSelect(element)) && isHidden(element)) return 'hidden';
  return null;
}

function secretReason(element: HTMLElement): NeverMeaning | null {
  if (isInput(element) && element.type === 'password') return 'password';
  const tokens = (own(element, 'getAttribute')('autocomplete') ?? '').toLowerCase().split(/\s+/);
  if (tokens.some((token) => token.endsWith('-password'))) return 'password';
  if (tokens.some((token) => token.startsWith('cc-'))) return 'card';
  if (tokens.includes('one-time-code')) return 'one-time-code';
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  if (masked !== '' && masked !== 'none') return 'password';
  return null;
}

/** Some fields are as wide as their text: an empty one is narrow, but as high as any. */
function isHidden(element: HTMLElement): boolean {
  return isTransparent(element) || own(element, 'getBoundingClientRect')().height < READABLE_PIXELS;
}

function isSearch(element: HTMLElement): boolean {
  if (isInput(element) && element.type === 'search') return true;
  if (
    own(element, 'getAttribute')('role') === 'searchbox' ||
    own(element, 'enterKeyHint') === 'search'
  )
    return true;
  if (isHtml(own(element, 'closest')('search, [role="search"]'))) return true;
  return isInput(element) && /^(q|query|search)$/i.test(element.name);
}
