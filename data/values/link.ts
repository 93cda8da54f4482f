/** The person's links: as an address, or as the user name alone. */
import type { Kind } from '../kinds/kind';
import type { Basics, Profile } from '../schema/resume';
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

/** The website, or the profile on the network that `want.kind` names. */
export function linkValue(basics: Basics, want: Want): Valued {
  const network = /^url:(.+)$/.exec(want.kind)?.[1];
  if (network === undefined) {
    return basics.url
      ? fitting({ words: addresses(basics.url, want) }, want)
      : none('The card has no website.');
  }
  const profile = (basics.profiles ?? []).find((one) => isOn(one, network, want.kind));
  if (!profile) return none('The card has no profile on this network.');
  const { url, username } = profile;
  const asked = want.type !== 'url' && username && USER_NAME.test(want.hint);
  const words = asked
    ? [username, ...addresses(url ?? '', want)]
    : [...addresses(url ?? '', want), username ?? ''];
  return fitting({ words: words.filter(Boolean) }, want);
}

function isOn({ network = '', url = '' }: Profile, wanted: string, kind: Kind): boolean {
  const names = NAMES[kind] ?? [wanted];
  if (names.includes(folded(network)) || names.includes(folded(network).replaceAll(' ', '')))
    return true;
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === `${wanted}.com` || (wanted === 'twitter' && host === 'x.com');
}

/** Where a field's limit is short, the address may do without its protocol. */
function addresses(url: string, { type }: Want): string[] {
  const bare = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return type === 'url' ? [url] : [url, bare];
}
