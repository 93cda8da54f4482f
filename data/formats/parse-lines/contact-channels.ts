/** Finds the ways to reach a person: addresses, numbers, pages, user names. */
import { isEmail, isLink } from '../../schema/leaves';
import type { Profile } from '../../schema/resume';
import { placeness } from './classify';
import { datesIn } from './dates';
import { absolute } from './fragments';
import { type Line, type Link, plain, textOf } from './line';
import { NETWORKS } from './words/networks';

// Begins where its signs begin: else a run of them would be tried from each one.
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const PHONE =
  /(?<![\p{L}\p{N}/@.-])(?:\+|\(|00)?\d(?:[\s().\-–/]{0,3}\d){6,14}(?:\s*(?:x|ext\.?)\s*\d{1,5})?(?![\p{N}\p{L}@])/u;
/** Ends of hosts that are told from words without `https://`. */
const DOMAINS =
  'com|org|net|io|dev|me|co|edu|gov|app|ai|info|eu|de|fr|es|it|nl|pt|uk|ch|at|be|us|ca|tech|page|site|blog|online|xyz|design|name|example|social|im|ly|tv|cc|in|se|no|dk|fi|pl|br|au|nz|is|fm|cv|work|space|cloud|studio';
const ANY_URL = new RegExp(
  `(?:https?:\\/\\/[^\\s|<>()]+|(?<![@\\p{L}\\p{N}-]|[\\p{L}\\p{N}-]\\.)(?:www\\.)?(?:[\\p{L}\\p{N}-]+\\.)+(?:${DOMAINS})\\b(?:\\/[^\\s|<>()]*)?)`,
  'giu',
);
const LABELS =
  /^(?:e-?mail|mail|correo|courriel|phone|mobile|tel|telephone|telefon|teléfono|téléphone|telefone|telefoon|handy|cell|web|website|site web|webseite|homepage|home page|blog|linkedin|github|twitter|address|adresse|dirección|indirizzo|endereço|adres|location|ort|wohnort|contact|kontakt|portfolio|m|t|p|e|w|a)\s*[.:]+\s*/i;
const KIND =
  /^\s*\((?:linkedin|github|other|personal|company|blog|portfolio|mobile|home|work|privat|andere|autre|otro|altro)\)\s*$/i;
/** What parts a line of contacts. */
const BETWEEN =
  /\s+[|·•∙●◦⋄♦◇⬥*]\s+|\s*[|•●⋄♦◇]\s*|\t|\s{3,}|\s+[–—]\s+(?=[\p{L}\p{N}._-]+@|\+?\(?\d)/u;
/** Pages that show where somebody lives, or that open a program. */
const NO_PAGE = /(?:maps\.|google\.[a-z.]+\/maps|goo\.gl|wa\.me|openstreetmap)/;

export interface Ways {
  email?: string;
  phone?: string;
  urls: string[];
  /** User names whose page is not linked. */
  profiles: Profile[];
}

/** @returns The network whose page `url` is. */
export function networkOf(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|[a-z]{2})\./, '') : '';
  const known = NETWORKS.find((network) =>
    network.hosts.some((h) => host === h || host.endsWith(`.${h}`)),
  );
  // “soundcloud.example.com”, “linkedin.cn”: the first part of the host is telling.
  const [first = ''] = host.split('.');
  const alike = NETWORKS.find((network) =>
    network.hosts.some((h) => first.length > 4 && h.startsWith(`${first}.`)),
  );
  return known?.name ?? alike?.name ?? (/\/@[\w.]+\/?$/.test(url) ? 'Mastodon' : undefined);
}

/** The network that a word names: “GitHub”. */
function networkNamed(word: string): string | undefined {
  const bare = plain(word);
  return NETWORKS.find(({ name, words }) => plain(name) === bare || words?.includes(bare))?.name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
}

/** @returns The profile at `url`, its network and user name as far as the address tells them. */
export function profileOf(url: string): Profile {
  const path = URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : '';
  const username = decoded(path.split('/').at(-1) ?? '').replace(/^@/, '');
  const network = networkOf(url);
  return { ...(network && { network }), ...(username && { username }), url };
}

/** @returns The first e-mail address in `text`. */
export function emailIn(text: string): string | undefined {
  const found = EMAIL.exec(text)?.[0];
  return found && isEmail(found) ? found : undefined;
}

