import type { Words } from './words';

export const da: Words = {
  'given-name': 'fornavn, fornavne, kaldenavn, dit fornavn',
  'additional-name': 'mellemnavn, mellemnavne',
  'family-name': 'efternavn, slægtsnavn, efternavne, dit efternavn',
  name: 'navn, fulde navn, for og efternavn, fornavn og efternavn, dit navn, modtager, kontaktperson, fuldt navn, navn på kontaktperson, for efternavn, hvad hedder du',
  'honorific-prefix': 'titel foran navn, tiltale',
  email:
    'e mail, email, mail, e mailadresse, mailadresse, e mail adresse, emailadresse, mail adresse, e post, din mail',
  tel: 'telefon, telefonnummer, mobil, mobilnummer, mobiltelefon, tlf, tlf nr, telefonnr, mobilnr, mobil nr, tlf nummer, mobiltelefonnummer, privat telefon, telefon nr, fastnet',
  'tel-country-code': 'landekode, landenummer',
  'street-address':
    'adresse, bopæl, hjemmeadresse, leveringsadresse, privatadresse, bopælsadresse, faktureringsadresse, postadresse, folkeregisteradresse',
  'address-line1':
    'gade, vej, vejnavn, gade og husnummer, vejnavn og husnummer, adresselinje 1, adresse 1, gadenavn, gade og nummer, vej og nummer, vejnavn og nr, gadenavn og husnummer, vej og husnummer',
  'address-line2':
    'adresselinje 2, adresse 2, dør, lejlighed, sal, stednavn, sal og dør, lejlighedsnummer, lejlighed suite enhed',
  'house-number': 'husnummer, husnr, gadenummer, hus nr',
  'address-level2': 'by, bynavn, postdistrikt, kommune, postby',
  'address-level1': 'region, landsdel, delstat, stat, provins, område region, stat provins',
  'postal-code': 'postnummer, postnr, post nr',
  country: 'land, bopælsland, vælg land, land region',
  location:
    'postnr og by, postnummer og by, postnr by, by og land, bopælsby, nuværende by, hvor bor du, lokation, placering, postnummer by, nuværende placering, hvor bor du i øjeblikket',
  organization:
    'firma, virksomhed, firmanavn, arbejdsgiver, nuværende arbejdsgiver, virksomhedsnavn, organisation, seneste arbejdsgiver, arbejdsplads, virksomhedens navn, nuværende virksomhed, navn på virksomhed, tidligere arbejdsgiver, institution, hvor arbejder du, hvor arbejder du nu, hvor arbejder du i dag',
  'organization-title':
    'stilling, titel, jobtitel, stillingsbetegnelse, nuværende stilling, erhverv, nuværende titel, rolle, nuværende jobtitel, position, seneste stilling, funktion, profession, beskæftigelse titel',
  url: 'hjemmeside, website, webadresse, portefølje, link, links, personlig hjemmeside, portfolio, webside, blog',
  photo: 'billede, foto, profilbillede',
  bday: 'fødselsdato, fødselsdag, født, fødselsdag og år',
  sex: 'køn, kønsidentitet',
  nationality: 'nationalitet, statsborgerskab',
  'url:linkedin': 'linkedin profil, link til linkedin, link til linkedin profil',
  summary:
    'om mig, resumé, profil, kort præsentation, beskriv dig selv, om dig, fortæl om dig selv, fortæl lidt om dig selv, profiltekst, præsentation',
  'cover-letter':
    'ansøgning, motiveret ansøgning, følgebrev, ansøgningstekst, motivationsbrev, din ansøgning',
  'file:resume':
    'cv, upload cv, vedhæft cv, dit cv, curriculum vitae, cv fil, upload dit cv, vedhæft dit cv',
  'file:cover-letter': 'upload ansøgning, vedhæft ansøgning, ansøgning',
  skills: 'kompetencer, færdigheder, kvalifikationer, it kompetencer, faglige kompetencer',
  languages: 'sprog, sprogkundskaber, sprogfærdigheder',
  school:
    'skole, universitet, uddannelsessted, uddannelsesinstitution, skolens navn, læreanstalt, navn på skole, navn på uddannelsessted',
  degree:
    'uddannelse, uddannelsesniveau, grad, højeste uddannelse, eksamen, højest fuldførte uddannelse, akademisk grad, højeste fuldførte uddannelse, senest afsluttede uddannelse',
  area: 'studieretning, fagområde, linje, speciale, fag, uddannelsesretning, studie, hovedfag',
  grade: 'karakter, karaktergennemsnit, gennemsnit, eksamensresultat',
  current:
    'nuværende ansættelse, igangværende, jeg arbejder her nu, nuværende job, stadig ansat, nuværende, jeg arbejder her i øjeblikket, i gang, jeg arbejder her, jeg arbejder stadig her, jeg er stadig ansat, jeg er ansat her, stadig ansat her, arbejder her nu, arbejder her stadig, ansat i øjeblikket, i øjeblikket ansat, nuværende stilling, nuværende position, nuværende rolle, mit nuværende job, dette er mit nuværende job, dette er min nuværende stilling, til nu, til dato, til dags dato, indtil nu, indtil i dag, i dag, nu, i øjeblikket, for nuværende, stadig, stadig i gang, løbende, ingen slutdato, jeg studerer her nu, jeg studerer stadig',
  description:
    'beskrivelse, arbejdsopgaver, ansvarsområder, opgaver, jobbeskrivelse, stillingsbeskrivelse',
  'start-date':
    'startdato, fra, fra dato, ansat fra, start, påbegyndt, begyndelsesdato, periode fra',
  'end-date':
    'slutdato, til, til dato, ansat til, slut, afsluttet, periode til, sluttidspunkt, dimissionsdato',
  'end-year': 'dimissionsår, afslutningsår, år for afslutning',
  username:
    'brugernavn, kundenummer, bruger id, medlemsnummer, bruger, e mail eller brugernavn, brugernavn eller e mail, kaldenavn, brugerid, login navn, kundenr, kontonavn, e mail eller telefonnummer, medlemsnr, medlems nr, kunde nr, policenummer, ordrenummer, bookingnummer, fakturanummer, studienummer, medarbejdernummer, lånernummer, vælg brugernavn, ønsket brugernavn, visningsnavn, kaldenavn forum, alias',
  coupon:
    'rabatkode, gavekort, kampagnekode, kuponkode, værdikode, kupon, tilbudskode, gavekortnummer, gavekortkode, fordelskort',
  honeypot:
    'udfyld ikke, lad feltet være tomt, lad dette felt være tomt, skal være tomt, udfyld ikke dette felt',
  consent:
    'jeg accepterer, samtykke, jeg giver samtykke, privatlivspolitik, betingelser, vilkår, underskrift, husk mig, jeg bekræfter, jeg har læst, handelsbetingelser, persondatapolitik, forbliv logget ind, jeg erklærer, persondata',
  'equal-opportunity':
    'handicap, etnicitet, civilstand, religion, herkomst, børn, alder, seksuel orientering, pronomener, ægteskabelig status, fleksjob, funktionsnedsættelse',
  question:
    'lønforventning, løn, ønsket løn, lønønske, opsigelsesvarsel, hvornår kan du starte, tiltrædelse, mulig tiltrædelse, arbejdstilladelse, opholdstilladelse, kørekort, hvordan hørte du om os, hvor hørte du, hvordan hørte du, hvor har du set, hvor har du hørt, års erfaring, hvorfor, hvilken, hvilket, hvilke, hvordan, hvornår, er du, har du, kan du, hvad, tilgængelighed, ønsket stilling, tiltrædelsesdato, opsigelse, nuværende løn, interesser, hobbyer, fødested, fødeland, fødeby, ansættelsesform, arbejdstid, antal timer, sprogniveau, øvrige oplysninger, reference nr, antal års erfaring, ønsket arbejdssted, hvor mange, vil du, ønsket, ønskede, ønsket lokation, ønsket by, ønsket afdeling, ønsket startdato, interesseret i, interesseområde, lønkrav, månedsløn, timeløn, tidligste startdato, kan starte, hvornår kan, stilling du søger, ansøgt stilling, jobtitel du søger, stillingsbetegnelse du søger, fuldtid deltid, hvor hørte, hvor fandt du, hvor så du, hvordan fandt, hvordan fik, hvordan blev, hvorfor søger, hvorfor vil, hvad gør, kørekort b, egen bil, års erhvervserfaring, sprogkundskaber niveau, engelsk niveau, certifikater, styrker, straffeattest, født i, fødested og land',
  'other-person':
    'reference, referencer, kontaktperson i nødstilfælde, nærmeste pårørende, pårørende, ægtefælle, mor, far, forælder, værge, pigenavn, barnets navn, nærmeste leder, leder, anbefalet af, nødkontakt, afsender, ven, forældre, tidligere navn, referenceperson, partner, samlever, vens navn, vens e mail, chef, vejleder, barn, kollega, modtagerens e mail, medansøger, medrejsende, leders navn, navn på leder, navn på nærmeste leder, ægtefælles navn, samlevers navn, partners navn, kæreste, din vens navn, din vens e mail, barnets fornavn, barnets efternavn, navn på barn, forælders navn, mors navn, fars navn, mors pigenavn, værges navn, pårørendes navn, nødstilfælde, i nødstilfælde, kontaktperson ved nødstilfælde, relation til dig, reference 1, reference 2, reference navn, referencens navn, henvist af, hvem har anbefalet, navn på medarbejder, medarbejder, medarbejders navn, medarbejderen, kollegas navn, til minde om, til ære for, afdøde, afdødes navn, gave til, gavemodtager, modtager af gaven, afsenders navn, egen læge, voksen 2, gæst 2, passager 2, rejsende 2, kautionist, vidne, tidligere efternavn, fødenavn',
  'about-company':
    'antal ansatte, branche, cvr nummer, cvr, cvr nr, momsnummer, virksomhedens størrelse, arbejdsgivers adresse, ean nummer, ean, firmaadresse, ean nr, projektnavn, produktnavn, emne, filnavn, antal medarbejdere, se nummer, virksomhedens hjemmeside, virksomhedens adresse, virksomhedens telefon, virksomhedens website, firmaets hjemmeside, ean lokationsnummer, p nummer, momsnr, moms nummer, omsætning, virksomhedstype, virksomhedsform, type virksomhed, arbejdsgivers telefon, skolens adresse, skolens by, forsikringsselskab, hundens navn, dyrets navn, holdnavn, rekvisitionsnummer, rekvirent, indkøbsordre',
  'identity-number': 'cpr nummer, cpr, cpr nr, pasnummer, personnummer, sygesikring, pas nr',
  amount: 'antal, beløb, størrelse, pris, vægt, højde, donation, voksne, antal personer',
  date: 'dato, ankomst, afrejse, tidspunkt, leveringsdato, tid, ankomstdato, afrejsedato, ønsket dato',
  message:
    'besked, kommentar, kommentarer, bemærkninger, bemærkning, spørgsmål, din besked, andet, svar, noter, årsag, henvendelse, yderligere oplysninger, bilag, øvrige dokumenter, andre dokumenter, eksamensbevis, bemærkninger til ordren, bemærkninger til ordre, ordrebemærkninger, ordrenoter, kommentar til ordre, kommentarer til ordren, leveringsinstruktioner, leveringsinstruks, besked til chauffør, besked til fragtmand, hilsen, korttekst, gavehilsen, besked til os, dit spørgsmål, emne, beskriv problemet, beskriv din henvendelse, årsag til henvendelse, yderligere information, øvrige bemærkninger, andet angiv, angiv venligst, hvis ja, hvis nej, hvis andet, uddyb, andre bilag, øvrige bilag, eksamensbeviser, anbefalinger dokument, udtalelse, udtalelser, karakterudskrift, publikationsliste',
  preference:
    'c o, co, evt c o, sprogvalg, sorter, filtrer, kategori, type, leveringsmetode, fax, faxnummer, frekvens, etage, etage side, opgang, elevator, dørtelefon, boligtype, kundetype, privat eller erhverv, privat erhverv, kontaktform, ønsket kontaktform, valuta, afdeling, fragtmetode, pakkeshop, skype',
  asks: 'hvad er din, hvad er dit, hvad er jeres',
  ignore:
    'din, dit, dine, indtast, skriv, udfyld, og, eller, for, på, i, af, med, påkrævet, valgfri, valgfrit, vælg, her, f eks, eksempel, personlig, nuværende, er, en, et, den, det, som, privat, arbejde, levering, faktura, kunde, ny, nyt, oplysninger, skal udfyldes, obligatorisk, mit, min, vedhæft, upload, fil, vælg fil, nummer, nr, venligst, frivillig, kandidat, kontakt, os, hvis, evt, til, bilag, filer, dokument, gæst, som gæst, gæst 1, passager 1, rejsende 1, voksen 1, forsikringstager, giver, donor, ansøger, patient, studerende, elev, deltager, medlem, dine oplysninger, kontaktoplysninger, personlige oplysninger, træk og slip, træk og slip her, slip her',
  confirm: 'bekræft, gentag, igen, bekræftelse, verificer, bekræft din',
  'work-section':
    'erhvervserfaring, arbejdserfaring, erfaring, ansættelser, tidligere ansættelser, ansættelse, karriere, joberfaring',
  'education-section': 'uddannelse, uddannelser, studier, uddannelsesbaggrund',
  'log-in':
    'log ind, log på, glemt adgangskode, glemt kodeord, husk mig, har du ikke en konto, eksisterende kunde, login, glemt din adgangskode, allerede kunde, ikke medlem, forbliv logget ind',
  'sign-up':
    'opret konto, tilmeld, opret bruger, bliv medlem, ansøg, send ansøgning, ny kunde, registrer, opret profil, opret en konto, tilmelding, søg stillingen, har du allerede en konto, til kassen, oprettelse, opret dig',
  'reset-password':
    'nulstil adgangskode, glemt adgangskode, nulstil kodeord, ny adgangskode, nulstil',
  newsletter:
    'nyhedsbrev, tilmeld nyhedsbrev, abonner, tilmeld dig vores nyhedsbrev, tilmeld dig nyhedsbrevet',
  delivery: 'leveringsadresse, faktureringsadresse',
  month: 'måned, mm',
  day: 'dag, dd',
  year: 'år, åååå',
  birth: 'fødselsdato, fødselsdag, født, fødsel',
  start: 'fra, start, startdato',
  end: 'til, slut, slutdato',
  prompt:
    'vælg, vælge, vælg venligst, dit svar, skriv dit svar, skriv dit svar her, skriv her, indtast dit svar, indtast svar, indtast tekst, indtast her, søg, intet valgt, ingen valgt',
};
