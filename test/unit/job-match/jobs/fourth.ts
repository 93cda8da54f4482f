/** Other professions again: job texts with traps, written after all others were mended and measured before anything was mended for them. */
import type { Job } from './job';

export const FOURTH: Job[] = [
  {
    name: 'warehouse shift leader, for the accountant',
    who: 'accountant',
    skills: ['SAP', 'Excel'],
    lacks: ['inventory management', 'forklift', 'order picking', 'Polish'],
    either: ['logistics', 'health and safety', 'English'],
    text: `
Warehouse Shift Leader
Portway Cold Store

You lead eleven people through the night, with order picking, stock control and a tidy floor.

What you need
- Forklift licence
- Stock movements in SAP; simple lists in Excel
- English good enough for safety briefings; Polish is a bonus

Not needed: a degree, Oracle, accounting.
Please access the yard by gate 3. Word travels fast here.
`,
  },
  {
    name: 'QA engineer, for the front end',
    who: 'frontend',
    skills: ['TypeScript', 'JavaScript', 'Git', 'Accessibility'],
    lacks: ['Playwright', 'Postman', 'Jira', 'test automation'],
    either: ['regression testing', 'manual testing', 'REST APIs', 'CI/CD', 'QA'],
    text: `
QA Engineer

We make booking software for ferries. Retailers like Express and Gap are not our customers; ports are.

Requirements
• Test automation in TypeScript or JavaScript
• Playwright, Postman, Jira and Git
• An interest in accessibility

Selenium? We moved away from it. No Java.
`,
  },
  {
    name: 'German: Projektleitung Bau, for the electrician',
    who: 'electrician',
    skills: ['Blueprint reading'],
    lacks: ['project management', 'AutoCAD', 'site management', 'driving licence', 'German'],
    either: ['Microsoft Office', 'budgeting', 'cost control'],
    text: `
Bauleiter Elektrotechnik (m/w/d)
Hansen Elektrobau GmbH, Kiel

Ihre Aufgaben
- Bauleitung und Projektmanagement für Schulen und Kitas
- Lesen technischer Zeichnungen, Pflege der Pläne in AutoCAD

Ihr Profil
- Führerschein Klasse B
- Sehr gute Deutschkenntnisse
- SPS-Programmierung ist nicht erforderlich

Wir bieten: Firmenwagen, Excel-Kurse.
`,
  },
  {
    name: 'hotel front desk, for the marketer',
    who: 'marketer',
    skills: ['Canva'],
    lacks: ['Opera PMS', 'customer service', 'French', 'complaint handling'],
    either: [
      'front desk',
      'English',
      'Microsoft Office',
      'cash handling',
      'point of sale',
      'social media',
    ],
    text: `
Front Desk Agent, seasonal
Hotel Miramar

Guests arrive tired; you make them smile.

You bring
* customer service experience and calm complaint handling
* Opera PMS
* fluent Spanish, and French if possible
* Canva for the notice board

You do not need WordPress or SEO. In spring we go hiking together.
`,
  },
  {
    name: 'clinical trial nurse',
    who: 'nurse',
    skills: ['Phlebotomy', 'Patient education', 'Electronic health records'],
    lacks: ['good clinical practice', 'ECG', 'clinical trials'],
    either: ['RN', 'oncology', 'Care planning', 'vital signs', 'Excel', 'informed consent'],
    text: `
Research Nurse, Oncology Trials Unit
Partner of companies such as Epic Games and Shell

Duties
- Take part in clinical trials from first visit to last
- Venepuncture and ECG recording
- Educate patients about the study
- Keep electronic health records complete

Qualifications
Registered nurse; Good Clinical Practice (GCP) certificate
Experience with dialysis is not required.
`,
  },
];
