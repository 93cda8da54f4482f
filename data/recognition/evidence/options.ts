import type { Kind, Reason } from '../../fields/kind';
import { fold } from '../lexicon/fold';

/** What the options of a list say that it asks for. */
export type Choice = Kind | Reason | 'months' | 'days' | 'years';

/** A few regions per country are enough to know a list of them by. */
const REGIONS = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,florida,georgia,hawaii,illinois,new york,texas,ohio,
  alberta,ontario,british columbia,manitoba,quebec,nova scotia,new brunswick,
  new south wales,queensland,victoria,tasmania,western australia,
  bayern,bavaria,baden wurttemberg,berlin,hessen,sachsen,nordrhein westfalen,
  zurich,aargau,bern,geneve,genf,vaud,ticino,steiermark,tirol,karnten,
  andalucia,aragon,cataluna,madrid,barcelona,alicante,valencia,
  lombardia,piemonte,toscana,sicilia,agrigento,alessandria,ancona,
  acre,alagoas,amapa,amazonas,bahia,ceara,sao paulo,minas gerais,
  aguascalientes,baja california,campeche,chiapas,chihuahua,jalisco,
  andhra pradesh,assam,bihar,gujarat,karnataka,kerala,maharashtra,tamil nadu,
  北海道,青森県,東京都,大阪府,神奈川県,北京市,北京,上海市,上海,广东省,广东,天津市,浙江省,
  서울,서울특별시,부산광역시,경기도,dolnoslaskie,mazowieckie,malopolskie,lubelskie,
  antrim,armagh,bedfordshire,berkshire,carlow,cavan,cork,dublin,ain,aisne,allier,ile de france,bretagne,
  drenthe,flevoland,friesland,gelderland,utrecht,adana,ankara,istanbul,izmir,
  buenos aires,catamarca,chaco,cordoba,antioquia,cundinamarca,johor,kedah,kelantan,selangor,
  al,ak,az,ar,ca,co,ct,de,fl,ga,hi,ia,id,il,in,tx,wa,wy,ab,bc,mb,nb,ns,on,qc,sk`
    .split(',')
    .map((name) => name.trim()),
);

const TITLES = new Set(
  'mr,mrs,ms,miss,mx,dr,prof,sir,herr,frau,hr,fr,monsieur,madame,m,mme,mlle,senor,senora,sr,sra,sig,signor,signora,dhr,mevr,mevrouw,pan,pani'.split(
    ',',
  ),
);

const SEXES = new Set(
  'male,female,man,woman,mannlich,weiblich,divers,homme,femme,masculin,feminin,hombre,mujer,masculino,femenino,feminino,maschio,femmina,uomo,donna,vrouw,kvinna,kvinde,mies,nainen,mezczyzna,kobieta,muz,zena,мужской,женский,erkek,kadin,男,女,男性,女性,남,여,남성,여성,ذكر,أنثي'.split(
    ',',
  ),
);

const names = new Map<string, ReadonlySet<string>>();

/** ISO 3166 codes need no list of ours: Intl answers with a name for those it knows. */
function countries(lang: string): ReadonlySet<string> {
  const known = names.get(lang);
  if (known) return known;
  const set = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of new Set(['en', lang])) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const a of letters)
      for (const b of letters) {
        const name = a + b === 'ZZ' ? undefined : display.of(a + b);
        if (name) set.add(plain(name));
      }
  }
  for (const name of ['usa', 'us', 'uk', 'united states of america', 'aland islands', 'america'])
    set.add(name);
  names.set(lang, set);
  return set;
}

const months = new Map<string, ReadonlySet<string>>();

function monthNames(lang: string): ReadonlySet<string> {
  const known = months.get(lang);
  if (known) return known;
  const set = new Set<string>();
  for (const locale of new Set(['en', lang]))
    for (const month of ['long', 'short'] as const)
      for (let i = 0; i < 12; i++)
        set.add(plain(new Intl.DateTimeFormat(locale, { month }).format(new Date(2024, i, 15))));
  months.set(lang, set);
  return set;
}

/** An option without its code, dial code or native name in brackets: "Albania (Shqipëria)", "AL - Alabama". */
const plain = (text: string): string =>
  fold(text)
    .replace(/[([+].*$/, '')
    .replace(/^[a-z]{2,3}\s*[-–:]\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const share = (list: readonly string[], test: (option: string) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length;

/** A language tag that Intl accepts, or `en`. */
const locale = (lang: string): string => {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** What a list of options asks for, or `undefined` if they do not say. */
export function readOptions(options: readonly string[], lang: string): Choice | undefined {
  if (options.length < 2) return undefined;
  const sample = options.slice(0, 60);
  const list = sample.map(plain).filter((text) => text !== '');
  if (share(sample, (text) => /\+\s?\d{1,4}\b/.test(text)) > 0.6) return 'tel-country-code';
  const lands = countries(locale(lang));
  // A placeholder ("Select your country") and a rule may stand before the list.
  if (list.length > 1 && share(list, (text) => lands.has(text)) >= 0.5) return 'country';
  const regions = list.filter((text) => REGIONS.has(text)).length;
  if (regions >= 3 && options.length >= 6) return 'address-level1';
  if (list.filter((text) => monthNames(locale(lang)).has(text)).length >= 10) return 'months';
  // The first digits of a mobile number: 010, 011.
  const codes = sample.filter((text) => /^\s*0\d{1,3}\s*$/.test(text)).length;
  if (codes > 2 && codes >= sample.length - 1) return 'tel-area-code';
  return partOfDate(sample) ?? ofPerson(list);
}

/** What a list of numbers counts. */
function partOfDate(sample: readonly string[]): Choice | undefined {
  const numbers = sample.filter((text) => /^\s*\d{1,4}\s*$/.test(text)).map(Number);
  if (numbers.length < 12) return undefined;
  const top = Math.max(...numbers);
  if (numbers.every((n) => n >= 1900 && n <= 2100)) return 'years';
  if (top === 12) return 'months';
  return top >= 28 && top <= 31 ? 'days' : undefined;
}

/** What a few words for a person say: how they are addressed, or their sex. */
function ofPerson(list: readonly string[]): Choice | undefined {
  const few = list.filter((text) => !/^(please|select|bitte|choose|-)/.test(text));
  if (few.length <= 12 && few.filter((text) => TITLES.has(text)).length >= 2)
    return 'honorific-prefix';
  return few.length <= 8 && few.filter((text) => SEXES.has(text)).length >= 2 ? 'sex' : undefined;
}
