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

/** How a text is to be read. */
interface Asked {
  /** The first phrase is what is asked for ("nom de l'entreprise"), not the last. */
  headFirst: boolean;
  /** A name or id, whose first words are often its surroundings ("address_city"). */
  identifier: boolean;
  /** The text speaks of birth: a place in it is not where the person lives. */
  born: boolean;
  /** The text parts what it asks for, as "address, postcode" does. */
  parted: boolean;
}

/**
 * The one thing that a text with several known phrases asks for: "first and last name" is a name,
 * "postcode, town" a location, "street and number" the first line of an address.
 * @param found What its phrases stand for, in their order.
 */
export function settle(found: readonly (Kind | Reason)[], asked: Asked): Kind | Reason {
  const kinds = found.filter(isKind);
  const list = [...new Set(kinds)];
  const decided = outweighing(found, asked) ?? account(found, kinds, asked);
  if (decided) return decided;
  const [first] = list;
  if (first === undefined || list.length === 1) return first ?? found[0] ?? 'unknown';
  return oneOf(list, (asked.headFirst ? first : list.at(-1)) ?? first, asked);
}

/** What is meant whatever is said beside it. */
function outweighing(
  found: readonly (Kind | Reason)[],
  { identifier, born }: Asked,
): Kind | Reason | undefined {
  const strong = found.find(isStrong);
  const end = found.at(-1);
  // The postcode of a card's bill is the person's own.
  const bill = strong === 'card' && end !== undefined && (STREET.has(end) || PLACE.has(end));
  if (strong && !bill) return strong;
  if (born && end && PLACE.has(end)) return 'question';
  // "contact comment", "phone type": what an identifier ends in is what it is.
  return identifier && end && !isKind(end) ? end : undefined;
}

/** The name of an account, and what is said beside it. */
function account(
  found: readonly (Kind | Reason)[],
  kinds: readonly Kind[],
  { identifier }: Asked,
): Kind | Reason | undefined {
  const end = found.at(-1);
  // `userEmail` is the user's address.
  if (identifier && found[0] === 'username' && end && USERS.test(end)) return end;
  const named = found.includes('username') && kinds.every((kind) => ACCOUNT.has(kind));
  return named ? 'username' : undefined;
}

/** What several kinds ask for together. @param head The one that is asked for where nothing else is known. */
function oneOf(list: readonly Kind[], head: Kind, asked: Asked): Kind | Reason {
  return (
    inOneBreath(list, asked) ??
    (isOfFirm(list, asked) ? 'about-company' : undefined) ??
    network(list) ??
    partOfAddress(list) ??
    (list.every((kind) => STREET.has(kind) || PLACE.has(kind))
      ? address(list, head, asked)
      : undefined) ??
    head
  );
}

/** Kinds that people name in one breath and mean one thing. */
function inOneBreath(list: readonly Kind[], { identifier }: Asked): Kind | Reason | undefined {
  const says = (kind: Kind) => list.includes(kind);
  if (says('email') && says('tel')) return identifier ? 'email' : 'username';
  if (says('given-name') && says('family-name')) return 'name';
  // "First and middle names".
  if (list.every((kind) => kind === 'given-name' || kind === 'additional-name'))
    return 'given-name';
  // "Adresse mail".
  if (says('email') && list.every((kind) => kind === 'email' || STREET.has(kind))) return 'email';
  // "University or institute", "organisation / university": what is said first is meant first.
  return says('school') && says('organization') && list.length === 2 ? list[0] : undefined;
}

/** "Company website", "place of the employer". */
const isOfFirm = (list: readonly Kind[], { identifier }: Asked): boolean =>
  !identifier &&
  (list.includes('organization') || list.includes('school')) &&
  list.some((kind) => kind === 'url' || PLACE.has(kind) || STREET.has(kind));

/** The one network that is named; of several the better known, where one will do: "LinkedIn or Xing profile". */
function network(list: readonly Kind[]): Kind | undefined {
  const networks = list.filter((kind) => kind.startsWith('url:'));
  if (networks.length < 2) return networks[0];
  return ALIKE.find((group) => networks.every((kind) => group.includes(kind)))?.[0] ?? 'url';
}

/** A part of an address, and what it is a part of or is called by. */
function partOfAddress(list: readonly Kind[]): Kind | undefined {
  // "Town, district": the district is a part of it.
  if (list.every((kind) => kind === 'address-level2' || kind === 'address-level3'))
    return 'address-level2';
  // "Building name", "street name".
  const streets = list.filter((kind) => STREET.has(kind));
  return list.includes('name') && streets.length === list.length - 1 ? streets[0] : undefined;
}

/** Several parts of one address. @param head What is asked for, where one part is. */
function address(
  list: readonly Kind[],
  head: Kind,
  { identifier, headFirst, parted }: Asked,
): Kind | undefined {
  if (identifier) return list.findLast((kind) => kind !== 'street-address');
  if (list.every((kind) => STREET.has(kind)))
    return list.includes('address-line2') && !list.includes('address-line1')
      ? 'address-line2'
      : 'address-line1';
  // "Province of residence": the one part that is named.
  const parts = list.filter((kind) => kind !== 'location');
  if (parts.length === 1) return parts[0];
  // "Address postal code", "province of the present address": one thing, not two.
  const other = headFirst ? list[1] : list[0];
  if (!parted && list.length === 2 && PLACE.has(head) && other === 'street-address') return head;
  if (list[0] !== 'country') return list.some((kind) => PLACE.has(kind)) ? 'location' : undefined;
  // "Country / region" is how one says country where some are none.
  const isCountry = list.every((kind) => kind === 'country' || kind === 'address-level1');
  return isCountry ? 'country' : undefined;
}
