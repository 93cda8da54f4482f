/** What a page tells of its fields, for tests: everything empty, but for what is given. */
import type { PageField, PagePlan } from '../../../data/schema/page-fill';

/** One field. */
export const pageField = (n: number, more: Partial<PageField>): PageField => ({
  n,
  label: `Field ${n}`,
  heading: '',
  name: '',
  id: '',
  control: 'text',
  kind: 'none',
  reason: '',
  sure: 1,
  why: [],
  national: false,
  question: '',
  form: 0,
  current: '',
  filled: false,
  required: false,
  target: -1,
  doubtful: false,
  locked: false,
  type: 'text',
  hint: '',
  placeholder: '',
  prefix: '',
  maxLength: 0,
  pattern: '',
  accept: '',
  list: -1,
  open: false,
  multiple: false,
  ...more,
});

/** A page with these fields, of a site of its own. */
export const pagePlan = (...fields: PageField[]): PagePlan => ({
  origin: 'https://jobs.example.org',
  path: [],
  lang: 'en',
  fields,
  noFields: [],
  unseen: [],
  lists: [
    [
      { label: 'Yes', value: '1' },
      { label: 'No', value: '0' },
    ],
    [
      { label: 'Ja', value: '1' },
      { label: 'Nein', value: '0' },
    ],
    [
      { label: 'No preference', value: '1' },
      { label: 'Yes, I am', value: '2' },
      { label: 'No, I am not', value: '3' },
    ],
  ],
  targets: [],
  adds: [],
  frames: [],
  undoable: 0,
});
