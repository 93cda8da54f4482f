/** Invented people of several professions, whose cards are held against job texts. */
import bundled from '../../../../data/resume.json';
import { type Resume, readResume } from '../../../../data/schema/resume';

interface Person {
  label: string;
  skills: Record<string, string[]>;
  highlights?: string[];
  languages?: string[];
  certificates?: string[];
  study?: string;
}

function person({ label, skills, highlights, languages = [], certificates = [], study }: Person) {
  const document: Resume = {
    basics: { name: 'Alex Example', label },
    work: [{ name: 'Example Ltd', position: label, highlights: highlights ?? [] }],
    skills: Object.entries(skills).map(([name, keywords]) => ({ name, keywords })),
    languages: languages.map((language) => ({ language })),
    certificates: certificates.map((name) => ({ name })),
    education: study ? [{ institution: 'Example University', area: study }] : [],
  };
  return document;
}

function own(): Resume {
  const reading = readResume(bundled);
  if (!reading.ok) throw new Error('The bundled résumé is broken.');
  return reading.value;
}

export const PEOPLE = {
  /** The bundled card: long keywords, lists in one. */
  systems: own(),
  backend: person({
    label: 'Backend Engineer',
    skills: {
      Languages: ['Go', 'Python', 'C', 'SQL', 'Bash'],
      Platforms: ['Kubernetes', 'Docker', 'AWS', 'PostgreSQL', 'Redis', 'Terraform', 'gRPC'],
      Ways: ['CI/CD', 'Code review', 'Test-driven development', 'Distributed systems'],
    },
    highlights: [
      'Moved forty services to Kubernetes and halved the deployment time.',
      'Wrote a gRPC gateway in Go that serves 30,000 requests a second.',
      'Introduced Prometheus and Grafana dashboards for the on-call team.',
    ],
    languages: ['English', 'German'],
    study: 'Computer Science',
  }),
  frontend: person({
    label: 'Frontend Developer',
    skills: {
      Web: ['JavaScript', 'TypeScript', 'React', 'Next.js', 'Node.js', 'HTML', 'CSS', 'Express'],
      Tools: ['Figma', 'Webpack', 'Jest', 'Storybook', 'Git', 'GraphQL'],
      Craft: ['Accessibility', 'Responsive design', 'Performance optimisation'],
    },
    highlights: [
      'Rebuilt the shop in React and TypeScript; the first paint came 1.2 s earlier.',
      'Brought the design system to WCAG 2.1 AA.',
    ],
    languages: ['French', 'English'],
  }),
  data: person({
    label: 'Data Scientist',
    skills: {
      Analysis: ['Python', 'R', 'SQL', 'pandas', 'scikit-learn', 'Statistics', 'A/B testing'],
      Platforms: ['Spark', 'Snowflake', 'Airflow', 'Tableau', 'Excel'],
      Models: ['Machine learning', 'Time series forecasting', 'NLP'],
    },
    highlights: ['Forecast demand for 4,000 items with gradient boosting in Python.'],
    languages: ['English', 'Spanish'],
    study: 'Mathematics',
  }),
  nurse: person({
    label: 'Registered Nurse',
    skills: {
      Clinical: ['Wound care', 'IV therapy', 'Medication administration', 'Triage', 'Phlebotomy'],
      Systems: ['Epic', 'Electronic health records'],
      People: ['Patient education', 'Care planning'],
    },
    certificates: ['BLS', 'ACLS'],
    highlights: ['Ran triage for an emergency department of 90 beds.'],
    languages: ['English', 'Tagalog'],
    study: 'Nursing',
  }),
  accountant: person({
    label: 'Accountant',
    skills: {
      Accounting: ['Month-end close', 'Accounts payable', 'Bank reconciliation', 'IFRS', 'VAT'],
      Tools: ['SAP', 'Excel', 'QuickBooks', 'Word'],
      Skills: ['Budgeting', 'Financial reporting'],
    },
    highlights: ['Cut the month-end close from nine days to four.'],
    languages: ['English', 'German'],
  }),
  marketer: person({
    label: 'Marketing Manager',
    skills: {
      Marketing: ['SEO', 'Content marketing', 'E-mail marketing', 'Google Ads', 'Copywriting'],
      Tools: ['HubSpot', 'Google Analytics', 'Canva', 'WordPress'],
    },
    highlights: ['Doubled organic traffic in a year with SEO and 60 articles.'],
    languages: ['Spanish', 'English'],
  }),
  teacher: person({
    label: 'Primary Teacher',
    skills: {
      Teaching: [
        'Lesson planning',
        'Classroom management',
        'Differentiated instruction',
        'Phonics',
      ],
      Tools: ['Google Classroom', 'Smartboard'],
    },
    highlights: ['Taught phonics to classes of 28 and mentored two new teachers.'],
    languages: ['English', 'French'],
  }),
  lawyer: person({
    label: 'Associate',
    skills: {
      Law: ['Contract drafting', 'Due diligence', 'GDPR', 'Litigation', 'Legal research'],
      Tools: ['Westlaw', 'LexisNexis'],
    },
    highlights: ['Led due diligence for the sale of a software house.'],
    languages: ['English', 'Italian'],
  }),
  electrician: person({
    label: 'Electrician',
    skills: {
      Trade: ['Conduit bending', 'Blueprint reading', 'Wiring', 'PLC', 'Troubleshooting'],
      Safety: ['OSHA 10', 'Lockout/tagout'],
    },
    highlights: ['Wired two factories and fault-found motors and drives.'],
    languages: ['English'],
    certificates: ['Journeyman electrician licence'],
  }),
} satisfies Record<string, Resume>;

export type Who = keyof typeof PEOPLE;
