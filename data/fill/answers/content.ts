/** The words of a question that carry its meaning. */
import { fold, words } from '../../recognition/lexicon/fold';
import { inPlainWords } from './phrases';
import { stem } from './stem';
import { NEGATIONS, SAME, STOP } from './words';

export interface Content {
  words: ReadonlySet<string>;
  /** Names and numbers, which no other word can stand for: "Canada", "2027". */
  marks: ReadonlySet<string>;
  negated: boolean;
  /** Asks for what was: "Have you worked here?" is not "Do you work here?". */
  past: boolean;
  /** Asks for yes or no, or for something else; `undefined` where it only names what it asks for. */
  form: 'yes-no' | 'open' | undefined;
}

/** "If yes, please explain": asks for more of a question that stands elsewhere. */
const FOLLOWS =
  /^\W*(?:if (?:yes|no|so|not|other|you (?:answered|selected|chose))|(?:wenn|falls) (?:ja|nein|andere\w*)|(?:si|se) (?:oui|non|autre|sim|não)|en caso (?:afirmativo|negativo)|se sì)\b/iu;
const PAST = /\b(?:did|had|were|ever|previously|formerly|ha(?:ve|s) (?:you|your))\b/;
const ASKS_YES_NO =
  /^\W*(?:do|does|did|are|is|am|were|have|has|will|would|can|could|may|should|haben|hast|sind|bist|besitzen|verfugen|konnen|kannst|wurden|mochten|benotigen|brauchen|avez|etes|est[- ]ce que|pouvez|disposez|tiene|tienes|es usted|esta|puede|necesita)\b/;
const ASKS_OPEN =
  /^\W*(?:what|which|when|where|who|why|how|wie|wann|wo|wer|warum|welche[rsnm]?|quels?|quelles?|comment|quand|pourquoi|cual|cuales|que|cuando|como|donde)\b/;

/** @returns The content of a question, folded, lightly stemmed, with few synonyms made one; no words where it only follows another. */
export function contentOf(question: string): Content {
  const main = question
    .replace(
      /[*✱]|\((?:optional|required)\)|[([](?:e\.\s?g\.|i\.\s?e\.|z\.\s?B\.)[^)\]]*[)\]]/giu,
      ' ',
    )
    .replace(/n[’']t\b/gu, ' not')
    .replace(/\b(?:U\.S\.(?:A\.)?|US|United States(?: of America)?)(?!\p{L})/gu, 'USA')
    .replace(/\b(?:U\.K\.|United Kingdom)(?!\p{L})/gu, 'UK');
  const plain = inPlainWords(fold(FOLLOWS.test(main) ? '' : main));
  const all = words(plain);
  const named = marks(main)
    .filter((word) => all.includes(word))
    .map(canonical);
  const kept = all.filter((word) => !STOP.has(word) && !NEGATIONS.has(word)).map(canonical);
  const content = new Set([...kept, ...named]);
  // A sponsor is asked for because of a visa, whether it is said or not.
  if (content.has('sponsor'))
    for (const word of ['visa', 'employment', 'statu']) content.delete(word);
  return {
    words: content,
    marks: new Set(named),
    negated: all.some((word) => NEGATIONS.has(word)),
    past: PAST.test(plain),
    form: ASKS_YES_NO.test(plain) ? 'yes-no' : ASKS_OPEN.test(plain) ? 'open' : undefined,
  };
}

function canonical(word: string): string {
  const short = stem(word);
  return SAME.get(short) ?? short;
}

/** Numbers, and words in capitals or with one inside a sentence. */
function marks(text: string): string[] {
  // Where all is in capitals they mark nothing.
  if (!/\p{Ll}/u.test(text)) return text.match(/\p{N}+/gu) ?? [];
  const found =
    text.match(
      /\p{N}+|(?<=\p{Ll}\s|,\s|\bthe\s)\p{Lu}\p{L}+|\b\p{Lu}{2,}\b|(?<=\p{Ll}[\s.]\s?)(?!I\b)\p{Lu}\b/gu,
    ) ?? [];
  return found.filter((word) => /^\p{Lu}+$/u.test(word) || !STOP.has(fold(word))).map(fold);
}
