// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NEVER_MEANINGS } from '../../../data/never/meanings.ts';
import { NEVER_WORDS } from '../../../data/never/words.ts';
import { fold, words } from '../../../data/recognition/lexicon/fold.ts';
import { BETWEEN_PHRASES } from '../../../data/recognition/lexicon/lexicon.ts';
import { LANGUAGES } from '../../../data/recognition/lexicon/words/index.ts';
import { ask } from '../../../entrypoints/page/insert/ask.ts';
import { refusal } from '../../../entrypoints/page/insert/refuse.ts';
import { targetOf } from '../../../entrypoints/page/insert/target.ts';
import { control, decideForm } from '../recognition/form.ts';

beforeEach(() => {
  // happy-dom lays nothing out: every element gets a size as on a page.
  const box = { width: 200, height: 20, top: 0, left: 0, right: 200, bottom: 20, x: 0, y: 0 };
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
    ...box,
    toJSON: () => box,
  });
  globalThis.resumeCardAsked = undefined;
});

/** Every phrase of the table as a page would write it. */
const PHRASES = Object.entries(NEVER_WORDS).flatMap(([lang, lines]) =>
  NEVER_MEANINGS.flatMap((meaning) =>
    (lines[meaning] ?? '')
      .split(BETWEEN_PHRASES)
      .map((phrase) => ({ lang, meaning, phrase: phrase.trim() }))
      .filter(({ phrase }) => phrase !== '')
      .map((one) => ({
        ...one,
        vague: one.phrase.endsWith('?'),
        phrase: one.phrase.replace(/[?*]$/, ''),
      })),
  ),
);

type Phrase = (typeof PHRASES)[number];

/** Thousands of fields: a busy machine takes its time. */
const LONG = 60_000;

/** The ways in which a page ties a text to a field with an id. */
const WAYS: Record<string, (phrase: string, id: string) => string> = {
  'label for': (phrase, id) => `<label for="${id}">${phrase} *</label><input id="${id}">`,
  'wrapping label': (phrase) => `<label>${phrase} <input></label>`,
  'aria-label': (phrase) => `<input aria-label="${phrase}">`,
  'aria-labelledby': (phrase, id) => `<b id="${id}">${phrase}</b><input aria-labelledby="${id}">`,
  placeholder: (phrase) => `<input placeholder="${phrase}">`,
  title: (phrase) => `<input title="${phrase}">`,
  'text before': (phrase) => `${phrase}: <input>`,
};

/** What a first press into a field comes to. */
function pressInto(field: Element | null | undefined) {
  const target = targetOf(field ?? null);
  return refusal(target) ?? ask(target);
}

/** The same into the only field of a page. */
function pressed(html: string, lang: string) {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return pressInto(document.body.querySelector('input, textarea, select'));
}

const outcomes = (html: string, lang = 'en') => pressed(html, lang)?.outcome ?? 'typed';

/** The phrases that a press comes to something else at, on a page for each language. */
function exceptions(
  way: ((phrase: string, id: string) => string) | undefined,
  isRight: (outcome: string, phrase: Phrase) => boolean,
  tag: (lang: string) => string = (lang) => lang,
): Phrase[] {
  return Object.keys(NEVER_WORDS).flatMap((lang) => {
    const phrases = PHRASES.filter((phrase) => phrase.lang === lang);
    document.documentElement.lang = tag(lang);
    document.body.innerHTML = phrases
      .map(({ phrase }, i) => `<p>${way?.(phrase, `a${i}`)}</p>`)
      .join('');
    const fields = document.body.querySelectorAll('input');
    return phrases.filter(
      (phrase, i) => !isRight(pressInto(fields[i])?.outcome ?? 'typed', phrase),
    );
  });
}

