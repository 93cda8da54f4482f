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
});
