import { isKind, type Kind, type Reason } from '../../fields/kind';

const STRONG: ReadonlySet<string> = new Set<Reason>([
  'password',
  'search',
  'coupon',
  'card',
  'one-time-code',
  'captcha',
  'honeypot',
  'consent',
  'equal-opportunity',
  'question',
  'other-person',
  'about-company',
  'identity-number',
]);

/** True for a reason that outweighs a kind beside it: "name on card", "referee's e-mail". */
export const isStrong = (meaning: Kind | Reason): boolean => STRONG.has(meaning);

const STREET: ReadonlySet<string> = new Set<Kind>([
  'street-address',
  'address-line1',
  'house-number',
  'address-line2',
]);
const PLACE: ReadonlySet<string> = new Set<Kind>([
  'address-level1',
  'address-level2',
  'postal-code',
  'country',
  'location',
]);

const USERS = /^(email|given-name|family-name)$/;

/** Networks that are asked for in one breath, as one or the other will do: the first is the better known. */
const ALIKE: readonly (readonly Kind[])[] = [
  ['url:linkedin', 'url:xing'],
  ['url:github', 'url:gitlab', 'url:stackoverflow'],
];

/** What is said beside the name of an account, and is the name of it then. */
const ACCOUNT: ReadonlySet<string> = new Set<Kind>([
  'email',
  'tel',
  'name',
  'nickname',
  'given-name',
]);

/**
 * The one thing that a text with several known phrases asks for: "first and last name" is a name,
 * "postcode, town" a location, "street and number" the first line of an address.
 * @param born the text speaks of birth: a place in it is not where the person lives
 * @param headFirst the first phrase is what is asked for ("nom de l'entreprise"), not the last
 * @param parted the text parts what it asks for, as "address, postcode" does
 * @param identifier a name or id, whose first words are often its surroundings ("address_city")
 */
export function settle(
  found: readonly (Kind | Reason)[],
  {
    headFirst,
    identifier,
    born,
    parted,
  }: { headFirst: boolean; identifier: boolean; born: boolean; parted: boolean },
): Kind | Reason {
  const strong = found.find(isStrong);
  const end = found.at(-1);
  // The postcode of a card's bill is the person's own.
  const bill = strong === 'card' && end !== undefined && (STREET.has(end) || PLACE.has(end));
  if (strong && !bill) return strong;
  if (born && end && PLACE.has(end)) return 'question';
  const tail = end;
  // "contact comment", "phone type": what an identifier ends in is what it is.
  if (identifier && tail && !isKind(tail)) return tail;
  const kinds = found.filter(isKind);
  const set = new Set(kinds);
  const list = [...set];
  const only = kinds[0] ?? found[0];
  if (only === undefined) return 'unknown';
  // `userEmail` is the user's address.
  if (identifier && found[0] === 'username' && end && USERS.test(end)) return end;
  if (found.includes('username') && kinds.every((kind) => ACCOUNT.has(kind))) return 'username';
  if (set.size === 1 || kinds.length === 0) return only;
  if (set.has('email') && set.has('tel')) return identifier ? 'email' : 'username';
  if (set.has('given-name') && set.has('family-name')) return 'name';
  // "First and middle names".
  if (list.every((kind) => kind === 'given-name' || kind === 'additional-name'))
    return 'given-name';
  // "Adresse mail", "university / institute".
  if (set.has('email') && list.every((kind) => kind === 'email' || STREET.has(kind)))
    return 'email';
  // "University or institute", "organisation / university": what is said first is meant first.
  if (set.has('school') && set.has('organization') && set.size === 2) return only;
  // "Company website", "place of the employer".
  const firm = set.has('organization') || set.has('school');
  if (
    firm &&
    !identifier &&
    list.some((kind) => kind === 'url' || PLACE.has(kind) || STREET.has(kind))
  )
    return 'about-company';
  const networks = [...set].filter((kind) => kind.startsWith('url:'));
  // "LinkedIn or Xing profile".
  const alike = ALIKE.find((group) => networks.every((kind) => group.includes(kind)));
  if (networks.length > 1 && alike?.[0]) return alike[0];
  if (networks.length > 1) return 'url';
  if (networks[0]) return networks[0];
  const head = (headFirst ? list[0] : list.at(-1)) ?? only;
  // "Town, district": the district is a part of it.
  if (list.every((kind) => kind === 'address-level2' || kind === 'address-level3'))
    return 'address-level2';
  // "Building name", "street name".
  const streets = list.filter((kind) => STREET.has(kind));
  if (set.has('name') && streets.length === list.length - 1 && streets[0]) return streets[0];
  if (list.every((kind) => STREET.has(kind) || PLACE.has(kind))) {
    if (identifier) return list.findLast((kind) => kind !== 'street-address') ?? head;
    if (list.every((kind) => STREET.has(kind)))
      return set.has('address-line2') && !set.has('address-line1')
        ? 'address-line2'
        : 'address-line1';
    // "Province of residence": the one part that is named.
    const parts = list.filter((kind) => kind !== 'location');
    if (parts.length === 1 && parts[0]) return parts[0];
    // "Address postal code", "province of the present address": one thing, not two.
    const other = headFirst ? list[1] : list[0];
    if (!parted && list.length === 2 && PLACE.has(head) && other === 'street-address') return head;
    // "Country / region" is how one says country where some are none.
    if (list[0] === 'country' && list.every((k) => k === 'country' || k === 'address-level1'))
      return 'country';
    if (list.some((kind) => PLACE.has(kind)) && list[0] !== 'country') return 'location';
  }
  return head;
}
