import { type Cue, phraseOf } from '../../fields/cue';
import { isKind, type Kind, type Reason } from '../../fields/kind';
import { isStrong } from '../evidence/combine';
import { cueOf } from '../evidence/evidence';
import { fits } from '../evidence/fits';
import { gather } from '../evidence/gather';
import { knownAsked } from '../evidence/knows';
import { meaningsIn, readText } from '../evidence/read-text';
import { type Verdict, weigh } from '../evidence/weigh';
import type { Features } from '../features';
import { identifierWords } from '../lexicon/fold';

const BUTTONS = new Set(['submit', 'button', 'reset', 'image']);
const PLAIN: Record<string, Reason> = {
  hidden: 'hidden',
  password: 'password',
  search: 'search',
  color: 'preference',
  range: 'preference',
};

const verdict = (meaning: Kind | Reason, why: Cue, sure = 1): Verdict => ({
  meaning,
  sure,
  why: [why],
});

/** What a control is by itself, before its neighbours and the form's purpose are asked. */
export function decideAlone(control: Features, lang: string): Verdict {
  const { type } = control;
  if (BUTTONS.has(type)) return verdict('button', { source: 'type', phrase: type });
  const plain = PLAIN[type];
  if (plain) return verdict(plain, { source: 'type', phrase: type });
  const found = gather(control, lang);
  const result = weigh(found);
  if (NAME.test(result.meaning) && isPhonetic(control, lang))
    return verdict('question', { source: 'phonetic' }, 0.8);
  const trap = found.find((f) => f.meaning === 'honeypot' && f.score > 0.4);
  if (trap) return verdict('honeypot', cueOf(trap));
  // A profile shows the person's name, and it is called what an account is called, too.
  const account = found.find((f) => f.meaning === 'username' && f.score >= 0.5);
  if (isVagueName(result) && account && !account.phrase.endsWith('profile name'))
    return verdict('username', cueOf(account), 0.7);
  if (type === 'checkbox' || type === 'radio') {
    if (isKind(result.meaning) && result.sure >= 0.5) return result;
    return isKind(result.meaning) || result.meaning === 'unknown'
      ? (askedOf(control, lang) ?? verdict('preference', { source: 'type', phrase: type }, 0.6))
      : (result.meaning === 'question' && control.group !== undefined && knownOf(control)) ||
          result;
  }
  if (isKind(result.meaning) && !fits(result.meaning, control))
    return { ...result, meaning: 'unfit', sure: 1 };
  return result;
}

/** What the question over a group of choices asks for, where one of them can be the answer, or none ever is. */
function askedOf(control: Features, lang: string): Verdict | undefined {
  if (control.group === undefined || control.question === '') return undefined;
  const fitting = (meaning: Kind | Reason) => fits(meaning, control);
  const reading = readText(control.question, { lang, fits: fitting });
  if (!reading || reading.quality < CLEAR) return knownOf(control);
  const { meaning, quality, words } = reading;
  const answers = isKind(meaning) ? fits(meaning, control) : isStrong(meaning);
  const known = meaning === 'question' ? knownOf(control) : undefined;
  if (known) return known;
  return answers
    ? verdict(meaning, { source: 'question', phrase: words }, 0.9 * quality)
    : undefined;
}

/** “Which of these have you used?” over boxes to tick: what they offer is compared with what one knows. */
function knownOf({ question, type }: Features): Verdict | undefined {
  const known = type === 'checkbox' ? knownAsked(question) : undefined;
  return known && verdict(known, { source: 'question', phrase: question.slice(0, 60) }, 0.65);
}

/** From here on a question is clear enough to say what its choices are. */
const CLEAR = 0.6;

const NAME = /^(name|given-name|family-name|additional-name)$/;

/** フリガナ: how a name is read cannot be told from how it is written. */
function isPhonetic({ texts, name, id }: Features, lang: string): boolean {
  const own = texts.label ?? texts.aria ?? texts.cell ?? texts.before ?? '';
  return [
    own,
    texts.placeholder ?? '',
    identifierWords(name).join(' '),
    identifierWords(id).join(' '),
  ].some((text) => meaningsIn(text, lang).has('phonetic'));
}

const OWN_TEXTS: ReadonlySet<Cue['source']> = new Set(['label', 'aria', 'placeholder', 'cell']);

/** "Name" or "Имя" alone, which is how some pages call the name of the account. */
const isVagueName = ({ meaning, why }: Verdict): boolean =>
  (meaning === 'name' || meaning === 'given-name') &&
  !why.some((cue) => OWN_TEXTS.has(cue.source) && /^\S+ \S/.test(phraseOf(cue)));
