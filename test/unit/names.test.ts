import { describe, expect, it } from 'vitest';
import { nameParts } from '../../data/names.ts';

describe('nameParts', () => {
  it.each([
    ["Stephen O'Dor", { given: 'Stephen', family: "O'Dor" }],
    ['Cher', { given: 'Cher' }],
    ['Mary Jane Watson', { given: 'Mary', additional: 'Jane', family: 'Watson' }],
    ['Ludwig van der Rohe', { given: 'Ludwig', family: 'van der Rohe' }],
    ['Juan de la Cruz', { given: 'Juan', family: 'de la Cruz' }],
    ['Van Morrison', { given: 'Van', family: 'Morrison' }],
    [
      'Dr. Anna Maria von Thun',
      { prefix: 'Dr.', given: 'Anna', additional: 'Maria', family: 'von Thun' },
    ],
    [
      'Martin Luther King Jr.',
      { given: 'Martin', additional: 'Luther', family: 'King', suffix: 'Jr.' },
    ],
    [
      'King, Martin Luther, Jr.',
      { given: 'Martin', additional: 'Luther', family: 'King', suffix: 'Jr.' },
    ],
    ['García Márquez, Gabriel', { given: 'Gabriel', family: 'García Márquez' }],
    ['John Smith, PhD', { given: 'John', family: 'Smith', suffix: 'PhD' }],
    ['王小明', { family: '王', given: '小明' }],
    ['歐陽娜娜', { family: '歐陽', given: '娜娜' }],
    ['김철수', { family: '김', given: '철수' }],
    ['山田 太郎', { family: '山田', given: '太郎' }],
    ['', {}],
  ])('%s', (name, parts) => {
    expect(nameParts({ name })).toEqual(parts);
  });

  it('believes the owner before its rules', () => {
    const basics = {
      name: 'Maria José Silva Santos',
      givenName: 'Maria José',
      familyName: 'Silva Santos',
    };
    expect(nameParts(basics)).toEqual({ given: 'Maria José', family: 'Silva Santos' });
  });
});
