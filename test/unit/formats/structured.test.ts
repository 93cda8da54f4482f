import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOf, readDocument } from '../../../data/formats';
import type { Read } from '../../../data/formats/format';
import { textOf } from '../../../data/messages/text-of';
import { bytes } from './make';

async function read(file: Uint8Array | string, name: string): Promise<Read> {
  const reading = await readDocument(typeof file === 'string' ? bytes(file) : file, name);
  if (!reading.ok)
    throw new Error(reading.problems.map((p) => `${p.path}: ${textOf(p.message)}`).join('; '));
  return reading.value;
}

describe('LinkedIn’s data export', () => {
  const csv = (...rows: string[]) => strToU8(`\uFEFF${rows.join('\r\n')}\r\n`);
  const zip = zipSync({
    'Profile.csv': csv(
      'First Name,Last Name,Headline,Summary,Geo Location,Twitter Handles,Websites',
      'Ayşe,Demir,"Pilot, A320","Flies\nfar.","Izmir, Türkiye",[ayse],"[PERSONAL:https://demir.example,BLOG:https://sky.example]"',
    ),
    'folder/Positions.csv': csv(
      'Company Name,Title,Description,Location,Started On,Finished On',
      '"Air, Ltd",Captain,"- Trains crews\n- Flies nights",Izmir,Mar 2019,',
      'Air Cargo,First Officer,,,2014,Feb 2019',
    ),
    'Education.csv': csv(
      'School Name,Start Date,End Date,Notes,Degree Name,Activities',
      'Flight Academy,2012,2014,,"ATPL, Aviation",',
    ),
    'Skills.csv': csv('Name', 'Navigation', '"Fuel, weight and balance"'),
    'Email Addresses.csv': csv(
      'Email Address,Confirmed,Primary,Updated On',
      'old@demir.example,Yes,No,1/1/20',
      'ayse@demir.example,Yes,Yes,1/1/21',
    ),
    'PhoneNumbers.csv': csv('Extension,Number,Type', ',+90 232 555 01 23,Mobile'),
    'Languages.csv': csv('Name,Proficiency', 'Turkish,Native or bilingual proficiency'),
    'Courses.csv': csv('Name,Number', 'Meteorology,M1'),
    'Jobs/Saved Jobs.csv': csv('nothing,of,interest'),
  });

  it('is read from its tables', async () => {
    const { resume, rest } = await read(zip, 'Basic_LinkedInDataExport.zip');
    expect(resume.basics).toMatchObject({
      name: 'Ayşe Demir',
      label: 'Pilot, A320',
      email: 'ayse@demir.example',
      phone: '+90 232 555 01 23',
      url: 'https://demir.example',
      summary: 'Flies\nfar.',
      location: { city: 'Izmir', countryCode: 'TR' },
      profiles: [{ network: 'Twitter', username: 'ayse' }, { url: 'https://sky.example' }],
    });
    expect(resume.work).toEqual([
      {
        name: 'Air, Ltd',
        position: 'Captain',
        location: 'Izmir',
        startDate: '2019-03',
        highlights: ['Trains crews', 'Flies nights'],
      },
      { name: 'Air Cargo', position: 'First Officer', startDate: '2014', endDate: '2019-02' },
    ]);
    expect(resume.education).toEqual([
      { institution: 'Flight Academy', area: 'ATPL, Aviation', startDate: '2012', endDate: '2014' },
    ]);
    expect(resume.skills).toEqual([{ name: 'Navigation' }, { name: 'Fuel, weight and balance' }]);
    expect(rest).toEqual(['Course: Meteorology: M1']);
  });
});

