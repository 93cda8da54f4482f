import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../data/fields/kind';
import { phoneValue } from '../../../../data/fill/values/phone';
import type { Want } from '../../../../data/fill/values/want';
import { options, textOf, want } from './want';

describe('a telephone number', () => {
  it.each([
    ['international where nothing else is said', '+1 604 555 0123', {}, '+1 604 555 0123'],
    ['national beside a country’s code', '+1 604 555 0123', { national: true }, '(604) 555-0123'],
    ['national in Germany', '+49 30 1234567', { national: true }, '030 1234567'],
    [
      'as the placeholder shows it',
      '+1 604 555 0123',
      { placeholder: '(555) 555-5555' },
      '(604) 555-0123',
    ],
    [
      'as an example in words shows it',
      '+1 604 555 0123',
      { placeholder: 'e.g. 555 555 5555' },
      '604 555 0123',
    ],
    ['ten digits where no more fit', '+1 604 555 0123', { maxLength: 10 }, '6045550123'],
    ['as the pattern wants it', '+1 604 555 0123', { pattern: '\\+[0-9]+' }, '+16045550123'],
    ['digits in a field for numbers', '+44 20 7946 0018', { type: 'number' }, '442079460018'],
    [
      'not at all where no form fits',
      '+44 20 7946 0018',
      { maxLength: 5 },
      '(It has 16 characters; the field takes 5.)',
    ],
    ['in a mask of blanks', '+1 604 555 0123', { placeholder: '___-___-____' }, '604-555-0123'],
    [
      'in another country’s example never',
      '+33 6 12 34 56 78',
      { placeholder: '+1 (555) 555-5555' },
      '+33 6 12 34 56 78',
    ],
    [
      'not with its code in an example from abroad that begins alike',
      '+1 604 555 0123',
      { placeholder: '1512 3456789' },
      '+1 604 555 0123',
    ],
    [
      'with its code where an example has it without a sign',
      '+1 604 555 0123',
      { placeholder: '1 555 555 5555' },
      '1 604 555 0123',
    ],
    [
      'with its code where an example has it',
      '+1 604 555 0123',
      { placeholder: '+1 (555) 555-5555' },
      '+1 (604) 555-0123',
    ],
    [
      'not abroad’s in an example from home',
      '+1 604 555 0123',
      { placeholder: '07400 123456' },
      '+1 604 555 0123',
    ],
    [
      'grouped as the pattern wants it',
      '+1 604 555 0123',
      { pattern: '\\d{3}-\\d{3}-\\d{4}' },
      '604-555-0123',
    ],
    [
      'with its zero where its country does not fit',
      '+49 151 23456789',
      { maxLength: 12 },
      '015123456789',
    ],
    [
      'not at all where its zero does not fit',
      '+49 151 23456789',
      { maxLength: 11 },
      '(It has 16 characters; the field takes 11.)',
    ],
    ['as written where it is no whole number', '+1 555 123', {}, '+1 555 123'],
    ['as written where it has letters', '+1-800-FLOWERS', {}, '+1-800-FLOWERS'],
    ['with 00 for the +', '0044 20 7946 0018', {}, '+44 20 7946 0018'],
    [
      'without the extension that has a field',
      '+1 604 555 0123 x12',
      { beside: new Set<Kind>(['tel-extension']) },
      '+1 604 555 0123',
    ],
  ])('%s', (_, phone, more, text) => {
    expect(textOf(phoneValue(phone, undefined, want('tel', more)))).toBe(text);
  });

  it('is read by the country of the address where it has no +', () => {
    expect(textOf(phoneValue('030 1234567', 'DE', want('tel')))).toBe('+49 30 1234567');
  });

  it.each([
    ['tel-country-code', '+1'],
    ['tel-area-code', '604'],
    ['tel-local', '555 0123'],
    ['tel-local-prefix', '555'],
    ['tel-local-suffix', '0123'],
  ] as const)('by parts: %s', (kind, text) => {
    expect(textOf(phoneValue('+1 604 555 0123', undefined, want(kind)))).toBe(text);
  });

  it('has its zero before the area code unless its country stands beside it', () => {
    const area = (phone: string, more: Partial<Want> = {}) =>
      textOf(phoneValue(phone, undefined, want('tel-area-code', more)));
    expect(area('+82 10 1234 5678', { options: options('010', '011') })).toBe('010');
    expect(area('+44 20 7946 0018')).toBe('020');
    expect(area('+44 20 7946 0018', { beside: new Set<Kind>(['tel-country-code']) })).toBe('20');
    expect(area('+1 555 123')).toMatch(/^\(Its parts/);
  });

  const codes = (...labels: string[]) => want('tel-country-code', { options: options(...labels) });
  it.each([
    ['+1 604 555 0123', codes('United States (+1)', 'Canada (+1)', 'Chile (+56)'), 'Canada (+1)'],
    ['+49 30 1234567', codes('+33', '+44', '+49'), '+49'],
    ['+44 20 7946 0018', codes('DE +49', 'GB +44', 'US +1'), 'GB +44'],
    ['+1 604 555 0123', codes('+1', '+1', '+49'), '+1'],
    ['+43 1 234567', codes('Deutschland +49', 'Österreich +43', 'Schweiz +41'), 'Österreich +43'],
    ['+1 604 555 0123', codes('+1 United States', '+1 Canada', '+49 Germany'), '+1 Canada'],
    ['+1 604 555 0123', codes('🇺🇸 +1', '🇨🇦 +1', '🇩🇪 +49'), '🇨🇦 +1'],
    ['+1 604 555 0123', codes('United States+1', 'Canada+1'), 'Canada+1'],
    ['+41 44 668 18 00', codes('+33', '+44'), '(None of the choices is “Switzerland”.)'],
  ])('finds its country among the codes: %s', (phone, asked, text) => {
    expect(textOf(phoneValue(phone, undefined, asked))).toBe(text);
  });
});

describe('the forms of a number for a page that makes another of it', () => {
  const othersOf = (phone: string, more: Partial<Want>) => {
    const valued = phoneValue(phone, undefined, want('tel', more));
    return valued.fits && valued.value.type === 'text' ? valued.value.others : undefined;
  };

  it.each([
    ['without its country', '+1 604 555 0123', {}, ['(604) 555-0123']],
    ['with the zero that stands for it', '+49 30 1234567', {}, ['030 1234567']],
    ['with its country, last', '+1 604 555 0123', { national: true }, ['+16045550123']],
    ['none that does not fit', '+1 604 555 0123', { pattern: '\\+[\\d ]+' }, []],
  ])('%s', (_, phone, more, others) => {
    expect(othersOf(phone, more)).toEqual(others);
  });
});

describe('the form that a field shows for a number', () => {
  const shown = (more: Partial<Want>, number = '+1 604 555 0123') =>
    textOf(phoneValue(number, 'CA', want('tel', more)));

  it.each([
    [{ placeholder: '(___) ___-____' }, '(604) 555-0123'],
    [{ placeholder: '(555) 555-5555' }, '(604) 555-0123'],
    [{ hint: 'Format: (555) 555-5555' }, '(604) 555-0123'],
    [{ hint: 'Phone (xxx-xxx-xxxx)' }, '604-555-0123'],
    [{ maxLength: 10 }, '6045550123'],
    [{ maxLength: 12 }, '604-555-0123'],
    [{ maxLength: 14 }, '(604) 555-0123'],
    [{ hint: '10-digit mobile number' }, '6045550123'],
    [{ placeholder: '0XXX XXXXXX' }, '+1 604 555 0123'],
  ])('%o', (more, text) => {
    expect(shown(more)).toBe(text);
  });

  it('with a zero before the area code', () => {
    expect(shown({ placeholder: '0XXX XXXXXX' }, '+49 30 1234567')).toBe('0301 234567');
  });

  it.each([
    [['+49', '+1'], '+1'],
    [['+49', 'Canada (+1)', 'United States (+1)'], 'Canada (+1)'],
    [['+49', '+1 CA'], '+1 CA'],
    [['🇩🇪 +49', '🇨🇦 +1'], '🇨🇦 +1'],
    [['+49', '+1 United States of America'], '+1 United States of America'],
    [['+49', '+44'], '(None of the choices is “Canada”.)'],
  ])('the code among %o', (labels, text) => {
    const asked = want('tel-country-code', { options: options(...labels) });
    expect(textOf(phoneValue('+1 604 555 0123', 'CA', asked))).toBe(text);
  });
});
