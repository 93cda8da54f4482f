/** vCard 2.1 to 4.0 (RFC 2426, RFC 6350). */
import { message } from '../../messages/message';
import { isEmail, isLink } from '../../schema/leaves';
import type { Resume } from '../../schema/resume';
import type { Reader } from '../format';
import { networkOf } from '../parse-lines/contact-channels';
import { decode } from '../shared/decode';
import { guarded, Unreadable } from '../shared/guard';
import { filled } from '../shared/loose';

interface Property {
  name: string;
  parameters: Map<string, string[]>;
  value: string;
}

const TECHNICAL =
  /^(?:VERSION|PRODID|UID|REV|N|FN|SOURCE|KIND|CLASS|MAILER|SORT-STRING|X-AB|X-EVOLUTION|CLIENTPIDMAP|XML|KEY|SOUND|GEO|TZ|END|BEGIN|LABEL|AGENT|PHOTO|LOGO)/;

const plain = (text: string) =>
  text.replace(/\\([nN,;:\\])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter)).trim();

/** Parts at `;` that stand on their own (RFC 6350, 3.4). */
const parts = (value: string) => value.split(/(?<!\\);/).map(plain);

function quotedPrintable(value: string): string {
  const bytes = [...value.replace(/=\r?\n/g, '').matchAll(/=([0-9A-F]{2})|([\s\S])/gi)].map(
    ([, hex, letter = '']) => (hex ? Number.parseInt(hex, 16) : letter.charCodeAt(0)),
  );
  return new TextDecoder().decode(new Uint8Array(bytes));
}

function property(line: string): Property | undefined {
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):([\s\S]*)$/.exec(line);
  if (!match?.[1]) return undefined;
  const parameters = new Map<string, string[]>();
  for (const [, key = 'TYPE', value = ''] of (match[2] ?? '').matchAll(
    /;(?:([\w-]+)=)?((?:"[^"]*"|[^;"])*)/g,
  )) {
    const values = value.replace(/"/g, '').toLowerCase().split(',');
    const before = parameters.get(key.toUpperCase());
    if (before) before.push(...values);
    else parameters.set(key.toUpperCase(), values);
  }
  const raw = match[3] ?? '';
  const value = parameters.get('ENCODING')?.includes('quoted-printable')
    ? quotedPrintable(raw)
    : raw;
  return { name: match[1].toUpperCase(), parameters, value };
}

/** The first card of a file. */
function cardOf(source: string): Property[] {
  // Lines are folded before a space (RFC 6350, 3.2), or after `=` in quoted-printable.
  const lines = source
    .replace(/=\r?\n(?=[^\r\n]*)/g, '=\n')
    .replace(/\r?\n[ \t]/g, '')
    .replace(/=\n/g, '')
    .split(/\r\n?|\n/);
  const end = lines.findIndex((line) => /^END:VCARD/i.test(line.trim()));
  return lines.slice(0, end < 0 ? undefined : end).flatMap((line) => property(line) ?? []);
}

/** Lower is preferred (RFC 6350, 5.3); `TYPE=pref` of vCard 3. */
function preference({ parameters }: Property): number {
  const pref = Number(parameters.get('PREF')?.[0]);
  const types = parameters.get('TYPE') ?? [];
  if (types.includes('fax') || types.includes('pager')) return 200;
  return types.includes('pref') || (parameters.has('PREF') && Number.isNaN(pref)) ? 1 : pref || 100;
}

function location(
  adr: Property | undefined,
): NonNullable<NonNullable<Resume['basics']>['location']> {
  if (!adr) return {};
  const [
    box = '',
    extended = '',
    street = '',
    city = '',
    region = '',
    postalCode = '',
    country = '',
  ] = parts(adr.value);
  const address = [box, extended, street].filter(Boolean).join('\n');
  return filled({
    address,
    city,
    region,
    postalCode,
    ...(/^[A-Z]{2}$/.test(country) ? { countryCode: country } : { country }),
  });
}

/** Reads the first card of a file as a résumé. */
export const read: Reader = (bytes) =>
  guarded(bytes, () => {
    const card = cardOf(decode(bytes));
    const all = (name: string) =>
      card
        .filter((p) => p.name === name && p.value.trim())
        .sort((a, b) => preference(a) - preference(b));
    const first = (name: string) => plain(all(name)[0]?.value ?? '');
    const [family = '', given = '', middle = ''] = parts(all('N')[0]?.value ?? '');
    const phone = first('TEL').replace(/^tel:/i, '');
    const [number = '', extension] = phone.split(/;ext=/i);
    const urls = all('URL')
      .map((p) => plain(p.value))
      .map((url) => (/^[a-z]+:/i.test(url) ? url : `https://${url}`))
      .filter(isLink);
    const socials = [...all('X-SOCIALPROFILE'), ...all('SOCIALPROFILE')].map((p) => {
      const url = plain(p.value);
      return filled({
        network: networkOf(url) ?? p.parameters.get('TYPE')?.[0],
        username: p.parameters.get('X-USER')?.[0],
        url: isLink(url) ? url : '',
      });
    });
    const [company = '', department] = parts(all('ORG')[0]?.value ?? '');
    const position = first('TITLE') || first('ROLE');
    const emails = all('EMAIL').map((p) => plain(p.value).replace(/^mailto:/i, ''));
    const email = emails.find(isEmail);
    const resume: Resume = filled({
      basics: filled({
        name: first('FN') || [given, middle, family].filter(Boolean).join(' '),
        label: position,
        email,
        phone: number,
        url: urls.find((url) => !networkOf(url)) ?? '',
        summary: first('NOTE'),
        location: location(all('ADR')[0]),
        profiles: [
          ...urls
            .filter((url) => networkOf(url))
            .map((url) => filled({ network: networkOf(url), url })),
          ...socials,
        ],
      }),
      work:
        company || position ? [filled({ name: company, position, description: department })] : [],
      languages: all('LANG').map((p) => ({ language: plain(p.value) })),
    });
    if (!resume.basics && !resume.work) throw new Unreadable(message('formats_vcard_empty'));
    const used = new Set([
      all('TEL')[0],
      all('ADR')[0],
      ...all('ORG').slice(0, 1),
      ...all('URL'),
      ...all('LANG'),
      ...all('NOTE'),
      ...all('TITLE').slice(0, 1),
      ...all('X-SOCIALPROFILE'),
      ...all('SOCIALPROFILE'),
    ]);
    const rest = card
      .filter(
        (p) =>
          !used.has(p) &&
          !TECHNICAL.test(p.name) &&
          !(p.name === 'EMAIL' && plain(p.value).includes(email ?? '\n')),
      )
      .map((p) => `${p.name}: ${parts(p.value).filter(Boolean).join(', ')}`);
    return { resume, rest: extension ? [...rest, `Extension: ${extension}`] : rest };
  });