describe('vCard', () => {
  it('3.0, folded, grouped, escaped, the preferred of several', async () => {
    const { resume } = await read(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:Nwosu;Chidi;;Dr.;',
        'FN:Chidi Nwosu',
        'ORG:Lagos General\\, North;Surgery',
        'TITLE:Surg',
        ' eon',
        'TEL;TYPE=FAX:+234 1 000',
        'item1.TEL;type=CELL;type=pref:+234 1 555 0123',
        'EMAIL;TYPE=WORK:work@nwosu.example',
        'EMAIL;TYPE=INTERNET,pref:chidi@nwosu.example',
        'ADR;TYPE=HOME:;;1 Marina;Lagos;;101001;Nigeria',
        'URL:https://nwosu.example',
        'item2.URL:https://www.linkedin.com/in/cnwosu',
        'NOTE:Line one\\nline two',
        'END:VCARD',
      ].join('\r\n'),
      'contact.vcf',
    );
    expect(resume.basics).toMatchObject({
      name: 'Chidi Nwosu',
      label: 'Surgeon',
      phone: '+234 1 555 0123',
      email: 'chidi@nwosu.example',
      url: 'https://nwosu.example',
      summary: 'Line one\nline two',
      location: { address: '1 Marina', city: 'Lagos', postalCode: '101001', country: 'Nigeria' },
      profiles: [{ network: 'LinkedIn', url: 'https://www.linkedin.com/in/cnwosu' }],
    });
    expect(resume.work).toEqual([
      { name: 'Lagos General, North', position: 'Surgeon', description: 'Surgery' },
    ]);
  });

  it('4.0: preference by number, telephone as a link', async () => {
    const { resume, rest } = await read(
      'BEGIN:VCARD\nVERSION:4.0\nFN:Ana Sol\nTEL;VALUE=uri;PREF=2:tel:+1-555-0100\nTEL;VALUE=uri;TYPE="voice,work";PREF=1:tel:+1-555-0199;ext=7\nBDAY:--0203\nEND:VCARD\n',
      'a.vcf',
    );
    expect(resume.basics).toMatchObject({ name: 'Ana Sol', phone: '+1-555-0199' });
    expect(rest).toEqual(['TEL: tel:+1-555-0100', 'BDAY: --0203', 'Extension: 7']);
  });

  it('2.1 in quoted-printable', async () => {
    const { resume } = await read(
      'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen Gro=C3=9F\nEND:VCARD\n',
      'a.vcf',
    );
    expect(resume.basics?.name).toBe('Jürgen Groß');
  });
});

describe('Reactive Resume', () => {
  const sections = {
    experience: {
      items: [
        {
          company: 'Acme',
          position: 'Smith',
          date: 'May 2019 to Present',
          summary: '<ul><li><p>Forged</p></li></ul>',
          url: { href: 'https://acme.example' },
        },
        { company: 'Hidden', visible: false },
      ],
    },
    education: {
      items: [
        { institution: 'Forge School', studyType: 'Diploma', area: 'Metal', date: '2015 - 2018' },
      ],
    },
    skills: { items: [{ name: 'Metal', description: 'Expert', keywords: ['Iron', 'Steel'] }] },
  };
  it('version 4', async () => {
    const { resume } = await read(
      JSON.stringify({
        basics: {
          name: 'Ivo',
          headline: 'Smith',
          url: { href: 'https://ivo.example' },
          location: 'Split, Croatia',
        },
        sections,
      }),
      'ivo.json',
    );
    expect(resume.basics).toEqual({
      name: 'Ivo',
      label: 'Smith',
      url: 'https://ivo.example',
      location: { city: 'Split', countryCode: 'HR' },
    });
    expect(resume.work).toEqual([
      {
        name: 'Acme',
        position: 'Smith',
        url: 'https://acme.example',
        startDate: '2019-05',
        highlights: ['Forged'],
      },
    ]);
    expect(resume.education).toEqual([
      {
        institution: 'Forge School',
        studyType: 'Diploma',
        area: 'Metal',
        startDate: '2015',
        endDate: '2018',
      },
    ]);
    expect(resume.skills).toEqual([
      { name: 'Metal', level: 'Expert', keywords: ['Iron', 'Steel'] },
    ]);
  });

  it('version 5', async () => {
    const { resume } = await read(
      JSON.stringify({
        basics: { name: 'Ivo', website: { url: 'https://ivo.example' } },
        summary: { content: '<p>I forge.</p>' },
        sections: {
          experience: {
            items: [
              {
                company: 'Acme',
                position: 'Smith',
                period: '2019 - 2021',
                description: '<p>Iron.</p>',
                hidden: false,
              },
            ],
          },
        },
      }),
      'ivo.json',
    );
    expect(resume.basics).toEqual({ name: 'Ivo', url: 'https://ivo.example', summary: 'I forge.' });
    expect(resume.work).toEqual([
      { name: 'Acme', position: 'Smith', startDate: '2019', endDate: '2021', summary: 'Iron.' },
    ]);
  });
});

