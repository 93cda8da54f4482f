/** Job texts for other professions, written before the matching was. */
import type { Job } from './job';

export const FIRST_OTHER: Job[] = [
  {
    name: 'emergency nurse',
    who: 'nurse',
    skills: [
      'Triage',
      'Wound care',
      'Medication administration',
      'Epic',
      'Patient education',
      'IV therapy',
    ],
    lacks: ['PALS', 'Spanish', 'TNCC'],
    either: [
      'acute care',
      'charting',
      'patient assessment',
      'Electronic health records',
      'Registered nurse',
      'Telemetry',
      'RN licence',
      'Care planning',
    ],
    text: `
Registered Nurse (RN), Emergency Department – Nights
St. Brendan's Medical Center

Join an epic team! Our 60-bed emergency department sees 80,000 patients a year and still eats together.

Position summary
The RN assesses patients on arrival (triage), gives medications safely and starts IVs, cares for wounds and teaches patients and families what to do at home. Charting is done in Epic.

Qualifications
• Current RN licence in the state
• BLS and ACLS required; PALS within six months
• TNCC preferred
• One year of acute care experience; medication administration in a hospital
• Experience with IV therapy and wound care
• Bilingual (English/Spanish) a plus

We offer sign-on bonuses, tuition help and free parking. We do not discriminate on the basis of age, language or disability.
`,
  },
  {
    name: 'accountant in manufacturing',
    who: 'accountant',
    skills: [
      'Month-end close',
      'Accounts payable',
      'Bank reconciliation',
      'SAP',
      'Excel',
      'Financial reporting',
    ],
    lacks: ['Accounts receivable', 'US GAAP', 'Power BI', 'CPA', 'Fixed assets'],
    either: ['General ledger', 'Budgeting', 'Auditing', 'pivot tables', 'VLOOKUP'],
    text: `
Staff Accountant
Kettering Valve Works, Dayton OH

Are you the kind of person who excels in month-end? In a word: we need you.

Duties
- Carry out the month end closing with two colleagues
- Accounts payable and receivable, including weekly payment runs
- Reconcile bank accounts; keep the fixed assets register
- Prepare financial reports for the plant manager under US GAAP

Skills
- Two to four years in accounting
- SAP FI or a similar ERP
- Advanced MS Excel (pivot tables, VLOOKUP); Power BI is nice to have
- CPA or working towards it

No travel. No SEC filing experience necessary. Teams are small and doors are open.
`,
  },
  {
    name: 'Spanish: responsable de marketing',
    who: 'marketer',
    skills: [
      'SEO',
      'Content marketing',
      'E-mail marketing',
      'Google Ads',
      'HubSpot',
      'Google Analytics',
      'WordPress',
    ],
    lacks: ['Salesforce', 'Meta Ads'],
    either: ['SEM', 'Facebook Ads', 'Social media', 'Marketing', 'CRM', 'Copywriting'],
    text: `
Responsable de marketing digital – Valencia (híbrido)
Naranjas del Turia

Sobre nosotros
Vendemos naranjas por internet a toda Europa. Somos doce personas y un perro.

Funciones
• Planificar y ejecutar la estrategia de marketing de contenidos
• Posicionamiento SEO y campañas SEM en Google Ads y Meta Ads
• Gestionar el email marketing con HubSpot
• Medir los resultados con Google Analytics

Requisitos
• Mínimo tres años de experiencia en marketing digital
• Conocimientos de WordPress; Salesforce es un plus
• Nivel alto de inglés
• No se requiere carné de conducir

Ofrecemos contrato indefinido, horario flexible y naranjas.
`,
  },
  {
    name: 'primary school teacher',
    who: 'teacher',
    skills: ['Lesson planning', 'Classroom management', 'Phonics', 'Differentiated instruction'],
    lacks: ['Safeguarding', 'SEN', 'QTS'],
    either: [
      'Google Classroom',
      'Early years',
      'EYFS',
      'Key Stage 1',
      'Assessment',
      'Special educational needs',
      'National curriculum',
    ],
    text: `
Year 2 Teacher – maternity cover
Elm Lane Primary School, Norwich

Elm Lane is a one-form-entry school with its own pond. We need a class teacher from September who plans lessons that children talk about at home.

The successful candidate will
• hold Qualified Teacher Status (QTS)
• teach phonics and early reading with confidence
• manage a class calmly: classroom management is what our visitors remark on
• differentiate instruction for a wide range of needs, SEN included
• know what safeguarding means in practice

We offer a friendly staff room, and teams who share planning. Visits are welcome; word will be sent to shortlisted candidates by Friday. Shell, our school tortoise, says hello.
`,
  },
  {
    name: 'commercial lawyer, in house',
    who: 'lawyer',
    skills: ['Contract drafting', 'Due diligence', 'GDPR', 'Legal research'],
    lacks: ['Intellectual property', 'Mergers and acquisitions', 'German'],
    either: [
      'solicitor',
      'negotiation',
      'paralegal',
      'Contract negotiation',
      'SaaS',
      'Commercial contracts',
      'Data protection',
      'Contracts',
    ],
    text: `
Legal Counsel (Commercial)
Verity Instruments plc – Cambridge

Verity makes instruments for hospitals. The legal team is four solicitors and a paralegal.

In this role you will:
draft and negotiate contracts with suppliers and distributors; advise on data protection (GDPR) and intellectual property; support M&A, from due diligence to completion; carry out legal research and explain the outcome in one page.

You are
a qualified solicitor with three to six years' PQE, able to take the initiative, with no need for a boss at your elbow. Fluent German would be an advantage, as our sister company is in Jena.

This is not a litigation role. Our values: access, go-getting, respect.
`,
  },
  {
    name: 'industrial electrician',
    who: 'electrician',
    skills: [
      'Conduit bending',
      'Blueprint reading',
      'PLC',
      'Lockout/tagout',
      'Troubleshooting',
      'Wiring',
    ],
    lacks: ['Allen-Bradley', 'NEC', 'Welding', 'VFD'],
    either: [
      'Three-phase power',
      'HMI',
      'NFPA 70E',
      "driver's licence",
      'Hydraulics',
      'Journeyman',
    ],
    text: `
Maintenance Electrician, 2nd shift
Great Plains Milling

Pay: $34.10/hr plus shift differential

What the day looks like: you keep a flour mill running. You troubleshoot motors and variable frequency drives (VFDs), read blueprints and schematics, bend conduit and pull wire, and make changes to Allen Bradley PLCs when something new goes in.

Requirements:
* Journeyman card
* Knows the NEC inside out
* Wiring of 480 V three-phase equipment
* Follows lock-out tag-out without being told
* Some welding is useful
* Valid driver's license

No college degree needed. Weekend on-call once a month. Spring and fall shutdowns mean overtime.
`,
  },
];
