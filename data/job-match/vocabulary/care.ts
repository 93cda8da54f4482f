/** Health and care, science, teaching, law. */
export const HEALTH = `
nursing*: Krankenpflege, soins infirmiers, enfermería, Pflege;
RN: registered nurse, registered nurses; BSN; LPN: licensed practical nurse, LVN;
CNA?: certified nursing assistant; NMC registration: NMC; NCLEX: NCLEX-RN; BLS: basic life support;
ACLS: advanced cardiac life support, ALS??; PALS: paediatric advanced life support;
NRP: neonatal resuscitation; TNCC; CEN?; CCRN; CPR: cardiopulmonary resuscitation;
first aid: Erste Hilfe, primeros auxilios, premiers secours;
patient assessment: assessing patients, patient assessments, assess patients, nursing assessment,
  patient evaluation;
patient care: care of patients, patient-centred care, Patientenversorgung, atención al paciente,
  soins aux patients;
vital signs: Vitalzeichen, Vitalparameter, signes vitaux, signos vitales; triage;
wound care: wound management, manage wounds, dress wounds, dressing wounds, care of wounds, wound dressing, Wundversorgung, Wundmanagement,
  cura de heridas, curas de heridas, soins des plaies, pansements;
IV therapy: intravenous therapy, start IVs, IV insertion, IV lines, IVs, infusion therapy, Infusionen,
  cannulation;
medication administration: administer medication, administering medication, administering medications,
  administer medications, give medications, Medikamentengabe, administration de médicaments,
  administración de medicamentos, medicines administration;
medication management;
phlebotomy: venepuncture, venipuncture, blood draws, blood draw, Blutentnahme, extracción de sangre;
ECG: EKG, electrocardiogram; catheterisation: catheter care, catheters;
tracheostomy care: tracheostomy;
ventilators: ventilated patients, ventilator, ventilator management, mechanical ventilation, Beatmung;
CRRT; NIHSS; blood glucose monitoring: blood glucose, blood sugar; nasogastric tubes: NG tubes; chest tubes; suctioning; oxygen therapy; sedation; dialysis: haemodialysis, Dialyse; telemetry??;
infection control: infection prevention, Infektionsschutz, Hygienestandards, control de infecciones;
patient education: educate patients, educating patients, teach patients, Patientenedukation;
care plans: care planning, care plan, Pflegeplanung, plan de soins;
charting: clinical documentation, Pflegedokumentation, nursing documentation, medical records;
discharge planning; acute care: Akutpflege;
intensive care: ICU, critical care, Intensivpflege, Intensivstation, soins intensifs, cuidados intensivos,
  UCI;
emergency medicine: emergency nursing, Notaufnahme;
palliative care: hospice care, Palliativpflege, soins palliatifs, cuidados paliativos, end-of-life care,
  end of life care;
geriatrics: elderly care, geriatric care, Altenpflege, gériatrie;
paediatrics: paediatric nursing, paediatric care, Pädiatrie, pédiatrie, pediatría;
oncology: Onkologie, oncologie, oncología; chemotherapy: Chemotherapie; cardiology: Kardiologie;
orthopaedics; obstetrics: labour and delivery; midwifery; neonatal care: NICU;
mental health: psychiatric nursing, Psychiatrie, salud mental, santé mentale;
dementia care: dementia; surgical nursing: operating room, perioperative, OP-Pflege, scrub nursing;
med-surg: med surg; anaesthesia: anaesthesiology; radiology: Radiologie;
sterile technique: aseptic technique, sterilisation; blood transfusion; pain management;
case management; home care: home health, häusliche Pflege, domiciliary care;
manual handling: moving and handling, patient handling; personal care: Grundpflege;
safeguarding adults; pharmacology; pharmacy: dispensing??;
physiotherapy: physical therapy, Physiotherapie, kinésithérapie, fisioterapia;
occupational therapy: Ergotherapie; speech therapy: speech and language therapy, Logopädie;
radiography: X-ray, X-rays, Röntgen; MRI; CT scanning: CT scans; ultrasound: sonography;
dental hygiene; dental assisting; cognitive behavioural therapy: CBT; counselling;
motivational interviewing; crisis intervention; social work;
substance abuse treatment: substance abuse; behaviour analysis: ABA therapy; trauma-informed care;
telehealth: telemedicine; Epic?: Epic EHR, Epic EMR; Cerner; Meditech; SystmOne;
EHR: electronic patient records, electronic patient record, elektronische Patientenakte, dossier patient informatisé, historia clínica electrónica, electronic health record, electronic health records, EMR, electronic medical records;
medical coding: ICD-10, CPT coding; medical billing; medical terminology;
clinical trials: clinical research; GCP guidelines: good clinical practice, good clinical practice (GCP), ICH-GCP; GLP;
pharmacovigilance; regulatory affairs; OSHA; OSHA 10: OSHA-10; OSHA 30: OSHA-30; veterinary care: veterinary nursing;
nutrition: dietetics; optometry;
molecular biology; cell culture: tissue culture; PCR: qPCR; ELISA?; flow cytometry;
Western blot: western blotting; HPLC; mass spectrometry: LC-MS; gas chromatography; microscopy;
CRISPR; gene sequencing: next-generation sequencing, NGS; bioinformatics; genomics; spectroscopy; titration; laboratory safety: lab safety; laboratory techniques: lab techniques, laboratory skills; LIMS;
experimental design; grant proposals; peer review; scientific writing; COMSOL;
environmental monitoring; soil sampling;
`;
export const TEACHING = `
teaching*: Unterrichten, Unterricht, enseignement, enseñanza, docencia;
lesson planning: lesson plans, plan lessons, plans lessons, Unterrichtsplanung, Unterrichtsvorbereitung,
  planificación de clases, préparation de cours, planning of lessons;
classroom management: manage a classroom, manages a classroom, managing a classroom, behaviour management,
  Klassenführung, gestion de classe, gestión del aula;
curriculum development: curriculum design, curriculum planning; National Curriculum; Common Core;
differentiation: differentiated instruction, differentiate instruction, Differenzierung,
  differentiated learning;
formative assessment: assessment for learning; summative assessment; phonics; literacy; numeracy;
guided reading; early years: EYFS, early childhood education, frühkindliche Bildung;
KS1: Key Stage 1; KS2: Key Stage 2; KS3: Key Stage 3; GCSE: GCSEs; A-level: A levels;
International Baccalaureate: IB?; QTS: qualified teacher status; PGCE; NQT;
teaching licence: teaching certificate, teaching credential, state teaching certification;
safeguarding: child protection, Kinderschutz; DBS: DBS check, enhanced DBS;
SEN support: SEN?, SEN included, SEN pupils, SEN experience, pupils with SEN, SEND pupils, SEND provision, SEND code of practice, SEND experience, pupils with SEND, special educational needs, special education, special needs, Sonderpädagogik,
  educación especial;
NGSS: Next Generation Science Standards; Advanced Placement: AP courses, AP classes; English language learners: ELL, English learners??; IEPs: IEP, individualised education program, individual education plans; autism: ASD?; ADHD;
dyslexia; inclusion: inclusive education, Inklusion;
parent communication: communicate with parents, parent-teacher conferences, parents' evenings,
  Elterngespräche, Elternarbeit, communication with parents;
Google Classroom; interactive whiteboards: interactive whiteboard, smartboard, smart board; Moodle;
Canvas LMS: Canvas??; Blackboard??; learning management systems: LMS, learning management system;
e-learning: online teaching, eLearning; instructional design; Articulate Storyline: Articulate 360;
educational technology: edtech; project-based learning; social-emotional learning: SEL?;
Montessori;
ESL: EFL, TEFL, TESOL, CELTA, English as a second language, DaF, Deutsch als Fremdsprache;
tutoring: Nachhilfe; childcare: Kinderbetreuung;
exam preparation: preparing students for exams; pastoral care; school trips;
`;
export const LAW = `
law*: legal practice;
contract drafting: drafting contracts, draft contracts, draft agreements, drafting agreements,
  Vertragsgestaltung, rédaction de contrats, redacción de contratos, drafting of contracts;
contract negotiation; contract review: reviewing contracts, Vertragsprüfung;
contract law: Vertragsrecht; commercial law;
corporate law: company law, Gesellschaftsrecht, droit des sociétés, derecho societario;
employment law: labour law, Arbeitsrecht, droit du travail, derecho laboral;
intellectual property: IP law, propriété intellectuelle, propiedad intelectual;
UCC; iManage; NetDocuments; trademarks: trademark law, Markenrecht; patents: patent law, patent prosecution;
competition law: antitrust; tax law: Steuerrecht, droit fiscal, derecho fiscal;
criminal law: Strafrecht; family law: Familienrecht; immigration law: Ausländerrecht;
real estate law: property law, conveyancing; banking law; insolvency: Insolvenzrecht;
administrative law; public procurement law; litigation: Prozessführung, contentieux, litigios;
arbitration: Schiedsverfahren, arbitraje; mediation: Mediation;
legal research: juristische Recherche, recherche juridique, investigación jurídica;
legal writing: legal drafting, brief writing; e-discovery: eDiscovery; document review; Westlaw;
LexisNexis: Lexis Nexis, Lexis?; Practical Law; Relativity??; Clio??; PACER??;
Beck-Online: juris??; NDA: NDAs, non-disclosure agreements; data processing agreements: data processing agreement; compliance: Compliance-Management;
corporate governance; company secretarial; PQE?; bar admission: admitted to the bar, bar exam;
solicitor*; paralegal; notary; legal billing; depositions; trial preparation;
wills and probate: probate;
negotiation: negotiating, negotiate, Verhandlung, Verhandlungsführung, négociation, negociación;
`;
