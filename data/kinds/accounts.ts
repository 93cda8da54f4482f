import type { Member } from './neighbours';
import { ACCOUNT_KINDS } from './purpose';
import { meaningsIn } from './read';

/** Where one logs in, or asks for a new password, what names the account is left to the password manager. */
export function closeAccounts(list: readonly Member[], lang: string) {
  for (const member of list)
    if (ACCOUNT_KINDS.has(member.verdict.meaning) && !asksForNews(member, lang))
      member.verdict = {
        meaning: 'username',
        sure: 0.8,
        why: [...member.verdict.why, 'in a log-in'],
      };
}

const MAIL =
  /^(label|aria|placeholder|cell|before): .*(mail|correo|courriel|posta|почт|邮|郵|메일|メール)/;

/** "E-mail or phone" asks for the address where one registers; "e-mail or user name" does not. */
export function openAccounts(list: readonly Member[]) {
  const contact = list.filter(({ verdict }) => verdict.meaning.endsWith('-name')).length;
  for (const member of list) {
    const { meaning, why } = member.verdict;
    if (
      meaning === 'username' &&
      contact > 1 &&
      why.some((w) => MAIL.test(w) && !/user|login/.test(w))
    )
      member.verdict = { meaning: 'email', sure: 0.6, why: [...why, 'where one registers'] };
  }
}

/** A newsletter's box in the same form, as pages without `form` elements have it. */
const asksForNews = ({ control: { texts } }: Member, lang: string): boolean =>
  [texts.label, texts.before, texts.placeholder].some(
    (text) => text && meaningsIn(text, lang).has('newsletter'),
  );
