/** What the files are called that a card is handed on as. */
import type { Resume } from '../schema/resume';
import { slug } from '../snippets/snippet';
import { CARD_FILE } from './card-file';
import type { Target } from './package/targets';

/** A file's name with its owner's in front: `ada-lovelace-resume-card.html`. */
export function fileName({ basics }: Resume, rest: string): string {
  return [slug(basics?.name ?? ''), rest].filter(Boolean).join('-');
}

/** The name of a card file: `ada-lovelace.resume-card.json`. */
export function cardFileName(resume: Resume): string {
  return `${fileName(resume, '') || 'shared'}.${CARD_FILE.ending}`;
}

/** The name of a package: `ada-lovelace-resume-card-firefox.zip`. */
export function packageName(resume: Resume, target: Target): string {
  return fileName(resume, `resume-card-${target}.zip`);
}
