/** Written before anything was built: other professions and other languages. */
import type { JobText } from './text';

export const FIRST_OTHERS: JobText[] = [
  {
    name: 'emergency nurse',
    text: `Registered Nurse (RN) – Emergency Department, nights

St. Aldate General is a 300-bed teaching hospital. As an ED nurse you assess and triage patients on arrival, start IVs, give medications and chart everything in Epic.

Qualifications
- Current RN licence in the state
- BLS and ACLS required; PALS or TNCC preferred
- One year of acute care experience
- Skill in phlebotomy, ECG interpretation and wound care
- Knowledge of infection control standards and HIPAA
- Compassion and grit

We do not require a BSN. You will access the parking garage free of charge and go home on time.`,
    right: {
      nurse: {
        named: [
          'Patient assessment',
          'Triage',
          'IV therapy',
          'Medication administration',
          'Epic',
          'BLS',
          'ACLS',
          'Wound care',
          'Infection control',
        ],
        lacks: ['PALS', 'TNCC', 'acute care', 'phlebotomy', 'ECG', 'HIPAA'],
      },
      teacher: {
        named: [],
        lacks: [
          'RN',
          'triage',
          'Epic',
          'BLS',
          'ACLS',
          'PALS',
          'TNCC',
          'acute care',
          'phlebotomy',
          'ECG',
          'wound care',
          'infection control',
          'IV therapy',
          'medication administration',
          'HIPAA',
        ],
      },
    },
  },
  {
    name: 'management accountant',
    text: `Management Accountant, Bristol (hybrid)

Reporting to the Finance Director you own the month end close and tell department heads what their numbers mean.

Duties
• Preparation of monthly management accounts, accruals and prepayments
• Balance sheet and bank reconciliations
• VAT returns and statutory reporting under IFRS
• Cash-flow forecasting and annual budgets
• Supporting the external audit

Person specification
• CIMA or ACCA, part-qualified considered
• Advanced Excel (pivot tables, XLOOKUP)
• Experience of Sage or Xero; SAP an advantage
• You excel under pressure and can express complex matters simply

A company car is not offered. Experience in payroll is not necessary.`,
    right: {
      accountant: {
        named: [
          'Month-end close',
          'Bank reconciliation',
          'VAT returns',
          'IFRS',
          'Forecasting',
          'Budgeting',
          'Excel',
          'Pivot tables',
          'Xero',
        ],
        lacks: [
          'management accounts',
          'accruals',
          'prepayments',
          'balance sheet',
          'statutory reporting',
          'external audit',
          'XLOOKUP',
          'SAP',
        ],
      },
      data: {
        named: ['Excel'],
        lacks: [
          'month-end close',
          'management accounts',
          'accruals',
          'prepayments',
          'balance sheet',
          'bank reconciliation',
          'VAT returns',
          'statutory reporting',
          'IFRS',
          'forecasting',
          'budgeting',
          'external audit',
          'CIMA',
          'ACCA',
          'pivot tables',
          'XLOOKUP',
          'Sage',
          'Xero',
          'SAP',
        ],
      },
    },
  },
  {
    name: 'marketing manager in Spanish',
    text: `Responsable de Marketing Digital – Valencia

Buscamos una persona que lleve nuestro marketing de contenidos y nuestras redes sociales.

Requisitos
- Mínimo 3 años de experiencia en marketing digital
- SEO y SEM; gestión de campañas en Google Ads y Meta Ads
- Analítica web con Google Analytics 4
- Email marketing (Mailchimp o HubSpot)
- Inglés avanzado; francés valorable
- No es necesario saber WordPress

Ofrecemos contrato indefinido y clases de alemán.`,
    right: {
      marketer: {
        named: [
          'Marketing',
          'SEO',
          'Content marketing',
          'Google Ads',
          'Google Analytics',
          'Email marketing',
          'HubSpot',
          'Social media',
        ],
        lacks: ['Meta Ads', 'French'],
      },
    },
  },
  {
    name: 'primary teacher',
    text: `Class Teacher, Key Stage 2 (maternity cover)

Our governors seek a teacher who plans lively lessons and manages a classroom kindly.

The successful candidate will:
* hold QTS
* have recent experience of KS2 and knowledge of the National Curriculum
* plan lessons for mixed abilities, with differentiation for SEND pupils
* use formative assessment to move learning on
* be confident with Google Classroom and interactive whiteboards
* share our commitment to safeguarding; an enhanced DBS check is required

Phonics is taught by colleagues in KS1 and is not required here. Please go to our website for a form; C. Hughes will answer questions.`,
    right: {
      teacher: {
        named: [
          'Lesson planning',
          'Classroom management',
          'Safeguarding',
          'Differentiation',
          'Google Classroom',
          'SEN support',
        ],
        lacks: [
          'QTS',
          'KS2',
          'National Curriculum',
          'formative assessment',
          'interactive whiteboards',
          'DBS',
        ],
      },
    },
  },
  {
    name: 'electrician in German',
    text: `Elektroniker für Betriebstechnik (m/w/d)

Ihre Aufgaben:
- Wartung und Instandhaltung der Produktionsanlagen
- Fehlersuche an elektrischen Anlagen
- SPS-Programmierung (Siemens S7, TIA Portal)
- Lesen von Schaltplänen

Ihr Profil:
- Abgeschlossene Ausbildung als Elektroniker
- Kenntnisse in Pneumatik und Hydraulik
- Führerschein Klasse B
- Bereitschaft zur Schichtarbeit
- Deutsch in Wort und Schrift
Schweißkenntnisse sind von Vorteil.`,
    right: {
      electrician: {
        named: ['Fault finding', 'PLC programming', 'Welding'],
        lacks: ['Wartung', 'TIA Portal', 'pneumatics', 'hydraulics', 'driving licence'],
      },
    },
  },
  {
    name: 'commercial lawyer',
    text: `Legal Counsel, Commercial

You will draft and negotiate SaaS agreements, NDAs and data processing agreements, run due diligence on acquisitions (M&A) and advise the board on GDPR. A law degree and qualification as a solicitor in England & Wales are essential, as is two years' PQE.

Knowledge of employment law and of intellectual property helps. Research is done in Westlaw or LexisNexis. We use Word, Teams and DocuSign all day.

You don't need litigation experience.`,
    right: {
      lawyer: {
        named: ['Negotiation', 'Due diligence', 'Mergers and acquisitions', 'GDPR', 'Westlaw'],
        lacks: ['NDA', 'employment law', 'intellectual property', 'Word', 'Teams', 'DocuSign'],
      },
    },
  },
  {
    name: 'comptable in French',
    text: `Comptable général (H/F) – Lyon

Vos missions : comptabilité générale, rapprochements bancaires, déclarations de TVA, clôtures mensuelles, suivi des immobilisations.

Profil recherché :
- Formation en comptabilité (DCG)
- Maîtrise d'Excel et de SAP
- La connaissance de Sage est un plus
- Anglais courant
- Rigueur et esprit d'équipe

La connaissance de la paie n'est pas nécessaire. Vous travaillerez avec le chef comptable.`,
    right: {
      accountant: {
        named: ['Accounting', 'Bank reconciliation', 'VAT returns', 'Month-end close', 'Excel'],
        lacks: ['fixed assets', 'DCG', 'SAP', 'Sage', 'English'],
      },
    },
  },
  {
    name: 'head chef, which has nothing to do with Chef or Puppet',
    text: `Head Chef – The Anchor

We want a chef with a spark. Ruby Malone's dining room seats sixty; the hive of activity is the kitchen. Lead a brigade of six, write the menu, and keep food cost under 28 %.

You bring:
- Menu planning and food costing
- HACCP and Level 3 Food Hygiene
- Stock control and supplier management
- Experience training junior chefs
We cook on the pass, not in spreadsheets. No Excel needed.`,
    right: {
      stephen: {
        named: [],
        lacks: [
          'menu planning',
          'food costing',
          'HACCP',
          'food hygiene',
          'stock control',
          'supplier management',
        ],
      },
    },
  },
  {
    name: 'project manager',
    text: `Project Manager – Infrastructure programme

The role: plan, deliver, report. You will manage budgets of £5m, keep the risk register, and chair the steering group. Teams across four countries look to you, and access to executives is direct.

Essential criteria
– PRINCE2 Practitioner or PMP
– MS Project, Jira and Confluence
– Stakeholder management
– Risk management
– Agile and waterfall delivery
Desirable: Six Sigma, Power BI, spoken Polish

A polished presence matters more than any tool.`,
    right: {
      accountant: {
        named: ['Budgeting'],
        lacks: [
          'PRINCE2',
          'MS Project',
          'Jira',
          'Confluence',
          'stakeholder management',
          'risk management',
          'agile',
          'waterfall',
          'Six Sigma',
          'Power BI',
          'Polish',
        ],
      },
    },
  },
  {
    name: 'network engineer, long page with board furniture',
    text: `Skip to main content
Jobs  Companies  Salaries  Sign in
Home > Jobs > Networking > Network Engineer
Network Engineer
Kestrel Telecom · Halifax, NS · Posted 3 days ago · 41 applicants
Save   Apply   Share on Facebook   Share on LinkedIn

Job description
Kestrel runs the largest fibre network in Atlantic Canada. We need someone who likes packets.

Responsibilities:
Configure and troubleshoot Cisco and Juniper routers (IOS-XR, Junos)
Design MPLS and BGP policies for peering at exchanges
Maintain firewalls and VPN gateways
Automate changes in Python with NETCONF
Respond to DDoS attacks

Requirements:
CCNP or JNCIP
3 years with OSPF, IS-IS
IPv6 in production
Familiarity with Wireshark
Bilingual (English/French) is an asset

Perks
Gym, RRSP matching, Spanish lunch club

Similar jobs
Java Developer – Apex Bank
Salesforce Administrator – Orbit
SAP Consultant – Larch & Sons

© Kestrel. We use cookies. Google Play and the App Store carry our app.`,
    right: {
      stephen: {
        named: [
          'Cisco IOS and CatOS',
          'Juniper',
          'BGP configuration and administration',
          'Firewalling',
          'BSD- and Linux-based routers, switches and firewalls',
          'VPN',
          'Python',
          'DDoS and security concepts',
        ],
        lacks: [
          'IOS-XR',
          'Junos',
          'MPLS',
          'NETCONF',
          'CCNP',
          'JNCIP',
          'OSPF',
          'IS-IS',
          'IPv6',
          'Wireshark',
          'English',
        ],
      },
    },
  },
];
