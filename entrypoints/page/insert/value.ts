/** The value an input of a given form takes from a text: date, month, number, colour … */
import { dateIn, isoWeek } from './date';

export type Valued = { value: string } | { problem: string };

/**
 * Reads a value out of a text. Nothing is made up: a month is no date, a date is no time.
 * @param type The input's `type`.
 * @returns The value as the HTML standard writes it, or what is missing, as a sentence.
 */
export function valueFor(type: string, text: string): Valued {
  const found = text.trim();
  if (type === 'number' || type === 'range') return numberIn(found);
  if (type === 'color') return colourIn(found);
  if (type === 'time') return timeIn(found);
  if (type === 'week' && /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(found)) return { value: found };
  const date = dateIn(found);
  if (!date) return { problem: 'This field takes a date, and this text is none.' };
  const month = date.month && `${date.year}-${two(date.month)}`;
  if (!month) return { problem: 'This field takes a month; the text names only the year.' };
  if (type === 'month') return { value: month };
  if (!date.day) return { problem: 'This field takes a whole date; the text names no day.' };
  const day = `${month}-${two(date.day)}`;
  if (type === 'date') return { value: day };
  if (type === 'week') return { value: isoWeek(date.year, Number(date.month), date.day) };
  const time = timeIn(found);
  if ('problem' in time) return { problem: 'This field takes a date with a time of day.' };
  return { value: `${day}T${time.value}` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function numberIn(text: string): Valued {
  // Groups of thousands differ from country to country: only what reads one way is taken.
  const plain = text.replace(/(?<=\d)[\s'’](?=\d{3}(\D|$))/g, '');
  if (/^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(plain)) return { value: plain.replace(/^\+/, '') };
  return { problem: 'This field takes a number, and this text is none.' };
}

function colourIn(text: string): Valued {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (!hex) return { problem: 'This field takes a colour such as #1a2b3c, and this text is none.' };
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return { value: `#${full.toLowerCase()}` };
}

function timeIn(text: string): Valued {
  const match = /(?:^|[\sT])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s*([ap]m)?/i.exec(text);
  if (!match) return { problem: 'This field takes a time of day, and this text is none.' };
  const half = match[4]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(match[1]);
  return { value: `${two(hour)}:${match[2]}${match[3] ? `:${match[3]}` : ''}` };
}
