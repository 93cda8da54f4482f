/** Written after it was built, with traps, and measured before anything was mended: other professions. */
import type { JobText } from './text';

export const FRESH_OTHERS: JobText[] = [
  {
    name: 'intensive care nurse',
    text: `ICU Staff Nurse

Shift: 7p–7a. Unit: 22-bed mixed medical/surgical ICU.

You will:
Perform head-to-toe patient assessments and titrate vasoactive drips
Manage ventilated patients and those on CRRT
Educate patients and their families
Document in Cerner

You must have:
Active RN license (compact accepted)
BLS and ACLS; CCRN is a plus
2 years critical care experience
NIHSS certification

Experience with Epic is not required as we don't use it. Wound care is handled by a separate team. A swift interview awaits; relocation within Washington DC paid.`,
    right: {
      nurse: {
        named: ['Patient assessment', 'Patient education', 'BLS', 'ACLS', 'Wound care'],
        lacks: ['ventilators', 'CRRT', 'Cerner', 'CCRN', 'intensive care', 'NIHSS'],
      },
    },
  },
  {
    name: 'German Pflegefachkraft',
    text: `Pflegefachkraft (m/w/d) für unsere Seniorenresidenz

Deine Aufgaben
• Grund- und Behandlungspflege
• Wundversorgung und Medikamentengabe
• Pflegeplanung und Pflegedokumentation
• Anleitung von Auszubildenden

Dein Profil
• Examen als Altenpfleger oder Gesundheits- und Krankenpfleger
• Herz und Humor
• Führerschein Klasse B
• Deutschkenntnisse auf Niveau B2

Wir bieten dir eine Chefin, die zuhört.`,
    right: {
      nurse: {
        named: ['Wound care', 'Medication administration'],
        lacks: ['care plans', 'charting', 'personal care', 'driving licence', 'German'],
      },
    },
  },
  {
    name: 'tax senior',
    text: `Senior Tax Accountant

A mid-size firm in Leeds seeks a tax senior. Word has it that our coffee is good.

The role
Corporation tax computations for owner-managed businesses, personal tax returns, VAT returns, and the odd R&D claim. You will draft letters to HMRC, review the work of two juniors and help with budgeting for internal purposes.

Requirements
ATT or CTA qualified, or ACCA with tax experience
Good knowledge of UK GAAP
CCH or TaxCalc; Xero is useful
Confident in Excel and Outlook

No audit work. Accounts payable sits with another team.`,
    right: {
      accountant: {
        named: ['VAT returns', 'Budgeting', 'Xero', 'Excel', 'Accounts payable'],
        lacks: ['corporation tax', 'tax returns', 'GAAP', 'CCH', 'TaxCalc', 'Outlook'],
      },
    },
  },
  {
    name: 'Spanish accountant',
    text: `Contable – Zaragoza

Funciones:
- Contabilidad general y conciliaciones bancarias
- Cuentas por pagar y facturación
- Declaraciones de IVA
- Cierre mensual

Requisitos:
- Dominio de Excel
- Conocimientos de SAP o Sage
- Inglés intermedio
- No se requiere experiencia en nóminas`,
    right: {
      accountant: {
        named: [
          'Accounting',
          'Bank reconciliation',
          'Accounts payable',
          'VAT returns',
          'Month-end close',
          'Excel',
        ],
        lacks: ['invoicing', 'SAP', 'Sage', 'English'],
      },
    },
  },
  {
    name: 'content lead',
    text: `Content Lead @ a plant-based food brand

hey! we sell oat things. we need someone who writes like a human.

- own our blog, newsletter & instagram
- SEO that doesn't read like SEO (we use Ahrefs)
- brief freelancers, edit their copy
- plan campaigns with the paid people: Google Ads, TikTok Ads
- numbers: GA4, Looker Studio

you: copywriting chops, HubSpot or Klaviyo under your belt, a bit of Figma or Canva. Webflow > WordPress, but we'll teach you.
German speakers: a German-speaking market is next, so German is a big plus.`,
    right: {
      marketer: {
        named: [
          'SEO',
          'Google Ads',
          'Google Analytics',
          'Copywriting',
          'HubSpot',
          'Canva',
          'WordPress',
        ],
        lacks: ['Ahrefs', 'TikTok Ads', 'Looker', 'Webflow', 'German'],
      },
    },
  },
  {
    name: 'chemistry teacher in the States',
    text: `High School Chemistry Teacher

Cedar Falls School District, 2026–27 school year.

Essential functions
Plan and deliver standards-based lessons (NGSS) to grades 9–12
Manage classroom behavior and laboratory safety
Differentiate instruction for English learners and students with IEPs
Post work in Google Classroom or Canvas
Communicate with parents

Qualifications
Bachelor's degree in Chemistry or a related science
State teaching license with a chemistry endorsement
Experience with AP Chemistry preferred
Coaching offered to new staff. Spanish-language skills preferred.

The district is an equal opportunity employer. French and Latin clubs meet on Fridays.`,
    right: {
      teacher: {
        named: [
          'Teaching',
          'Lesson planning',
          'Classroom management',
          'Differentiation',
          'Google Classroom',
          'Parent communication',
        ],
        lacks: ['NGSS', 'laboratory safety', 'IEPs', 'teaching licence', 'AP Chemistry', 'Spanish'],
      },
    },
  },
  {
    name: 'HVAC technician',
    text: `HVAC Service Technician

Pay: $32–41/hr. Company van, go home to your own bed each night.

We need a tech to troubleshoot and repair rooftop units, boilers and heat pumps.

Requirements:
EPA 608 Universal
Valid driver's license, clean record
Brazing, wiring, reading blueprints
Comfortable with ladders and power tools
OSHA 10

Helpful: welding, sheet metal, PLC exposure, Spanish
CDL not needed. No electrical license required.`,
    right: {
      electrician: {
        named: ['Wiring', 'Blueprint reading', 'Welding', 'PLC programming'],
        lacks: [
          'HVAC',
          'heat pumps',
          'EPA 608',
          'driving licence',
          'brazing',
          'power tools',
          'OSHA 10',
          'sheet metal',
          'Spanish',
        ],
      },
    },
  },
  {
    name: 'paralegal',
    text: `Corporate Paralegal, New York

Support partners on mergers & acquisitions and venture financings: maintain data rooms, run due diligence checklists, prepare closing binders, file UCC statements and draft simple contracts.

We expect
- paralegal certificate or equivalent experience
- Westlaw or Lexis research
- iManage, Litera Compare
- strong Word and Excel; Outlook
- notary commission a plus

Litigation experience isn't necessary. Our C-suite clients expect a spark. GDPR? Only on our website's cookie banner.`,
    right: {
      lawyer: {
        named: ['Mergers and acquisitions', 'Due diligence', 'Contract drafting', 'Westlaw'],
        lacks: [
          'UCC',
          'paralegal',
          'iManage',
          'Litera Compare',
          'Word',
          'Excel',
          'Outlook',
          'notary',
        ],
      },
    },
  },
  {
    name: 'office manager',
    text: `Office Manager / Team Assistant

We're moving offices in spring and want somebody who makes everything go smoothly. You report to the chef de cabinet and work with teams in Oslo and Cork.

Your tasks
Diary management and travel booking for two directors
Invoicing and petty cash
Event planning for up to 200 guests
Ordering supplies

Your skills
MS Office (Word, Excel, PowerPoint), Teams and SharePoint
Fluent English and Norwegian; Danish helps
Experience with Visma or Xero
No accounting degree necessary`,
    right: {
      accountant: {
        named: ['Xero', 'Excel'],
        lacks: [
          'diary management',
          'travel booking',
          'invoicing',
          'petty cash',
          'event management',
          'Word',
          'PowerPoint',
          'Teams',
          'SharePoint',
          'English',
          'Norwegian',
          'Danish',
        ],
      },
    },
  },
];
