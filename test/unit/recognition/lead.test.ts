import { describe, expect, it } from 'vitest';
import { isQuestion, leadOf } from '../../../data/recognition/evidence/lead.ts';
import { control, decideForm, kindsOf } from './form.ts';

describe('a line break inside a label', () => {
  it.each([
    ['Skills\n(separated by commas)', 'Skills (separated by commas)'],
    ['Do you hold a permit\nto work in Norway?', 'Do you hold a permit to work in Norway?'],
    ['*\nTown', 'Town'],
    ['Given name\nAs in your passport', 'Given name'],
    ['', ''],
  ])('“%s”', (text, lead) => expect(leadOf(text)).toBe(lead));

  it('hides nothing of what is asked', () => {
    expect(kindsOf(['Home address\n(town)'])).toEqual(['address-level2']);
    expect(kindsOf(['Your\ne-mail address'])).toEqual(['email']);
  });
});

describe('a note in brackets', () => {
  it.each([
    ['Address (City)', 'address-level2'],
    ['Address (Postal code)', 'postal-code'],
    ['Address (street, city, postcode)', 'street-address'],
    ['City (as in your passport)', 'address-level2'],
  ])('“%s”', (label, kind) => expect(kindsOf([label])).toEqual([kind]));
});

describe('a question', () => {
  it.each(['Do you bake?', 'Do you bake? *', 'Bake? (optional)', '焼きますか？', 'Ψήνετε;'])(
    '%s',
    (text) => expect(isQuestion(text)).toBe(true),
  );
  it.each(['Bakery', 'Why? Because.', 'Bread; butter;'])('%s is none', (text) =>
    expect(isQuestion(text)).toBe(false),
  );
});

describe('choices and their question', () => {
  const ticks = (question: string) =>
    decideForm([control('Rye', { type: 'checkbox', group: 0, question })])[0];

  it.each([
    ['Skills', 'skills'],
    ['What languages do you speak?', 'languages'],
    ['Welche Sprachen sprechen Sie?', 'languages'],
    ['Which of our shops would you like?', 'none'],
    ['Which languages would you like to learn?', 'none'],
  ])('boxes under “%s”', (question, kind) => expect(ticks(question)?.kind).toBe(kind));

  it('one box to tick is no list', () => {
    expect(decideForm([control('Skills', { type: 'checkbox' })])[0]?.kind).toBe('none');
  });

  it('radio buttons are told by what they answer', () => {
    const radio = (question: string) =>
      decideForm([control('Yes', { type: 'radio', group: 0, question })])[0];
    expect(radio('Highest level of education')?.kind).toBe('degree');
    expect(radio('Gender')).toMatchObject({ kind: 'none', reason: 'equal-opportunity' });
    expect(radio('Do you hold a permit?')?.question).toBe('Do you hold a permit?');
  });
});

describe('a vague label under a telephone', () => {
  const under = (heading: string, labels: string[]) =>
    decideForm(labels.map((label) => control(label, { headings: [heading] }))).map(
      ({ kind }) => kind,
    );

  it('“Number” is the telephone’s', () => {
    expect(under('Daytime phone', ['Country code', 'Number', 'Extension'])).toEqual([
      'tel-country-code',
      'tel',
      'tel-extension',
    ]);
    expect(under('Mobile', ['Number'])).toEqual(['tel']);
    const titled = [control('Number', { title: 'Primary phone', headings: ['About you'] })];
    expect(decideForm(titled)[0]?.kind).toBe('tel');
  });

  it('under anything else it is not', () => {
    expect(under('Passport', ['Number'])).toEqual(['none']);
    expect(under('Phone and address', ['Street', 'Number'])).toEqual([
      'address-line1',
      'house-number',
    ]);
  });
});
