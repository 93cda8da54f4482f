import { meaningsIn } from '../evidence/read-text';
import type { Member } from './member';
import { ACCOUNT_KINDS } from './purpose';

/** Where one logs in, or asks for a new password, what names the account is left to the password manager. */
export function closeAccounts(list: readonly Member[], lang: string) {
  for (const member of list)
    if (ACCOUNT_KINDS.has(member.verdict.meaning) && !asksForNews(member, lang))
      member.verdict = {
        meaning: 'username',
        sure: 0.8,
        why: [...member.verdict.why, { source: 'log-in' }],
      };
}

const MAIL = /mail|correo|courriel|posta|почт|邮|郵|メール|메일/i;
const NAMED = /user|login|benutzer|usuario|utilisateur|логин|アカウント|会員/i;

/** "E-mail or phone" asks for the address where one registers; "e-mail or user name" does not. */
export function openAccounts(list: readonly Member[]) {
  const contact = list.filter(({ verdict }) => verdict.meaning.endsWith('-name')).length;
  if (contact < 2) return;
  for (const member of list) {
    const { texts, type } = member.control;
    if (member.verdict.meaning !== 'username' || type === 'checkbox') continue;
    const text = texts.label ?? texts.aria ?? texts.cell ?? texts.placeholder ?? texts.before ?? '';
    // "(login)" is a note: the address is what one logs in with later.
    const main = text.replace(/[([（].*/, '');
    if (MAIL.test(main) && !NAMED.test(main))
      member.verdict = {
        meaning: 'email',
        sure: 0.6,
        why: [...member.verdict.why, { source: 'registration' }],
      };
  }
}

/** A newsletter's box in the same form, as pages without `form` elements have it. */
const asksForNews = ({ control: { texts } }: Member, lang: string): boolean =>
  [texts.label, texts.before, texts.placeholder].some(
    (text) => text && meaningsIn(text, lang).has('newsletter'),
  );
