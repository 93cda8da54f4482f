/** The lines of an address, and the house number in one of them. */

/** A house number as it is written before the street: "12", "12b", "12-14", "12 bis". */
const BEFORE =
  /^(?<number>\d+\s?[a-z]?(?:\s?[-/]\s?\d+\s?[a-z]?)?(?:\s(?:bis|ter|quater))?),?\s+(?<street>\p{L}.*)$/iu;
/** And behind it: "Hauptstraße 12a", "Calle Mayor, nº 5", "ul. Długa 7/3". */
const BEHIND =
  /^(?<street>.*?\p{L}[.\p{L}]*?),?\s+(?:n[ro]?[.°º]?\s?|№\s?|д\.\s?)?(?<number>\d+\s?[a-z]?(?:\s?[-/]\s?\d*\s?[a-z]?)?)$/iu;
/** What follows is another line where a form has one for it. */
const UNIT =
  /,\s*(?=(?:apt|apartment|unit|suite|ste|flat|floor|fl|room|rm|#|top|whg|app|bus)\b\.?|#)/iu;

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

/** Street and house number of a line; no number where none can be told from the street's name. */
export function streetAndNumber(line: string): { street: string; number?: string } {
  const { street, number } = (BEFORE.exec(line) ?? BEHIND.exec(line))?.groups ?? {};
  if (!street || !number) return { street: line };
  return { street: street.trim(), number: number.replace(/\s+/g, ' ').trim() };
}
