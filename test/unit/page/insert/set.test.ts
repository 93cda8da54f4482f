import { describe, expect, it } from 'vitest';
import { meant } from '../../../../entrypoints/page/insert/set';

const list = (...labels: string[]) => labels.map((label) => ({ label, value: label }));

describe('the choice a text means', () => {
  it.each([
    [list('West Virginia', 'Virginia'), 'Virginia', 'Virginia'],
    [list('Northern Ireland', 'Ireland'), 'Ireland', 'Ireland'],
    [list('New Jersey', 'Jersey'), 'Jersey', 'Jersey'],
    [list('Lodz', 'Gdansk'), 'Łódź', 'Lodz'],
    [list('Łódź', 'Gdańsk'), 'Lodz', 'Łódź'],
    [list('Aarhus', 'Tromso'), 'Tromsø', 'Tromso'],
    [list('C', 'C++', 'C#'), 'c', 'C'],
    [list('C', 'C++', 'C#'), 'C++', 'C++'],
    [list('Côte d’Ivoire'), "Cote d'ivoire", 'Côte d’Ivoire'],
    [[{ label: 'Germany', value: 'DE' }], 'DE', 'Germany'],
    [list('France', 'Germany'), '  germany ', 'Germany'],
    [list('France', 'Germany'), 'Berlin, Germany', 'Germany'],
    [list('United States', 'United Kingdom'), 'United States of America', 'United States'],
  ])('%j: “%s” is %s', (options, text, wanted) => {
    expect(options[meant(options, text)]?.label).toBe(wanted);
  });

  it.each([
    [list('West Virginia'), 'Virginia'],
    [list('Northern Ireland'), 'Ireland'],
    [list('New Jersey'), 'Jersey'],
    [list('United States', 'United Kingdom'), 'United'],
    [list('Java', 'Go'), 'Java, Go'],
    [list('Germany'), 'Germ'],
    [list('Germany'), '—'],
    [list('Germany'), ''],
  ])('%j: “%s” is none', (options, text) => {
    expect(meant(options, text)).toBe(-1);
  });
});
