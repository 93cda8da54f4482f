/** The words of a question that carry its meaning. */
import { fold, words } from '../kinds/fold';

export interface Content {
  words: ReadonlySet<string>;
  /** Names and numbers, which no other word can stand for: "Canada", "2027". */
  marks: ReadonlySet<string>;
  negated: boolean;
}

/** Words that say nothing of what is asked, in the languages of most forms. */
const STOP = new Set(
  `a an the of for to in on at by with from as is are be been am was were do does did have has had you your yours we our us i my me it its this that these those
  what which when where who how many much please enter select choose specify provide tell give indicate state if any would will can could may should there or and
  about field required optional yes long lange lang hoch viel
  der die das den dem des ein eine einen einem einer ihr ihre ihren ihrer sie wir uns unser unsere ist sind haben hat wie was wann wo welche welcher welches bitte geben an und oder zu zum zur im in bei fur von auf mit
  le la les un une des du de d l votre vos vous nous notre est sont avez quel quelle quels quelles comment quand veuillez indiquer et ou pour dans sur
  el los las su sus usted es son tiene cual cuales cuando como y o para en del que por favor
  il lo gli i un uno una di da suo sua suoi lei e quale quali quando come per nel della
  o os as um uma seu sua voce e qual quais quando como para em do da
  de het een uw je jouw u wij ons is zijn heeft heb wat welke wanneer hoe en of voor in van op`
    .split(/\s+/)
    .map(fold),
);

const NEGATIONS = new Set(
  'not no never without dont non nicht kein keine keinen ohne pas sans sin senza nao sem niet geen zonder'.split(
    ' ',
  ),
);

/** Words that ask for the same; the first of each row stands for the others. */
const SAME = new Map(
  `salary compensation pay remuneration wage wages gehalt lohn salaire salario remuneracion stipendio salaris
  expect desired expected expectation requirement wish wunsch vorstellung pretention pretension aspiracion
  period frist preavis preaviso
  begin start available availability starten beginn verfugbar disponible disponibilite disponibilidad
  early earliest soonest fruhest
  authorise authorize eligible legally entitle entitled right permit permitted allow allowed
  hear heard learn find found discover
  job position role vacancy opening stelle poste puesto
  relocate relocation relocating move
  sponsor sponsorship visa
  reference referral refer referred
  remote remotely
  drive driver driving
  licence license`
    .split('\n')
    .flatMap((row) => {
      const all = row
        .trim()
        .split(' ')
        .map((word) => stem(fold(word)));
      return all.map((word) => [word, all[0] ?? word] as const);
    }),
);

/** @returns The content of a question, folded, lightly stemmed, with few synonyms made one. */
export function contentOf(question: string): Content {
  const main = question
    .replace(/[*✱]|\((?:optional|required)\)/giu, ' ')
    .replace(/n[’']t\b/gu, ' not');
  const all = words(fold(main));
  const kept = all
    .filter((word) => !STOP.has(word) && !NEGATIONS.has(word))
    .map((word) => same(stem(word)));
  return {
    words: new Set(kept),
    marks: new Set(
      marks(main)
        .filter((word) => !STOP.has(word))
        .map((word) => same(stem(word))),
    ),
    negated: all.some((word) => NEGATIONS.has(word)),
  };
}

const same = (word: string): string => SAME.get(word) ?? word;

/** Endings of number and tense off; enough for "expectations" and "expectation", no more. */
function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(ation|ing|ed)$/, (end) => (word.length - end.length > 3 ? '' : end))
    .replace(/e$/, '');
}

/** Numbers, and words in capitals or with one inside a sentence. */
function marks(text: string): string[] {
  const found = text.match(/\p{N}+|(?<=\p{Ll}\s|,\s|\bthe\s)\p{Lu}\p{L}+|\b\p{Lu}{2,}\b/gu) ?? [];
  return found.map((word) => fold(word));
}
