/** Job texts for software people, written before the matching was. */
import type { Job } from './job';

export const FIRST_SOFTWARE: Job[] = [
  {
    name: 'platform engineer at a start-up',
    who: 'backend',
    skills: ['Go', 'Kubernetes', 'AWS', 'PostgreSQL', 'Terraform', 'CI/CD', 'Code review', 'gRPC'],
    lacks: ['Helm', 'Kafka', 'Rust', 'Istio'],
    either: ['EKS', 'Service mesh'],
    text: `
Senior Platform Engineer
Parcelhive · London or remote (UK) · Full-time · £85k – £105k

About us
Parcelhive helps small shops go to market with same-day delivery. We are forty people, we ship every day, and we don't like meetings. Our couriers are on the go from six in the morning, so what we build has to work.

What you'll do
• Own the k8s clusters (EKS) that our services run on, and the Helm charts that describe them
• Write services in Golang that talk gRPC to each other and put their events on Kafka
• Look after Postgres: schema changes, slow queries, upgrades
• Go above and beyond for the teams who build on the platform
• Make our continuous integration and delivery pipelines faster, and take part in code reviews

What we look for
• 5+ years of writing and running backend services, some of them in Go
• Solid knowledge of Amazon Web Services and of infrastructure as code with Terraform
• You have read Rust, or even written some
• A service mesh such as Istio is a plus
• No Java required: unlike most logistics shops we don't have any

What we offer
• 30 days of holiday, a pension, a bike
• A budget for learning, whether that is German classes or pottery
We are an equal opportunity employer. Apply with a CV, rest assured a human being reads it.
`,
  },
  {
    name: 'full-stack web developer, agency',
    who: 'frontend',
    skills: [
      'JavaScript',
      'TypeScript',
      'React',
      'Node.js',
      'Express',
      'CSS',
      'HTML',
      'Git',
      'Accessibility',
    ],
    lacks: ['MongoDB', 'Vue', 'Docker', 'Scrum'],
    either: ['SCSS', 'REST APIs', 'agile'],
    text: `
Full Stack Developer (m/f/d)
Lumen & Oak Digital — Bristol, hybrid

Express interest today! Lumen & Oak is a digital agency of 25. Our clients are museums, theatres and a few well-known breweries.

The role
You will react quickly to what clients need and swiftly turn designs into pages people enjoy. Half of the work is front end (ReactJS with TS, some Vue in older projects), half is back end: Node with Express and MongoDB, put into Docker containers.

Must have:
- Three years or more with JS (ES6+), HTML5 and CSS3
- Strong React skills, hooks and context in particular
- NodeJS, Express or a similar framework
- Version control with git
- An eye for a11y: our sites must be usable by everybody

Nice to have:
- Scrum experience
- A degree in anything at all

We do not use PHP or WordPress, and never will. Spring start possible (March or April), and there is a rest day on the first Friday of each month.
`,
  },
  {
    name: 'data scientist in retail',
    who: 'data',
    skills: [
      'Python',
      'R',
      'SQL',
      'scikit-learn',
      'Machine learning',
      'Time series forecasting',
      'A/B testing',
      'Tableau',
      'Statistics',
    ],
    lacks: ['TensorFlow', 'Databricks', 'dbt'],
    either: ['Looker', 'Excel', 'Deep learning'],
    text: `
Data Scientist, Demand – Birch & Barrow (groceries)
Location: Leeds. Contract: permanent.

Birch & Barrow runs 120 supermarkets. You join the R&D group inside Operations, report to a Director (no C-level theatre here), and will excel at explaining numbers to people who buy vegetables.

Responsibilities
* Build and look after time-series forecasts of demand for 30,000 products
* Design A/B tests with store teams and read the results with sound statistics
* Bring models into production with our data engineers (Databricks, dbt)
* Make dashboards in Tableau or Looker that people open twice

Requirements
* MSc or PhD in a quantitative subject, or the same in practice
* Fluent in Python (scikit-learn; TensorFlow is welcome) and SQL; R is fine too
* Applied machine learning to something that mattered

Benefits: staff discount, gym access, cycle scheme, a word of thanks at the end of each quarter. Access to our campus nursery.
`,
  },
  {
    name: 'network engineer, long keywords',
    who: 'systems',
    skills: [
      'Linux kernel and network performance tuning',
      'BGP configuration and administration',
      'Cisco IOS and CatOS',
      'Juniper',
      'Firewalling',
      'VPN',
      'Python',
      'BSD- and Linux-based routers, switches and firewalls',
      'Nginx',
      'DDoS and security concepts',
    ],
    lacks: ['Ansible', 'OSPF', 'MPLS', 'Terraform', 'CCNP'],
    either: [
      'Debian GNU/Linux packaging',
      'AWS services',
      'Network automation',
      'EVPN',
      'Internetworking',
    ],
    text: `
Network Engineer III
Harbourline Internet Exchange

Harbourline keeps 300 networks connected. The team is seven people in three time zones; nobody is on call more than one week in six.

You will
– run our backbone of Juniper MX and Cisco routers: BGP, OSPF, MPLS
– keep DDoS traffic away from our members
– automate what is done twice, with Python and Ansible; some of us prefer Terraform
– tune Linux servers that move packets, and nginx in front of the member portal

You bring
– a deep understanding of BGP in the wild, route servers, filtering
– firewalls and VPNs between sites
– CCNP or the same knowledge by another way

We do not need another project manager, and no Windows administration is involved.
How to apply: send a few lines. Swift answers promised, and perhaps a coffee.
`,
  },
  {
    name: 'German: Backend-Entwickler',
    who: 'backend',
    skills: ['Go', 'Docker', 'Kubernetes', 'PostgreSQL', 'CI/CD', 'Test-driven development'],
    lacks: ['Java', 'Spring Boot', 'Kafka', 'GitLab', 'Scrum'],
    either: ['SQL', 'REST APIs', 'microservices', 'Spring', 'agile'],
    text: `
Backend-Entwickler (m/w/d) Java / Go
Nordlicht Energie GmbH, Hamburg – unbefristet, Vollzeit oder Teilzeit

Über uns
Wir liefern Ökostrom an 80.000 Haushalte. Unser Team sitzt in der Speicherstadt, hat Excellenz im Blick und trifft sich zweimal die Woche.

Deine Aufgaben
- Du entwickelst Microservices in Java (Spring Boot) und zunehmend in Go
- Du baust REST-Schnittstellen und verbindest sie über Kafka
- Du betreibst, was du baust: Docker-Container auf einem Kubernetes-Cluster, CI/CD mit GitLab

Dein Profil
- Mehrere Jahre Erfahrung in der Backend-Entwicklung
- Sehr gute Kenntnisse in SQL-Datenbanken, am liebsten Postgres
- Testgetriebene Entwicklung ist für dich selbstverständlich
- Erfahrung mit agilen Methoden, zum Beispiel Scrum
- Sehr gute Deutschkenntnisse; Englisch hilft
- Kein PHP, versprochen. Ein Studium ist nicht erforderlich.

Wir bieten: 30 Tage Urlaub, Jobticket, Go-Kart-Ausflug im Sommer.
`,
  },
  {
    name: 'French: développeuse front-end',
    who: 'frontend',
    skills: ['TypeScript', 'React', 'Next.js', 'GraphQL', 'Jest', 'Figma', 'Accessibility', 'Git'],
    lacks: ['Cypress', 'Docker', 'Tailwind CSS'],
    either: ['agile', 'CSS'],
    text: `
Développeur·euse front-end (H/F) – CDI – Lyon
La Fabrique du Vélo

Qui sommes-nous ?
Nous fabriquons des vélos sur mesure depuis 2012. Notre boutique en ligne est faite maison.

Vos missions
• Développer les nouvelles pages de la boutique avec React, Next.js et TypeScript
• Consommer notre API GraphQL
• Travailler avec les designers dans Figma et respecter les règles d'accessibilité
• Écrire des tests avec Jest et Cypress

Profil recherché
• Au moins trois ans d'expérience en développement front-end
• Maîtrise de Git ; la connaissance de Docker est un plus
• Une première expérience avec Tailwind CSS serait appréciée
• Anglais courant

Pas de PHP ici, ni de jQuery. Go ! Envoyez-nous votre CV.
`,
  },
];
