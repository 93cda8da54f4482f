/** How to reach the person: the snippets named after HTML's autofill tokens. */
import { fullName, nameParts } from '../resume/person-name/parts';
import { profileName, profileText } from '../resume/profile-links';
import type { Basics, Profile, Resume } from '../schema/resume';
import { lines } from '../text/html';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

/** Name and its parts, e-mail, phone, website, profile links, address and its parts. */
export function contactSnippets({ basics = {} }: Resume): Snippet[] {
  const { given, additional, family } = nameParts(basics);
  const location = basics.location ?? {};
  const place = [location.city, location.region].filter(Boolean).join(', ');
  const country = countryName(location.countryCode);
  const address = addressLines(basics);
  return offered([
    contact('name', 'Full name', fullName(basics)),
    contact('given-name', 'Given name', given),
    contact('additional-name', 'Middle name', additional),
    contact('family-name', 'Family name', family),
    contact('email', 'E-mail', basics.email),
    contact('tel', 'Phone', basics.phone),
    contact('url', 'Website', basics.url),
    ...profileSnippets(basics.profiles ?? []),
    {
      ...contact('address', 'Address', address.join('\n')),
      ...(address.length > 1 && { html: lines(...address) }),
    },
    contact('street-address', 'Street', location.address),
    contact('postal-code', 'Postal code', location.postalCode),
    contact('address-level2', 'City', location.city),
    contact('address-level1', 'Region', location.region),
    contact('country-name', 'Country', country),
    contact('location', 'Place', [place, country].filter(Boolean).join(', ')),
  ]);
}

/**
 * A country's English name.
 * @param code ISO 3166-1 alpha-2; anything else comes back as it is.
 */
export function countryName(code = ''): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames('en', { type: 'region' }).of(code.toUpperCase()) ?? code;
}

function contact(id: string, title: string, text = ''): Snippet {
  return { id, group: 'contact', title, text };
}

function profileSnippets(profiles: readonly Profile[]): Snippet[] {
  const id = uniqueIds();
  return profiles.flatMap((profile) => {
    const own = id(`url.${slug(profile.network ?? '') || 'link'}`);
    const network = profile.network?.trim() ? profile.network : 'Link';
    return [
      contact(own, network, profileText(profile)),
      contact(`${own}.username`, `${network} user name`, profileName(profile)),
    ];
  });
}

function addressLines({ location = {} }: Basics): string[] {
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  return [
    ...(location.address ?? '').split('\n'),
    [town, location.region].filter(Boolean).join(', '),
    countryName(location.countryCode),
  ].filter(Boolean);
}
