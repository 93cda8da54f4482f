/** Whose cards the job texts are held against: people of several professions, all made up but the bundled one. */
import { readFileSync } from 'node:fs';
import { type Resume, readResume } from '../../../data/schema/resume';

const skills = (...groups: [string, ...string[]][]) =>
  groups.map(([name, ...keywords]) => ({ name, keywords }));

function bundled(): Resume {
  const reading = readResume(JSON.parse(readFileSync('data/resume.json', 'utf8')));
  if (!reading.ok) throw new Error('data/resume.json cannot be read');
  return reading.value;
}

export const PEOPLE = {
  /** Systems engineer: the bundled résumé. */
  stephen: bundled(),
  web: {
    basics: { name: 'Ines Okafor', label: 'Front-end developer' },
    work: [
      {
        name: 'Tidal Maps',
        position: 'Front-end developer',
        highlights: [
          'Rebuilt the map editor in React and TypeScript; bundle size fell by half.',
          'Introduced Playwright tests in the CI pipeline.',
          'Ran the weekly design review.',
        ],
      },
    ],
    skills: skills(
      ['Languages', 'TypeScript', 'JavaScript', 'HTML5', 'CSS3', 'Go'],
      [
        'Tools',
        'React',
        'Next.js',
        'Node',
        'Redux',
        'Webpack',
        'Git',
        'Figma',
        'Jest',
        'PostgreSQL',
      ],
      ['Ways', 'Accessibility', 'Scrum', 'REST APIs'],
    ),
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'German', fluency: 'B2' },
    ],
  },
  data: {
    basics: { name: 'Rui Tanaka', label: 'Data scientist' },
    work: [
      {
        name: 'Harbour Bank',
        position: 'Data scientist',
        highlights: [
          'Credit-risk models in Python with scikit-learn, served by FastAPI.',
          'Moved nightly reports from SAS to Airflow and dbt.',
        ],
      },
    ],
    skills: skills(
      ['Code', 'Python', 'R', 'SQL', 'pandas', 'scikit-learn', 'PyTorch', 'Spark'],
      ['Platform', 'Docker', 'Airflow', 'Snowflake', 'Tableau', 'GCP', 'Excel'],
      ['Methods', 'Machine learning', 'A/B testing', 'Time series analysis', 'Statistics'],
    ),
    education: [{ institution: 'Keio', area: 'Statistics', studyType: 'MSc' }],
  },
  nurse: {
    basics: { name: 'Amara Lindqvist', label: 'Registered nurse', summary: 'RN with ACLS.' },
    work: [
      {
        name: 'St Brannoc’s',
        position: 'Staff nurse',
        highlights: [
          'Triage in a 40-bed emergency department.',
          'Trained eleven colleagues in wound care.',
          'Kept the ward’s medication administration free of errors for two years.',
        ],
      },
    ],
    skills: skills([
      'Core',
      'Nursing',
      'Patient assessment',
      'Wound care',
      'IV therapy',
      'Medication administration',
      'Triage',
      'Epic',
      'BLS',
      'ACLS',
      'Infection control',
      'Patient education',
    ]),
    languages: [{ language: 'English' }, { language: 'Swedish' }],
  },
  accountant: {
    basics: { name: 'Deb Marsh', label: 'Accountant' },
    work: [
      {
        name: 'Quill & Co',
        position: 'Management accountant',
        highlights: [
          'Closed the month in four days instead of nine.',
          'Prepared VAT returns and dealt with two HMRC audits.',
        ],
      },
    ],
    skills: skills([
      'Core',
      'Accounting',
      'Month-end close',
      'Bank reconciliation',
      'Accounts payable',
      'VAT returns',
      'Xero',
      'QuickBooks',
      'Excel',
      'Budgeting',
      'Forecasting',
      'IFRS',
      'Pivot tables',
    ]),
    certificates: [{ name: 'ACCA' }],
  },
  marketer: {
    basics: { name: 'Lola Ferrer', label: 'Digital marketer' },
    work: [
      {
        name: 'Nimbus Shoes',
        position: 'Marketing manager',
        highlights: [
          'Doubled organic traffic with SEO and a content calendar.',
          'Ran Google Ads campaigns with a budget of €400,000 a year.',
        ],
      },
    ],
    skills: skills([
      'Core',
      'Marketing',
      'SEO',
      'Content marketing',
      'Google Ads',
      'Google Analytics',
      'Email marketing',
      'HubSpot',
      'Copywriting',
      'Canva',
      'WordPress',
      'Social media',
    ]),
    languages: [{ language: 'Spanish' }, { language: 'English' }],
  },
  teacher: {
    basics: { name: 'Owen Pryce', label: 'Primary school teacher' },
    work: [
      {
        name: 'Llan Primary',
        position: 'Year 4 teacher',
        highlights: [
          'Planned lessons for mixed-ability classes of thirty.',
          'Led safeguarding training for the whole staff.',
        ],
      },
    ],
    skills: skills([
      'Core',
      'Teaching',
      'Lesson planning',
      'Classroom management',
      'Phonics',
      'Safeguarding',
      'Differentiation',
      'Google Classroom',
      'SEN support',
      'Parent communication',
    ]),
    languages: [{ language: 'Welsh' }, { language: 'English' }],
  },
  electrician: {
    basics: { name: 'Jo Brandt', label: 'Electrician' },
    work: [
      {
        name: 'Voltwerk',
        position: 'Electrician',
        highlights: ['Fault finding on three-phase machines.', 'Programmed a Siemens S7 PLC.'],
      },
    ],
    skills: skills([
      'Core',
      'Wiring',
      'Fault finding',
      'PLC programming',
      'Blueprint reading',
      'Conduit bending',
      'Electrical testing',
      '18th Edition',
      'Welding',
    ]),
    languages: [{ language: 'German' }],
  },
  lawyer: {
    basics: { name: 'Priya Nambiar', label: 'Solicitor' },
    work: [
      {
        name: 'Ash & Rowe',
        position: 'Associate',
        highlights: [
          'Due diligence on eleven acquisitions.',
          'Drafted data processing agreements.',
        ],
      },
    ],
    skills: skills([
      'Core',
      'Law',
      'Contract drafting',
      'Due diligence',
      'Mergers and acquisitions',
      'GDPR',
      'Legal research',
      'Negotiation',
      'Westlaw',
    ]),
  },
} satisfies Record<string, Resume>;

export type Person = keyof typeof PEOPLE;
