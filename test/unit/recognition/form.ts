import type { Decision } from '../../../data/fields/kind.ts';
import type { Features } from '../../../data/recognition/features.ts';
import { decide } from '../../../data/recognition/index.ts';

const BARE: Features = {
  tag: 'input',
  type: 'text',
  autocomplete: '',
  inputMode: '',
  name: '',
  id: '',
  texts: {},
  question: '',
  title: '',
  headings: [],
  options: [],
  maxLength: 0,
  accept: '',
  locked: false,
  form: 0,
  row: 0,
};

/** A control as the page script would tell it: a label, and what differs from a plain text box. */
export const control = (label: string, rest: Partial<Features> = {}): Features => ({
  ...BARE,
  ...rest,
  texts: { ...(label && { label }), ...rest.texts },
});

/** Decides a page of one form. */
export function decideForm(controls: Features[], lang = 'en', button = 'Apply'): Decision[] {
  const work = decide(controls, {
    lang,
    title: '',
    path: '',
    forms: [{ attributes: 'form', buttons: [button], links: [], headings: [] }],
  });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What each label of a form asks for; `none` with its reason. */
export const kindsOf = (labels: string[], lang = 'en'): string[] =>
  decideForm(
    labels.map((label) => control(label)),
    lang,
  ).map(({ kind, reason }) => (kind === 'none' ? `none: ${reason}` : kind));
