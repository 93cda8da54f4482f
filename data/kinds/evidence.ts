import { readAutocomplete } from './autocomplete';
import type { Features, Place } from './features';
import { fits, isLong } from './fits';
import { identifierWords } from './fold';
import { isKind, type Kind, type Reason } from './kind';
import { readOptions } from './options';
import type { Reader, Reading } from './read';
import { readIdentifier } from './read-identifier';
import { meaningsIn, readText, saysNothing } from './read-text';
import { isStrong } from './settle';

/** One thing that speaks for a kind or a reason. */
export interface Evidence {
  meaning: Kind | Reason;
  /** How much it counts, about 0..1.5. */
  score: number;
  /** As `label: first name`. */
  why: string;
}

/** How far each place is to be believed. What a person reads counts more than what a programmer wrote. */
const WEIGHT: Record<Place, number> = {
  label: 1.15,
  aria: 0.9,
  cell: 0.95,
  placeholder: 0.75,
  title: 0.4,
  described: 0.2,
  before: 0.75,
  above: 0.5,
  after: 0.35,
};

/** Complaints about the control before, and the fixed beginning of an address that is typed. */
const NOT_LABEL =
  /\b(invalid|incorrect|not valid|must (be|contain|match)|is required|does ?n.t match)\b|^https?:\/\//i;

const PART = /^(postal-code|country|address-level)/;

const HANDLING: ReadonlySet<Kind | Reason> = new Set(['search', 'message']);
const TIED = /^(label|aria|cell|placeholder): /;
const BY_PROGRAMMER = /^(name|id): /;

/** Words of programmers that mean the given or the family name in one form and the whole in another. */
const VAGUE_NAME = /^(nom|nombre|nome|name|imie|jmeno|имя|ad|isim)$/;

/** Nearby text is only asked where the page gives the control no name of its own. */
const NEARBY: ReadonlySet<Place> = new Set(['before', 'above', 'after']);

