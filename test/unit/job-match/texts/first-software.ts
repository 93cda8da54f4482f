/** Written before anything was built: jobs with computers. */
import type { JobText } from './text';

export const FIRST_SOFTWARE: JobText[] = [
  {
    name: 'site reliability engineer',
    text: `Site Reliability Engineer – Edge Platform
About the team
We keep the edge of a video company up. Our go-to-market people promise low latency; you make it true. There is no C-level theatre here and no R&D ivory tower.

What you'll do
- Run hundreds of Linux machines (Debian) and the k8s clusters on top of them
- Tune nginx and Varnish, and the kernel below
- Write tooling in Go or Python; automate everything with Terraform & Ansible
- Watch it all with Prometheus and Grafana, and go on call one week in six

What we look for
- 5+ years running distributed systems at scale
- Deep knowledge of BGP, DNS and TLS
- Postgres and Kafka in production
- Fluent shell scripting
Nice to have: eBPF, Rust, AWS
We don't use Java and you won't need PHP.

Benefits: dental, a yearly trip, French lessons.`,
    right: {
      stephen: {
        named: [
          'Linux kernel and network performance tuning',
          'Debian GNU/Linux packaging',
          'BSD- and Linux-based routers, switches and firewalls',
          'Nginx',
          'Varnish',
          'Python',
          'Design, development and administration of large, reliable, efficient, performant distributed systems',
          'Network sockets and distributed systems concepts',
          'BGP configuration and administration',
          'PostgreSQL',
          'Kafka',
          'Shell',
          'AWS services',
        ],
        lacks: [
          'Kubernetes',
          'Terraform',
          'Ansible',
          'Prometheus',
          'Grafana',
          'TLS',
          'eBPF',
          'Rust',
        ],
      },
      web: {
        named: ['Go', 'PostgreSQL'],
        lacks: [
          'Linux',
          'Debian',
          'Kubernetes',
          'Nginx',
          'Varnish',
          'Terraform',
          'Ansible',
          'Prometheus',
          'Grafana',
          'distributed systems',
          'BGP',
          'DNS',
          'TLS',
          'Kafka',
          'shell scripting',
          'eBPF',
          'Rust',
          'AWS',
        ],
      },
    },
  },
  {
    name: 'front-end developer at a shop that is not a PHP shop',
    text: `Senior Frontend Engineer (m/f/d), remote within Europe

Unlike PHP shops we have known, we ship small. You express interest in design, you excel at explaining trade-offs and you react calmly when a release goes wrong.

Your stack: React 18, TypeScript, NextJS, GraphQL, Tailwind CSS, Storybook. State lives in Redux Toolkit or Zustand. The API runs on NodeJS with Express; we build with Vite and test with Jest and Cypress. Designs come from Figma. CI/CD runs on GitHub Actions.

You have
• 4+ years of professional JS
• solid HTML & CSS, and a feeling for web accessibility (WCAG)
• experience with RESTful APIs
• very good English; German is a plus

No prior knowledge of Angular or Vue is needed.
How to apply: send us your CV and, if you like, links to LinkedIn or GitHub.`,
    right: {
      web: {
        named: [
          'React',
          'TypeScript',
          'Next.js',
          'Redux',
          'Node',
          'Jest',
          'Figma',
          'JavaScript',
          'HTML5',
          'CSS3',
          'Accessibility',
          'REST APIs',
        ],
        lacks: [
          'GraphQL',
          'Tailwind CSS',
          'Storybook',
          'Express',
          'Vite',
          'Cypress',
          'GitHub Actions',
          'WCAG',
        ],
      },
      stephen: {
        named: [
          'JavaScript',
          'HTML and CSS (Bootstrap)',
          'Web portals with jQuery or Angular and server-side RESTful APIs',
        ],
        lacks: [
          'React',
          'TypeScript',
          'Next.js',
          'Tailwind CSS',
          'Storybook',
          'Redux',
          'Zustand',
          'Node.js',
          'Express',
          'Vite',
          'Jest',
          'Cypress',
          'Figma',
          'CI/CD',
          'GitHub Actions',
          'accessibility',
          'WCAG',
          'English',
          'German',
        ],
      },
    },
  },
  {
    name: 'data scientist in a bank, R and not R&D',
    text: `Data Scientist, Fraud Analytics

Our R&D budget is large and our team is small. You will build machine-learning models that stop fraud on the go, explain them to the C-suite, and keep them healthy.

Required:
- Python (pandas, NumPy, sklearn) or R
- Strong SQL; Snowflake or BigQuery
- Experience with gradient boosting (XGBoost, LightGBM)
- PySpark on Databricks
- A/B tests and time-series analysis
- MLOps basics: Docker, MLflow, Airflow
- A degree in Statistics, Mathematics or Physics

Preferred:
- Power BI or Tableau for dashboards
- Natural language processing with Hugging Face transformers
- Google Cloud

We're past SAS, so no SAS skills required. Word of mouth brought most of us here; access to the building is by badge, and teams sit together in spring.`,
    right: {
      data: {
        named: [
          'Python',
          'R',
          'SQL',
          'pandas',
          'scikit-learn',
          'Spark',
          'Snowflake',
          'Machine learning',
          'A/B testing',
          'Time series analysis',
          'Docker',
          'Airflow',
          'Tableau',
          'GCP',
          'Statistics',
        ],
        lacks: [
          'NumPy',
          'gradient boosting',
          'XGBoost',
          'LightGBM',
          'Databricks',
          'MLOps',
          'MLflow',
          'natural language processing',
          'Hugging Face',
        ],
      },
      accountant: {
        named: [],
        lacks: [
          'Machine learning',
          'Python',
          'pandas',
          'NumPy',
          'scikit-learn',
          'R',
          'SQL',
          'Snowflake',
          'BigQuery',
          'gradient boosting',
          'XGBoost',
          'LightGBM',
          'Spark',
          'Databricks',
          'A/B testing',
          'time series analysis',
          'MLOps',
          'Docker',
          'MLflow',
          'Airflow',
          'Power BI',
          'Tableau',
          'natural language processing',
          'Hugging Face',
          'Google Cloud',
        ],
      },
    },
  },
  {
    name: 'German: Backend-Entwickler',
    text: `Backend-Entwickler (m/w/d) in Leipzig

Deine Aufgaben
- Du entwickelst Microservices in Java und Kotlin mit Spring Boot
- Du betreibst sie auf Kubernetes in der AWS-Cloud
- Du sprichst mit deinem Chef auf Augenhöhe und bringst Ideen schnell auf die Straße

Dein Profil
- Abgeschlossenes Studium der Informatik oder vergleichbare Ausbildung
- Sehr gute Java-Kenntnisse, Erfahrung mit relationalen Datenbanken (PostgreSQL, MySQL)
- Du kennst dich mit Docker, Jenkins und Git aus
- Erfahrung mit Apache Kafka oder RabbitMQ
- Agile Arbeitsweise nach Scrum
- Fließend Deutsch, gute Englischkenntnisse
PHP-Kenntnisse sind nicht erforderlich.

Wir bieten: 30 Tage Urlaub, Jobrad, Sprachkurse in Spanisch.`,
    right: {
      stephen: {
        named: ['Java', 'AWS services', 'PostgreSQL', 'MySQL', 'Kafka'],
        lacks: [
          'microservices',
          'Kotlin',
          'Spring Boot',
          'Kubernetes',
          'Docker',
          'Jenkins',
          'Git',
          'agile',
          'Scrum',
          'German',
          'English',
        ],
      },
      web: {
        named: ['PostgreSQL', 'Git', 'Scrum'],
        lacks: [
          'microservices',
          'Java',
          'Kotlin',
          'Spring Boot',
          'Kubernetes',
          'AWS',
          'MySQL',
          'Docker',
          'Jenkins',
          'Kafka',
          'RabbitMQ',
        ],
      },
    },
  },
  {
    name: 'embedded C, assembly and a Swift answer',
    text: `Embedded Firmware Engineer

We make hearing aids. You will write C and C++ for Cortex-M parts, some Assembly, and a little Rust. Expect a swift answer: Series C money came in, so we hire.

Minimum qualifications
* Bachelor of Science in Electrical Engineering or Computer Science
* Embedded C, RTOS (FreeRTOS or Zephyr), I2C, SPI and UART
* Bluetooth Low Energy
* Git, Make and CMake
* Reading schematics, using an oscilloscope
Bonus points: Python for test automation, Yocto, Linux device drivers

Class C licence not needed, vitamin C provided. Please enable JavaScript to see the map.`,
    right: {
      stephen: {
        named: [
          'C/C++',
          'Python',
          'Linux kernel and network performance tuning',
          'Debian GNU/Linux packaging',
          'BSD- and Linux-based routers, switches and firewalls',
        ],
        lacks: [
          'Cortex-M',
          'Assembly',
          'Rust',
          'embedded C',
          'RTOS',
          'FreeRTOS',
          'Zephyr',
          'I2C',
          'SPI',
          'UART',
          'Bluetooth Low Energy',
          'Git',
          'Make',
          'CMake',
          'schematics',
          'oscilloscope',
          'test automation',
          'Yocto',
          'device drivers',
        ],
      },
    },
  },
  {
    name: 'full-stack at an agency, loose style',
    text: `we're a tiny agency and need a full stack dev!!

stuff you should know: javascript/typescript, vue 3 or react, node.js, mysql or postgres, docker, git. laravel (php) for the older sites. a bit of wordpress doesn't hurt. bootstrap, sass, responsive design.

nice: aws, ci/cd, figma

we work scrum-ish. no meetings before 10. go to our site and say hi`,
    right: {
      web: {
        named: ['JavaScript', 'TypeScript', 'React', 'Node', 'PostgreSQL', 'Git', 'Figma', 'Scrum'],
        lacks: [
          'Docker',
          'Laravel',
          'PHP',
          'WordPress',
          'Bootstrap',
          'Sass',
          'responsive design',
          'AWS',
        ],
      },
      stephen: {
        named: [
          'JavaScript',
          'MySQL',
          'PostgreSQL',
          'PHP',
          'HTML and CSS (Bootstrap)',
          'AWS services',
        ],
        lacks: [
          'TypeScript',
          'Vue',
          'React',
          'Node.js',
          'Docker',
          'Git',
          'Laravel',
          'WordPress',
          'Sass',
          'responsive design',
          'CI/CD',
          'Figma',
          'Scrum',
        ],
      },
    },
  },
];
