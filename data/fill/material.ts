/** What a form is filled from. */
import type { Answer } from '../schema/answer';
import type { KeptFiles } from '../schema/kept-files';
import type { Learned } from '../schema/learned';
import type { Resume } from '../schema/resume';
import type { Snippet } from '../snippets/snippet';
import type { Regions } from './values/regions';

export interface Material {
  resume: Resume;
  snippets: readonly Snippet[];
  answers: readonly Answer[];
  learned: readonly Learned[];
  files: KeptFiles;
  regions: Regions;
}
