/** How a page wants the entries of a list written: “separated by commas”, “one per line”. */
import { fold } from './fold';

/** What is to stand between the entries. */
export type Separator = 'comma' | 'semicolon' | 'line';

/** Folded, as all of these are compared: й is и there. */
const semicolons = String.raw`semi-?colons?|semikolon\p{L}*|strichpunkt\p{L}*|points?[- ]virgules?|punto y coma|ponto e virgula|punto e virgola|punt ?komma\p{L}*|srednik\p{L}*|strednik\p{L}*|bodkociark\p{L}*|pontosvesszo\p{L}*|punct si virgula|точк\p{L}* с запятои|крапк\p{L}* з комою|точка и запетая|puolipist\p{L}*|podpicj\p{L}*|noktali virgul\p{L}*|ανω τελεια|分号|分號|セミコロン|세미콜론|فاصلة منقوطة|נקודה ופסיק`;
const commas = String.raw`commas?|kommat?\p{L}*|virgules?|comas|coma|virgulas?|virgol[ae]|przecin\p{L}*|carkami?|carkou|carky|ciark\p{L}*|vesszo\p{L}*|virgul\p{L}*|запят\p{L}*|кома|комою|комами|запета\p{L}*|κομμα\p{L}*|pilku\p{L}*|zarez\p{L}*|vejic\p{L}*|koma|komad\p{L}*|komat\p{L}*|komats|kablel\p{L}*|فاصلة|فواصل|ويرگول|ویرگول|פסיק\p{L}*|逗号|逗號|カンマ|コンマ|読点|쉼표|콤마|dau phay|จุลภาค`;
const lines = String.raw`(?:per|each|every|own|new|separate|single) (?:new |separate )?lines?|line breaks?|newlines?|line by line|(?:pro|je|eigene\p{L}*|neue\p{L}*) zeilen?|zeilenweise|(?:par|une|chaque) ligne|por linea|cada linea|por linha|cada linha|per riga|ogni riga|per regel|elke regel|per rad|egen rad|p[re]r? linje|egen linje|rivi\p{L}* kohti|omalle rivilleen|riveittain|w (?:kazd\p{L}* |nowej |osobnej )?(?:linii|linijce|wierszu)|na (?:kazd\p{L}* |samostatn\p{L}* )?(?:radek|radku|riadok|riadku)|soronkent|pe (?:fiecare )?(?:linie|rand)|(?:в|с|на) (?:каждои |новои |отдельнои )?строк\p{L}*|(?:в|з|на) (?:кожному |нового )?рядк\p{L}*|на (?:всеки |нов )?ред|satir\p{L}*|每行|一行一|1行|改行|한 줄|줄마다|لكل سطر|כל שורה|שורה נפרדת|moi dong|per baris|setiap baris`;

const any = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
/** Scripts without spaces, whose words have no ends, and the others with theirs. */
const sign = (words: string): RegExp => {
  const all = words.split('|');
  const glued = all.filter((word) => /[\u3000-\u9fff\uac00-\ud7af]/u.test(word));
  return new RegExp(`${any(words).source}|${glued.join('|') || '(?!)'}`, 'u');
};

const SEMICOLON = sign(semicolons);
const COMMA = sign(commas);
const LINE = sign(lines);
const SEMICOLONS = new RegExp(SEMICOLON.source, 'gu');
/** “No commas” asks for none. */
const NO_COMMA = new RegExp(
  `(?<!\\p{L})(?:no|not|without|ohne|keine?|sans|pas de|sin|sem|senza|zonder|geen|utan|uden|uten|bez|без) (?:use |using |des )?(?:${commas})`,
  'gu',
);

/** The separator that a text asks for; `undefined` where it says nothing of one. */
export function separatorIn(text: string): Separator | undefined {
  const said = fold(text);
  const rest = said.replace(SEMICOLONS, ' ').replace(NO_COMMA, ' ');
  if (COMMA.test(rest)) return 'comma';
  if (LINE.test(said)) return 'line';
  return SEMICOLON.test(said) ? 'semicolon' : undefined;
}

/** “Comma-separated list of skills”, “skills separated by commas”: where no sign parts the note from the rest. */
const NOTES: readonly RegExp[] = [
  /\bcomma[- ]?(?:separated|delimited)\b(?: (?:list|values)(?: of)?)?/giu,
  /(?<!\p{L})(?:durch|mit|per) komma\p{L}* (?:ge|ab|zu )?\p{L}+$/giu,
  /(?<!\p{L})komma-?(?:getrennt|separiert|gescheiden)\p{L}*/giu,
  /(?<!\p{L})(?:please )?(?:separat|s[eé]par|delimit|divid|gescheiden|getrennt|adskil|atskil|oddziel|odd[eě]l|erotel|ayr|через|elv[aá]laszt)\p{L}*(?!\p{L}).*$/giu,
  /(?<!\p{L})(?:one|1|eine?|une?|una?|uma?|een) (?:per|each|pro|je|par|por) \p{L}+$/giu,
];

/** A text without what it says of how its list is to be written; as it is where nothing else would be left. */
export function withoutListNote(text: string): string {
  if (separatorIn(text) === undefined) return text;
  const [line = '', ...more] = text.split('\n');
  const clauses = line.split(/[,;:–]\s+|\s-\s/u);
  const kept = clauses.filter((clause) => separatorIn(clause) === undefined);
  const rest =
    kept.length > 0
      ? kept.join(', ')
      : NOTES.reduce((left, note) => left.replace(note, ' '), line).trim();
  return /\p{L}{3}|\p{Lo}{2}/u.test(rest) ? [rest, ...more].join('\n') : text;
}
