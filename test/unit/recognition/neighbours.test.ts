import { describe, expect, it } from 'vitest';
import { control, decideForm, kindsOf } from './form.ts';

const kinds = (controls: Parameters<typeof decideForm>[0], lang = 'en') =>
  decideForm(controls, lang).map((d) => d.kind);

describe('neighbours', () => {
  it('"Nom" alone is the whole name, beside "Prénom" the family name', () => {
    expect(kindsOf(['Nom', 'Courriel'], 'fr')).toEqual(['name', 'email']);
    expect(kindsOf(['Nom', 'Prénom'], 'fr')).toEqual(['family-name', 'given-name']);
  });

  it('a second street line follows the first', () => {
    expect(
      kinds([control('Address', { name: 'address1' }), control('', { name: 'address2' })]),
    ).toEqual(['address-line1', 'address-line2']);
  });

  it('three short boxes after "Phone" are the parts of a number', () => {
    const box = (name: string, maxLength: number, label = '') =>
      control('', { name, maxLength, texts: label ? { before: label } : {} });
    expect(kinds([box('phone1', 3, 'Phone'), box('phone2', 3), box('phone3', 4)])).toEqual([
      'tel-area-code',
      'tel-local-prefix',
      'tel-local-suffix',
    ]);
  });

  it('two phones are not the parts of one', () => {
    expect(kindsOf(['Home phone', 'Work phone'])).toEqual(['tel', 'tel']);
  });

  it('two employments are counted', () => {
    const job = ['Company', 'Job title', 'From', 'To'].map((label) =>
      control(label, { headings: ['Work experience'] }),
    );
    const told = decideForm([...job, ...job]);
    expect(told.map((t) => t.kind).slice(4)).toEqual([
      'organization',
      'organization-title',
      'start-date',
      'end-date',
    ]);
    expect(told.map((t) => t.section?.index)).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('one education goes on where something else stands between its parts', () => {
    const told = decideForm(
      ['School', 'E-mail', 'Degree', 'Phone', 'School', 'Degree'].map((label) => control(label)),
    );
    const study = told.filter(({ section }) => section);
    expect(study.map(({ kind }) => kind)).toEqual(['school', 'degree', 'school', 'degree']);
    expect(study.map(({ section }) => section?.index)).toEqual([1, 1, 2, 2]);
  });

  it('a town under the heading of a work is the work’s, one beside a mere company is not', () => {
    const under = (label: string, ...headings: string[]) => control(label, { headings });
    const told = decideForm([
      under('City', 'Address'),
      under('Company', 'Work experience'),
      under('City', 'Work experience'),
      under('School', 'Education'),
      under('Country', 'Education'),
    ]);
    expect(told.map(({ section }) => section?.name)).toEqual([
      undefined,
      'work',
      'work',
      'education',
      'education',
    ]);
    const plain = decideForm(['Company', 'City'].map((label) => control(label)));
    expect(plain.map(({ section }) => section?.name)).toEqual(['work', undefined]);
  });

  it('"From" and "to" outside of work and education are nobody’s employment', () => {
    expect(kindsOf(['From', 'To'])).toEqual(['none: date', 'none: date']);
  });

  it('autocomplete decides where the page is silent', () => {
    expect(kinds([control('', { autocomplete: 'section-a shipping postal-code' })])).toEqual([
      'postal-code',
    ]);
    expect(decideForm([control('', { autocomplete: 'tel-national' })])[0]).toMatchObject({
      kind: 'tel',
      national: true,
    });
  });

  it('a date in three boxes is told by the units behind them, or by the letters of their names', () => {
    const cell = { cell: '生年月日' };
    expect(
      kinds(
        [
          control('', { name: 'b1', texts: { ...cell, after: '年' } }),
          control('', { name: 'b2', texts: { after: '月' } }),
          control('', { name: 'b3', texts: { after: '日' } }),
        ],
        'ja',
      ),
    ).toEqual(['bday-year', 'bday-month', 'bday-day']);
    expect(kinds(['birth_d', 'birth_m', 'birth_y'].map((name) => control('', { name })))).toEqual([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });

  it('what stands right before each of two boxes says which part of the row’s label it is', () => {
    const box = (before: string) => control('', { texts: { cell: '氏名', before } });
    expect(kinds([box('姓'), box('名')], 'ja')).toEqual(['family-name', 'given-name']);
  });

  it('the number that a form builder puts before a name says nothing', () => {
    expect(kinds([control('', { name: 'q7_emailAddress' })])).toEqual(['email']);
  });

  it('a date’s part in a name is read with what it is a part of, never as a degree', () => {
    expect(kinds([control('', { name: 'education[0].year' })])).toEqual(['none']);
  });

  it('one label lists what the boxes of its row ask for', () => {
    const row = (label: string, boxes: number, rest = {}) => [
      control('', { texts: { cell: label }, row: 1, ...rest }),
      ...Array.from({ length: boxes - 1 }, () => control('', { row: 1, ...rest })),
    ];
    expect(kinds(row('PLZ / Ort', 2), 'de')).toEqual(['postal-code', 'address-level2']);
    expect(kinds(row('Straße / Nr.', 2), 'de')).toEqual(['address-line1', 'house-number']);
    expect(kinds(row('City, State, ZIP', 3))).toEqual([
      'address-level2',
      'address-level1',
      'postal-code',
    ]);
    expect(kinds(row('Name', 3))).toEqual(['given-name', 'additional-name', 'family-name']);
    expect(kinds(row('氏名', 2), 'ja')).toEqual(['family-name', 'given-name']);
    expect(kinds([...row('Name', 1), control('', { row: 2 })])).toEqual(['name', 'none']);
  });

  it('brackets, a plus and a stroke part a number', () => {
    const box = (before: string, after: string, rest = {}) =>
      control('', { texts: { before, after }, ...rest });
    expect(
      kinds([
        box('(', ')', { texts: { cell: 'Phone', before: '+1 (', after: ')' } }),
        box(')', ''),
      ]),
    ).toEqual(['tel-area-code', 'tel-local']);
    expect(
      kinds([
        control('', { texts: { cell: 'Phone', before: '+' } }),
        control('', { name: 'phone' }),
      ]),
    ).toEqual(['tel-country-code', 'tel']);
    expect(kinds([control('', { texts: { cell: 'Phone', after: '/' } }), box('/', '')])).toEqual([
      'tel-area-code',
      'tel-local',
    ]);
  });

  it('"Confirm" after an e-mail address asks for it again', () => {
    expect(kindsOf(['E-mail', 'Confirm'])).toEqual(['email', 'email']);
    expect(kindsOf(['Town', 'Confirm'])[1]).toBe('none: unknown');
  });

  it('numbers in names count, and a letter with a number is nothing', () => {
    expect(kinds(['email1', 'firstname_1'].map((name) => control('', { name })))).toEqual([
      'email',
      'given-name',
    ]);
    expect(decideForm([control('', { name: 'q3' })])[0]?.reason).toBe('unknown');
  });

  it('an academic degree beside a name is a title, and an employer beside an occupation is asked for', () => {
    expect(
      decideForm(
        ['Vorname', 'Akademischer Grad', 'Nachname'].map((l) => control(l)),
        'de',
      )[1],
    ).toMatchObject({ kind: 'none', topic: 'honorific-prefix' });
    expect(kinds([control('First name'), control('Degree')])).toEqual(['given-name', 'degree']);
    const search = control('Search', { type: 'search' });
    const lists = [control('First name'), control('Country', { tag: 'select' }), search];
    expect(kinds(lists).slice(0, 2)).toEqual(['given-name', 'country']);
    const bill = { headings: ['Billing address'] };
    expect(kinds([control('Employer', bill), control('Occupation', bill)])[0]).toBe('organization');
    expect(kinds([control('Company', bill), control('Street', bill)])[0]).toBe('none');
  });
});
