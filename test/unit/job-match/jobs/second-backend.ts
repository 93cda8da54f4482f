/** Servers and data: job texts for software people with traps in them, written after the matching and measured before it was mended. */
import type { Job } from './job';

export const SECOND_BACKEND: Job[] = [
  {
    name: 'corporate board style, long',
    who: 'backend',
    skills: ['Python', 'SQL', 'Docker', 'AWS', 'CI/CD', 'Distributed systems', 'Redis'],
    lacks: ['Django', 'RabbitMQ', 'Elasticsearch', 'Jenkins', 'Splunk', 'Agile'],
    either: [
      'REST APIs',
      'Unit testing',
      'Microservices',
      'Git',
      'Design patterns',
      'Object-oriented programming',
      'Celery',
      'Data structures',
      'Mentoring',
      'Monitoring',
      'Relational databases',
      'Payments',
    ],
    text: `
Company: Meridian Payments Group
Job title: Software Engineer II – Settlement Services
Job ID: R-0048812
Location: Austin, TX (Hybrid, 3 days a week)
Employment type: Regular, full time

ABOUT MERIDIAN
Founded in 1994, Meridian moves money for merchants such as Oracle, Adobe and Shell. Our teams are in Austin, Swift Current and Go Vap, and our C-suite still answers the phone on Fridays. Our annual Spring Fest is open to families.

POSITION SUMMARY
The Software Engineer II designs, codes, tests and supports the services that settle card payments. You will work closely with product owners, QA and operations in an Agile environment, and will express your opinion in design discussions.

ESSENTIAL DUTIES AND RESPONSIBILITIES
• Design and build distributed systems which handle 4,000 transactions per second
• Develop services in Python 3.11 with Django and Celery; communicate via RabbitMQ
• Cache what is read often in Redis
• Write complex SQL and tune it
• Maintain CI/CD pipelines in Jenkins; deploy Docker images to AWS
• Make sense of production logs (Splunk, Elasticsearch)
• Go the extra mile for colleagues; excel under pressure; access production only with approval

MINIMUM QUALIFICATIONS
• Bachelor's degree in Computer Science or equivalent
• 3+ years of professional software development
• Knowledge of Java is not required; we migrated from COBOL to Python in 2019

PREFERRED
• Prior work in payments

PHYSICAL REQUIREMENTS
Ability to sit and to word things politely for eight hours. Ability to lift a laptop.

BENEFITS
Medical, dental, vision, 401(k), Excel tutoring, Spanish lessons, R&R days.

Meridian is an equal opportunity employer and does not discriminate on the basis of race, religion, language or veteran status.
`,
  },
  {
    name: 'Go shop, terse',
    who: 'backend',
    skills: ['Go', 'C', 'gRPC', 'Kubernetes', 'PostgreSQL'],
    lacks: ['Rust', 'NATS', 'eBPF', 'Nix'],
    either: ['Linux'],
    text: `
Systems programmer (remote, Europe)

We write a storage engine. Stack: Go, Rust, C, gRPC, NATS. Runs on Kubernetes, keeps metadata in PostgreSQL.

You:
- have shipped something written in Go or C
- know what eBPF is good for
- like Nix, or can live with it
- don't mind rust on old bikes (there are some in the yard)

We:
- go slow to go fast
- rest on Fridays
- have no managers, no Scrum and no stand-ups

Send code, not a cover letter. hello at tallowdb dot example
`,
  },
  {
    name: 'German: Data Scientist Energie',
    who: 'data',
    skills: [
      'Python',
      'R',
      'SQL',
      'Machine learning',
      'Statistics',
      'pandas',
      'Spark',
      'Tableau',
      'Time series forecasting',
    ],
    lacks: ['Azure', 'PyTorch', 'Docker', 'German'],
    either: [
      'Power BI',
      'Git',
      'Deep learning',
      'Data visualisation',
      'Scrum',
      'Machine learning',
      'Databases',
      'Agile',
    ],
    text: `
Data Scientist (w/m/d) im Bereich Energieprognosen
Stadtwerke Lindenau AG · Leipzig · Vollzeit / Teilzeit ab 30 h

Das erwartet Sie
• Sie entwickeln Prognosemodelle für Zeitreihen (Last, Wind, Sonne) mit Methoden der Statistik und des maschinellen Lernens
• Sie bringen Ihre Modelle mit Docker in die Azure-Cloud
• Sie bereiten Ergebnisse für die Fachbereiche auf, in Tableau oder Power BI

Das bringen Sie mit
• Abgeschlossenes Studium der Mathematik, Informatik oder Physik
• Sicherer Umgang mit Python (pandas, PyTorch) oder R sowie SQL
• Erste Erfahrungen mit Spark sind von Vorteil
• Verhandlungssichere Deutschkenntnisse in Wort und Schrift

Nicht erforderlich ist Erfahrung mit SAS; Java brauchen Sie bei uns nicht.

Wir bieten
Tarifvertrag TV-V, 30 Tage Urlaub, ein Jobrad, eine Kantine, in der man excellent isst, und Englischkurse.
`,
  },
  {
    name: 'site reliability engineer, for the bundled card',
    who: 'systems',
    skills: [
      'Python',
      'Kafka',
      'PostgreSQL',
      'MySQL',
      'Linux kernel and network performance tuning',
      'AWS services',
      'Perl',
      'Shell',
      'BIND',
      'Nginx',
      'Network sockets and distributed systems concepts',
      'Design, development and administration of large, reliable, efficient, performant distributed systems',
    ],
    lacks: ['Kubernetes', 'Go', 'Prometheus', 'Terraform'],
    either: [
      'Chef',
      'English',
      'Grafana',
      'Debian GNU/Linux packaging',
      'BSD- and Linux-based routers, switches and firewalls',
      'Site reliability engineering',
      'DNS',
      'Incident management',
      'Observability',
      'Infrastructure as code',
      'Capacity planning',
      'Presto',
    ],
    text: `
Site Reliability Engineer
Calloway Broadcasting

You know the feeling: a graph drops at 3 a.m. and presto, forty people are in a call. Help us have fewer of those calls.

Responsibilities
Keep distributed systems up that carry live television to nine million people. They run on Linux, on our own machines and in AWS.
Operate Kafka, Postgres and MySQL, nginx at the edge, BIND for names.
Replace hand-made shell scripts and venerable Perl by something that can be tested, mostly in Python and Go.
Move services to k8s; describe everything in Terraform. Chef recipes have to be read, too, until they are gone.
Prometheus alerts that are worth waking up for.

About you
You stay calm. You spark conversations across teams. You have an exceptional command of written English (we are spread over six countries).

What's not in it: Windows, Oracle, SAP. No vendor certifications needed.
The role is open to a swift start. Chef's table lunch in our Cardiff kitchen every Thursday.
`,
  },
];
