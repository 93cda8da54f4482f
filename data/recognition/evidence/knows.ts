/** Questions that ask which of several things one knows, by what they say of knowing and not of the things. */
import { fold } from '../lexicon/fold';

const KNOWS = new RegExp(
  [
    'have you (?:ever |already )?(?:used|worked (?:with|in|on))|you (?:have used|have worked with|know|use|master)\\b|you (?:are|feel) (?:familiar|proficient|experienced|skilled|comfortable|confident)|are you (?:familiar|proficient|experienced|skilled|comfortable|confident) (?:with|in|using)|experience (?:with|in|of|using)\\b',
    'beherrsch(?:en|st)|(?:kennen|nutzen|verwenden) sie|(?:kennst|nutzt|verwendest) du|(?:haben sie|hast du)\\b.* (?:erfahrung|gearbeitet|verwendet|genutzt|eingesetzt)|erfahrung (?:mit|in)\\b',
    'maitrise[zs]|connaissez|connais[- ]tu|utilise[zs][- ](?:vous|tu)|(?:avez[- ]vous|as[- ]tu) (?:deja )?(?:utilise|travaille)|experience (?:avec|en)\\b',
    '(?:conoces?|dominas?|manejas?|(?:has|ha) (?:utilizado|usado|trabajado con)|experiencia (?:con|en))(?!\\p{L})',
    '(?:conosc(?:i|e|ete)|sai usare|padroneggi|(?:hai|ha) (?:usato|utilizzato|lavorato con)|esperienza (?:con|in|nell))(?!\\p{L})',
    '(?:conhece|domina|ja (?:usou|utilizou|trabalhou)|experiencia (?:com|em))(?!\\p{L})',
    '(?:ken|beheers|gebruik) (?:je|jij)|(?:kent|beheerst|gebruikt) u|(?:heb je|heeft u)\\b.* (?:gebruikt|gewerkt)|ervaring met',
    '(?:znasz|zna pani?|poslugujesz|uzywasz|doswiadczenie (?:z|w))(?!\\p{L})',
    'beharskar du|anvander du|har du (?:anvant|arbetat)|erfarenhet av|(?:kender|bruger|bruker) du|(?:erfaring|kjennskap) (?:med|til)',
    '使え|使用でき|(?:使用|利用)経験|経験のある|使ったこと',
  ].join('|'),
  'u',
);
/** What one wants is not yet known, and what one does not know is asked for as well. */
const WANTS =
  /\b(?:not|never|no|would|like to|want|wish|hope|learn|interested|nicht|keine|wurden|mochten?|lernen|interess\w*|ne|pas|aimeriez|souhaitez|apprendre|gustaria|quieres|aprender|vorrest[ei]|imparare|gostaria|niet|geen|zou|wil|leren|nie|chcesz|inte|ikke|vill)\b|たい/u;
/** “Languages” that one speaks; those in which one writes programs are skills. */
const TONGUES = /sprach|\blangu|idioma|\blingu|jezyk|sprak|sprog|\btalen\b|言語|語学/u;
const PROGRAMS = /program|script|コード/u;

/** What a question over boxes to tick asks for, where it asks which of them one knows: “Which of these have you used?” */
export function knownAsked(question: string): 'skills' | 'languages' | undefined {
  const said = fold(question);
  if (!KNOWS.test(said) || WANTS.test(said)) return undefined;
  return TONGUES.test(said) && !PROGRAMS.test(said) ? 'languages' : 'skills';
}
