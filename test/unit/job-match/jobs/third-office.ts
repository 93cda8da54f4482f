/** Offices: job texts with traps, written last: how well texts do that nobody had in mind. */
import type { Job } from './job';

export const THIRD_OFFICE: Job[] = [
  {
    name: 'DevOps consultant, long list of technologies',
    who: 'backend',
    skills: ['Kubernetes', 'Docker', 'Terraform', 'AWS', 'CI/CD', 'Python', 'Bash', 'Go'],
    lacks: ['Ansible', 'GitLab', 'Vault', 'Argo CD', 'Datadog', 'Helm', 'CKA'],
    either: [
      'Azure',
      'GitOps',
      'Linux',
      'Infrastructure as code',
      'DevOps',
      'GitLab CI',
      'Monitoring',
      'Containers',
      'Stakeholder management',
      'Observability',
      'Cloud computing',
      'Prometheus',
      'Grafana',
    ],
    text: `
DevOps Consultant (f/m/x)

Who we are
Ostwind Consulting is 60 engineers. We've built platforms for customers such as SAP, Oracle and Salesforce, and have our own way to go about things.

Your responsibilities
+ Design, automate and run container platforms (Docker, Kubernetes, Helm) in AWS or Azure
+ Write infrastructure as code using Terraform & Ansible
+ Build GitLab pipelines and GitOps workflows with Argo CD
+ Keep secrets where they belong: HashiCorp Vault
+ Coach client teams, and express complicated things simply

Your qualifications
+ Several years' experience with Linux and CI/CD
+ Scripting in Bash, Python or Go
+ Monitoring with Datadog, or with Prometheus and Grafana
+ CKA certification is an asset
+ Java or .NET knowledge isn't needed

Perks: hardware of your choice, 10 % time to learn Rust, Zig or whatever takes your fancy.
`,
  },
  {
    name: 'UX designer who meets developers',
    who: 'frontend',
    skills: ['Figma', 'HTML', 'CSS', 'Responsive design'],
    lacks: ['User research', 'Sketch', 'Adobe Creative Suite'],
    either: [
      'Accessibility',
      'Design systems',
      'Prototyping',
      'Wireframing',
      'Usability testing',
      'Interaction design',
      'UX design',
      'UI design',
      'JavaScript',
    ],
    text: `
Product Designer
Fernhill Rail · York

Fernhill makes the ticket machines that don't make you swear.

What you'll be doing
Talk to passengers (user research), sketch ideas, build prototypes, try them out, throw most of them away.
Look after our design system in Figma together with the front-end team.
Make sure that everything meets WCAG.

What we're looking for
A portfolio that shows how you think
Expert in Figma; some experience with Sketch and Adobe Creative Cloud
A working knowledge of HTML and CSS, and of what responsive means on a 9-inch screen
You need not write JavaScript.

Shell or spring onions: the canteen does both. We react to every application.
`,
  },
  {
    name: 'audit role, for the accountant',
    who: 'accountant',
    skills: ['IFRS', 'Excel', 'Word', 'Financial reporting'],
    lacks: ['ACCA', 'Internal controls', 'Data analysis', 'PowerPoint', 'French'],
    either: [
      'Auditing',
      'US GAAP',
      'UK GAAP',
      'Risk assessment',
      'Due diligence',
      'Project management',
      'Microsoft Office',
      'Year-end close',
    ],
    text: `
Audit Senior

Whitcombe Partners LLP audits family businesses in the West Country. No Big Four theatrics; go home at six.

The job
Lead audits of companies which report under IFRS or FRS 102, test internal controls, and use data analytics where they beat sampling.
Review the financial reporting of clients like Shell Bay Ferries or Spring Hill Ciders.
Supervise two juniors.

You
ACCA qualified or nearly
Comfortable with Excel, Word and PowerPoint
Willing to travel to our clients, by train where possible
Fluency in French is desirable, since one client is in Brittany

You won't need SAP or Oracle. We'd sooner you could write a clear sentence.
`,
  },
  {
    name: 'French: juriste, for the lawyer',
    who: 'lawyer',
    skills: ['Contract drafting', 'GDPR', 'Litigation'],
    lacks: ['Intellectual property'],
    either: [
      'Contract negotiation',
      'Negotiation',
      'French',
      'English',
      'Labour law',
      'Contract law',
      'Compliance',
      'Data protection',
      'Due diligence',
    ],
    text: `
Juriste d'entreprise H/F
Groupe Valombré, Grenoble

Votre mission
• Rédaction de contrats et négociation avec les fournisseurs
• Mise en conformité RGPD
• Suivi du contentieux avec nos avocats
• Conseil en propriété intellectuelle

Votre profil
• Master 2 en droit des affaires
• Anglais courant
• Pas d'expérience en droit fiscal nécessaire

Ce que nous offrons : télétravail, intéressement, cours d'italien.
`,
  },
];
