/** The lines of an address, and the house number in one of them. */

/** A house number as it is written before the street: "12", "12b", "12-14", "12 bis". */
const BEFORE =
  /^(?<number>\d+\s?[a-z]?(?:\s?[-/]\s?\d+\s?[a-z]?)?(?:\s(?:bis|ter|quater))?),?\s+(?<street>(?:\p{L}|\d+(?:st|nd|rd|th)\b).*)$/iu;
/** And behind it: "Hauptstraße 12a", "Calle Mayor, nº 5", "ul. Długa 7/3". */
const BEHIND =
  /^(?<street>.*?\p{L}[.\p{L}]*?),?\s+(?:n[ro]?[.°º]?\s?|№\s?|д\.\s?)?(?<number>\d+\s?[a-z]?(?:\s?[-/]\s?\d*\s?[a-z]?)?)$/iu;
/** What follows is another line where a form has one for it. */
const UNIT =
  /,\s*(?=(?:apt|apartment|unit|suite|ste|flat|floor|fl|room|rm|#|top|whg|app|bus)\b\.?|#)/iu;
/** A flat, stair or floor behind the house number: its number is not the house's. */
const FLAT =
  /^(?<house>.*\d\s?\p{L}?)(?:\s*[,/–-]\s*|\s+)(?<flat>(?:apartamento|apto?|appt?|app|ap|wohnung|whg|top|stiege|stg|tür|lägenhet|lgh|m|lok|кв|piso|escalera|esc|puerta|planta|bloco|bl|int|scala|étage|etage|unit|suite|ste|flat)(?:\.\s*|\s+|(?=\d)).+)$/iu;
/** Figures that belong to a street's name: a date or an ordinal with its word. */
const IN_NAME = /\d+(?:st|nd|rd|th|\.|º|ª)?\s+\p{L}{3,}/giu;
const BOX =
  /^(?:p\.?\s?o\.?\s?box|postfach|postbus|bo[iî]te postale|b\.?p\.?|apartado|caixa postal|casella postale|skr\.? poczt)/iu;

/** The lines that stand above the town. A flat written behind the street is a line of its own. */
export function streetLines(address: string): string[] {
  const lines = address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > 1) return lines;
  const [line = ''] = lines;
  return line
    .split(UNIT)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Street and house number of a line; no number where none can be told from the street's name or a flat's. */
export function streetAndNumber(line: string): { street: string; number?: string } {
  if (BOX.test(line)) return { street: line };
  const first = BEFORE.exec(line)?.groups;
  const { house = line, flat } = first ? {} : (FLAT.exec(line)?.groups ?? {});
  const { street, number } = first ?? BEHIND.exec(house)?.groups ?? {};
  if (!street || !number || (!first && isUnclear(street, number))) return { street: line };
  return {
    street: flat ? `${street.trim()}, ${flat}` : street.trim(),
    number: number.replace(/\s+/g, ' ').trim(),
  };
}

/** Another number in the street may be the house's, and a year behind a day is no house: "Rue du 8 mai 1945". */
function isUnclear(street: string, number: string): boolean {
  if (/\d/.test(street.replace(IN_NAME, ''))) return true;
  return /^(?:1[89]|20)\d\d$/.test(number) && /\d\.?\s+\p{L}+$/u.test(street);
}