/** Tells whether a line gives an address, a number or a link, and little else. */
export function isWayToReach(line: Line): boolean {
  const text = textOf(line);
  if (text.length > 90) return false;
  return (
    (line.links ?? []).length > 0 ||
    EMAIL.test(text) ||
    (PHONE.test(text) && datesIn(text).length === 0) ||
    /^https?:\S+$/.test(text) ||
    /\b\d{5}\b/.test(text) ||
    placeness(text) >= 0.7
  );
}

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** Adds what `links` go to. */
export function addLinks(links: readonly Link[], ways: Ways): void {
  for (const { url } of links) {
    if (/^mailto:/i.test(url)) ways.email ??= emailIn(decoded(url.slice(7).split('?')[0] ?? ''));
    else if (/^tel:/i.test(url)) ways.phone ??= decoded(url.slice(4));
    else if (isLink(url) && !NO_PAGE.test(url) && !ways.urls.includes(url)) ways.urls.push(url);
  }
}

const bareAddress = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?<![/?#])[/?#]+$/, '');

/** Takes an address that is linked out of the text, wherever a line break parted it. */
function withoutLinked(text: string, links: readonly Link[]): string {
  return links.reduce((left, { url }) => {
    const address = /^mailto:([^?]+)/i.exec(url)?.[1];
    if (!address) return left;
    const letters = [...address].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return left.replace(new RegExp(letters.join('\\s?'), 'i'), ' ');
  }, text);
}

/** “lvasquez (GitHub)”, “GitHub: lvasquez”, or a user name beside the name of its network. */
function userName(text: string, next: string | undefined): Profile | undefined {
  const after = /^\s*@?([\w.-]{2,40})\s*(?:\(|on\s)([\p{L} .]+?)\)?\s*$/u.exec(text);
  const before = /^\s*([\p{L} .]{2,20}?)\s*[:@]\s*@?([\w.-]{2,40})\s*$/u.exec(text);
  const alone = /^\s*@?([\w.-]{2,40})\s*$/.exec(text);
  const [network, username] = after
    ? [networkNamed(after[2] ?? ''), after[1]]
    : before
      ? [networkNamed(before[1] ?? ''), before[2]]
      : [next && networkNamed(next), alone?.[1]];
  return network && username && !networkNamed(username) ? { network, username } : undefined;
}

/** Takes the e-mail address of a text over to `ways`, and gives back what is left. */
function withoutEmail(text: string, ways: Ways): string {
  const email = emailIn(text.replace(/\s*\(at\)\s*/i, '@'));
  if (!email) return text;
  ways.email ??= email;
  return text.replace(email, ' ');
}

/** Takes the links of a text over to `ways`, and gives back what is left. */
function withoutUrls(text: string, ways: Ways): string {
  let left = text;
  for (const [found] of text.matchAll(ANY_URL)) {
    const url = absolute(found);
    const known = ways.urls.some((other) => bareAddress(other) === bareAddress(url));
    if (!known && isLink(url)) ways.urls.push(url);
    left = left.replace(found, ' ');
  }
  return left;
}

/** Takes the telephone number of a text over to `ways`, and gives back what is left. */
function withoutPhone(text: string, ways: Ways): string {
  const phone = PHONE.exec(text)?.[0];
  if (!phone || datesIn(phone).length > 0) return text;
  // What is shown has the spaces that the link behind it lacks.
  if (!ways.phone || digitsOf(ways.phone) === digitsOf(phone)) ways.phone = phone.trim();
  return text.replace(phone, ' ');
}

/** Takes the ways to reach somebody out of a line, and gives back what is left of it. */
export function takeWays(line: Line, ways: Ways): string[] {
  const left: string[] = [];
  const links = line.links ?? [];
  addLinks(links, ways);
  const parts = line.cells.flatMap((cell) => withoutLinked(cell.text, links).split(BETWEEN));
  for (const [at, part] of parts.entries()) {
    const text = withoutPhone(withoutUrls(withoutEmail(part, ways), ways), ways);
    const profile = userName(text, parts[at + 1]);
    if (profile) {
      ways.profiles.push(profile);
      continue;
    }
    const bare = text
      .replace(LABELS, '')
      .replace(KIND, '')
      .replace(/^[\s,;:|·•–—()-]+|(?<![\s,;:|·•–—(-])[\s,;:|·•–—(-]+$/gu, '')
      .trim();
    if (bare && !networkNamed(bare)) left.push(bare);
  }
  return left;
}
