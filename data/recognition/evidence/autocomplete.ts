import { isKind, type Kind, type Reason } from '../../fields/kind';

const CONTACT = /^(home|work|mobile|fax|pager)$/;

/** The standard's tokens for a card; pages make up others, as `cc-address`. */
const CARD =
  /^cc-(name|given-name|additional-name|family-name|number|exp|exp-month|exp-year|csc|type)$/;

/**
 * What an `autocomplete` attribute says: https://html.spec.whatwg.org/#autofill-detail-tokens.
 * `undefined` where it says nothing of use (`on`, `off`, or a word of the page's own).
 */
export function readAutocomplete(value: string): Kind | Reason | undefined {
  const tokens = value.toLowerCase().trim().split(/\s+/);
  if (tokens.at(-1) === 'webauthn') tokens.pop();
  const field = tokens.at(-1) ?? '';
  if (
    tokens.some((token) => token === 'fax' || token === 'pager') &&
    CONTACT.test(tokens.at(-2) ?? '')
  )
    return 'preference';
  if (field === 'username') return 'username';
  if (field === 'current-password' || field === 'new-password') return 'password';
  if (field === 'one-time-code') return 'one-time-code';
  if (CARD.test(field)) return 'card';
  if (field.startsWith('transaction-')) return 'amount';
  if (field === 'country-name') return 'country';
  if (field === 'tel-national') return 'tel';
  if (field === 'address-level4') return 'address-level3';
  return isKind(field) && !field.includes(':') ? field : undefined;
}
