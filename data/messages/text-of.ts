/** Messages into words: at the edge only, where a person reads them. */
import type { DateValue, ListValue, Message, NumberValue, Unconverted, Value } from './message';

/** Where the words come from. */
export interface Source {
  /** The language that numbers and dates are wanted in, as a BCP 47 tag; it holds where it is that of the words. */
  wanted: string;
  /** The text of this key with its `$1`, `$2` … replaced by the values; empty where there is none. */
  read(key: string, values: readonly string[]): string;
}

/** What the browser itself has chosen among the package's languages. */
export const BROWSER: Source = {
  get wanted() {
    return chrome.i18n.getUILanguage();
  },
  read: (key, values) => chrome.i18n.getMessage(key, [...values]),
};

let source: Source = BROWSER;

/** Takes the words from elsewhere from now on: where there is no browser, or another language was chosen. */
export function speak(from: Source): void {
  source = from;
}

/** The words of a message in the language that is shown. */
export function textOf(message: Message | Unconverted): string {
  return textWith(message, (value) => value);
}

/**
 * The words of a message that has elements in it, such as `<b>`.
 * @param guard What a value becomes, so that none is taken for an element.
 */
export function textWith(message: Message | Unconverted, guard: (value: string) => string): string {
  if (typeof message === 'string') return message;
  const { id, values } = message;
  // By their names: so they stand in the file, which is not at hand here.
  const texts = Object.keys(values)
    .sort()
    .map((name) => guard(valueText(values[name] ?? '')));
  for (const key of keysOf(id, values.count)) {
    const text = source.read(key, texts);
    if (text !== '') return text;
  }
  return id;
}

/** Where a message may lie; `count` is there for plurals only. A form for nothing goes before all. */
function keysOf(id: string, count: Value | undefined): string[] {
  if (typeof count !== 'number') return [id];
  const form = new Intl.PluralRules(locale()).select(count);
  return [...(count === 0 ? [`${id}_zero`] : []), `${id}_${form}`, `${id}_other`];
}

function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(locale()).format(value);
  if ('id' in value) return textOf(value);
  if ('list' in value) return listText(value);
  return 'date' in value ? dateText(value) : numberText(value);
}

function listText({ list, type = 'conjunction' }: ListValue): string {
  return new Intl.ListFormat(locale(), { type }).format(list.map(textOf));
}

function numberText({ number, format }: NumberValue): string {
  return new Intl.NumberFormat(locale(), format).format(number);
}

function dateText({ date, format }: DateValue): string {
  return new Date(date).toLocaleString(locale(), format);
}

/** The language of the words, of the country that is wanted: the number in a sentence is written as the sentence is. */
function locale(): string {
  const spoken = source.read('language', []);
  const { wanted } = source;
  return new Intl.Locale(wanted).language === new Intl.Locale(spoken).language ? wanted : spoken;
}
