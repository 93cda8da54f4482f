import { NEVER_WORDS } from '../../../never/words';
import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { lv } from './lv';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import type { Words } from './words';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

const OWN: Record<string, Words> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  hu,
  ro,
  el,
  ru,
  uk,
  id,
  vi,
  th,
  sk,
  bg,
  hr,
  sl,
  lt,
  lv,
  et,
  ca,
  fa,
  tr,
  ar,
  he,
  ja,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** Every language whose forms are understood, by its BCP 47 tag, with its words for what is never filled. */
export const LANGUAGES: Record<string, Words> = Object.fromEntries(
  Object.entries(OWN).map(([tag, words]) => [tag, { ...words, ...NEVER_WORDS[tag] }]),
);
