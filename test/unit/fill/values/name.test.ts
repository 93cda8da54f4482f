import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../data/fields/kind';
import { nameValue } from '../../../../data/fill/values/name';
import type { Want } from '../../../../data/fill/values/want';
import type { Basics } from '../../../../data/schema/resume';
import { textOf, want } from './want';

const MARIA = { name: 'Maria Elena van der Berg', location: { countryCode: 'CA' } };
const JOSE = { name: 'José Luis García Márquez', location: { countryCode: 'MX' } };
const ANA = { name: 'Ana Beatriz dos Santos Silva', location: { countryCode: 'BR' } };
const HELENA = { name: 'Helena Bonham Carter', familyName: 'Bonham Carter' };

const value = (basics: Basics, kind: Kind, hint: string, more: Partial<Want> = {}) =>
  textOf(nameValue(basics, want(kind, { hint, ...more })));
const ONE = '(The card has one surname only.)';

describe('a surname', () => {
  it.each([
    [MARIA, 'Primer apellido', 'van der Berg'],
    [MARIA, 'Segundo apellido', ONE],
    [MARIA, 'Second surname', ONE],
    [JOSE, 'Primer apellido', 'García'],
    [JOSE, 'Segundo apellido', 'Márquez'],
    [JOSE, 'Apellido paterno', 'García'],
    [JOSE, 'Apellido Materno *', 'Márquez'],
    [JOSE, 'Apellidos', 'García Márquez'],
    [JOSE, 'Primer y segundo apellido', 'García Márquez'],
    [JOSE, 'First surname', 'García'],
    [JOSE, 'Second last name', 'Márquez'],
    [JOSE, 'Last name', 'García Márquez'],
    [ANA, 'Último sobrenome', 'Silva'],
    [ANA, 'Apelido', 'dos Santos Silva'],
    [ANA, 'Primeiro sobrenome', 'dos Santos'],
    [HELENA, 'Primer apellido', 'Bonham Carter'],
    // What stands behind a field is the next one's label.
    [MARIA, 'Primer apellido\nSegundo apellido', 'van der Berg'],
    [JOSE, 'Apellido paterno\nApellido materno', 'García'],
    [JOSE, 'Segundo apellido\nPrimer nombre', 'Márquez'],
    [HELENA, 'Segundo apellido', ONE],
  ])('of %o for “%s”', (basics, hint, text) => {
    expect(value(basics, 'family-name', hint)).toBe(text);
  });

  it('is one of two wherever the person lives, where the given names are Spanish', () => {
    const abroad = { name: 'José Luis García Márquez', location: { countryCode: 'CA' } };
    expect(value(abroad, 'family-name', 'Primer apellido')).toBe('García');
    expect(value(abroad, 'family-name', 'Segundo apellido')).toBe('Márquez');
    expect(value(abroad, 'given-name', 'Nombre(s)')).toBe('José Luis');
    expect(value(MARIA, 'family-name', 'Apellidos')).toBe('van der Berg');
  });

  it('is the first alone where the second has a field of its own', () => {
    const others = ['Nombre', 'Segundo apellido'];
    expect(value(JOSE, 'family-name', 'Apellido', { others })).toBe('García');
    expect(value(MARIA, 'family-name', 'Apellido', { others })).toBe('van der Berg');
  });
});

describe('given names', () => {
  it.each([
    [MARIA, 'First name', 'Maria'],
    [MARIA, 'First and middle name(s)', 'Maria Elena'],
    [MARIA, 'Vorname(n)', 'Maria Elena'],
    [MARIA, 'Alle Vornamen', 'Maria Elena'],
    [MARIA, 'Voornamen (voluit)', 'Maria Elena'],
    [MARIA, 'Prénoms', 'Maria Elena'],
    [MARIA, 'Given name(s)', 'Maria Elena'],
    [MARIA, 'Imiona', 'Maria Elena'],
    [MARIA, 'Vorname', 'Maria'],
    [JOSE, 'Nombre(s)', 'José Luis'],
  ])('of %o for “%s”', (basics, hint, text) => {
    expect(value(basics, 'given-name', hint)).toBe(text);
  });

  it('are told apart where each has a field', () => {
    const beside = new Set<Kind>(['additional-name']);
    expect(value(MARIA, 'given-name', 'Given names', { beside })).toBe('Maria');
    expect(value(JOSE, 'given-name', 'Primer nombre', { beside })).toBe('José');
    expect(value(JOSE, 'additional-name', 'Segundo nombre')).toBe('Luis');
    const carmen = { name: 'María del Carmen Ruiz', givenName: 'María del Carmen' };
    expect(value(carmen, 'given-name', 'Primer nombre', { beside })).toBe('María del Carmen');
  });

  it.each([
    ['Middle initial', 'E'],
    ['M.I.', 'E'],
    ['Middle name or initial', 'Elena'],
    ['Initials', 'M.E.'],
    ['Voorletters', 'M.E.'],
  ])('shortened for “%s”', (hint, text) => {
    expect(value(MARIA, 'additional-name', hint)).toBe(text);
  });
});

describe('a whole name', () => {
  it.each([
    ['Full legal name', 'Maria Elena van der Berg'],
    ['First and last name', 'Maria Elena van der Berg'],
    ['Name (First Last)', 'Maria Elena van der Berg'],
    ['Nom et prénom', 'Maria Elena van der Berg'],
    ['Name (Last, First)', 'van der Berg, Maria Elena'],
    ['Nachname, Vorname', 'van der Berg, Maria Elena'],
    ['Name, Vorname', 'van der Berg, Maria Elena'],
    ['Nom, prénom', 'van der Berg, Maria Elena'],
    ['Surname, given name(s)', 'van der Berg, Maria Elena'],
    ['Apellidos, nombre', 'van der Berg, Maria Elena'],
    ['Achternaam, voornaam', 'van der Berg, Maria Elena'],
    ['Nazwisko, imię', 'van der Berg, Maria Elena'],
    ['Name (Last, First, M.I.)', 'van der Berg, Maria E.'],
    ['Last name First name', 'van der Berg Maria Elena'],
    ['Nachname Vorname', 'van der Berg Maria Elena'],
    ['Фамилия Имя Отчество', 'van der Berg Maria Elena'],
    ['ФИО', 'van der Berg Maria Elena'],
  ])('for “%s”', (hint, text) => {
    expect(value(MARIA, 'name', hint)).toBe(text);
  });

  it('of one word is in no order', () => {
    expect(value({ name: 'Madonna' }, 'name', 'Last, First')).toBe('Madonna');
  });
});
