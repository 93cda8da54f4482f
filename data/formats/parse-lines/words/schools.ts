/** Words that tell a school, a degree, an area and an employer, in the languages read: plain (see `plain`). */
import { listed } from './listed';

/** Stems of what a place of education is called. */
export const SCHOOL_STEMS = listed(`
  university, college, school, institute, academy, polytechnic, seminary, conservatory, bootcamp,
  faculty, universitat, hochschule, schule, gymnasium, akademie, institut, kolleg,
  fachhochschule, berufsakademie, universite, ecole, lycee, faculte, universidad, escuela,
  instituto, colegio, facultad, politecnica, universita, politecnico, liceo, istituto, scuola,
  accademia, universidade, faculdade, escola, universiteit, hogeschool, lyceum, academie,
  universitet, universitetet, hogskol, universiti, uniwersytet, coursera, udemy, udacity,
  universitesi, univerzita, codecademy, freecodecamp, edx, grundschule, realschule, basisschool
`);

/** Whole words. */
export const SCHOOL_WORDS = listed(`
  mit, eth, epfl, kth, ucla, ucsf, ucsd, usc, nyu, lse, ucl, uc, tu, fh, lmu, kit, rwth, hec,
  insa, iut, caltech, suny, cuny, iit, iiit, nit, nus, ntu, vwo, havo, iae, cnam, uni, univ,
  unam, uned, essec, iti
`);

/** Stems of degrees. */
export const DEGREE_STEMS = listed(`
  bachelor, master, doctor, associate of, associate s, associates, diplom, degree, certificate,
  licence, licenciatura, laurea, magister, staatsexamen, abitur, promotion, fachabitur, matura,
  mittlere reife, hochschulreife, baccalaureat, maitrise, doctorat, ingenieur, doctorado,
  maestria, grado en, bachillerato, ingenieria, dottorato, maturita, mestrado, doutorado,
  doutoramento, bacharel, undergraduate, graduate, postgraduate, phd, ph d, high school,
  secondary, major, minor, tecnico superior, graduado, propedeuse, doctoraal, meister, postdoc,
  a levels, a level, honours, honors, bootcamp
`);

/** Whole words, dots taken away (“B.Sc.” is `bsc`). */
export const DEGREE_WORDS = listed(`
  bs, ba, bsc, beng, btech, bba, bcom, bfa, be, bed, llb, bca, ms, ma, msc, meng, mtech, mba,
  mfa, mca, sb, sm, ab, am, med, mph, mpa, llm, jd, md, dphil, phd, edd, aa, as, aas, gcse, ged,
  dut, bts, deug, dess, dea, bep, cap, deust, cpge, bac, ihk, dr, dipl, ing, mag, lic, hbo, wo,
  mbo, mavo, hbs, bachelors, masters, doctorate, mres, mphil, bsci, msci, grado, master, but
`);

/** Stems of what is studied. */
export const AREA_STEMS = listed(`
  science, engineering, studies, mathematic, physics, chemistry, biology, economics, finance,
  marketing, informatics, statistics, accounting, history, literature, philosophy, psychology,
  sociology, linguistics, design, architecture, medicine, nursing, law, journalism,
  communication, technology, business, administration, management, education, political,
  computer, software, geology, geography, music, informatik, wissenschaft, wirtschaft,
  maschinenbau, elektrotechnik, mathematik, physik, chemie, biologie, germanistik, medizin, jura,
  informatique, mathematiques, physique, gestion, droit, economie, lettres, histoire, genie,
  informatica, matematicas, fisica, quimica, derecho, economia, ingenieria, matematica,
  ingegneria, giurisprudenza, chimica, engenharia, direito, bedrijfskunde, rechten, wiskunde,
  geneeskunde
`);

/** Whole words that end or make the name of an employer. */
export const EMPLOYER_WORDS = listed(`
  inc, llc, ltd, limited, gmbh, ag, kg, ohg, sa, sas, sarl, sl, srl, spa, bv, nv, lda, ltda,
  corp, corporation, co, company, group, gruppe, groupe, grupo, gruppo, plc, llp, technologies,
  labs, laboratories, solutions, industries, holding, holdings, bank, banque, banco, banca,
  agency, studio, studios, partners, foundation, stiftung, ministry, hospital, klinik, hopital,
  council, department, university, institute, laboratory, networks, enterprises, ventures,
  organization, verein, association, society, startup, pty, oy, ab, as, ug, ev, sons, systems,
  software, consulting, services, media, bureau
`);
