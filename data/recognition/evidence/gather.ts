import type { Features } from '../features';
import { identifierWords } from '../lexicon/fold';
import { readAutocomplete } from './autocomplete';
import { type Evidence, evidence } from './evidence';
import { fits } from './fits';
import { partByName, readNames, yieldToShown } from './name-and-id';
import { readNearby } from './nearby';
import { readOptions } from './options';
import { readTied } from './own-texts';
import type { Reader } from './read';
import { readIdentifier } from './read-identifier';
import { meaningsIn, readText, saysNothing } from './read-text';

/** Everything that speaks of what a control is, with what stands against it weakened. */
export function gather(control: Features, lang: string): Evidence[] {
  const reader: Reader = { lang, fits: (meaning) => fits(meaning, control) };
  const tied = readTied(control, reader);
  const found: Evidence[] = [...byMarkup(control), ...tied.found];
  const name = readIdentifier(control.name, reader);
  const id = control.id === control.name ? undefined : readIdentifier(control.id, reader);
  partByName(found, name ?? id);
  found.push(...readNames(control, { name, id }, found, tied.named));
  found.push(...traps(control, lang));
  found.push(...readNearby(control, reader, { found, named: tied.named, name }));
  yieldToShown(found);
  found.push(...accounts(control, lang, found));
  // "Message", and below it "your cover letter": the message is that letter.
  if (found.some((f) => f.meaning === 'cover-letter'))
    for (const one of found) if (one.meaning === 'message') one.score *= 0.4;
  found.push(...byHeading(control, reader, found));
  found.push(...byOptions(control, lang));
  return found;
}

/** What the autocomplete token and the type say. */
function byMarkup(control: Features): Evidence[] {
  const found: Evidence[] = [];
  const token = readAutocomplete(control.autocomplete);
  if (token && fits(token, control))
    found.push({
      meaning: token,
      score: 1.3,
      source: 'autocomplete',
      phrase: control.autocomplete,
    });
  if (control.type === 'email' && token !== 'email')
    found.push({ meaning: 'email', score: 0.75, source: 'type', phrase: 'email' });
  if (control.type === 'tel')
    found.push({ meaning: 'tel', score: 0.35, source: 'type', phrase: 'tel' });
  if (control.type === 'url')
    found.push({ meaning: 'url', score: 0.4, source: 'type', phrase: 'url' });
  return found;
}

/** What is not shown and says by its id, or by what stands behind it, that it is no field of the form. */
function traps({ unseen, id, type, texts }: Features, lang: string): Evidence[] {
  // Nobody is trapped with a file, whose own input is seldom shown.
  if (!unseen || type === 'file') return [];
  const found: Evidence[] = [];
  const { after = '' } = texts;
  if (meaningsIn(after, lang).has('honeypot'))
    found.push({ meaning: 'honeypot', score: 1, source: 'after', phrase: after });
  if (/search|filter/i.test(id.slice(-8)))
    found.push({ meaning: 'search', score: 1.5, source: 'id', phrase: id });
  return found;
}

/** What names an account: an e-mail address in what is called a log-in, or the first part of one. */
function accounts(
  { name, id, texts }: Features,
  lang: string,
  known: readonly Evidence[],
): Evidence[] {
  const found: Evidence[] = [];
  const path = meaningsIn([...identifierWords(name), ...identifierWords(id)].join(' '), lang);
  if (
    (path.has('log-in') || path.has('reset-password')) &&
    !path.has('sign-up') &&
    known.some((f) => f.meaning === 'email')
  )
    found.push({ meaning: 'username', score: 2.5, source: 'name', phrase: name || id });
  // The rest of an address that the site is to make: "name @example.com".
  const { after = '' } = texts;
  if (/^@[\w.-]+/.test(after))
    found.push({ meaning: 'username', score: 1.5, source: 'after', phrase: after });
  return found;
}

/**
 * A box to drop files in is often told apart only by the heading over it, unless its own words, "List of
 * publications", are not understood.
 */
function byHeading(
  { type, headings: [heading], texts }: Features,
  reader: Reader,
  known: readonly Evidence[],
): Evidence[] {
  if (type !== 'file' || !heading || known.some((f) => f.score > 0.5)) return [];
  const own = [texts.label ?? texts.aria ?? texts.cell, texts.before];
  const silent = own.every((text) => !text || text === heading || saysNothing(text));
  return silent ? evidence('heading', readText(heading, reader), 0.7) : [];
}

function byOptions({ options }: Features, lang: string): Evidence[] {
  const choice = options.length > 0 ? readOptions(options, lang) : undefined;
  if (!choice || choice === 'months' || choice === 'days' || choice === 'years') return [];
  return [
    { meaning: choice, score: 1.2, source: 'options', phrase: options.slice(1, 3).join(', ') },
  ];
}
