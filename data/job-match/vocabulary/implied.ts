/**
 * What having one thing says about another: `asked < has, has`. Whoever has one of the right names has
 * what the left name asks for; never the other way round. Chains are followed.
 */
export const IMPLIED = `
OSHA < OSHA 10, OSHA 30
OSHA 10 < OSHA 30
SQL < PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, T-SQL, PL/SQL, PL/pgSQL, Oracle, DB2, Snowflake, BigQuery, Redshift, Presto, Trino, dbt
relational databases < PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, Oracle, DB2, database design
NoSQL < MongoDB, Cassandra, Redis, DynamoDB, CouchDB, Couchbase, HBase, Neo4j
database design < data modelling
JavaScript < TypeScript, React, Vue, Angular, Node.js, Next.js, jQuery, Svelte, Express, NestJS, Redux
CSS < Sass, Tailwind CSS, Bootstrap
HTML < React, Vue, Angular, Svelte
React < Next.js, React Native, Gatsby
Node.js < Express, NestJS, Fastify
Python < Django, Flask, FastAPI, pandas, NumPy, PyTorch, TensorFlow, scikit-learn
Java < Spring, Spring Boot, Hibernate, Java EE
Spring < Spring Boot
Ruby < Ruby on Rails
PHP < Laravel, Symfony, CodeIgniter
.NET < ASP.NET, Entity Framework, Blazor
C# < ASP.NET, Entity Framework
Objective-C < UIKit
Kotlin < Jetpack Compose
Swift < SwiftUI
Vue < Nuxt
Unix < Linux, FreeBSD, Solaris
Linux < Debian, Ubuntu, Red Hat, CentOS, SUSE, Alpine Linux
shell scripting < Bash
containers < Docker, Kubernetes, Podman, OpenShift
Docker < Kubernetes
Kubernetes < OpenShift, EKS, GKE, AKS, Helm
cloud computing < AWS, Azure, Google Cloud, OpenStack, Oracle Cloud
AWS < EC2, S3, AWS Lambda, ECS, EKS, DynamoDB, CloudFormation, AWS CDK, SageMaker, Redshift
Azure < Azure DevOps, Azure Functions, AKS, Azure Data Factory
Google Cloud < GKE, BigQuery, Cloud Run, Vertex AI
infrastructure as code < Terraform, Pulumi, CloudFormation, AWS CDK, Ansible
CI/CD < Jenkins, GitHub Actions, GitLab CI, CircleCI, Travis CI, TeamCity, Argo CD
DevOps < CI/CD
version control < Git, Subversion, Mercurial, GitHub, GitLab
Git < GitHub, GitLab, Bitbucket
Agile < Scrum, Kanban, Extreme Programming, Scrum Master, PMI-ACP
Scrum < Scrum Master
unit testing < Jest, JUnit, pytest, RSpec, Vitest, xUnit, TestNG, Mocha, TDD
test automation < Playwright, Cypress, Selenium, Appium, end-to-end testing
end-to-end testing < Playwright, Cypress, Selenium
microservices < service mesh
message queues < Kafka, RabbitMQ, ActiveMQ, NATS, Pulsar
event-driven architecture < Kafka
observability < Prometheus, Grafana, Datadog, OpenTelemetry, New Relic
ELK < Elasticsearch
data pipelines < Airflow, dbt, Dagster, ETL, Flink
ETL < SSIS, Talend, Informatica, Airflow
big data < Spark, Hadoop, Flink
data engineering < data pipelines
data warehouse < Snowflake, Redshift, BigQuery
machine learning < deep learning, scikit-learn, PyTorch, TensorFlow, XGBoost, LightGBM, natural language processing, computer vision, reinforcement learning
AI < machine learning, deep learning, LLMs, generative AI
deep learning < PyTorch, TensorFlow, Keras
generative AI < LLMs
data science < machine learning
data analysis < pandas, data science, statistics
statistics < regression analysis, Bayesian statistics, time series analysis
data visualisation < Tableau, Power BI, Looker, Qlik, ggplot2, Matplotlib, D3
business intelligence < Tableau, Power BI, Looker, Qlik
TCP/IP < BGP, OSPF, computer networking, network sockets, VPN, firewalls
computer networking < Cisco, Juniper, BGP, OSPF, MPLS, CCNA, CCNP, routing and switching
routing and switching < CCNA, CCNP, Cisco, Juniper
network security < firewalls, VPN, DDoS
DNS < BIND, PowerDNS, djbdns
CCNA < CCNP
cybersecurity < penetration testing, CISSP, SIEM, vulnerability management, network security
data protection < GDPR
accessibility < WCAG, ARIA
LAN/WAN < computer networking
Windows Server < Active Directory
Microsoft Office < Excel, Word, PowerPoint
Excel < pivot tables, VLOOKUP, XLOOKUP, Power Query, VBA
Adobe Creative Suite < Photoshop, Illustrator, InDesign
Photoshop < Adobe Creative Suite
Illustrator < Adobe Creative Suite
InDesign < Adobe Creative Suite
graphic design < Photoshop, Illustrator, InDesign
UX design < user research, wireframing
CAD < AutoCAD, SolidWorks, Revit, CATIA, Fusion 360
embedded systems < embedded C, RTOS, STM32, Arduino
RTOS < FreeRTOS, Zephyr
REST APIs < FastAPI, OpenAPI
CMS < WordPress, Drupal, Joomla, TYPO3, Contentful
CRM < Salesforce, HubSpot, Pipedrive, Zoho, Dynamics 365
ERP < SAP, NetSuite, Dynamics 365
digital marketing < SEO, SEM, PPC, Google Ads, content marketing, email marketing, paid social
SEM < PPC, Google Ads
PPC < Google Ads, Meta Ads
paid social < Meta Ads, LinkedIn Ads, TikTok Ads
marketing automation < HubSpot, Marketo, Pardot
email marketing < Mailchimp, Klaviyo
project management < PRINCE2, PMP, CAPM, MS Project
stakeholder management < PRINCE2, PMP
Lean < Six Sigma, Kaizen
accounts payable < accounting
financial reporting < IFRS, GAAP, statutory reporting, management accounts
general ledger < month-end close, accounting
BLS < ACLS, PALS
CPR < BLS, ACLS
RN < nursing, NMC registration
first aid < BLS, CPR, RN
patient care < patient assessment, wound care, nursing
vital signs < patient assessment, RN
EHR < Epic, Cerner, Meditech, SystmOne
lesson planning < teaching
SEN support < IEPs
learning management systems < Google Classroom, Moodle, Canvas LMS
safeguarding < safeguarding adults
legal research < Westlaw, LexisNexis
compliance < anti-money laundering, KYC
PLC programming < Siemens S7, TIA Portal, Allen-Bradley
welding < MIG welding, TIG welding, arc welding
schematics < blueprint reading
electrical maintenance < fault finding
food hygiene < HACCP, ServSafe
CNC < G-code
`;
