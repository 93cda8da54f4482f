/** Written after it was built, with traps, and measured before anything was mended: jobs with computers. */
import type { JobText } from './text';

export const FRESH_SOFTWARE: JobText[] = [
  {
    name: 'iOS engineer',
    text: `iOS Engineer – Wallet

Ruby Chen, who leads the team, will go through your portfolio with you. We are not a C-corp and we have no R team; we do have 2 million users.

What you'll be doing
You'll build features in Swift and SwiftUI, keep an older Objective-C module alive, and talk to a GraphQL backend. Expect a lot of unit tests (XCTest) and some Fastlane.

What you bring
- 3+ yrs shipping to the App Store
- UIKit and Core Data
- Git, pull requests, continuous integration with Bitrise
- An eye for accessibility
- React Native experience is a plus, though we're moving away from Flutter

You don't have to know Kotlin. On the go? Apply from your phone; a swift reply is promised.`,
    right: {
      web: {
        named: ['Git', 'Accessibility'],
        lacks: [
          'iOS',
          'Swift',
          'SwiftUI',
          'Objective-C',
          'GraphQL',
          'XCTest',
          'Fastlane',
          'UIKit',
          'Core Data',
          'Bitrise',
          'React Native',
        ],
      },
    },
  },
  {
    name: 'DevOps with many noes',
    text: `DevOps Engineer (Hybrid, Vancouver BC)

No Windows servers. No Jenkins, no Puppet, no on-prem. Instead we run everything in Google Cloud on GKE, provisioned by Terraform, deployed with ArgoCD and Helm charts.

Requirements
* Solid Linux administration
* At least one of Python, Ruby or Go
* Networking fundamentals (TCP/IP, DNS, load balancers, firewalls)
* Experience operating PostgreSQL or MySQL
* Observability: Prometheus, Grafana, Loki
* You have been on call and lived

Not required but helpful: Kafka, HashiCorp Vault.

We believe in teams that access everything they need. Chef-cooked lunches on Fridays! Salary CAD 120,000 – 150,000.`,
    right: {
      stephen: {
        named: [
          'Linux kernel and network performance tuning',
          'Debian GNU/Linux packaging',
          'BSD- and Linux-based routers, switches and firewalls',
          'Python',
          'Ruby',
          'Firewalling',
          'PostgreSQL',
          'MySQL',
          'Kafka',
        ],
        lacks: [
          'Google Cloud',
          'GKE',
          'Terraform',
          'Argo CD',
          'Helm',
          'load balancing',
          'observability',
          'Prometheus',
          'Grafana',
          'Loki',
          'Vault',
        ],
      },
    },
  },
  {
    name: 'data engineer, long sentences',
    text: `Who we are
Tessel is a logistics company that happens to write software. Our data group of nine sits between finance, operations and product.

The job
As a Data Engineer you design and own pipelines that bring shipment events from Kafka into Snowflake, model them with dbt, orchestrate the whole with Apache Airflow and make sure that the dashboards people open in Tableau on Monday morning are right. You write Python and SQL every day, review the code of others, and think about data quality before anyone complains.

You'll fit if you
have built ETL processes that survived their author, know Spark well enough to avoid it, have used Docker and some flavour of Kubernetes, and can explain a star schema to an accountant. Knowledge of Scala or Java is welcome. Statistics, machine learning and R are somebody else's job here; you do not need them.

What we offer
Stock, parental leave, an Excel-free workplace.`,
    right: {
      data: {
        named: ['Snowflake', 'Airflow', 'Tableau', 'Python', 'SQL', 'Spark', 'Docker'],
        lacks: ['Kafka', 'data quality', 'Kubernetes', 'star schema', 'Scala', 'Java'],
      },
      stephen: {
        named: ['Kafka', 'Python', 'Spark', 'Java'],
        lacks: [
          'Snowflake',
          'dbt',
          'Airflow',
          'Tableau',
          'data quality',
          'ETL',
          'Docker',
          'Kubernetes',
          'star schema',
        ],
      },
    },
  },
  {
    name: 'French web developer',
    text: `Développeur·se Front-End – CDI – Nantes

À propos
Nous éditons un logiciel de réservation pour les musées.

Vos missions
• Développer de nouvelles fonctionnalités avec React et TypeScript
• Maintenir les tests (Jest, Cypress)
• Participer aux revues de code et à l'amélioration de l'accessibilité

Votre profil
• Bonne maîtrise de JavaScript, HTML et CSS
• Connaissance de Node.js et des API REST
• Expérience avec Git et la méthode Scrum
• Anglais professionnel ; l'allemand est un plus
• La connaissance de PHP n'est pas requise

Nous offrons : télétravail, tickets restaurant, cours d'espagnol.`,
    right: {
      web: {
        named: [
          'React',
          'TypeScript',
          'Jest',
          'Accessibility',
          'JavaScript',
          'HTML5',
          'CSS3',
          'Node',
          'REST APIs',
          'Git',
          'Scrum',
        ],
        lacks: ['Cypress', 'code review'],
      },
    },
  },
  {
    name: 'systems programmer, C and Rust in one line',
    text: `Systems Programmer

The storage team writes a block store in C, Rust and a bit of Perl glue. We like people who read kernel code for fun, who know perf and gdb, and who can say no politely.

Must-haves: Linux internals; POSIX threads; TCP; strong C or C++; shell.
Nice-to-haves: NVMe, SPDK, Ceph, Debian packaging, Go.

We're a Series B company. Rust never sleeps, but you should: no on-call.`,
    right: {
      stephen: {
        named: [
          'C/C++',
          'Perl',
          'Linux kernel and network performance tuning',
          'Debian GNU/Linux packaging',
          'BSD- and Linux-based routers, switches and firewalls',
          'Shell',
        ],
        lacks: ['Rust', 'perf', 'gdb', 'POSIX threads', 'NVMe', 'SPDK', 'Ceph', 'Go'],
      },
    },
  },
  {
    name: 'analyst for whom Excel is a tool and to excel a habit',
    text: `Business Analyst, Supply Chain

You excel in ambiguity, access the right people and word things well. In spring the team doubles.

Skills required:
Advanced Excel (Power Query, VLOOKUP), PowerPoint
SQL at intermediate level
Power BI or Tableau
Basic Python or R is a bonus
Requirements gathering, process mapping, stakeholder management
SAP knowledge desirable; experience with Oracle E-Business Suite an asset

This role does not involve machine learning.`,
    right: {
      data: {
        named: ['Excel', 'SQL', 'Tableau', 'Python', 'R'],
        lacks: [
          'Power Query',
          'VLOOKUP',
          'PowerPoint',
          'requirements analysis',
          'process mapping',
          'stakeholder management',
          'SAP',
          'Oracle E-Business Suite',
          'supply chain management',
        ],
      },
    },
  },
  {
    name: 'German Systemadministrator',
    text: `Systemadministrator (w/m/d) Linux

Das erwartet dich
- Betrieb und Weiterentwicklung unserer Linux-Server (Debian, Ubuntu)
- Automatisierung mit Ansible und Python-Skripten
- Betreuung von Nginx, Postfix und BIND
- Überwachung mit Zabbix und Grafana

Das bringst du mit
- Ausbildung als Fachinformatiker oder vergleichbar
- Gute Kenntnisse in Netzwerktechnik: VLAN, VPN, Firewalls
- Erfahrung mit PostgreSQL und Docker von Vorteil
- Windows-Kenntnisse brauchst du nicht
- Sehr gutes Deutsch, Englisch für Dokumentation

Das bieten wir dir
- 30 Tage Urlaub, Teams-freie Freitage, Excel gibt es nur auf Wunsch`,
    right: {
      stephen: {
        named: [
          'Linux kernel and network performance tuning',
          'Debian GNU/Linux packaging',
          'BSD- and Linux-based routers, switches and firewalls',
          'Python',
          'Nginx',
          'Postfix',
          'BIND',
          'VPN',
          'Firewalling',
          'PostgreSQL',
        ],
        lacks: ['Ubuntu', 'Ansible', 'Zabbix', 'Grafana', 'VLANs', 'Docker', 'German', 'English'],
      },
    },
  },
];
