/** Sums that a page has a person work out, so that no machine writes to it. */
import { fold } from '../recognition/lexicon/fold';

/** One to ten in the languages whose forms ask for sums in words. */
const NUMBERS =
  'one two three four five six seven eight nine ten eins zwei drei vier fünf sechs sieben acht neun zehn ' +
  'un deux trois quatre cinq six sept huit neuf dix uno dos tres cuatro cinco seis siete ocho nueve diez ' +
  'due tre quattro cinque sei sette otto nove dieci um dois três quatro sete oito dez ' +
  'een twee drie vijf zes zeven negen tien ett en två fyra fem sex sju åtta nio tio to fire seks syv otte åtte ni ti ' +
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedna dva tři čtyři pět šest sedm osm devět deset ' +
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän egy kettő három négy öt hat hét nyolc kilenc tíz ' +
  'unu doi trei patru cinci șase șapte opt nouă zece bir iki üç dört beş altı yedi sekiz dokuz on ' +
  'один два три четыре пять шесть семь восемь девять десять чотири пять шість сім вісім девять ' +
  'ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα 一 二 三 四 五 六 七 八 九 十';

const NUMBER = `(?:\\d+|(?<!\\p{L})(?:${[...new Set(fold(NUMBERS).split(' '))].join('|')})(?!\\p{L}))`;
const SIGN =
  '(?:[+\\-–−×*·x÷]|(?<!\\p{L})(?:plus|minus|times|mal|fois|moins|mas|menos|mais|piu|meno|per|keer|ganger|gange|gånger|krat|razy|razem|plusz|arti|eksi|συν|μειον|плюс|минус|мінус)(?!\\p{L})|加|减|減|乘)';
/** It ends the text, as what is asked for does: “3–5 years?” is none. */
const SUM = new RegExp(`${NUMBER}\\s*${SIGN}\\s*${NUMBER}\\s*(?:=|[?？؟])[\\s=?？؟_*:.]*$`, 'u');

/** True where a text ends in a sum to work out: “3 + 5 =”, “What is three plus five?”. */
export const isSum = (text: string): boolean => SUM.test(fold(text));
