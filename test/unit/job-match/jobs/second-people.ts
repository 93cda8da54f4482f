/** Care, schools, trades: job texts for other professions with traps in them, written after the matching and measured before it was mended. */
import type { Job } from './job';

export const SECOND_PEOPLE: Job[] = [
  {
    name: 'ward nurse, British',
    who: 'nurse',
    skills: [
      'Wound care',
      'Medication administration',
      'Care planning',
      'Phlebotomy',
      'Electronic health records',
    ],
    lacks: [
      'NMC registration',
      'Catheterisation',
      'Dementia care',
      'safeguarding adults',
      'Palliative care',
    ],
    either: [
      'Cannulation',
      'IV therapy',
      'Infection control',
      'SystmOne',
      'Discharge planning',
      'Mentoring',
      'Manual handling',
      'Registered nurse',
      'Geriatrics',
      'Patient assessment',
    ],
    text: `
Staff Nurse (Band 5) – Care of the Elderly
Fenwick & District NHS Trust

Job overview
An exciting opportunity has arisen on Larch Ward, a 28-bedded ward for older people. In a word, we are looking for kindness.

Main duties of the job
• Assess, plan, implement and evaluate care; write care plans with patients and families
• Administer medication, including intravenous drugs once trained
• Manage wounds and pressure areas; catheter care
• Venepuncture and cannulation (training given)
• Keep accurate electronic patient records in SystmOne
• Care for people with dementia and for those at the end of life (palliative care)

Person specification – essential
• NMC registration
• Understanding of safeguarding adults

Desirable
• Evidence of further study

We excel at flexible rosters. The Trust is a smoke-free employer. Epic views over the moors, if you like walking.
`,
  },
  {
    name: 'French teacher cover, secondary',
    who: 'teacher',
    skills: ['Classroom management', 'Lesson planning'],
    lacks: ['GCSE', 'QTS', 'Safeguarding', 'Spanish', 'A-level'],
    either: [
      'French',
      'PGCE',
      'Key Stage 3',
      'Assessment for learning',
      'Differentiated instruction',
      'DBS',
      'Microsoft Teams',
      'Child protection',
      'Teaching',
    ],
    text: `
Teacher of French (with some Spanish)
St Oswald's High School, Durham
Required for January. MPS/UPS. Permanent.

St Oswald's is an 11–18 school with 940 pupils. Behaviour is good because expectations are clear.

We are seeking a teacher who
- can teach French up to A level and Spanish to GCSE
- plans lessons that have a beginning, a middle and an end
- manages classrooms with humour and consistency
- has QTS and a commitment to safeguarding

You will have access to a generous training budget and to two teams of technicians who make things work. In the spring term, the whole department goes to Rouen.

St Oswald's is committed to the welfare of children. Posts are subject to checks.
`,
  },
  {
    name: 'solar electrician',
    who: 'electrician',
    skills: ['Wiring', 'Conduit bending', 'Blueprint reading', 'Troubleshooting'],
    lacks: [
      'Solar installation',
      'OSHA 30',
      'Working at height',
      "Driver's licence",
      'NABCEP',
      'Spanish',
    ],
    either: [
      'OSHA 10',
      'Journeyman',
      'Electrical installation',
      'NEC',
      'Fall protection',
      'Hand tools',
      'Battery storage',
    ],
    text: `
Solar Electrician – Residential
Mesa Verde Sun Co. (Albuquerque, NM)

Do you like roofs? We put photovoltaic systems on about 300 houses a year and would rather do it well than fast.

You will…
✔ install solar panels, inverters and batteries
✔ run conduit, pull wire and make up panels
✔ read drawings, and say so when the drawing is wrong
✔ troubleshoot systems that others have put up

You have…
✔ a journeyman licence (residential wireman is fine)
✔ OSHA 30 (we'll pay for it if you have only the 10-hour card)
✔ no fear of working at heights
✔ a clean driver's license
✔ NABCEP, or the wish to get it
✔ Spanish is a plus

We do not do commercial PLC work or welding. Apply in a word or two by text message.
`,
  },
];