describe('what is never typed into', () => {
  it.each(Object.entries(WAYS))(
    'insertion puts nothing there by one press: %s',
    (_, way) => {
      expect(exceptions(way, (outcome) => outcome !== 'typed')).toEqual([]);
    },
    LONG,
  );

  it(
    'insertion refuses what can mean nothing else, on a page of any language',
    () => {
      const isRight = (outcome: string, { vague }: Phrase) => vague || outcome === 'refused';
      expect(exceptions(WAYS['label for'], isRight, () => '')).toEqual([]);
    },
    LONG,
  );

  it(
    'insertion knows what programmers call it',
    () => {
      const english = PHRASES.filter(({ lang, vague }) => lang === 'en' && !vague);
      const typed = english.filter(({ phrase }) =>
        [phrase.replaceAll(' ', '_'), phrase.replace(/ (\w)/g, (_, letter) => letter.toUpperCase())]
          .flatMap((name) => [`<input name="${name}">`, `<input id="${name}">`])
          .some((html) => outcomes(html) === 'typed'),
      );
      expect(typed).toEqual([]);
    },
    LONG,
  );

  it.each(['label', 'aria', 'placeholder', 'before'] as const)(
    'filling leaves it empty: %s',
    (place) => {
      const filled = PHRASES.flatMap(({ phrase, lang }) => {
        const [decision] = decideForm([control('', { texts: { [place]: phrase } })], lang);
        return decision?.kind === 'none' ? [] : [`${lang} ${phrase}: ${decision?.kind}`];
      });
      expect(filled).toEqual([]);
    },
    LONG,
  );

  it(
    'marks each phrase that has another meaning in its own language or in English',
    () => {
      // What a box says while it is empty, as “Search…”, asks for nothing else.
      const never: ReadonlySet<string> = new Set([...NEVER_MEANINGS, 'reset-password', 'prompt']);
      const key = (phrase: string) => words(fold(phrase)).join(' ');
      const others = (lang: string): ReadonlySet<string> =>
        new Set(
          Object.entries(LANGUAGES[lang] ?? {})
            .filter(([meaning]) => !never.has(meaning))
            .flatMap(([, line]) => line.split(BETWEEN_PHRASES).map(key)),
        );
      const english = others('en');
      const own = new Map(Object.keys(NEVER_WORDS).map((lang) => [lang, others(lang)]));
      const unmarked = PHRASES.filter(({ phrase, lang, vague }) => {
        const both = own.get(lang)?.has(key(phrase)) || english.has(key(phrase));
        return both && !vague;
      });
      expect(unmarked).toEqual([]);
    },
    LONG,
  );
});

describe('what is said in other words', () => {
  it.each([
    // A label that the page breaks in two.
    ['en', '<label for="a">Security code<br>on the card</label><input id="a">'],
    ['de', '<label for="a">Name<br>auf der Karte</label><input id="a">'],
    ['tr', '<label for="a">Kartın<br>son kullanma tarihi</label><input id="a">'],
    ['fr', '<label for="a">Date d’expiration<br>de la carte</label><input id="a">'],
    // A plain phrase settles the vague one beside it.
    ['en', '<label for="a">Valid until<br>Credit card</label><input id="a">'],
    // Sums, in figures and in words.
    ['en', '<p>7 + 4 = <input></p>'],
    ['en', '<label>What is six plus two? <input></label>'],
    ['fr', '<label>Trois plus quatre ? <input></label>'],
    ['ru', '<label>Сколько будет два плюс семь? <input></label>'],
    ['de', '<input placeholder="9 - 5 = ?">'],
    // An instruction goes on behind what it asks for.
    ['en', '<label>Please enter the characters you see in the image below <input></label>'],
    ['th', '<label>เลขที่บัญชี <input></label>'],
    ['pt', '<label>Agência e conta <input></label>'],
  ])('%s %s: refused', (lang, html) => {
    expect(outcomes(html, lang)).toBe('refused');
  });

  it.each([
    // The title of the page is no text before its first field, a heading no label.
    '<input placeholder="Search vacancies near you">',
    '<h1>Come and work with us</h1><input placeholder="Search vacancies near you">',
    '<label>Digit 2 of the code we emailed you this morning <input></label>',
  ])('%s: asked', (html) => {
    document.head.innerHTML = '<title>Careers</title>';
    expect(outcomes(html)).toBe('asked');
    document.head.innerHTML = '';
  });
});

