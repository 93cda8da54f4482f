/** From the résumé to what a field wants. */

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
    return found ? educationValue(found, want) : missing('education', education.length, want);
  }
  const job =
    section === 'work' || ['organization', 'organization-title', 'current'].includes(kind);
  if (!job) return undefined;
  const found = work[entry];
  return found ? workValue(found, want) : missing('employment', work.length, want);
}

function missing(what: string, count: number, { entry }: Want): Valued {
  return none(
    count === 0
      ? `The card has no ${what}.`
      : `The card has ${count} of these; this is number ${entry + 1}.`,
  );
}

function ownValue(want: Want, resume: Resume, files: KeptFiles, regions: Regions): Valued {
  const { kind } = want;
  const { basics = {} } = resume;
  if (kind.startsWith('tel')) {
    const country = countryCode(basics.location?.countryCode ?? '', 'en');
    return basics.phone
      ? phoneValue(basics.phone, country, want)
      : none('The card has no telephone number.');
  }
  if (kind === 'url' || kind.startsWith('url:')) return linkValue(basics, want);
  if (kind === 'file:resume') return fileValue('resume', files.resume, want);
  if (kind === 'file:cover-letter') return fileValue('cover-letter', files['cover-letter'], want);
  if (kind === 'skills') return skillsValue(resume, want);
  if (kind === 'languages') return languagesValue(resume, want);
  return addressValue(basics, want, regions) ?? nameValue(basics, want) ?? basicValue(want, resume);
}

const NOT_HELD = 'The card does not hold this.';

function basicValue(want: Want, { basics = {} }: Resume): Valued {
  const values: Partial<Record<string, string | undefined>> = {
    email: basics.email,
    headline: basics.label,
    summary: basics.summary,
  };
  const value = values[want.kind];
  return value ? fitting({ words: [value] }, want) : none(NOT_HELD);
}

function fileValue(
  slot: 'resume' | 'cover-letter',
  file: KeptFile | undefined,
  want: Want,
): Valued {
  const what = slot === 'resume' ? 'résumé' : 'cover letter';
  if (!file) return none(`Keep your ${what} as a file in the options to have it put here.`);
  if (!accepts(want.accept, file)) return none(`The page takes ${want.accept} only.`, file.name);
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
