import type { Words } from './words';

export const ro: Words = {
  'given-name': 'prenume, prenumele, prenumele dumneavoastră',
  'family-name': 'nume de familie, nume, numele de familie',
  name: 'nume complet, nume și prenume, nume prenume, numele complet, prenume și nume, numele și prenumele, numele tău, persoana de contact, destinatar, persoană de contact, numele dvs, nume destinatar, numele și prenumele destinatarului, cum te numești, cum vă numiți, cum te cheamă',
  'honorific-prefix': 'titulatură, formulă de adresare',
  email:
    'email, e mail, adresă de email, adresa de email, adresa de e mail, poștă electronică, mail, adresa email, adresă email, adresă de e mail, adresa ta de email, e mailul tău',
  tel: 'telefon, număr de telefon, telefon mobil, mobil, nr telefon, număr telefon, nr de telefon, numărul de telefon, numărul tău de telefon, telefon de contact, număr de contact, telefon fix, număr mobil, tel',
  'tel-country-code': 'prefix țară, cod țară, prefix internațional',
  'street-address':
    'adresă, adresa, adresa de domiciliu, adresa completă, adresa de livrare, adresă de livrare, adresa de corespondență',
  'address-line1':
    'strada, stradă, strada și numărul, stradă și număr, adresa 1, linia de adresă 1, stradă număr, strada nr, adresă stradă, stradă nr, adresă linia 1, nume stradă',
  'address-line2':
    'apartament, bloc, scara, adresa 2, bloc scară apartament, detalii adresă, bloc scara etaj apartament, scară, ap, bl sc et ap, bloc scară etaj apartament, apartament bloc scară, număr apartament',
  'house-number': 'număr stradă, numărul străzii, nr stradă',
  'address-level2':
    'oraș, localitate, orașul, localitatea, oraș localitate, municipiu, comuna, în ce oraș locuiești, în ce oraș locuiți, în ce localitate locuiți',
  'address-level1': 'județ, județul, regiune, stat, provincie, județ sector, sector',
  'postal-code': 'cod poștal, codul poștal, cod postal',
  country:
    'țară, țara, țara de reședință, țară regiune, tara, în ce țară locuiești, în ce țară locuiți',
  location:
    'locație, loc de reședință, oraș și țară, domiciliu, reședință, locația actuală, localitate și județ, orașul de domiciliu, unde locuiești, localitatea de domiciliu',
  organization:
    'companie, firma, firmă, angajator, nume companie, numele companiei, organizație, denumire firmă, angajator actual, angajatorul actual, compania, instituție, unde lucrezi, unde lucrați, unde lucrezi în prezent, unde lucrați în prezent',
  'organization-title':
    'funcție, poziție, titlul postului, ocupație, profesie, post actual, funcția, funcția actuală, poziția actuală, denumirea postului',
  url: 'site web, pagină web, portofoliu, website, link, site personal',
  bday: 'data nașterii, data de naștere, ziua de naștere',
  sex: 'sex, gen',
  nationality: 'cetățenie, naționalitate, cetățenia',
  summary:
    'despre tine, despre mine, prezentare, rezumat, descriere personală, spune ne despre tine',
  'cover-letter': 'scrisoare de intenție, scrisoare de motivație',
  'file:resume':
    'cv, curriculum vitae, încarcă cv, atașează cv, încarcă cv ul, cv ul tău, atașează cv ul, încărcați cv ul',
  skills: 'aptitudini, competențe, abilități',
  languages: 'limbi străine, limbi vorbite, limbi cunoscute',
  school: 'universitate, școală, instituție de învățământ, facultate, liceu, numele instituției',
  degree:
    'diplomă, nivel de studii, studii, nivel de educație, titlu obținut, calificare, ultima formă de învățământ',
  area: 'specializare, domeniu de studiu, profil, domeniul de studiu',
  current:
    'în prezent, prezent, lucrez aici în prezent, job actual, lucrez aici, lucrez aici acum, în prezent lucrez aici, lucrez în continuare aici, încă lucrez aici, angajat în prezent, sunt angajat aici, încă angajat, locul de muncă actual, loc de muncă actual, acesta este locul meu de muncă actual, postul actual, post actual, poziția actuală, poziție actuală, funcția actuală, până în prezent, până acum, până astăzi, la zi, acum, astăzi, actual, în curs, în desfășurare, fără dată de încheiere, studiez aici în prezent, încă studiez',
  description: 'descriere, responsabilități, atribuții, descrierea postului, sarcini',
  'start-date': 'data începerii, de la, dată început, început, data de început',
  'end-date': 'data încheierii, până la, dată sfârșit, sfârșit, data de sfârșit, data finalizării',
  'end-year': 'anul absolvirii, an absolvire',
  username:
    'nume utilizator, nume de utilizator, utilizator, număr client, email sau utilizator, poreclă, cod client, email sau telefon, număr de membru, număr contract, nr contract, număr poliță, număr comandă, cod rezervare, număr factură, număr matricol, nume afișat, email sau nume de utilizator, nume de utilizator sau email',
  coupon: 'cod promoțional, cod de reducere, voucher, cupon, card cadou, cod voucher',
  honeypot: 'lăsați gol, nu completa, nu completați',
  consent:
    'sunt de acord, accept, termeni și condiții, am citit, prelucrarea datelor, ține mă minte, politica de confidențialitate, semnătură',
  'equal-opportunity': 'dizabilitate, stare civilă, religie, etnie, vârstă, copii, handicap',
  question:
    'salariu dorit, așteptări salariale, salariu, preaviz, perioadă de preaviz, disponibilitate, permis de conducere, permis de muncă, cum ai aflat, de unde ai aflat, de ce, care, cât, când, cum, ani de experiență, locul nașterii, post dorit, dorit, dorită, de interes, postul pentru care aplici, poziția dorită, poziția pentru care aplici, locație dorită, locație de lucru preferată, oraș dorit, salariu actual, salariul dorit, salariul așteptat, pretenții salariale, așteptări financiare, disponibil de la, data disponibilității, când poți începe, program de lucru, tip contract, de unde ați aflat, cum ați aflat, unde ai, unde ați, câți, câte, de când, dețineți, deții, aveți, ești, sunteți, poți, puteți, permis categoria, mașină proprie, experiență în ani, nivel engleză, nivelul de engleză, certificări, puncte forte, cazier, localitatea nașterii, data și locul nașterii',
  'other-person':
    'referințe, recomandat de, contact de urgență, părinte, mamă, tată, tutore, soț, soție, nume anterior, numele copilului, persoană de referință, referință, persoană de contact în caz de urgență, prieten, nume prieten, email prieten, șef, manager, mama, tata, copil, nume copil, coleg, angajat, numele angajatului, email destinatar, nume de fată, nume angajat, angajatul care, persoana care te a recomandat, nume manager, managerul, șef direct, numele superiorului, numele soțului, numele soției, soțul, soția, numele prietenului, prietenul, prietenei, copilul, părinți, nume părinte, numele părintelui, numele mamei, numele tatălui, prenumele mamei, prenumele tatălui, inițiala tatălui, numele de fată al mamei, reprezentant legal, în caz de urgență, număr de urgență, grad de rudenie, referință 1, în memoria, decedat, destinatarul cadoului, expeditor, numele expeditorului, pasager 2, oaspete 2, adult 2, însoțitor, garant, girant, martor',
  'about-company':
    'cui, cod fiscal, număr de angajați, domeniu de activitate, registrul comerțului, nr reg com, adresa firmei, subiect, mărimea companiei, site ul companiei, site companie, website companie, cif, cod unic de înregistrare, nr registrul comerțului, nr angajați, cifră de afaceri, sediu, sediul social, sediu social, adresa companiei, adresa angajatorului, telefon companie, bancă, asigurător',
  'identity-number':
    'cnp, serie buletin, serie și număr, carte de identitate, pașaport, cod numeric personal',
  amount: 'cantitate, sumă, preț, număr de persoane, suma',
  date: 'data, sosire, plecare, ora, data sosirii, data plecării',
  message:
    'mesaj, comentariu, comentarii, observații, întrebare, mesajul tău, altele, detalii, întrebări, alte documente, note comandă, observații comandă, mențiuni comandă, instrucțiuni de livrare, detalii livrare, mențiuni pentru curier, mesaj pentru curier, mesaj felicitare, mesajul dvs, întrebarea ta, subiect, subiectul mesajului, mențiuni, motivul, altul, specificați, documente suplimentare, certificate, diplome, adeverințe, scrisoare de recomandare',
  preference:
    'limbă, limba, sortează, filtrează, categorie, tip, metodă de livrare, fax, etaj, interfon, lift, tip client, persoană fizică, persoană fizică sau juridică, tip adresă, nume adresă, metodă de contact, monedă, departament, punct de ridicare',
  of: 'al, a',

  asks: 'care este, care este numele',
  ignore:
    'și, sau, de, la, tău, ta, dumneavoastră, vă rugăm, introdu, introduceți, completează, completați, alege, selectați, selectează, obligatoriu, opțional, câmp, exemplu, date, personale, actual, nou, livrare, facturare, fișier, încarcă, atașează, număr, nr, aici, pentru, din, pe, document, atașament, alege fișier, oaspete, ca oaspete, pasager 1, donator, pacient, elev, student, participant, candidat, candidatul, client, solicitant, date personale, date de contact, datele tale',
  confirm: 'confirmă, confirmare, repetă, din nou, reintroduceți, confirmați, reintrodu',
  'work-section':
    'experiență profesională, experiență, istoric profesional, locuri de muncă, experiența profesională',
  'education-section': 'educație, studii, formare, educație și formare',
  'log-in':
    'autentificare, conectare, intră în cont, ai uitat parola, ține mă minte, nu ai cont, logare, am uitat parola, intră',
  'sign-up':
    'înregistrare, creează cont, înscrie te, aplică, cont nou, crează cont, trimite candidatura, înregistrează te, ai deja cont',
  'reset-password': 'resetează parola, recuperare parolă, resetare parolă',
  newsletter: 'newsletter, abonează te, abonare, abonare la newsletter',
  month: 'luna, luni',
  day: 'zi, ziua',
  year: 'an, anul',
  birth: 'nașterii, naștere, născut',
  start: 'început, de la, începerii',
  end: 'sfârșit, până la, încheierii',
  prompt:
    'alege, alegeți, selectează, selectați, vă rugăm selectați, vă rugăm să selectați, răspunsul tău, răspunsul dumneavoastră, răspunsul dvs, scrie răspunsul, scrieți răspunsul, introdu răspunsul, introduceți răspunsul, introduceți text, introduceți textul, scrie aici, scrieți aici, caută, nimic selectat',
};
