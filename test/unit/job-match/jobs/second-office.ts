/** Offices: job texts for other professions with traps in them, written after the matching and measured before it was mended. */
import type { Job } from './job';

export const SECOND_OFFICE: Job[] = [
  {
    name: 'German: Buchhalter',
    who: 'accountant',
    skills: ['Accounts payable', 'SAP', 'Excel', 'VAT', 'Month-end close'],
    lacks: ['HGB', 'Accounts receivable', 'Year-end close'],
    either: [
      'DATEV',
      'Bookkeeping',
      'German',
      'Bank reconciliation',
      'IFRS',
      'Microsoft Office',
      'Fixed assets',
      'English',
      'Word',
      'Outlook',
    ],
    text: `
Finanzbuchhalter (m/w/d)
Gebr. Ahlers Maschinenbau, Osnabrück

Ihre Aufgaben
– Debitoren- und Kreditorenbuchhaltung
– Umsatzsteuervoranmeldungen
– Mitarbeit bei Monats- und Jahresabschlüssen nach HGB

Ihr Profil
– Abgeschlossene kaufmännische Ausbildung und zwei Jahre Berufserfahrung in der Buchhaltung
– Sicherer Umgang mit DATEV oder SAP und mit MS Excel
– Genauigkeit, Teamgeist und Freude an Zahlen
– Englischkenntnisse sind kein Muss

Das bieten wir
Weihnachtsgeld, Parkplatz, kurze Wege. Access für Rollstuhlfahrer vorhanden. Ein Wort genügt: bewerben Sie sich!
`,
  },
  {
    name: 'content marketer at a software company',
    who: 'marketer',
    skills: [
      'SEO',
      'Content marketing',
      'Copywriting',
      'Google Analytics',
      'HubSpot',
      'E-mail marketing',
      'WordPress',
    ],
    lacks: ['Ahrefs', 'Notion', 'LinkedIn Ads', 'Salesforce'],
    either: [
      'landing pages',
      'Webflow',
      'A/B testing',
      'Social media',
      'Marketing automation',
      'Lead generation',
      'Go-to-market strategy',
      'Product marketing',
      'Blogging',
      'Figma',
      'Google Search Console',
      'Sales',
    ],
    text: `
Content Marketing Manager
Quillmark (Series A, 32 people) · Remote within 3 hours of UTC

Quillmark is a spreadsheet for lawyers. Think of Excel that reads contracts. It is built in Rust and TypeScript, but you needn't know either. Our customers include Stripe, Slack and Notion.

As our first content person you will own the blog, the newsletter and the words in the product.

What success looks like
· Organic traffic doubles in a year: you do keyword research in Ahrefs, brief writers, and know your way round search engine optimisation
· E-mail campaigns in HubSpot that people answer
· Landing pages in Webflow or WordPress; you write the copy yourself
· You report from GA4, honestly
· LinkedIn Ads, carefully

You'll like it here if
you have done B2B SaaS before, you have written for sales teams (they live in Salesforce), and Notion is where you think.

We don't do cold calls, and we are not on TikTok.
`,
  },
  {
    name: 'paralegal in a tech firm',
    who: 'lawyer',
    skills: ['Contract drafting', 'Legal research', 'GDPR', 'Litigation', 'Westlaw'],
    lacks: ['E-discovery', 'Contract management', 'Trademarks', 'Microsoft Office'],
    either: [
      'paralegal',
      'Document review',
      'Intellectual property',
      'NDAs',
      'Word',
      'Data protection',
      'Excel',
      'Relativity',
      'Corporate governance',
      'Legal writing',
    ],
    text: `
Senior Paralegal, Corporate & Disputes
Hallam Robotics Inc., Boston MA

Reports to: General Counsel
Schedule: Monday to Friday, the odd late evening before a closing

Job description
The Senior Paralegal keeps the legal department's house in order. Duties include:
1. Drafting NDAs and other routine contracts from templates
2. Contract management: renewals, notices, signatures
3. Support of litigation, including e-discovery and document review
4. Legal research (Westlaw)
5. Trademark renewals with outside counsel
6. Privacy requests under the GDPR

Knowledge, skills and abilities
Proficiency in Microsoft Office. Discretion. A sense of order that others find mildly alarming.
No coding is involved, whatever our name suggests: you need not know Python, C++ or ROS.
No law degree required.

Offered: 401(k), commuter benefits, robot demonstrations. Italian espresso in the kitchen.
`,
  },
  {
    name: 'French: comptable',
    who: 'accountant',
    skills: ['Accounts payable', 'Bank reconciliation', 'VAT', 'Excel'],
    lacks: ['Sage', 'Accounts receivable', 'Payroll', 'Year-end close'],
    either: [
      'DCG',
      'Bookkeeping',
      'Month-end close',
      'French',
      'Word',
      'Microsoft Office',
      'English',
    ],
    text: `
Comptable polyvalent(e) – CDI – Nantes
Ateliers Morvan (menuiserie, 45 salariés)

Vos missions
• Comptabilité fournisseurs et comptabilité clients
• Rapprochements bancaires
• Déclarations de TVA
• Préparation de la paie avec le cabinet
• Participation à la clôture annuelle

Votre profil
• BTS ou DCG, trois ans d'expérience
• Maîtrise d'Excel ; la connaissance de Sage est un plus
• Pas d'anglais nécessaire

Nous offrons : mutuelle, tickets restaurant, vue sur l'Erdre.
`,
  },
];
