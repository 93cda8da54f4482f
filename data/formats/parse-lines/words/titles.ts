/** Words that tell a job title, in English, German, French, Spanish, Italian, Portuguese and Dutch: plain (see `plain`). */
import { listed } from './listed';

/** Stems: a word that holds one (German “Softwareentwickler”) is of a job title. */
export const TITLE_STEMS = listed(`
  ologist, ographer, ician, engineer, developer, programmer, manager, director, analyst,
  architect, designer, consultant, scientist, researcher, administrator, specialist, coordinator,
  assistant, associate, technician, supervisor, president, executive, teacher, professor,
  lecturer, instructor, founder, trainee, apprentice, officer, accountant, advisor, adviser,
  strategist, contractor, representative, internship, secretary, tester, operator, contributor,
  maintainer, volunteer, editor, writer, journalist, photographer, translator, nurse, physician,
  surgeon, lawyer, attorney, paralegal, cashier, barista, waiter, waitress, salesperson,
  receptionist, webmaster, sysadmin, principal, evangelist, advocate, mechanic, electrician,
  trainer, tutor, mentor, fellowship, partner, investigator, postdoc, curator, librarian,
  controller, recruiter, treasurer, chairman, counsel, entwickler, ingenieur, leiter, berater,
  mitarbeiter, geschaftsfuhrer, praktikant, werkstudent, angestellte, kaufmann, kauffrau,
  techniker, lehrer, referent, sachbearbeiter, verkaufer, arzt, pfleger, gestalter,
  programmierer, wissenschaftler, auszubildende, teamleit, projektleit, volontar,
  fachinformatiker, vorstand, redakteur, assistenz, developpeur, developpeuse, ingenieure,
  responsable, directeur, directrice, charge de, chargee de, stagiaire, technicien, conseiller,
  conseillere, chercheur, professeur, enseignant, vendeur, vendeuse, gestionnaire, redacteur,
  comptable, alternant, consultante, graphiste, infirmier, gerant, chef de, cheffe de,
  coordinateur, formateur, desarrollador, ingeniero, ingeniera, gerente, analista, disenador,
  becario, tecnico, jefe, jefa, profesor, asesor, administrativo, programador, consultor,
  coordinador, ayudante, investigador, encargado, directora, auxiliar, sviluppatore,
  sviluppatrice, ingegnere, responsabile, direttore, direttrice, tirocinante, stagista,
  impiegato, programmatore, consulente, ricercatore, insegnante, progettista, addetto,
  assistente, collaboratore, tecnica, desenvolvedor, engenheiro, engenheira, estagiari, diretor,
  coordenador, pesquisador, gestor, assessor, ontwikkelaar, medewerker, adviseur, stagiair,
  docent, onderzoeker, beheerder, verkoper, bedrijfsleider, vrijwilliger, begeleider,
  leidinggevende, hoogleraar, projectleider, teamleider, monteur, student
`);

/** Whole words. */
export const TITLE_WORDS = listed(`
  ceo, cto, cfo, coo, cio, cpo, cmo, vp, svp, evp, avp, md, pm, qa, sre, dev, intern, lead, head,
  chief, senior, junior, sr, jr, staff, owner, member, clerk, chef, cook, driver, guard, host,
  coach, devops, swe, sde, ta, ra, fellow, dean, provost, chair, artist, author, creator, ninja,
  scrum, agent, leitung, azubi, gf, inhaber, socio, jefe, capo, pdg, dg, hoofd, eigenaar,
  speaker, organizer, organiser, freelancer, selbststandig, freiberufler, independant, autonomo,
  zzp, docente, medico, dottore, counselor, counsellor, chairperson, chairwoman, chancellor,
  psychologist, economist, biologist, chemist, geologist, physicist, statistician, therapist,
  pharmacist, dentist, copywriter, cameraman, producer, counter, scholar, buyer, planner,
  publicist
`);