describe('where the person decides', () => {
  it.each([
    '<label>Password manager experience <input></label>',
    '<label>Do you hold a debit card? <input></label>',
    '<label>Expiration date <input></label>',
    '<label lang="de">Ablaufdatum <input></label>',
    '<label>Search engine optimisation <input></label>',
    '<label>Given name <input name="cvc"></label>',
    '<label>Keywords <input></label>',
    '<label>Number (credit card) <input></label>',
    '<label>Bankkartennummer oder Ausweis <input></label>',
  ])('%s: asks, and the second press puts it in', (html) => {
    expect(outcomes(html, html.includes('Bankk') ? 'de' : 'en')).toBe('asked');
    const target = targetOf(document.body.querySelector('input'));
    expect(refusal(target) ?? ask(target)).toBeNull();
  });

  it('the answer counts for twenty seconds, and for that field alone', () => {
    vi.useFakeTimers();
    const html =
      '<label>Expiry date <input id="a"></label><label>Valid until <input id="b"></label>';
    expect(outcomes(html)).toBe('asked');
    expect(ask(targetOf(document.body.querySelector('#b')))?.outcome).toBe('asked');
    expect(ask(targetOf(document.body.querySelector('#a')))?.outcome).toBe('asked');
    vi.advanceTimersByTime(20_001);
    expect(ask(targetOf(document.body.querySelector('#a')))?.outcome).toBe('asked');
    vi.advanceTimersByTime(5_000);
    expect(ask(targetOf(document.body.querySelector('#a')))).toBeNull();
    vi.useRealTimers();
  });

  it('says what it may be, that nothing was put in, and what to do', () => {
    expect(pressed('<label>Expiry date <input></label>', 'en')).toMatchObject({
      message: expect.stringMatching(/payment card.*nothing was put in.*again within 20 seconds/),
    });
  });

  it('a second press does not open what is certain', () => {
    const html = '<label for="a">Kartennummer</label><input id="a">';
    expect(outcomes(html, 'de')).toBe('refused');
    expect(outcomes(html, 'de')).toBe('refused');
  });
});

describe('what only looks like it', () => {
  it.each([
    '<label>Passport number <input></label>',
    '<label for="e">E-mail<br>We send a verification code there</label><input id="e">',
    '<label>Have you worked 3-5 years? <input></label>',
    '<label>How many jobs did you hold, 2 or 3? <input></label>',
    '<label lang="de">Mit welchen Kreditkartensystemen haben Sie gearbeitet? <input></label>',
    '<label lang="de">Welche Passwort-Verwaltung kennen Sie? <input></label>',
    '<label>Projects with credit card payments in shops <textarea></textarea></label>',
    '<label>Postcard design <input></label>',
    '<label>Research interests <input></label>',
    '<label>Job search status <input></label>',
    '<label>Skills <input placeholder="Search skills"></label>',
    '<label>PIN code <input></label>',
    '<label>User name <input autocomplete="username" name="username"></label>',
    '<label>Banking experience <textarea></textarea></label>',
    '<label>Key words of your research <textarea name="keywords"></textarea></label>',
    '<label>What do you know of card payments, passwords and one-time codes? Tell us of projects in which you worked on them. <textarea></textarea></label>',
    '<label for="p">Password</label><input id="p" type="password" class="other"> <p><textarea></textarea></p>',
  ])('%s: typed', (html) => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = html;
    const target = targetOf(document.body.querySelector('textarea, input:not(.other)'));
    expect(refusal(target) ?? ask(target)).toBeNull();
  });
});