const EXAMPLES: [RegExp, Kind][] = [
  [/linkedin\.com/i, 'url:linkedin'],
  [/github\.com/i, 'url:github'],
  [/xing\.com/i, 'url:xing'],
  [/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 'email'],
  [/^(?=(?:\D*[\dx_#]){7})(\+\d{1,3}[\s.-]?)?(\(?[\dx_#-]{2,4}\)?[\s.-]?){2,5}$/i, 'tel'],
  [/^https?:\/\//i, 'url'],
];

/** What an example in a placeholder shows: `name@example.com`, `+41 78 123 45 67`. */
const readExample = (text: string): Kind | undefined =>
  /[@\d/_x#]/i.test(text) &&
  !/^(19|20)\d\d([./-])\d\d\2\d\d$/.test(text.trim()) &&
  text.replace(/\D/g, '').length + (text.match(/[x_#@/]/gi)?.length ?? 0) >= 2
    ? EXAMPLES.find(([pattern]) => pattern.test(text.trim()))?.[1]
    : undefined;

/** What a page says in so many words must stay empty outweighs what a programmer called it. */
const WARNED = 0.3;

const evidence = (place: string, reading: Reading | undefined, weight: number): Evidence[] => {
  if (!reading) return [];
  const { meaning, quality, words } = reading;
  const warned = place in WEIGHT && weight > 0.5 && isStrong(meaning) && quality > 0.8;
  return [{ meaning, score: weight * quality + (warned ? WARNED : 0), why: `${place}: ${words}` }];
};

/**
 * How far a text nearby is the control's own. A label that says something else makes what stands around
 * it the neighbour's; a heading is for all below it, but a large box is often all there is.
 */
function trustNearby(control: Features, text: string, reading: Reading | undefined): number {
  if (control.texts.label) return 0.3;
  // What is to stay empty stays so, however many boxes it is over.
  if (!control.headings.includes(text) || (reading && isStrong(reading.meaning))) return 1;
  return control.tag !== 'input' && reading && isLong(reading.meaning) ? 0.9 : 0.3;
}

/** What a page shows, where it is clear, is narrower or nearer than the programmer's vague word for it. */
function yieldToShown(found: readonly Evidence[]) {
  const shown = found.filter((f) => f.score > 0.5 && !/^(name|id|type|autocomplete): /.test(f.why));
  if (shown.length === 0) return;
  const says = (test: (meaning: Evidence['meaning']) => boolean) =>
    shown.some((f) => test(f.meaning));
  const named = says((meaning) => meaning.endsWith('name') && meaning !== 'username');
  const part = says((meaning) => /^(postal-code|country|address-|house-)/.test(meaning));
  const tied = shown.filter((f) => TIED.test(f.why));
  const place = tied.some((f) => PART.test(f.meaning));
  const other = tied.some((f) => isKind(f.meaning) && !/name$|^start-|^end-/.test(f.meaning));
  const employers = tied.some((f) => f.meaning === 'about-company' && f.score > 0.9);
  for (const one of found) {
    if (!BY_PROGRAMMER.test(one.why)) continue;
    // "Full name" called `nome`, "Town" called `address1`.
    if (named && VAGUE_NAME.test(one.why.replace(BY_PROGRAMMER, ''))) one.score *= 0.2;
    else if (part && one.meaning === 'street-address') one.score *= 0.4;
    else if (place && one.meaning.startsWith('address-line')) one.score *= 0.4;
    // "Name of employer", "address of the employer".
    else if (other && one.meaning === 'name') one.score *= 0.4;
    else if (employers && isKind(one.meaning)) one.score *= 0.6;
  }
}

/** Where a box has no words of its own, its example or the line under it are as good as a label. */
function weightOf(
  place: Place,
  text: string,
  { named, alone, tag, before }: { named: number; alone: boolean; tag: string; before: string },
): number {
  if (place === 'placeholder' && alone) return 0.95;
  const under = place === 'described' && text.split(/\s+/).length < 4;
  const only = place === 'title' && tag === 'input' && !/\p{L}/u.test(before);
  return (under || only) && alone && named === 0 ? 0.75 : WEIGHT[place];
}

/** A trap says so in words that a script reads and a person does not; those are sought everywhere. */
export function gather(control: Features, lang: string): Evidence[] {
  const reader: Reader = { lang, fits: (meaning) => fits(meaning, control) };
  const found: Evidence[] = [];
  const token = readAutocomplete(control.autocomplete);
  if (token && fits(token, control))
    found.push({ meaning: token, score: 1.3, why: `autocomplete: ${control.autocomplete}` });
  if (control.type === 'email' && !found.some((f) => f.meaning === 'email'))
    found.push({ meaning: 'email', score: 0.75, why: 'type: email' });
  if (control.type === 'tel') found.push({ meaning: 'tel', score: 0.35, why: 'type: tel' });
  if (control.type === 'url') found.push({ meaning: 'url', score: 0.4, why: 'type: url' });
  let named = 0;
  const alone = !(control.texts.label || control.texts.aria || control.texts.cell);
  const ownQuestion = (control.texts.label ?? control.texts.aria ?? '').split(/\s+/).length > 2;
  for (const place of ['label', 'aria', 'cell', 'placeholder', 'title', 'described'] as const) {
    const text = control.texts[place];
    if (!text || (place === 'cell' && NOT_LABEL.test(text))) continue;
    const example = place === 'placeholder' ? readExample(text) : undefined;
    const read = example ? undefined : readText(text, reader);
    // "Search …", "Your answer" in a box that has words of its own say how to use it.
    const used =
      place === 'placeholder' && (named > 0.5 || ownQuestion) && read && HANDLING.has(read.meaning);
    const reading = used ? undefined : read;
    // "Search goods, shops": whatever is sought.
    if (place === 'placeholder' && reading?.meaning === 'search' && text.startsWith(reading.words))
      reading.quality = Math.max(reading.quality, 0.8);
    const given = example
      ? [{ meaning: example, score: 0.5, why: `${place}: ${text}` }]
      : evidence(
          place,
          reading,
          weightOf(place, text, {
            named,
            alone,
            tag: control.tag,
            before: control.texts.before ?? '',
          }),
        );
    found.push(...given);
    if (place !== 'title') named = Math.max(named, given[0]?.score ?? 0);
  }
  // What stands behind a box that is not shown speaks of a trap.
  if (control.unseen && meaningsIn(control.texts.after ?? '', lang).has('honeypot'))
    found.push({ meaning: 'honeypot', score: 1, why: `after: ${control.texts.after}` });
  const name = readIdentifier(control.name, reader);
  const id = control.id === control.name ? undefined : readIdentifier(control.id, reader);
  // One label over two boxes, "Zip and city": each box's name says which it is.
  const called = name ?? id;
  if (called && isKind(called.meaning) && PART.test(called.meaning))
    for (const one of found)
      if (one.meaning === 'location' && /[ +].*\S/.test(one.why.slice(7))) one.score *= 0.1;
      else if (one.meaning === 'street-address' && one.why.startsWith('cell:')) one.score *= 0.3;
  // What a programmer calls the user's name is an e-mail address where the page says so.
  const shown =
    found.some((f) => f.meaning === 'email') || /e-?mail/i.test(control.texts.before ?? '');
  // A question or a whole sentence that says none of the kinds, whatever its box is called.
  const text = control.texts.label ?? control.texts.aria ?? '';
  const sentence = text.split(/\s+/).length > 7 || /[?？؟]\W*$/.test(text);
  const unclear = named < 0.5 || found.some((f) => f.meaning === 'question');
  const asked = sentence && unclear ? 0.4 : 1;
  const believed = (reading: Reading | undefined) =>
    asked * (shown && reading?.meaning === 'username' ? 0.4 : 1);
  // "co", "st": too short to be sure what the programmer meant.
  const short = control.name.length < 3 ? 0.7 : 1;
  found.push(...evidence('name', name, 0.85 * short * believed(name)));
  // An id with a long number in it was made by a machine.
  const idWeight =
    name && id && name.meaning === id.meaning ? 0.25 : /\d{6}/.test(control.id) ? 0.3 : 0.65;
  found.push(...evidence('id', id, idWeight * believed(id)));
  if (control.unseen && /search|filter/i.test(control.id.slice(-8)))
    found.push({ meaning: 'search', score: 1.5, why: `id: ${control.id}` });
  // One row label over two boxes, "Name": what stands right before each says which part it is.
  const { cell, before } = control.texts;
  if (cell && before && before !== cell)
    found.push(...evidence('before', readText(before, reader), WEIGHT.before));
  else if (alone && before && named >= 0.5) {
    // "Name on card" over a box that shows only "First and last name".
    const over = readText(before, reader);
    if (over && isStrong(over.meaning) && over.quality > 0.8) {
      // "Emergency contact" over "Name".
      if (over.meaning === 'other-person')
        for (const one of found) if (isKind(one.meaning)) one.score *= 0.6;
      found.push(...evidence('before', over, WEIGHT.before));
    }
  } else if (named < 0.5)
    for (const place of NEARBY) {
      const text = control.texts[place];
      if (!text || NOT_LABEL.test(text)) continue;
      // What stands behind a box is the next one's, where the box has a name that says what it is.
      if (place === 'after' && name && isKind(name.meaning) && name.quality > 0.6) continue;
      const reading = readText(text, reader);
      const trust = trustNearby(control, text, reading);
      found.push(...evidence(place, reading, WEIGHT[place] * trust));
      if (reading && reading.quality > 0.6) break;
    }
  yieldToShown(found);
  const path = meaningsIn(
    [...identifierWords(control.name), ...identifierWords(control.id)].join(' '),
    lang,
  );
  if (
    (path.has('log-in') || path.has('reset-password')) &&
    !path.has('sign-up') &&
    found.some((f) => f.meaning === 'email')
  )
    found.push({ meaning: 'username', score: 2.5, why: `name: ${control.name || control.id}` });
  // "Message", and below it "your cover letter": the message is that letter.
  if (found.some((f) => f.meaning === 'cover-letter'))
    for (const one of found) if (one.meaning === 'message') one.score *= 0.4;
  // The rest of an address that the site is to make: "name @example.com".
  if (/^@[\w.-]+/.test(control.texts.after ?? ''))
    found.push({ meaning: 'username', score: 1.5, why: `after: ${control.texts.after}` });
  const [heading] = control.headings;
  // A box to drop files in is often told apart only by the heading over it, unless its own words, "List
  // of publications", are not understood.
  if (
    control.type === 'file' &&
    heading &&
    !found.some((f) => f.score > 0.5) &&
    [control.texts.label ?? control.texts.aria ?? control.texts.cell, control.texts.before].every(
      (own) => !own || own === heading || saysNothing(own),
    )
  )
    found.push(...evidence('heading', readText(heading, reader), 0.7));
  const choice = control.options.length > 0 ? readOptions(control.options, lang) : undefined;
  if (choice && choice !== 'months' && choice !== 'days' && choice !== 'years')
    found.push({
      meaning: choice,
      score: 1.2,
      why: `options: ${control.options.slice(1, 3).join(', ')}`,
    });
  return found;
}
