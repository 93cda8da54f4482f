/** From the résumé to what a field wants. */

import { type Message, message } from '../../messages/message';
import type { KeptFile, KeptFiles } from '../../schema/kept-files';
import type { Resume } from '../../schema/resume';
import type { Material } from '../material';
import { addressValue } from './address';
import { countryCode } from './country';
import { educationValue } from './education';
import { fitting } from './fit';
import { linkValue } from './link';
import { languagesValue, skillsValue } from './lists';
import { nameValue } from './name';
import { phoneValue } from './phone';
import type { Regions } from './regions';
import { none, type Valued, type Want } from './want';
import { workValue } from './work';

/**
 * The value that a résumé has for a field, in the form the field takes, or the words why there is none.
 * Nothing is cut, forced or made up.
 */
export function resumeValue(
  want: Want,
  { resume, files, regions }: Pick<Material, 'resume' | 'files' | 'regions'>,
): Valued {
  return entryValue(want, resume) ?? ownValue(want, resume, files, regions);
}

function entryValue(want: Want, { work = [], education = [] }: Resume): Valued | undefined {
  const { kind, section, entry } = want;
  const study = section === 'education' || ['school', 'degree', 'area', 'grade'].includes(kind);
  if (study) {
    const found = education[entry];
    return found
      ? educationValue(found, want)
      : missing(message('fill_none_education'), education.length, want);
  }
  const job =
    section === 'work' || ['organization', 'organization-title', 'current'].includes(kind);
  if (!job) return undefined;
  const found = work[entry];
  return found
    ? workValue(found, want)
    : missing(message('fill_none_employment'), work.length, want);
}

function missing(all: Message, count: number, { entry }: Want): Valued {
  return none(count === 0 ? all : message('fill_none_entry', { count, place: entry + 1 }));
}

function ownValue(want: Want, resume: Resume, files: KeptFiles, regions: Regions): Valued {
  const { kind } = want;
  const { basics = {} } = resume;
  if (kind.startsWith('tel')) {
    const country = countryCode(basics.location?.countryCode ?? '', 'en');
    return basics.phone
      ? phoneValue(basics.phone, country, want)
      : none(message('fill_none_phone'));
  }
  if (kind === 'url' || kind.startsWith('url:')) return linkValue(basics, want);
  if (kind === 'file:resume') return fileValue('resume', files.resume, want);
  if (kind === 'file:cover-letter') return fileValue('cover-letter', files['cover-letter'], want);
  if (kind === 'skills') return skillsValue(resume, want);
  if (kind === 'languages') return languagesValue(resume, want);
  return addressValue(basics, want, regions) ?? nameValue(basics, want) ?? basicValue(want, resume);
}

function basicValue(want: Want, { basics = {} }: Resume): Valued {
  const values: Partial<Record<string, string | undefined>> = {
    email: basics.email,
    headline: basics.label,
    summary: basics.summary,
  };
  const value = values[want.kind];
  return value ? fitting({ words: [value] }, want) : none(message('fill_none_notHeld'));
}

function fileValue(
  slot: 'resume' | 'cover-letter',
  file: KeptFile | undefined,
  want: Want,
): Valued {
  if (!file)
    return none(message(slot === 'resume' ? 'fill_none_resumeFile' : 'fill_none_letterFile'));
  if (!accepts(want.accept, file))
    return none(message('fill_unfit_accept', { accept: want.accept }), file.name);
  return { fits: true, value: { type: 'file', file: slot }, shown: file.name };
}

/** As HTML has `accept`: endings, MIME types, and `type/*`. */
function accepts(accept: string, { name, type }: KeptFile): boolean {
  const list = accept
    .toLowerCase()
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  return (
    list.length === 0 ||
    list.some((item) =>
      item.startsWith('.')
        ? name.toLowerCase().endsWith(item)
        : item.endsWith('/*')
          ? type.startsWith(item.slice(0, -1))
          : item === type,
    )
  );
}
