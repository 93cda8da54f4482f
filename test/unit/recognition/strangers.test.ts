/** Kinds of faults that forms of authors who knew none of the rules have shown. */
import { describe, expect, it } from 'vitest';
import { control, decideForm } from './form.ts';

const list = (from: number, to: number) => [
  '--',
  ...Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
];
const select = (before: string, after: string, options: string[]) =>
  control('', { tag: 'select', type: 'select-one', options, texts: { before, after } });
const told = (...given: Parameters<typeof decideForm>) =>
  decideForm(...given).map(({ kind, reason }) => (kind === 'none' ? `none: ${reason}` : kind));

describe('forms of strangers', () => {
  it('a short title over three lists is no name of a part', () => {
    const three = decideForm(
      [
        select('入社希望日', '年', list(2026, 2028)),
        select('年', '月', list(1, 12)),
        select('月', '日', list(1, 31)),
      ],
      'ja',
    );
    expect(three.map(({ part, question }) => [part, question])).toEqual(
      (['year', 'month', 'day'] as const).map((part) => [part, '入社希望日']),
    );
  });

  it('a company behind a school in one row of headings is an employer', () => {
    const box = (before: string) => control('', { texts: { before } });
    const fields = decideForm([box('School'), box('Degree'), box('Company'), box('Job title')]);
    expect(fields.map(({ kind, section }) => `${kind} ${section?.name}`)).toEqual([
      'school education',
      'degree education',
      'organization work',
      'organization-title work',
    ]);
  });

  it('what stands before a box says more than what its row is called', () => {
    const box = (before: string) => control('', { texts: { cell: 'Highest degree', before } });
    expect(told([box('University'), box('Subject')])[0]).toBe('school');
  });

  it('a heading over a row is no label of its boxes', () => {
    const headings = ['Highest degree'];
    const texts = { cell: 'School', before: 'Highest degree' };
    expect(told([control('', { headings, texts })])[0]).toBe('school');
  });

  it('an example of how a number is written leaves the label its say', () => {
    const texts = { before: 'Mobile phone', placeholder: '+47 ___ __ ___' };
    const [field] = decideForm([control('', { texts })]);
    expect(field?.kind).toBe('tel');
    expect(field?.sure).toBeGreaterThanOrEqual(0.6);
  });

  it('“as on your passport” says how a name is written', () => {
    const texts = { placeholder: 'As it appears in your passport' };
    const [field] = decideForm([control('Full name', { texts })]);
    expect(field).toMatchObject({ kind: 'name' });
    expect(field?.sure).toBeGreaterThanOrEqual(0.6);
  });

  it('the name and the number of whom to call are not the applicant’s', () => {
    const own = [control('Name'), control('Phone')];
    const other = [
      control('', { texts: { before: 'Emergency contact', placeholder: 'Full name' } }),
      control('', { texts: { placeholder: 'Phone' } }),
    ];
    expect(told([...own, ...other]).slice(2)).toEqual(['none: other-person', 'none: other-person']);
  });

  it('a browser’s own field for month and year takes the whole date', () => {
    const headings = ['Education'];
    const fields = told([
      control('School', { headings }),
      control('Month and year of completion', { type: 'month', headings }),
    ]);
    expect(fields[1]).toBe('end-date');
  });

  it('the name of a column is as good as a label', () => {
    const column = (above: string) => control('', { texts: { above } });
    const fields = decideForm([column('Employer'), column('Position held')]);
    expect(fields.map(({ kind, sure }) => [kind, sure >= 0.6])).toEqual([
      ['organization', true],
      ['organization-title', true],
    ]);
  });

  it('a hidden box for a file is no trap for the words of the next one', () => {
    const texts = { before: 'Résumé', after: 'Leave this empty if you are human' };
    const [field] = decideForm([control('', { type: 'file', unseen: 'self', texts })]);
    expect(field?.reason).not.toBe('honeypot');
  });
});
