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

  it('the label of a row yields to the one right before a box', () => {
    const box = control('', { name: 'addr1', texts: { cell: 'ご住所', before: '市区町村' } });
    expect(kinds([box], 'ja')).toEqual(['address-level2']);
  });

  it('a nationality may be called a nation', () => {
    const list = { tag: 'select', type: 'select-one' } as const;
    const box = control('', { ...list, name: 'nation', texts: { before: 'Staatsangehörigkeit' } });
    expect(decideForm([box], 'de')[0]?.topic).toBe('nationality');
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

  it('what the employer is called, and where it is, may be called `name` and `addr`', () => {
    const box = (cell: string, name: string) => control('', { name, texts: { cell } });
    expect(
      kinds([box('Name of employer', 'emp$txtName'), box('Address of employer', 'emp$txtAddr')]),
    ).toEqual(['organization', 'none']);
  });

  it('a profile’s name is a name', () => {
    expect(kinds([control('Name', { name: 'user[profile_name]' })])).toEqual(['name']);
    expect(kinds([control('Name', { name: 'user_name' })])).toEqual(['none']);
  });

  it('“Emergency contact” over a box outweighs what the box shows', () => {
    const box = control('', {
      name: 'ECName',
      texts: { before: 'Emergency contact', placeholder: 'Name' },
    });
    expect(kinds([box])).toEqual(['none']);
  });

  it('a box that is not shown is a trap if what stands behind it says so', () => {
    const after = 'This field is for validation purposes and should be left unchanged.';
    const box = control('Phone', { unseen: 'ancestor', texts: { after } });
    expect(decideForm([box])[0]?.reason).toBe('honeypot');
  });

  it('two phones in a row, each with its own name, are no parts of one', () => {
    const box = (aria: string, before: string) => control('', { texts: { aria, before } });
    expect(
      kinds([box('Telefon Festnetz', 'Festnetz / Handy'), box('Handynummer', '/')], 'de'),
    ).toEqual(['tel', 'tel']);
  });

  it('files are handed in by the person, also under “Attachments and referees”', () => {
    const headings = ['Referees'];
    const told = kinds([
      control('Referee’s name', { headings }),
      control('Please attach your C.V.', { type: 'file', headings }),
    ]);
    expect(told).toEqual(['none', 'file:resume']);
  });
});

describe('what is no part of the words', () => {
  it.each([
    ['1.1 Familienname', 'de', 'family-name'],
    ['1.10 Telefon (tagsüber)', 'de', 'tel'],
    ['6I vilken stad bor du?', 'sv', 'address-level2'],
    ['Address 2', 'en', 'address-line2'],
    ['Street, no.', 'en', 'address-line1'],
    ['Street no.', 'en', 'house-number'],
  ])('%s', (label, lang, kind) => expect(kindsOf([label], lang)).toEqual([kind]));

  it('how a box is used, where it has words of its own', () => {
    const box = (label: string, placeholder: string) => control(label, { texts: { placeholder } });
    const told = kinds([
      box('Country', 'Search country …'),
      box('In which city do you live?', 'Your answer'),
    ]);
    expect(told).toEqual(['country', 'address-level2']);
    expect(kinds([box('', 'Search goods, shops and more')])).toEqual(['none']);
  });

  it('the street of an employer is nowhere in a résumé', () => {
    const headings = ['Present employment'];
    const told = kinds(['Employer', 'Address', 'City'].map((text) => control(text, { headings })));
    expect(told).toEqual(['organization', 'none', 'address-level2']);
  });
});

describe('what stands beside', () => {
  it('“Full name” stays a name beside a nickname that is read as a surname', () => {
    expect(kindsOf(['Nome completo', 'Apelido'], 'pt')[0]).toBe('name');
    expect(kindsOf(['Name', 'Vorname'], 'de')).toEqual(['family-name', 'given-name']);
    expect(kindsOf(['Full names (as per ID)', 'Surname'])).toEqual(['given-name', 'family-name']);
  });

  it('a district stands for the town where only the province is asked for beside it', () => {
    expect(kindsOf(['İl', 'İlçe'], 'tr')).toEqual(['address-level1', 'address-level2']);
    expect(kindsOf(['Cidade', 'Estado', 'Bairro'], 'pt')[2]).toBe('address-level3');
  });

  it('a county beside a state is neither', () => {
    expect(kindsOf(['State', 'County'])).toEqual(['address-level1', 'none: unknown']);
    expect(kindsOf(['Town', 'County'])).toEqual(['address-level2', 'address-level1']);
  });

  it('one label over two lines of an address is the first line’s', () => {
    const cell = 'House name or number and street';
    const told = kinds([
      control('', { name: 'add1', texts: { cell } }),
      control('', { name: 'add2', texts: { title: 'Address line 2' } }),
    ]);
    expect(told).toEqual(['address-line1', 'address-line2']);
  });

  it('a box that the programmer has named keeps its name behind a shared label', () => {
    const told = kinds(
      [control('', { texts: { before: 'PLZ / Ort' } }), control('', { name: 'email' })],
      'de',
    );
    expect(told[1]).toBe('email');
  });

  it('a number behind a list of area codes is the rest of it', () => {
    const list = control('', {
      tag: 'select',
      type: 'select-one',
      options: ['050', '052', '054'],
      texts: { cell: 'Mobile' },
    });
    const box = control('', { name: 'cell', texts: { before: '-' } });
    expect(kinds([list, box])).toEqual(['tel-area-code', 'tel-local']);
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
    ['Service address postal code', 'en', 'postal-code'],
    ['Ort, Ortsteil', 'de', 'address-level2'],
    ['Building name', 'en', 'address-line2'],
    ['Name of employer', 'en', 'organization'],
    ['Address of employer', 'en', 'none: about-company'],
    ['geb. am / in', 'de', 'none: question'],
    ['Location or postcode', 'en', 'none: search'],
    ['à (lieu de naissance)', 'fr', 'none: question'],
  ])('%s', (label, lang, kind) => expect(kindsOf([label], lang)).toEqual([kind]));
});

describe('questions that a résumé answers', () => {
  it.each([
    ['Where do you work at the moment?', 'en', 'organization'],
    ['In welchem Betrieb arbeitest du?', 'de', 'organization'],
    ['Tu bosses où en ce moment ?', 'fr', 'organization'],
    ['Ich arbeite derzeit als', 'de', 'organization-title'],
    ['Current RN license # and state of issue', 'en', 'none: identity-number'],
    ['Voorletters', 'nl', 'none: question'],
    ['Comment tu t’appelles ?', 'fr', 'name'],
    ['¿Cómo te llamas?', 'es', 'name'],
    ['Как вас зовут?', 'ru', 'name'],
    ['E-mail, if you have one:', 'en', 'email'],
    ['What’s your first name?', 'en', 'given-name'],
    ["Landlord's name", 'en', 'none: other-person'],
    ["Letterer's e-mail", 'en', 'none: other-person'],
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
