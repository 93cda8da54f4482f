import type { Words } from './words';

export const ca: Words = {
  'given-name': 'nom, el teu nom, nom de pila',
  'family-name': 'cognom, cognoms, primer cognom, segon cognom',
  name: 'nom i cognoms, nom complet, nom i cognom, nom cognoms, persona de contacte, destinatari',
  'honorific-prefix': 'tractament',
  email:
    'correu electrònic, adreça electrònica, correu, adreça de correu electrònic, email, e mail, adreça de correu',
  tel: 'telèfon, número de telèfon, mòbil, telèfon mòbil, telèfon de contacte, telèfon fix',
  'tel-country-code': 'prefix internacional, codi de país',
  'street-address': 'adreça, adreça postal, domicili, adreça completa',
  'address-line1': 'carrer, carrer i número, adreça línia 1',
  'address-line2':
    'pis, porta, pis i porta, escala, adreça línia 2, apartament, apartament suite unitat, pis porta escala, bloc escala pis porta',
  'address-level2': 'població, ciutat, municipi, localitat, poble',
  'address-level1': 'província, comarca',
  'postal-code': 'codi postal, cp',
  country: 'país, país de residència',
  location: 'lloc de residència',
  organization: 'empresa, nom de l empresa, entitat, organització, centre de treball',
  'organization-title': 'càrrec, professió, lloc de treball, ocupació',
  url: 'pàgina web, lloc web, web',
  bday: 'data de naixement, data naixement',
  sex: 'sexe, gènere',
  nationality: 'nacionalitat',
  'cover-letter': 'carta de presentació, carta de motivació',
  'file:resume': 'currículum, currículum vitae, cv, adjunta el teu cv',
  school: 'universitat, escola, centre educatiu',
  degree: 'titulació, estudis, nivell d estudis',
  username: 'usuari, nom d usuari, nom usuari, número de soci',
  coupon: 'codi promocional, codi de descompte, val',
  consent: 'accepto, he llegit, política de privacitat, condicions, signatura, recorda m',
  question:
    'per què, com ens has conegut, quin, quina, quan, quant, lloc de naixement, disponibilitat, sou',
  'other-person':
    'pare, mare, tutor, tutora, pare mare o tutor, fill, filla, referències, cònjuge, amic',
  'about-company': 'cif, sector, nombre de treballadors, assumpte',
  'identity-number': 'dni, nif, nie, passaport, document d identitat, dni nif',
  amount: 'quantitat, import, nombre, preu',
  date: 'data, hora',
  message: 'missatge, comentari, comentaris, observacions, consulta, altres, pregunta',
  preference: 'idioma, llengua, ordena, categoria, tipus, fax',
  ignore:
    'el, la, els, les, de, del, i, o, teu, teva, seu, seva, obligatori, opcional, introdueix, selecciona, escull, per, camp, dades, personals, número, exemple',
  confirm: 'confirma, confirmar, repeteix, confirmació',
  'log-in': 'inicia sessió, iniciar sessió, accedir, has oblidat la contrasenya, accedeix',
  'sign-up': 'registra t, crear compte, crea un compte, registre, inscripció, inscriu te',
  newsletter: 'butlletí, subscriu te',
  delivery: 'adreça d enviament, adreça de facturació',
  month: 'mes',
  day: 'dia',
  year: 'any',
  birth: 'naixement',
  current:
    'actualment, fins ara, fins avui, fins a l actualitat, actualitat, en curs, present, feina actual, lloc de treball actual, càrrec actual, posició actual, treballo aquí, treballo aquí actualment, actualment treballo aquí, ara treballo aquí, treballo aquí ara, encara treballo aquí, encara hi treballo, és la meva feina actual, la meva feina actual, hi treballo actualment, hi treballo, vigent, estudio aquí actualment, encara estudio',
  prompt:
    'tria, trieu, escull, escolliu, selecciona, seleccioneu, si us plau seleccioneu, la teva resposta, la vostra resposta, escriu la teva resposta, escriviu la vostra resposta, introdueix la teva resposta, introduïu la vostra resposta, introdueix text, introduïu text, escriu aquí, escriviu aquí, cerca, cap seleccionat',
};
