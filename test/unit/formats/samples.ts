/** Résumés of invented people, as people write them in seven languages, and what they say. */

export interface Sample {
  file: string;
  text: string;
  name: string;
  email: string;
  work: { name: string; position: string; startDate: string; endDate: string }[];
  education: { institution: string; study: string; startDate: string; endDate: string }[];
  skills: string[];
}

export const SAMPLES: readonly Sample[] = [
  {
    file: 'text-de.txt',
    text: `LEBENSLAUF

Persönliche Daten
Name: Katharina Vogel
Adresse: Lindenstraße 12, 50674 Köln
Telefon: +49 221 5550123
E-Mail: k.vogel@example.de

Berufserfahrung

04/2019 – heute
Projektleiterin, Siemens Energy AG, Erlangen
- Leitung von drei Projekten mit einem Budget von 2 Mio. Euro
- Einführung agiler Methoden

09/2015 – 03/2019
Entwicklungsingenieurin, Bosch GmbH, Stuttgart
- Entwicklung von Steuergeräten
- Betreuung von Werkstudenten

Ausbildung

10/2010 – 07/2015
Master of Science Elektrotechnik
RWTH Aachen

08/2001 – 06/2010
Abitur
Goethe-Gymnasium Köln

Kenntnisse
MATLAB, C++, Python, SAP, Scrum

Sprachen
Deutsch (Muttersprache), Englisch (verhandlungssicher)`,
    name: 'Katharina Vogel',
    email: 'k.vogel@example.de',
    work: [
      { name: 'Siemens Energy AG', position: 'Projektleiterin', startDate: '2019-04', endDate: '' },
      {
        name: 'Bosch GmbH',
        position: 'Entwicklungsingenieurin',
        startDate: '2015-09',
        endDate: '2019-03',
      },
    ],
    education: [
      {
        institution: 'RWTH Aachen',
        study: 'Master of Science Elektrotechnik',
        startDate: '2010-10',
        endDate: '2015-07',
      },
      {
        institution: 'Goethe-Gymnasium Köln',
        study: 'Abitur',
        startDate: '2001-08',
        endDate: '2010-06',
      },
    ],
    skills: ['MATLAB', 'C++', 'Python', 'SAP', 'Scrum'],
  },
  {
    file: 'text-fr.txt',
    text: `Élodie Marchand
Chef de projet digital
12 rue des Lilas, 69003 Lyon
06 12 34 56 78 | elodie.marchand@example.fr | linkedin.com/in/elodiemarchand

EXPÉRIENCE PROFESSIONNELLE

Chef de projet digital – Publicis, Lyon
Janvier 2020 – aujourd'hui
• Pilotage de la refonte de quatre sites
• Encadrement d'une équipe de six personnes

Chargée de communication – Mairie de Grenoble
Septembre 2016 – Décembre 2019
• Rédaction de la lettre d'information
• Organisation d'événements

FORMATION

Master Communication, Université Lumière Lyon 2, 2014 – 2016
Licence Lettres modernes, Université Grenoble Alpes, 2011 – 2014

COMPÉTENCES
WordPress, Google Analytics, SEO, Photoshop

LANGUES
Français : langue maternelle
Anglais : courant`,
    name: 'Élodie Marchand',
    email: 'elodie.marchand@example.fr',
    work: [
      { name: 'Publicis', position: 'Chef de projet digital', startDate: '2020-01', endDate: '' },
      {
        name: 'Mairie de Grenoble',
        position: 'Chargée de communication',
        startDate: '2016-09',
        endDate: '2019-12',
      },
    ],
    education: [
      {
        institution: 'Université Lumière Lyon 2',
        study: 'Master Communication',
        startDate: '2014',
        endDate: '2016',
      },
      {
        institution: 'Université Grenoble Alpes',
        study: 'Licence Lettres modernes',
        startDate: '2011',
        endDate: '2014',
      },
    ],
    skills: ['WordPress', 'Google Analytics', 'SEO', 'Photoshop'],
  },
  {
    file: 'text-es.txt',
    text: `María José Fernández Ruiz
Madrid, España · +34 612 345 678 · mj.fernandez@example.es

Perfil profesional
Contable con más de diez años de experiencia en auditoría y control de gestión.

Experiencia laboral

Deloitte — Auditora sénior
marzo de 2018 - actualidad
Auditoría de cuentas anuales de empresas del sector energético.

Grupo Acciona — Analista financiera
junio de 2013 - febrero de 2018
Control presupuestario y elaboración de informes mensuales.

Formación académica

Grado en Administración y Dirección de Empresas
Universidad Complutense de Madrid
2009 - 2013

Habilidades
Excel; SAP; Power BI; Auditoría

Idiomas
Español (nativo)
Inglés (C1)`,
    name: 'María José Fernández Ruiz',
    email: 'mj.fernandez@example.es',
    work: [
      { name: 'Deloitte', position: 'Auditora sénior', startDate: '2018-03', endDate: '' },
      {
        name: 'Grupo Acciona',
        position: 'Analista financiera',
        startDate: '2013-06',
        endDate: '2018-02',
      },
    ],
    education: [
      {
        institution: 'Universidad Complutense de Madrid',
        study: 'Grado Administración y Dirección de Empresas',
        startDate: '2009',
        endDate: '2013',
      },
    ],
    skills: ['Excel', 'SAP', 'Power BI', 'Auditoría'],
  },
  {
    file: 'text-it.txt',
    text: `CURRICULUM VITAE
Giulia Bianchi
Via Roma 5, 20121 Milano
Cell.: +39 333 1234567
giulia.bianchi@example.it

ESPERIENZA LAVORATIVA
Da maggio 2017 ad oggi
Responsabile marketing
Barilla S.p.A., Parma
Gestione delle campagne nazionali.

Da gennaio 2012 ad aprile 2017
Assistente marketing
Ferrero, Alba
Analisi di mercato e supporto al lancio di nuovi prodotti.

ISTRUZIONE E FORMAZIONE
2007 - 2011
Laurea in Economia
Università Bocconi, Milano

COMPETENZE
Google Ads, Excel, PowerPoint`,
    name: 'Giulia Bianchi',
    email: 'giulia.bianchi@example.it',
    work: [
      {
        name: 'Barilla S.p.A.',
        position: 'Responsabile marketing',
        startDate: '2017-05',
        endDate: '',
      },
      {
        name: 'Ferrero',
        position: 'Assistente marketing',
        startDate: '2012-01',
        endDate: '2017-04',
      },
    ],
    education: [
      {
        institution: 'Università Bocconi',
        study: 'Laurea Economia',
        startDate: '2007',
        endDate: '2011',
      },
    ],
    skills: ['Google Ads', 'Excel', 'PowerPoint'],
  },
  {
    file: 'text-nl.txt',
    text: `Sander de Vries
sander@devries.example | 06-12345678 | Utrecht

Profiel
Softwareontwikkelaar met een passie voor open source.

Werkervaring
Senior ontwikkelaar, bol.com (maart 2019 - heden)
* Verantwoordelijk voor de zoekfunctie
* Begeleiden van junioren
Ontwikkelaar, ING Bank (sep 2014 - feb 2019)
* Bouwen van de mobiele app

Opleiding
Bachelor Informatica, Universiteit Utrecht (2011 - 2014)

Vaardigheden
Java, Kotlin, Docker, Kubernetes`,
    name: 'Sander de Vries',
    email: 'sander@devries.example',
    work: [
      { name: 'bol.com', position: 'Senior ontwikkelaar', startDate: '2019-03', endDate: '' },
      { name: 'ING Bank', position: 'Ontwikkelaar', startDate: '2014-09', endDate: '2019-02' },
    ],
    education: [
      {
        institution: 'Universiteit Utrecht',
        study: 'Bachelor Informatica',
        startDate: '2011',
        endDate: '2014',
      },
    ],
    skills: ['Java', 'Kotlin', 'Docker', 'Kubernetes'],
  },
  {
    file: 'text-pt.txt',
    text: `João Pedro Silva
Desenvolvedor Full Stack
São Paulo, Brasil
joao.silva@example.com.br
(11) 91234-5678
https://github.com/jpsilva

Resumo
Desenvolvedor com 8 anos de experiência.

Experiência profissional

Nubank
Engenheiro de Software
jan. 2020 - presente
- Desenvolvimento de microsserviços em Clojure

Itaú Unibanco
Desenvolvedor Java
fev. 2016 - dez. 2019
- Manutenção do internet banking

Formação acadêmica

Universidade de São Paulo
Bacharelado em Ciência da Computação
2012 - 2015

Competências
Clojure, Java, Kafka, AWS`,
    name: 'João Pedro Silva',
    email: 'joao.silva@example.com.br',
    work: [
      { name: 'Nubank', position: 'Engenheiro de Software', startDate: '2020-01', endDate: '' },
      {
        name: 'Itaú Unibanco',
        position: 'Desenvolvedor Java',
        startDate: '2016-02',
        endDate: '2019-12',
      },
    ],
    education: [
      {
        institution: 'Universidade de São Paulo',
        study: 'Bacharelado Ciência da Computação',
        startDate: '2012',
        endDate: '2015',
      },
    ],
    skills: ['Clojure', 'Java', 'Kafka', 'AWS'],
  },
  {
    file: 'markdown-dev.md',
    text: `# Priya Raghunathan
**Machine Learning Engineer**

[priya@example.io](mailto:priya@example.io) · [github.com/priyar](https://github.com/priyar) · [priya.example.io](https://priya.example.io) · Toronto, Canada

## Experience

### Senior ML Engineer — Shopify
*Jan 2021 – Present · Toronto, ON*

- Built the ranking model behind product search
- Cut training cost by half

### Data Scientist — RBC
*Jul 2017 – Dec 2020 · Toronto, ON*

- Fraud detection for card payments

## Education

### University of Waterloo
BASc, Computer Engineering, 2012 – 2017

## Skills

- **Languages:** Python, Go, SQL
- **ML:** PyTorch, XGBoost, Ray
- **Infra:** Kubernetes, Terraform`,
    name: 'Priya Raghunathan',
    email: 'priya@example.io',
    work: [
      { name: 'Shopify', position: 'Senior ML Engineer', startDate: '2021-01', endDate: '' },
      { name: 'RBC', position: 'Data Scientist', startDate: '2017-07', endDate: '2020-12' },
    ],
    education: [
      {
        institution: 'University of Waterloo',
        study: 'BASc Computer Engineering',
        startDate: '2012',
        endDate: '2017',
      },
    ],
    skills: ['Python', 'Go', 'SQL', 'PyTorch', 'XGBoost', 'Ray', 'Kubernetes', 'Terraform'],
  },
  {
    file: 'markdown-table.md',
    text: `# Curriculum Vitae — Tomasz Kowalski

Email: tomasz@example.pl
Phone: +48 600 700 800

## Work history

**Allegro** (2018–present), *Backend Developer*
Payments team.

**Onet** (2014–2018), *Junior Developer*
CMS and APIs.

## Education

**AGH University of Science and Technology**, MSc Computer Science (2009–2014)

## Technical skills

| Area | Tools |
| --- | --- |
| Backend | Java, Spring Boot, Kafka |
| Databases | PostgreSQL, Redis |`,
    name: 'Tomasz Kowalski',
    email: 'tomasz@example.pl',
    work: [
      { name: 'Allegro', position: 'Backend Developer', startDate: '2018', endDate: '' },
      { name: 'Onet', position: 'Junior Developer', startDate: '2014', endDate: '2018' },
    ],
    education: [
      {
        institution: 'AGH University of Science and Technology',
        study: 'MSc Computer Science',
        startDate: '2009',
        endDate: '2014',
      },
    ],
    skills: ['Java', 'Spring Boot', 'Kafka', 'PostgreSQL', 'Redis'],
  },
  {
    file: 'text-academic.txt',
    text: `Dr. Miriam Adeyemi
Department of Chemistry, University of Bristol
miriam.adeyemi@example.ac.uk
ORCID: https://orcid.org/0000-0002-1825-0097

ACADEMIC POSITIONS

2019-        Lecturer in Physical Chemistry, University of Bristol
2016-2019    Postdoctoral Research Associate, ETH Zürich
2015-2016    Research Assistant, University of Ibadan

EDUCATION

2011-2015    PhD Chemistry, University of Cambridge
2007-2011    BSc (Hons) Chemistry, University of Ibadan

TEACHING
Thermodynamics (second year), 2019-2023

PUBLICATIONS
Adeyemi M. Solvent effects in charge transfer. J. Phys. Chem. 2021.
Adeyemi M., Keller P. Ultrafast dynamics in ionic liquids. Nature Chem. 2018.

SKILLS
Spectroscopy, Python, LaTeX`,
    name: 'Dr. Miriam Adeyemi',
    email: 'miriam.adeyemi@example.ac.uk',
    work: [
      {
        name: 'University of Bristol',
        position: 'Lecturer in Physical Chemistry',
        startDate: '2019',
        endDate: '',
      },
      {
        name: 'ETH Zürich',
        position: 'Postdoctoral Research Associate',
        startDate: '2016',
        endDate: '2019',
      },
      {
        name: 'University of Ibadan',
        position: 'Research Assistant',
        startDate: '2015',
        endDate: '2016',
      },
    ],
    education: [
      {
        institution: 'University of Cambridge',
        study: 'PhD Chemistry',
        startDate: '2011',
        endDate: '2015',
      },
      {
        institution: 'University of Ibadan',
        study: 'BSc Chemistry',
        startDate: '2007',
        endDate: '2011',
      },
    ],
    skills: ['Spectroscopy', 'Python', 'LaTeX'],
  },
  {
    file: 'text-linkedinish.txt',
    text: `Sofia Lindqvist
Head of People at Klarna
Stockholm, Sweden

Contact
sofia.lindqvist@example.se
www.linkedin.com/in/sofialindqvist

About
I build teams.

Experience

Head of People
Klarna · Full-time
Aug 2020 - Present · 3 yrs 5 mos
Stockholm, Sweden

HR Business Partner
Spotify · Full-time
Jan 2016 - Jul 2020 · 4 yrs 7 mos
Stockholm, Sweden
Supported engineering in three countries.

Education

Uppsala University
Bachelor's degree, Psychology
2010 - 2013

Skills
Recruiting
Coaching
Employer Branding`,
    name: 'Sofia Lindqvist',
    email: 'sofia.lindqvist@example.se',
    work: [
      { name: 'Klarna', position: 'Head of People', startDate: '2020-08', endDate: '' },
      {
        name: 'Spotify',
        position: 'HR Business Partner',
        startDate: '2016-01',
        endDate: '2020-07',
      },
    ],
    education: [
      {
        institution: 'Uppsala University',
        study: "Bachelor's degree Psychology",
        startDate: '2010',
        endDate: '2013',
      },
    ],
    skills: ['Recruiting', 'Coaching', 'Employer Branding'],
  },
  {
    file: 'text-sentences.txt',
    text: `Hannah O'Neill

hannah.oneill@example.ie
+353 87 123 4567
Dublin, Ireland

Professional Summary

Customer support lead with six years in software companies.

Work Experience

Support Team Lead at Intercom, Dublin (Summer 2019 – Present)
Leads a team of eight across two time zones.
Wrote the onboarding handbook.

Customer Support Agent at Zendesk, Dublin (Spring 2016 – Summer 2019)
Answered 60 tickets a day with a satisfaction of 97 %.

Education

B.A. in English Literature, Trinity College Dublin, 2012 – 2016

Skills

Zendesk, Intercom, conflict resolution and coaching.`,
    name: "Hannah O'Neill",
    email: 'hannah.oneill@example.ie',
    work: [
      { name: 'Intercom', position: 'Support Team Lead', startDate: '2019', endDate: '' },
      { name: 'Zendesk', position: 'Customer Support Agent', startDate: '2016', endDate: '2019' },
    ],
    education: [
      {
        institution: 'Trinity College Dublin',
        study: 'B.A. English Literature',
        startDate: '2012',
        endDate: '2016',
      },
    ],
    skills: ['Zendesk', 'Intercom', 'conflict resolution', 'coaching'],
  },
];
