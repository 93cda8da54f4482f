import type { Words } from './words';

export const no: Words = {
  'given-name': 'fornavn, fornavn og mellomnavn, kallenavn fornavn, ditt fornavn',
  'additional-name': 'mellomnavn',
  'family-name': 'etternavn, slektsnavn, ditt etternavn',
  name: 'navn, fullt navn, for og etternavn, fornavn og etternavn, ditt navn, mottaker, kontaktperson, hele navnet ditt, navn på kontaktperson, hva heter du',
  'honorific-prefix': 'tiltaleform',
  email: 'e post, epost, e postadresse, epostadresse, e mail, mail, mailadresse, e post adresse',
  tel: 'telefon, telefonnummer, mobil, mobilnummer, mobiltelefon, tlf, tlf nr, mobilnr, telefon privat, telefonnr, mobiltelefonnummer, tlf nummer',
  'tel-country-code': 'landkode, landskode, landsnummer, retningsnummer',
  'street-address':
    'adresse, bostedsadresse, hjemmeadresse, leveringsadresse, postadresse, privatadresse, fakturaadresse, folkeregistrert adresse',
  'address-line1':
    'gateadresse, gate, veiadresse, gatenavn, gate og husnummer, adresselinje 1, adresse 1, gate vei, gatenavn og nummer, gateadresse 1',
  'address-line2': 'adresselinje 2, adresse 2, leilighet, leilighetsnummer, bolignummer',
  'house-number': 'husnummer, husnr, gatenummer',
  'address-level2': 'sted, by, poststed, bosted, kommune',
  'address-level1': 'fylke, region, delstat, stat, provins, fylke region',
  'postal-code': 'postnummer, postnr, postkode',
  country: 'land, bostedsland, land region, velg land',
  location:
    'postnr og sted, postnummer og sted, postnr sted, postnummer poststed, nåværende bosted, lokasjon, hvor bor du, by og land, bosted og land, nåværende sted, hvor er du bosatt',
  organization:
    'firma, bedrift, firmanavn, arbeidsgiver, nåværende arbeidsgiver, selskap, organisasjon, bedriftsnavn, siste arbeidsgiver, arbeidssted, firma navn, selskapsnavn, virksomhet, tidligere arbeidsgiver, hvor jobber du, hvor arbeider du, hvor jobber du nå, hvor jobber du i dag',
  'organization-title':
    'stilling, tittel, stillingstittel, yrke, nåværende stilling, jobbtittel, rolle, stillingsbetegnelse, nåværende tittel, siste stilling, yrkestittel',
  url: 'nettside, hjemmeside, nettsted, portefølje, lenke, webadresse, lenker, personlig nettside',
  photo: 'bilde, foto, profilbilde',
  bday: 'fødselsdato, fødselsdag, født',
  sex: 'kjønn, kjønnsidentitet',
  nationality: 'nasjonalitet, statsborgerskap',
  'url:linkedin': 'linkedin profil, lenke til linkedin',
  summary:
    'om meg, sammendrag, kort presentasjon, om deg, fortell om deg selv, beskriv deg selv, fortell litt om deg selv, presentasjon, nøkkelkvalifikasjoner',
  'cover-letter': 'søknad, søknadsbrev, søknadstekst, motivasjonsbrev, følgebrev, din søknad',
  'file:resume': 'cv, last opp cv, legg ved cv, din cv, curriculum vitae, last opp din cv',
  'file:cover-letter': 'last opp søknad, legg ved søknad, søknad',
  skills: 'ferdigheter, kompetanse, kunnskaper, kvalifikasjoner',
  languages: 'språk, språkkunnskaper, språkferdigheter',
  school:
    'skole, universitet, høyskole, utdanningsinstitusjon, studiested, lærested, utdanningssted, høgskole, navn på skole',
  degree:
    'grad, utdanning, utdanningsnivå, høyeste utdanning, eksamen, høyeste fullførte utdanning, akademisk grad, type utdanning',
  area: 'studieretning, fagområde, linje, fag, studieprogram, fordypning, fagfelt, fagretning, studie',
  grade: 'karakter, snittkarakter, karaktersnitt, karakterer',
  current:
    'nåværende jobb, pågående, jeg jobber her nå, nåværende, jobber her fortsatt, nåværende arbeidsforhold, til nå, jeg jobber her, jeg arbeider her nå, jeg arbeider her, jeg jobber fortsatt her, jeg arbeider fortsatt her, jeg er ansatt her, fortsatt ansatt, ansatt per i dag, jobber her nå, arbeider her nå, jeg jobber her for øyeblikket, nåværende stilling, nåværende rolle, nåværende ansettelse, min nåværende jobb, dette er min nåværende jobb, dette er min nåværende stilling, til dags dato, frem til nå, fram til nå, fortsatt, per i dag, i dag, nå, for øyeblikket, løpende, ingen sluttdato, jeg studerer her nå, jeg studerer fortsatt',
  description: 'beskrivelse, arbeidsoppgaver, ansvarsområder, oppgaver, stillingsbeskrivelse',
  'start-date': 'startdato, fra, fra dato, start, ansatt fra, begynte, fra og med, periode fra',
  'end-date':
    'sluttdato, til, til dato, slutt, ansatt til, til og med, sluttet, periode til, fullført',
  'end-year': 'avgangsår, uteksaminert år, år fullført',
  username:
    'brukernavn, kundenummer, bruker id, medlemsnummer, bruker, e post eller brukernavn, brukernavn eller e post, kallenavn, kundenr, e post eller mobilnummer, medlemsnr, kunde nr, polisenummer, ordrenummer, bestillingsnummer, bookingnummer, fakturanummer, studentnummer, ansattnummer, lånenummer, velg brukernavn, ønsket brukernavn, visningsnavn, alias, brukerid',
  coupon:
    'rabattkode, gavekort, kampanjekode, verdikode, kupong, kupongkode, tilgodelapp, fordelskort, rabatt',
  honeypot: 'ikke fyll ut, la stå tomt, la dette feltet stå tomt, la feltet være tomt',
  consent:
    'jeg godtar, samtykke, jeg samtykker, personvern, vilkår, underskrift, husk meg, jeg bekrefter, jeg har lest, personvernerklæring, forbli innlogget, jeg aksepterer, signatur',
  'equal-opportunity':
    'funksjonsnedsettelse, etnisitet, sivilstand, religion, barn, alder, funksjonshemming, nedsatt funksjonsevne, innvandrerbakgrunn, hull i cv, pronomen',
  question:
    'lønnskrav, lønn, ønsket lønn, oppsigelsestid, når kan du begynne, tiltredelse, tilgjengelighet, tilgjengelig fra, arbeidstillatelse, oppholdstillatelse, førerkort, hvordan hørte du om oss, hvordan fikk du vite, hvor hørte du, hvor så du, års erfaring, antall års erfaring, hvorfor, hvilken, hvilke, hvilket, hvordan, når, er du, har du, kan du, hva, lønnsforventninger, mulig oppstart, oppstart, ønsket stilling, interesser, hobbyer, fødested, fødeland, stillingsprosent, språknivå, andre opplysninger, hvor mange, vil du, ønsket, ønskede, ønsket arbeidssted, ønsket sted, ønsket by, ønsket avdeling, ønsket oppstart, ønsket startdato, interessert i, interesseområde, nåværende lønn, månedslønn, timelønn, tidligste oppstart, tidligst oppstart, mulig tiltredelse, stilling du søker, stillingen du søker, søkt stilling, heltid deltid, hvor fant du, hvor hørte, hvordan fant, hvordan fikk, hvordan ble, hvorfor søker, hvorfor vil, førerkort klasse, førerkort b, egen bil, disponerer du bil, års arbeidserfaring, års relevant, språkferdigheter nivå, engelsk nivå, sertifikater, styrker, politiattest, født i',
  'other-person':
    'referanse, referanser, nødkontakt, nærmeste pårørende, pårørende, ektefelle, mor, far, foresatt, foreldre, verge, pikenavn, nærmeste leder, anbefalt av, barnets navn, avsender, venn, leder, referanseperson, tipset av, partner, samboer, venns navn, venns e post, sjef, veileder, forelder, foresatte, barn, kollega, mottakers e post, medsøker, medreisende, tidligere navn, leders navn, navn på leder, navn på nærmeste leder, ektefelles navn, samboers navn, partners navn, din venns navn, vennens navn, barnets fornavn, barnets etternavn, navn på barn, foresattes navn, mors navn, fars navn, mors pikenavn, verges navn, pårørendes navn, nødstilfelle, i nødstilfelle, kontaktperson i nødstilfelle, ved nødstilfeller, relasjon til deg, referanse 1, referanse 2, referansens navn, referansepersoner, henvist av, hvem anbefalte, ansatt som anbefalte, navn på ansatt, ansatt, kollegas navn, til minne om, til ære for, avdøde, avdødes navn, gave til, gavemottaker, avsenders navn, fastlege, voksen 2, gjest 2, passasjer 2, reisende 2, kausjonist, vitne, tidligere etternavn',
  'about-company':
    'antall ansatte, bransje, organisasjonsnummer, org nr, orgnr, mva nummer, størrelse på bedriften, arbeidsgivers adresse, firmaadresse, prosjektnavn, produktnavn, emne, filnavn, bedriftens nettside, bedriftens nettsted, bedriftens adresse, bedriftens telefon, firmaets nettside, organisasjonsnr, mva nr, omsetning, selskapsform, type virksomhet, arbeidsgivers telefon, arbeidsgivers navn og adresse, skolens adresse, skolens sted, forsikringsselskap, hundens navn, dyrets navn, lagnavn, fakturareferanse, deres referanse, bestillingsreferanse',
  'identity-number': 'fødselsnummer, personnummer, passnummer, d nummer, pass nr',
  amount: 'antall, beløp, størrelse, pris, vekt, høyde, voksne, antall personer, gave',
  date: 'dato, ankomst, avreise, tid, leveringsdato, tidspunkt, ønsket dato',
  message:
    'melding, kommentar, kommentarer, spørsmål, merknader, din melding, annet, svar, notater, henvendelse, andre dokumenter, vedlegg, vitnemål, attester, årsak, andre vedlegg, merknader til ordren, merknad til ordren, ordremerknader, ordrekommentar, kommentar til ordren, kommentar til bestillingen, kommentarer til bestillingen, leveringsinstruksjoner, leveringsinstruks, beskjed til sjåfør, hilsen, korttekst, gavehilsen, melding til oss, ditt spørsmål, emne, tema, beskriv problemet, beskriv henvendelsen, tilleggsinformasjon, tilleggsopplysninger, øvrige opplysninger, annet spesifiser, spesifiser, hvis ja, hvis nei, hvis annet, utdyp, øvrige vedlegg, attest, karakterutskrift, publikasjonsliste',
  preference:
    'c o, velg språk, sorter, filtrer, kategori, type, leveringsmåte, fax, faks, målform, etasje, oppgang, heis, porttelefon, boligtype, kundetype, privat eller bedrift, kontaktmåte, ønsket kontaktmåte, valuta, avdeling, fraktmetode, hentested, skype',
  asks: 'hva er din, hva er ditt, hva er dine',
  ignore:
    'din, ditt, dine, skriv inn, fyll inn, og, eller, for, på, i, av, med, påkrevd, obligatorisk, valgfritt, velg, her, f eks, eksempel, personlig, nåværende, er, en, et, den, det, som, privat, jobb, levering, faktura, kunde, ny, nytt, skriv, oppgi, må fylles ut, mitt, min, last opp, legg ved, fil, velg fil, nummer, nr, vennligst, frivillig, hvis, oss, kontakt, til, vedlegg, filer, dokument, gjest, som gjest, gjest 1, passasjer 1, reisende 1, voksen 1, forsikringstaker, giver, søker, pasient, student, elev, deltaker, medlem, dine opplysninger, kontaktopplysninger, personopplysninger, dra og slipp, dra og slipp her, slipp, slipp her',
  confirm: 'bekreft, gjenta, igjen, bekreftelse, på nytt',
  'work-section':
    'arbeidserfaring, yrkeserfaring, erfaring, arbeidsforhold, tidligere arbeidsforhold, ansettelsesforhold, karriere, jobberfaring, praksis',
  'education-section': 'utdanning, utdannelse, studier, utdanninger, skolegang',
  'log-in':
    'logg inn, logg på, glemt passord, husk meg, har du ikke konto, innlogging, allerede kunde, glemt passordet, ikke medlem, pålogging',
  'sign-up':
    'registrer, registrer deg, opprett konto, bli medlem, søk på stillingen, send søknad, ny kunde, opprett bruker, registrering, har du allerede en konto, lag konto, meld deg på, til kassen, ny bruker',
  'reset-password': 'tilbakestill passord, glemt passord, nytt passord, nullstill passord',
  newsletter: 'nyhetsbrev, abonner, meld deg på nyhetsbrev, meld deg på vårt nyhetsbrev',
  month: 'måned, mm',
  day: 'dag, dd',
  year: 'år, åååå',
  birth: 'fødselsdato, fødselsdag, født, fødsel',
  start: 'fra, start, startdato',
  end: 'til, slutt, sluttdato',
  prompt:
    'velg, vennligst velg, ditt svar, svaret ditt, skriv svaret ditt, skriv ditt svar, skriv her, skriv inn svaret ditt, skriv inn tekst, skriv inn, tast inn, angi tekst, søk, ingen valgt, ingenting valgt',
};
