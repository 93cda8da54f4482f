/** Hospitals, schools, trades, marketing: job texts with traps, written last: how well texts do that nobody had in mind. */
import type { Job } from './job';

export const THIRD_PEOPLE: Job[] = [
  {
    name: 'data analyst in a hospital',
    who: 'data',
    skills: ['SQL', 'Excel', 'Tableau', 'Python', 'Statistics'],
    lacks: ['Power BI', 'Epic', 'HIPAA'],
    either: [
      'SAS',
      'R',
      'Data visualisation',
      'Dashboards',
      'Data quality',
      'Electronic health records',
      'ETL',
      'Data analysis',
      'Data warehousing',
    ],
    text: `
CLINICAL DATA ANALYST
Harrow Valley Health System

DEPARTMENT: Quality & Safety
REPORTS TO: Director of R&D

JOB SUMMARY
Turns data from the Epic EHR into reports that clinicians trust.

ESSENTIAL FUNCTIONS
1. Writes SQL against the clinical data warehouse.
2. Builds dashboards in Tableau and Power BI.
3. Performs statistical analysis in SAS or Python.
4. Protects patient privacy (HIPAA).

SKILLS
Advanced Excel. Excels at plain English. A high-school word of advice: ask when in doubt. Access to the system is granted after orientation.

We are an Equal Opportunity Employer: we do not ask about age, C-sections, or politics.
`,
  },
  {
    name: 'school support, for the teacher',
    who: 'teacher',
    skills: ['Phonics', 'Classroom management'],
    lacks: ['Special educational needs', 'Autism', 'Safeguarding', 'First aid'],
    either: [
      'Literacy',
      'Numeracy',
      'Early years',
      'Makaton',
      'Child protection',
      'Key Stage 1',
      'DBS',
    ],
    text: `
Learning Support Assistant (SEND)
Brook Meadow Infant School

Hours: 8:30 – 3:30, term time only
Closing date: noon on Friday

We need somebody patient to work with a boy in Year 1 who has autism.

The successful applicant will:
 - have experience of supporting children with special educational needs
 - support phonics and maths in small groups
 - help the class teacher with classroom management
 - understand safeguarding
 - hold a first aid certificate, or be happy to get one

You do not need QTS or a degree. The post is not suited to those in search of swift promotion, but teams here are kind, and access is by the side gate.
`,
  },
  {
    name: 'controls technician, for the electrician',
    who: 'electrician',
    skills: ['PLC', 'Troubleshooting', 'Blueprint reading', 'Lockout/tagout'],
    lacks: ['Siemens TIA Portal', 'HMI', 'Hydraulics', 'Preventive maintenance'],
    either: [
      'Robotics',
      'pneumatics',
      'SCADA',
      'Instrumentation',
      'Calibration',
      'Maintenance',
      'Sensors',
      'Excel',
      'Microsoft Office',
      'FANUC',
      'Variable frequency drives',
    ],
    text: `
Controls Technician – 3rd shift
Lakeshore Bottling Co.

Summary: keeps filling lines running at night, when nobody else is there to ask.

Duties & responsibilities
o Troubleshoots PLC and HMI problems (Siemens TIA Portal)
o Carries out preventive maintenance
o Reads electrical drawings and schematics
o Works safely: LOTO every time
o Looks after two FANUC robots

Knowledge and skills
o Two years in industrial controls
o Pneumatics and hydraulics
o No programming of C or C++ is involved
o Makes entries in the maintenance system

Benefits: dental, vision, 401k, cold drinks. On the go? Text APPLY.
`,
  },
  {
    name: 'German: Marketing, for the marketer',
    who: 'marketer',
    skills: [
      'SEO',
      'Google Ads',
      'Content marketing',
      'WordPress',
      'Google Analytics',
      'E-mail marketing',
    ],
    lacks: ['Social media', 'German', 'InDesign'],
    either: [
      'TYPO3',
      'English',
      'Photoshop',
      'Adobe Creative Suite',
      'SEM',
      'Digital marketing',
      'Event management',
    ],
    text: `
Online-Marketing-Manager (m/w/d)
Klinikverbund Südheide, Celle

Deine Aufgaben
- Suchmaschinenoptimierung (SEO) und Google-Ads-Kampagnen
- Content-Marketing und Social Media für fünf Häuser
- Pflege der Webseiten in TYPO3 oder WordPress
- Auswertungen mit Google Analytics
- E-Mail-Marketing

Dein Profil
- Studium oder Ausbildung im Marketing
- Sichere Kenntnisse in InDesign
- Sehr gutes Deutsch, gutes Englisch
- Keine Erfahrung mit Salesforce nötig

Unser Angebot: Tarif, 30 Tage Urlaub, Excel-Schulungen, wenn du willst.
`,
  },
];