describe('RenderCV', () => {
  it('is read by the keys of its entries', async () => {
    const { resume, rest } = await read(
      `cv:
  name: Zita Kiss
  phone: tel:+36-1-555-0123
  website: https://kiss.example/
  social_networks:
    - network: GitHub
      username: zkiss
  sections:
    experience:
      - company: '[Danube Labs](https://danube.example)'
        position: Chemist
        start_date: 2019-04
        end_date: present
        highlights:
          - Made **new** polymers
    education:
      - institution: ELTE
        area: Chemistry
        degree: MSc
        start_date: 2014
        end_date: 2019-06
    skills:
      - label: Methods
        details: NMR, HPLC
    talks_given:
      - bullet: On polymers
`,
      'cv.yaml',
    );
    expect(resume.basics).toEqual({
      name: 'Zita Kiss',
      phone: '+36 1 555 0123',
      url: 'https://kiss.example/',
      profiles: [{ network: 'GitHub', username: 'zkiss', url: 'https://github.com/zkiss' }],
    });
    expect(resume.work).toEqual([
      {
        name: 'Danube Labs',
        position: 'Chemist',
        startDate: '2019-04',
        highlights: ['Made new polymers'],
        url: 'https://danube.example',
      },
    ]);
    expect(resume.education).toEqual([
      {
        institution: 'ELTE',
        studyType: 'MSc',
        area: 'Chemistry',
        startDate: '2014',
        endDate: '2019-06',
      },
    ]);
    expect(resume.skills).toEqual([{ name: 'Methods', keywords: ['NMR', 'HPLC'] }]);
    expect(rest).toEqual(['talks given\nOn polymers']);
  });
});

describe('Europass', () => {
  const job = {
    Period: { From: { Year: 2002, Month: 8 }, Current: true },
    Position: { Label: 'Weaver' },
    Employer: { Name: 'Loom' },
    Activities: 'Weaves<br/>wool',
  };
  it('JSON of version 3', async () => {
    const { resume } = await read(
      JSON.stringify({
        SkillsPassport: {
          LearnerInfo: {
            Identification: {
              PersonName: { FirstName: 'Pia', Surname: 'Rask' },
              ContactInfo: { Email: { Contact: 'pia@rask.example' } },
            },
            WorkExperience: [job],
          },
        },
      }),
      'europass.json',
    );
    expect(resume.basics).toEqual({ name: 'Pia Rask', email: 'pia@rask.example' });
    expect(resume.work).toMatchObject([{ name: 'Loom', position: 'Weaver', startDate: '2002-08' }]);
  });

  it('XML of version 3', async () => {
    const { resume } = await read(
      '<?xml version="1.0"?><SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Pia</FirstName><Surname>Rask</Surname></PersonName></Identification><WorkExperienceList><WorkExperience><Period><From year="2002" month="--08"/><To year="2004"/></Period><Position><Label>Weaver</Label></Position><Employer><Name>Loom &amp; Co</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>',
      'cv.xml',
    );
    expect(resume.work).toEqual([
      { name: 'Loom & Co', position: 'Weaver', startDate: '2002-08', endDate: '2004' },
    ]);
  });

  it('XML of the portal since 2020', async () => {
    const { resume } = await read(
      '<Candidate xmlns:oa="a" xmlns:hr="b" xmlns:eures="c"><CandidatePerson><PersonName><oa:GivenName>Pia</oa:GivenName><hr:FamilyName>Rask</hr:FamilyName></PersonName><Communication><ChannelCode>Email</ChannelCode><oa:URI>pia@rask.example</oa:URI></Communication></CandidatePerson><CandidateProfile languageCode="en"><EmploymentHistory><EmployerHistory><hr:OrganizationName>Loom</hr:OrganizationName><PositionHistory><PositionTitle typeCode="FREETEXT">Weaver</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-05</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>',
      'cv.xml',
    );
    expect(resume.basics).toEqual({ name: 'Pia Rask', email: 'pia@rask.example' });
    expect(resume.work).toEqual([{ name: 'Loom', position: 'Weaver', startDate: '2019-05' }]);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['%PDF-1.7', 'cv.txt', 'pdf'],
    ['{"basics": {}}', '', 'json-resume'],
    ['{"basics": {}, "sections": {"experience": {}}}', '', 'reactive-resume'],
    ['{"SkillsPassport": {"LearnerInfo": {}}}', 'x.json', 'europass'],
    ['BEGIN:VCARD\nEND:VCARD', '', 'vcard'],
    ['<!doctype html><html></html>', 'cv', 'html'],
    ['cv:\n  name: A\n', '', 'rendercv'],
    ['# Ada\n\n## Work\n', '', 'markdown'],
    ['Ada Lovelace\n\nWORK\n', '', 'text'],
    ['<SkillsPassport/>', 'cv.xml', 'europass'],
  ])('%s (%s) is %s', (text, name, id) => {
    expect(formatOf(bytes(text), name)).toBe(id);
  });
});
