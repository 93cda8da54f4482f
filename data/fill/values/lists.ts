/** Skills and languages: as one text, or entry by entry where a field takes several. */
import { type Message, message } from '../../messages/message';
import { separatorIn } from '../../recognition/lexicon/list-notes';
import { singleSkills } from '../../resume/skill-groups';
import type { Resume } from '../../schema/resume';
import { commaSeparated, without } from '../../text/listed';
import { choose } from './choose';
import { fitting } from './fit';
import { none, type Valued, type Want } from './want';

/** The skills by name; where the résumé groups them, what stands in the groups. */
export function skillNames({ skills = [] }: Resume): string[] {
  return [...new Set(skills.flatMap(singleSkills).map((name) => name.trim()))];
}

/** "English (native speaker)", "French". */
export function languageTexts({ languages = [] }: Resume): string[] {
  return languages
    .filter(({ language }) => language)
    .map(({ language = '', fluency }) => (fluency ? `${language} (${fluency})` : language));
}

export function skillsValue(resume: Resume, want: Want): Valued {
  return entriesValue(skillNames(resume), want, message('fill_none_skills'));
}

export function languagesValue(resume: Resume, want: Want): Valued {
  const names = (resume.languages ?? []).map(({ language = '' }) => language).filter(Boolean);
  const asEntries = want.open || want.options.length > 0;
  const empty = message('fill_none_languages');
  return asEntries
    ? entriesValue(names, want, empty)
    : entriesValue(languageTexts(resume), want, empty, names);
}

/** @param bare The entries as a field has them that makes one of each. */
function entriesValue(
  entries: readonly string[],
  want: Want,
  empty: Message,
  bare: readonly string[] = entries,
): Valued {
  const [first] = entries;
  if (first === undefined) return none(empty);
  // Whether a list that opens takes several shows only when it is open.
  if (want.open || (want.multiple && want.options.length > 0)) {
    const values =
      want.options.length === 0
        ? [...entries]
        : entries.flatMap(
            (entry) =>
              want.options[choose(want.options, { words: [entry], whole: true })]?.label ?? [],
          );
    if (values.length === 0) return none(message('fill_unfit_entries'), entries.join(', '));
    const once = [...new Set(values)];
    return { fits: true, value: { type: 'entries', values: once }, shown: once.join(', ') };
  }
  if (want.options.length > 0) {
    return entries.length === 1
      ? fitting({ words: [first], whole: true }, want)
      : none(message('fill_unfit_single'), entries.join(', '));
  }
  const text = fitting({ words: written(entries, want) }, want);
  if (want.control === 'long-text' || !text.fits || text.value.type !== 'text') return text;
  return { ...text, value: { ...text.value, entries: [...bare] } };
}

/** The entries as one text: parted as the label asks, else one a line where there are lines. */
function written(entries: readonly string[], { control, hint, placeholder }: Want): string[] {
  const long = control === 'long-text';
  const asked = separatorIn(hint) ?? shownSeparator(placeholder);
  if (asked === 'semicolon') return [entries.map((one) => without(one, ';')).join('; ')];
  if (asked === 'comma') return [commaSeparated(entries)];
  return long ? [entries.join('\n'), commaSeparated(entries)] : [commaSeparated(entries)];
}

/** An example of three entries shows what stands between them: “Java, Python, SQL”. */
function shownSeparator(placeholder: string): 'comma' | undefined {
  return /[^,\n]+,[^,\n]+,[^\n]+/u.test(placeholder) ? 'comma' : undefined;
}
