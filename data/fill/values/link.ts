/** The person's links: as an address, or as the user name alone. */

import type { Kind } from '../../fields/kind';
import { message } from '../../messages/message';
import type { Basics, Profile } from '../../schema/resume';
import { folded } from './choose';
import { fitting } from './fit';
import { none, type Valued, type Want } from './want';

/** Networks by the kind that asks for them, where they go by more than one name. */
const NAMES: Partial<Record<Kind, readonly string[]>> = {
  'url:twitter': ['twitter', 'x', 'x twitter'],
  'url:stackoverflow': ['stackoverflow', 'stack overflow'],
};

/** A field that asks for the name on a network, not for an address. */
const USER_NAME =
  /user.?name|handle|benutzername|nom d.utilisateur|nombre de usuario|nome utente|(?:^|\s)@|-id\b|\bid\b/iu;
const ADDRESS = /\b(?:url|link|https?)\b/iu;
/** An address that is shown as an example: “linkedin.com/in/username” asks for one. */
const SHOWN_ADDRESS = /\S+\.\p{L}{2,}\/\S*/u;

/** The website, or the profile on the network that `want.kind` names. */
export function linkValue(basics: Basics, want: Want): Valued {
  const network = /^url:(.+)$/.exec(want.kind)?.[1];
  if (network === undefined) {
    return basics.url
      ? fitting({ words: addresses(basics.url, want) }, want)
      : none(message('fill_none_website'));
  }
  const profile = (basics.profiles ?? []).find((one) => isOn(one, network, want.kind));
  if (!profile) return none(message('fill_none_profile'));
  const { url = '' } = profile;
  const name = profile.username || nameIn(url);
  const hint = want.hint.replace(new RegExp(SHOWN_ADDRESS, 'gu'), ' ');
  if (want.type !== 'url' && name && USER_NAME.test(hint) && !ADDRESS.test(want.hint))
    return fitting({ words: [name, ...(url ? addresses(url, want) : [])] }, want);
  if (url) return fitting({ words: [...addresses(url, want), name] }, want);
  if (want.prefix === '' && (ADDRESS.test(want.hint) || SHOWN_ADDRESS.test(want.hint)))
    return none(message('fill_unfit_profileName'), name);
  return fitting({ words: [name] }, want);
}

function isOn({ network = '', url = '' }: Profile, wanted: string, kind: Kind): boolean {
  const names = NAMES[kind] ?? [wanted];
  if (names.includes(folded(network)) || names.includes(folded(network).replaceAll(' ', '')))
    return true;
  if (!URL.canParse(withProtocol(url))) return false;
  const host = `.${new URL(withProtocol(url)).hostname}`;
  return host.endsWith(`.${wanted}.com`) || (wanted === 'twitter' && host.endsWith('.x.com'));
}

/** The name that a profile's address ends in: `/mvdb`, `/in/mvdb`. */
function nameIn(url: string): string {
  if (!URL.canParse(withProtocol(url))) return '';
  const path = new URL(withProtocol(url)).pathname.split('/').filter(Boolean);
  const [first = '', second = ''] = path;
  if (path.length === 1) return first;
  return path.length === 2 && /^(?:in|u|users?|profile)$/.test(first) ? second : '';
}

const withProtocol = (url: string): string =>
  /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) ? `https://${url}` : url;

/** Where a field's limit is short, the address may do without its protocol; what stands before the field is not said twice. */
function addresses(url: string, { type, prefix, pattern }: Want): string[] {
  const whole = withProtocol(url);
  const bare = whole.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  if (prefix !== '') {
    const before = prefix.replace(/^https?:\/\/(www\.)?/i, '').toLowerCase();
    if (!bare.toLowerCase().startsWith(before)) return [];
    return [before === '' ? whole.replace(/^https?:\/\//i, '') : bare.slice(before.length)];
  }
  if (type === 'url') return [whole];
  return pattern === '' ? [url, bare] : [url, whole, bare];
}
