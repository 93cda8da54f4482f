/** Fields that nothing is typed into, and why. */
import { isHtml, isInput, isSelect, isTextArea } from './dom';
import { type InsertResult, type Reason, refused } from './result';
import { isTransparent, READABLE_PIXELS, type Target } from './target';

/** Words in a field's name, id or label that give its meaning away, by reason. */
const TELLTALES: [Reason, RegExp][] = [
  ['captcha', /captcha|turnstile/i],
  [
    'password',
    /passw(or)?d|passwort|kennwort|passcode|mot de passe|contraseñ|senha|wachtwoord|hasło|пароль|密码|密碼|パスワード|비밀번호|(^|[\W_])pwd([\W_]|$)/i,
  ],
  [
    'card',
    /(credit|debit|payment|bank).?card|(^|[\W_])card.?(num|no\b|holder|expir)|card.?(code|verif|security)|kreditkarte|cc.?(num|csc|cvc|exp)|(^|[\W_])(cvv2?|cvc2?|csc)([\W_]|$)/i,
  ],
  [
    'one-time-code',
    /one.?time.?(code|pass)|(^|[\W_])(otp|totp|mfa|2fa)([\W_]|$)|verification.?code/i,
  ],
];

const MESSAGES: Partial<Record<Reason, string>> = {
  password: 'This is a password field: the card never types into one.',
  card: 'This is a field for a payment card: the card never types into one.',
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
  const reason = reasonAgainst(target);
  return reason && refused(reason, MESSAGES[reason] ?? '');
}

function reasonAgainst(target: Target): Reason | null {
  if (target.kind === 'none') return 'no-field';
  const { element } = target;
  if (isInput(element) && element.type === 'hidden') return 'hidden';
  if (isInput(element) && NOT_TEXT.has(element.type)) return 'file';
  const secret = secretReason(element);
  if (secret) return secret;
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true')
    return 'disabled';
  if (element.closest('[inert]')) return 'disabled';
  if ((isInput(element) || isTextArea(element)) && element.readOnly) return 'read-only';
  if (element.getAttribute('aria-readonly') === 'true') return 'read-only';
  if (isSearch(element)) return 'search';
  if ((isInput(element) || isSelect(element)) && isHidden(element)) return 'hidden';
  return null;
}

function secretReason(element: HTMLElement): Reason | null {
  if (isInput(element) && element.type === 'password') return 'password';
  const tokens = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  if (tokens.some((token) => token.endsWith('-password'))) return 'password';
  if (tokens.some((token) => token.startsWith('cc-'))) return 'card';
  if (tokens.includes('one-time-code')) return 'one-time-code';
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  if (masked !== '' && masked !== 'none') return 'password';
  if (!isInput(element) && !isTextArea(element)) return null;
  const words = [
    element.name,
    element.id,
    element.getAttribute('aria-label'),
    element.placeholder,
    label(element),
  ];
  const said = words.filter(Boolean).join('\n');
  return TELLTALES.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

function label(element: HTMLInputElement | HTMLTextAreaElement): string {
  // A label that wraps half the form is no label.
  const text = [...(element.labels ?? [])].map((each) => each.textContent ?? '').join(' ');
  return text.length > 80 ? '' : text;
}

/** Some fields are as wide as their text: an empty one is narrow, but as high as any. */
function isHidden(element: HTMLElement): boolean {
  return isTransparent(element) || element.getBoundingClientRect().height < READABLE_PIXELS;
}

function isSearch(element: HTMLElement): boolean {
  if (isInput(element) && element.type === 'search') return true;
  if (element.getAttribute('role') === 'searchbox' || element.enterKeyHint === 'search')
    return true;
  if (isHtml(element.closest('search, [role="search"]'))) return true;
  return isInput(element) && /^(q|query|search)$/i.test(element.name);
}
