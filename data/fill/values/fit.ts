/** Whether a text fits a field as it is. Nothing is ever cut or forced. */
import { type Message, message } from '../../messages/message';
import { choose } from './choose';
import { type Forms, none, type Option, type Valued, type Want } from './want';

/**
 * The first of several forms of a value that the field takes.
 * @param forms The best first; for lists, every form by which an option may be known.
 * @returns The value, or why none of the forms fits.
 */
export function fitting(forms: Forms, want: Want): Valued {
  const all = [...forms.words, ...(forms.codes ?? [])].filter((text) => text !== '');
  const [best] = all;
  if (best === undefined) return none(NOTHING);
  if (want.options.length > 0) return optionOf(forms, want, best);
  if (want.open) {
    const { whole } = forms;
    const value = {
      type: 'text',
      value: best,
      others: all.slice(1),
      ...(whole && { whole }),
    } as const;
    return { fits: true, value, shown: best };
  }
  const texts = all.map((text) => (want.control === 'long-text' ? text : oneLine(text)));
  const problems = texts.map((text) => problemOf(text, want));
  const good = texts[problems.indexOf(undefined)];
  if (good !== undefined) return text(good);
  return none(problems[0] ?? NOTHING, texts[0]);
}

const NOTHING = message('fill_none_nothing');

/** @returns A text as a value. */
export function text(value: string): Valued {
  return { fits: true, value: { type: 'text', value }, shown: value };
}

function optionOf(forms: Forms, { options }: Want, best: string): Valued {
  const option = options[choose(options, forms)];
  if (!option) return none(message('fill_unfit_choices', { value: short(best) }), best);
  return optionValue(option);
}

/** @returns An option as a value: by its label, and by its value where another has the same label. */
export function optionValue({ label, value }: Option): Valued {
  return { fits: true, value: { type: 'text', value: label, others: [value] }, shown: label };
}

/** Why the field does not take a text; `undefined` when it does. */
function problemOf(text: string, { maxLength, pattern, type }: Want): Message | undefined {
  if (maxLength > 0 && text.length > maxLength) {
    return message('fill_unfit_length', { length: text.length, limit: maxLength });
  }
  if (type === 'url' && !/^[a-z][a-z\d+.-]*:/i.test(text)) {
    return message('fill_unfit_address');
  }
  if ((type === 'number' || type === 'range') && !/^-?\d+(\.\d+)?$/.test(text)) {
    return message('fill_unfit_number');
  }
  const machine = MACHINE_DATES.get(type);
  if (machine && !machine.test(text)) return message('fill_unfit_date');
  if (pattern !== '' && !matches(pattern, text)) return message('fill_unfit_pattern');
  return undefined;
}

/** What the browser's own date fields hold: https://html.spec.whatwg.org/#dates-and-times */
const MACHINE_DATES: ReadonlyMap<string, RegExp> = new Map([
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['month', /^\d{4}-\d\d$/],
  ['week', /^\d{4}-W\d\d$/],
  ['time', /^\d\d:\d\d(:\d\d)?$/],
  ['datetime-local', /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/],
]);

/** As HTML has it: the whole value must match; a pattern that is none is ignored. */
function matches(pattern: string, text: string): boolean {
  for (const flag of ['v', 'u']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flag).test(text);
    } catch {
      // Older pages have patterns that only the older flag reads.
    }
  }
  return true;
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
