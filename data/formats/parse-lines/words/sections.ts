/** What the sections of a résumé are called, by the key of JSON Resume, in the languages read. */
import { listed } from './listed';

export type Section =
  | 'summary'
  | 'contact'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'
  | 'projects'
  | 'courses'
  | 'profiles'
  | 'other';

/** Plain words (see `plain`), one heading after another. */
export const SECTION_WORDS: Record<Section, readonly string[]> = {
  summary: listed(`
    summary, professional summary, career summary, executive summary, about, about me, profile,
    professional profile, personal profile, personal statement, objective, career objective, bio,
    biography, introduction, overview, summary of qualifications, qualifications summary, profil,
    kurzprofil, uber mich, ueber mich, zusammenfassung, zielsetzung, ziel, resume, a propos,
    a propos de moi, profil professionnel, presentation, objectif, accroche, perfil,
    perfil profesional, sobre mi, acerca de mi, resumen, resumen profesional, extracto, objetivo,
    profilo, profilo professionale, profilo personale, chi sono, sommario, riepilogo, obiettivo,
    sobre, sobre mim, resumo, resumo profissional, perfil profissional, perfil pessoal,
    objetivo profissional, profiel, over mij, samenvatting, persoonlijk profiel, over mezelf
  `),
  contact: listed(`
    contact, contacts, contact me, contact info, contact information, contact details,
    personal details, personal information, personal info, personal data, get in touch, details,
    address, info, kontakt, kontaktdaten, personliche daten, personliche angaben, zur person,
    personalien, coordonnees, contactez moi, informations personnelles, etat civil, contacto,
    datos personales, datos de contacto, informacion personal, informacion de contacto, contatti,
    recapiti, dati personali, informazioni personali, contato, contatos, dados pessoais,
    informacoes pessoais, contactos, informacao pessoal, contactgegevens, persoonlijke gegevens,
    personalia, gegevens
  `),
  work: listed(`
    work, experience, experiences, work experience, work experiences, professional experience,
    employment, employment history, work history, career, career history, job history,
    professional background, relevant experience, industry experience, professional history,
    jobs, positions, internships, work & experience, professional appointments, appointments,
    academic appointments, academic positions, internship experience, related experience,
    selected experience, research experience, teaching experience, berufserfahrung,
    berufserfahrungen, beruflicher werdegang, werdegang, berufliche erfahrung, praxiserfahrung,
    berufspraxis, erfahrung, erfahrungen, arbeitserfahrung, berufliche stationen,
    beruflicher hintergrund, praktika, berufliche tatigkeit, anstellungen, beruf,
    berufstatigkeit, experience professionnelle, experiences professionnelles,
    parcours professionnel, parcours, emplois, stages, carriere, experiencia,
    experiencia laboral, experiencia profesional, trayectoria profesional, historial laboral,
    trayectoria, experiencias, experiencia de trabajo, empleo, esperienza, esperienze,
    esperienza lavorativa, esperienze lavorative, esperienza professionale,
    esperienze professionali, lavoro, carriera, percorso professionale, experiencia profissional,
    experiencias profissionais, historico profissional, emprego, percurso profissional,
    werkervaring, ervaring, loopbaan, professionele ervaring, arbeidsverleden,
    relevante werkervaring, berufliche erfahrungen, arbeitsverhaltnisse, beroepservaring,
    arbeitsleben
  `),
  volunteer: listed(`
    volunteer, volunteering, volunteer work, volunteer experience, volunteering experience,
    community, community involvement, community service, community work, leadership,
    leadership & activities, activities, extracurricular, extracurricular activities,
    extracurriculars, service, involvement, civic engagement, ehrenamt, ehrenamtliche tatigkeit,
    ehrenamtliche tatigkeiten, engagement, soziales engagement, ehrenamtliches engagement,
    freiwilligenarbeit, gesellschaftliches engagement, benevolat, engagements, vie associative,
    engagement associatif, activites extra professionnelles, voluntariado,
    experiencia de voluntariado, volontariato, trabalho voluntario, vrijwilligerswerk,
    leadership experience, experience benevole, experience de benevolat,
    attivita di volontariato, governance, vrijwilliger, nevenactiviteiten
  `),
  education: listed(`
    education, educations, education & training, academic background, academic history,
    academics, educational background, academic qualifications, education history, studies,
    academic education, schooling, education & qualifications, qualifications,
    education & certifications, formal education, degrees, ausbildung, bildung, bildungsweg,
    studium, akademische ausbildung, schulbildung, ausbildung & studium, schulischer werdegang,
    hochschulbildung, akademischer werdegang, aus & weiterbildung, studium & ausbildung,
    formation, formations, etudes, diplomes, formation academique, parcours academique,
    scolarite, formations & diplomes, diplomes & formations, cursus, formation & diplomes,
    parcours scolaire, educacion, formacion, formacion academica, estudios, formacion y estudios,
    datos academicos, istruzione, formazione, istruzione & formazione, studi, percorso di studi,
    titoli di studio, educacao, formacao, formacao academica, escolaridade, habilitacoes,
    habilitacoes academicas, estudos, opleiding, opleidingen, onderwijs, opleiding & training,
    studie, scholing, educacao & formacao
  `),
  awards: listed(`
    awards, award, honors, honours, honors & awards, awards & honors, achievements,
    accomplishments, recognition, prizes, selected honors, scholarships, awards & achievements,
    honours & awards, distinctions, key achievements, awards & recognition, fellowships, grants,
    honors and awards, awards & scholarships, auszeichnungen, auszeichnung, preise, ehrungen,
    erfolge, stipendien, prix, recompenses, prix & distinctions, realisations, bourses, premios,
    reconocimientos, logros, premios & reconocimientos, galardones, premi, riconoscimenti,
    premi & riconoscimenti, onorificenze, premiacoes, conquistas, premios & distincoes,
    distincoes, prijzen, onderscheidingen, prestaties, prijzen & onderscheidingen, honors awards,
    honours awards
  `),
  certificates: listed(`
    certificates, certificate, certifications, certification, licenses,
    licenses & certifications, licences & certifications, certifications & licenses,
    professional certifications, credentials, certificates & licenses, licenses certifications,
    trainings & certifications, zertifikate, zertifizierungen, bescheinigungen, lizenzen,
    lizenzen & zertifikate, bescheinigungen & zertifikate, certificats,
    certifications & licences, habilitations, certificados, certificaciones,
    licencias & certificaciones, acreditaciones, certificati, certificazioni,
    licenze & certificazioni, certificacoes, licencas & certificados, certificaten,
    certificeringen, licenties & certificaten
  `),
  publications: listed(`
    publications, publication, papers, selected publications, writing, articles, books, research,
    conference papers, journal articles, talks & publications, publications & talks, patents,
    presentations, talks, invited talks, speaking, public speaking, conference presentations,
    conferences, veroffentlichungen, publikationen, vortrage, patente, artikel, publicaciones,
    ponencias, patentes, pubblicazioni, brevetti, conferenze, publicacoes, artigos, publicaties,
    brevets, conferencias, presentaciones, octrooien, lezingen
  `),
  skills: listed(`
    skills, skill, technical skills, key skills, core skills, skills & tools, competencies,
    core competencies, technologies, technology, tech stack, expertise, areas of expertise,
    proficiencies, tools, abilities, skill set, skillset, top skills, professional skills,
    soft skills, hard skills, technical expertise, technical proficiencies,
    skills & technologies, skills & expertise, strengths, computer skills, specialties,
    it skills, tools & technologies, technologies & tools, programming skills,
    technical competencies, skills summary, languages & technologies, skills & abilities,
    personal skills, programming, programming languages, digital skills,
    technical skills & tools, key competencies, competences, specialities, skills & competencies,
    other skills, kenntnisse, fahigkeiten, kompetenzen, fachkenntnisse, it kenntnisse,
    edv kenntnisse, besondere kenntnisse, kenntnisse & fahigkeiten, technische kenntnisse,
    fertigkeiten, qualifikationen, starken, fahigkeiten & kenntnisse, top kenntnisse,
    kernkompetenzen, skills & kenntnisse, technologien, expertise & kenntnisse,
    weitere kenntnisse, edv, it, software, programmierkenntnisse, programmiersprachen,
    technische fahigkeiten, know how, competences techniques, competences informatiques,
    competences cles, savoir faire, outils, principales competences, informatique, atouts,
    connaissances, domaines de competence, aptitudes, habilidades, competencias,
    habilidades tecnicas, conocimientos, conocimientos tecnicos, destrezas,
    aptitudes principales, habilidades & competencias, informatica, conocimientos informaticos,
    tecnologias, competenze, competenze tecniche, capacita, abilita, competenze informatiche,
    conoscenze, competenze principali, capacita & competenze, tecnologie, competenze digitali,
    conoscenze informatiche, competencias tecnicas, principais competencias, conhecimentos,
    ferramentas, qualificacoes, habilidades & conhecimentos, vaardigheden, competenties, kennis,
    technische vaardigheden, belangrijkste vaardigheden, computervaardigheden,
    kennis & vaardigheden, it vaardigheden, vaardigheden & competenties, programmeertalen
  `),
  languages: listed(`
    languages, language, language skills, spoken languages, foreign languages, languages spoken,
    sprachen, sprachkenntnisse, fremdsprachen, langues, langue, competences linguistiques,
    langues parlees, langues etrangeres, idiomas, idioma, lenguas, lingue, lingue straniere,
    competenze linguistiche, conoscenze linguistiche, linguas, talen, talenkennis,
    taalvaardigheden, taal, conocimientos de idiomas
  `),
  interests: listed(`
    interests, interest, hobbies, hobbies & interests, interests & hobbies, personal interests,
    passions, other interests, activities & interests, interests & activities,
    research interests, hobby, interessen, hobbys, hobbys & interessen, interessen & hobbys,
    freizeit, personliche interessen, centres d interet, centre d interet, loisirs, interets,
    loisirs & centres d interet, intereses, aficiones, pasatiempos, interessi,
    interessi personali, passioni, interesses, hobbies & interesses, interesses pessoais,
    hobby s, interesses & hobby s, hobby & interessi, vrije tijd
  `),
  references: listed(`
    references, reference, referees, recommendations, testimonials, professional references,
    referenzen, empfehlungen, referencias, recomendaciones, referenze, referenties,
    recommandations, raccomandazioni, recomendacoes, aanbevelingen, kudos
  `),
  projects: listed(`
    projects, project, personal projects, side projects, selected projects, open source,
    open source projects, key projects, academic projects, portfolio, notable projects,
    research projects, project experience, samples, projects & research,
    open source contributions, technical projects, freelance projects, university projects,
    projekte, projekt, projekterfahrung, ausgewahlte projekte, personliche projekte,
    eigene projekte, projets, projet, projets personnels, realisations & projets, proyectos,
    proyectos personales, progetti, progetti personali, projetos, projetos pessoais, projecten,
    persoonlijke projecten, speaking engagements
  `),
  courses: listed(`
    courses, coursework, relevant coursework, training, trainings, professional development,
    workshops, weiterbildung, weiterbildungen, fortbildung, fortbildungen, kurse, seminare,
    cours, cursos, corsi, cursussen, formation continue, formacion complementaria,
    corsi di formazione, formacao complementar, nascholing, continuing education
  `),
  profiles: listed(`
    profiles, social, social profiles, social media, links, social networks, web, online,
    find me online, websites, profile im netz, soziale netzwerke, reseaux sociaux, liens,
    redes sociales, enlaces, profili, reti sociali, redes sociais, ligacoes, sociale media,
    online profiles, social links, online presence, profiles & links
  `),
  other: listed(`
    affiliation, affiliations, memberships, membership, professional memberships,
    professional affiliations, mitgliedschaften, associations, miscellaneous, other,
    additional information, additional, sonstiges, divers, otros, altro, outros, overig, reading,
    life philosophy, most proud of, a day of my life, quotes, currently,
    informations complementaires, otros datos, informazioni aggiuntive, outras informacoes,
    zusatzliche informationen, fuhrerschein, permis, patente di guida, rijbewijs, hobbyprojekte,
    legal, specialized in, specialised in, afiliaciones, lidmaatschappen, membres, bibliography,
    strengths & weaknesses, motivation, militardienst, military service, military, availability,
    work authorization, security clearance, keywords
  `),
};
