import { describe, expect, it } from 'vitest';
import { control, decideForm, kindsOf } from './form.ts';

const kinds = (controls: Parameters<typeof decideForm>[0], lang = 'en') =>
  decideForm(controls, lang).map((d) => d.kind);

describe('what the page shows, and what a programmer called it', () => {
  it('a full name may be called `nome`', () => {
    const box = control('', { name: 'nome', id: 'nome', texts: { before: 'Nome completo' } });
    expect(kinds([box], 'pt')).toEqual(['name']);
  });

  it('a town may be called an address', () => {
    const box = control('', {
      name: 'addr',
      id: 'address_addr',
      texts: { placeholder: '市区町村名' },
    });
    expect(kinds([box], 'ja')).toEqual(['address-level2']);
  });

  it('one word for a row of boxes, "Address", yields to the names of the boxes', () => {
    const box = (name: string) => control('', { name, texts: { cell: '주소' } });
    expect(kinds([box('zipCd'), box('addr1')], 'ko')).toEqual(['postal-code', 'address-line1']);
  });

  it('a short line under a box without a label is as good as one', () => {
    const box = (described: string) =>
      control('', { texts: { described, before: 'Nume', after: described } });
    expect(kinds([box('Nume'), box('Prenume')], 'ro')).toEqual(['family-name', 'given-name']);
  });

  it('"Title" beside a company is a job’s, beside a name it is not', () => {
    expect(kindsOf(['Company', '* Title:'])).toEqual(['organization', 'organization-title']);
    expect(kindsOf(['Title', 'First name', 'Company'])[0]).toMatch(/^none: /);
  });
});

describe('one label for several things', () => {
  it.each([
    ['Unit / number and street', 'en', 'address-line1'],
    ['Apartment or suite', 'en', 'address-line2'],
    ['Organisation / University', 'en', 'organization'],
    ['University / institute', 'en', 'school'],
    ['Fornavn og evt. mellemnavn', 'da', 'given-name'],
    ['จังหวัดที่อยู่ปัจจุบัน', 'th', 'address-level1'],
    ['Address, city', 'en', 'location'],
    ['à (lieu de naissance)', 'fr', 'none: question'],
  ])('%s', (label, lang, kind) => expect(kindsOf([label], lang)).toEqual([kind]));
});

describe('questions that a résumé answers', () => {
  it.each([
    ['Where do you work at the moment?', 'en', 'organization'],
    ['In welchem Betrieb arbeitest du?', 'de', 'organization'],
    ['Tu bosses où en ce moment ?', 'fr', 'organization'],
    ['Comment tu t’appelles ?', 'fr', 'name'],
    ['¿Cómo te llamas?', 'es', 'name'],
    ['Как вас зовут?', 'ru', 'name'],
    ['E-mail, if you have one:', 'en', 'email'],
    ['Where do you want to work?', 'en', 'none: question'],
  ])('%s', (label, lang, kind) => expect(kindsOf([label], lang)).toEqual([kind]));
});

describe('how a Japanese name is read', () => {
  it.each(['フリガナ', '氏名（カナ）', 'セイ', 'お名前(ふりがな)'])('%s stays empty', (label) =>
    expect(kindsOf([label], 'ja')[0]).toMatch(/^none: /),
  );

  it('is known by what the box is called, too', () => {
    const box = control('', { name: 'kana_sei', texts: { before: '姓' } });
    expect(kinds([box], 'ja')).toEqual(['none']);
  });

  it('does not keep from the name as it is written', () => {
    expect(kindsOf(['氏名', '姓', '名'], 'ja')).toEqual(['name', 'family-name', 'given-name']);
  });
});

describe('a day in three lists', () => {
  it('knows the part by what the list says first', () => {
    const list = (...options: string[]) =>
      control('', { tag: 'select', type: 'select-one', options, texts: { before: 'Né(e) le' } });
    expect(
      kinds([list('Jour', '01', '02'), list('Mois', '01', '02'), list('Année', '1990')], 'fr'),
    ).toEqual(['bday-day', 'bday-month', 'bday-year']);
  });
});
