import type { Words } from './words';

export const sv: Words = {
  'given-name': 'förnamn, tilltalsnamn, förnamn er, ditt förnamn',
  'additional-name': 'mellannamn, andra förnamn',
  'family-name': 'efternamn, släktnamn, ditt efternamn',
  name: 'namn, fullständigt namn, för och efternamn, förnamn och efternamn, ditt namn, hela namnet, mottagare, kontaktperson, namn på kontaktperson, förnamn efternamn, ditt fullständiga namn, förnamn och efternamn på mottagare, för och efternamn mottagare, namn på mottagare, mottagarens namn, kontaktpersonens namn, sökandes namn, namn förnamn efternamn, efternamn förnamn, namn efternamn, vad heter du',
  'honorific-prefix': 'titel framför namn, hälsningstitel, tilltal',
  email:
    'e post, epost, e postadress, epostadress, mejl, mejladress, e mail, email, mail, mailadress, din e post, e post adress',
  tel: 'telefon, telefonnummer, mobil, mobilnummer, mobiltelefon, tel, mobiltelefonnummer, telefon dagtid, hemtelefon, tel nr, telefonnr, mobilnr, telefon mobil, telefon hem, telefon bostad, mobiltelefonnr, mobil nummer, mobilnummer för avisering, telefonnummer dagtid, telefonnummer mobil, telefon mobilnummer, ditt telefonnummer, ditt mobilnummer, hemtelefonnummer, arbetstelefon, telefon arbete, telefon arbetet, kontakttelefon, kontaktnummer, telefon kvällstid, mobil eller telefon',
  'tel-country-code': 'landskod, landsnummer, landsnummer telefon',
  'tel-area-code': 'riktnummer',
  'street-address':
    'adress, bostadsadress, hemadress, postadress, leveransadress, faktureringsadress, fullständig adress, folkbokföringsadress, utdelningsadress',
  'address-line1':
    'gatuadress, gata, gatunamn, gata och nummer, adressrad 1, adress 1, gatuadress 1, gata och husnummer, gatunamn och nummer, gata nr, postadress gata',
  'address-line2':
    'adressrad 2, adress 2, lägenhetsnummer, lägenhet, gatuadress 2, lgh nr, extra adressrad, lägenhet svit enhet, lägenhet våning, lägenhet svit etc, lgh, lägenhetsnr, lägenhetsnummer lgh, portuppgång, uppgång',
  'house-number': 'husnummer, gatunummer',
  'address-level2': 'ort, stad, postort, kommun, bostadsort, hemort, stad ort',
  'address-level1': 'län, region, delstat, provins, landskap, stat, delstat provins',
  'postal-code': 'postnummer, post nr, postnr, postkod',
  country: 'land, bosättningsland, land region, hemland, välj land',
  location:
    'plats, bostadsort och land, postnummer och ort, ort och land, nuvarande ort, nuvarande plats, stad och land, postnr och ort, postnr ort, var bor du, postnummer ort, bostadsort, nuvarande bostadsort, vilken ort bor du på, var bor du någonstans, var bor du just nu, var är du bosatt',
  organization:
    'företag, företagsnamn, arbetsgivare, organisation, nuvarande arbetsgivare, senaste arbetsgivare, företagets namn, namn på arbetsgivare, nuvarande företag, bolag, bolagsnamn, arbetsplats, tidigare arbetsgivare, organisationsnamn, firma, var jobbar du, var arbetar du, var jobbar du nu, var arbetar du idag, var jobbar du idag',
  'organization-title':
    'befattning, titel, yrke, nuvarande befattning, jobbtitel, roll, yrkestitel, nuvarande titel, nuvarande roll, position, tjänst titel, nuvarande position, nuvarande tjänst, yrkesroll, senaste befattning, tjänstetitel, vad gör du där, vad gjorde du där, vad gör gjorde du där',
  url: 'webbplats, hemsida, webbsida, webbadress, portfolio, länk, länkar, personlig webbplats, länk till portfolio, blogg, portfölj',
  photo: 'foto, profilbild, bild',
  bday: 'födelsedatum, födelsedag, född',
  sex: 'kön, könsidentitet',
  nationality: 'nationalitet, medborgarskap',
  'url:linkedin': 'linkedin profil, länk till linkedin, länk till linkedin profil',
  headline: 'profilrubrik',
  summary:
    'om mig, sammanfattning, presentation, beskriv dig själv, om dig, berätta om dig själv, kort presentation, presentera dig, berätta lite om dig själv, personlig presentation',
  'cover-letter':
    'personligt brev, ansökningsbrev, motivering till ansökan, följebrev, motivationsbrev',
  'file:resume':
    'cv, meritförteckning, ladda upp cv, bifoga cv, ditt cv, curriculum vitae, ladda upp ditt cv, lägg till cv, cv fil',
  'file:cover-letter': 'ladda upp personligt brev, bifoga personligt brev',
  skills: 'kompetenser, färdigheter, kunskaper, kompetens, tekniska färdigheter, kvalifikationer',
  languages: 'språk, språkkunskaper',
  school:
    'skola, universitet, högskola, lärosäte, utbildningsinstitution, skolans namn, universitet högskola, namn på skola, utbildningsanordnare, utbildningsställe',
  degree:
    'examen, utbildningsnivå, högsta utbildning, grad, utbildning, högsta avslutade utbildning, examenstyp, typ av examen, utbildningsgrad',
  area: 'inriktning, ämne, program, studieinriktning, utbildningsinriktning, huvudämne, ämnesområde, studieområde, kurs program',
  grade: 'betyg, snittbetyg, slutbetyg, medelbetyg',
  current:
    'nuvarande anställning, pågående, jag arbetar här nu, nuvarande, arbetar här för närvarande, jag jobbar här nu, tills vidare, jag arbetar här för närvarande, pågår, jag arbetar här för tillfället, jag jobbar här, jag arbetar här, jag jobbar fortfarande här, jag arbetar fortfarande här, jag är anställd här, fortfarande anställd, anställd för närvarande, för närvarande anställd, jobbar här nu, arbetar här nu, nuvarande jobb, nuvarande tjänst, nuvarande position, nuvarande befattning, nuvarande roll, mitt nuvarande jobb, detta är mitt nuvarande jobb, till nu, till dags dato, tills nu, till idag, idag, nu, för närvarande, fortfarande, fortlöpande, inget slutdatum, jag studerar här nu, jag studerar fortfarande, studerar för närvarande, pågående anställning',
  description:
    'beskrivning, arbetsuppgifter, ansvarsområden, uppgifter, arbetsbeskrivning, beskrivning av arbetsuppgifter',
  'start-date':
    'startdatum, från, fr o m, från och med, från datum, anställd från, start, påbörjad, började',
  'end-date':
    'slutdatum, till, t o m, till och med, till datum, anställd till, slut, avslutad, slutade, examensdatum',
  'end-year': 'examensår, avgångsår',
  username:
    'användarnamn, kundnummer, användare, användar id, medlemsnummer, e post eller användarnamn, inloggningsnamn, användarnamn eller e post, smeknamn, användarid, kontonamn, kundnr, e post eller telefonnummer, medlemsnr, medlem nr, kund nr, avtalsnummer, försäkringsnummer, ordernummer, bokningsnummer, fakturanummer, anställningsnummer, studentnummer, önskat användarnamn, välj användarnamn, visningsnamn, alias, e postadress eller användarnamn, e post eller mobilnummer',
  coupon:
    'rabattkod, presentkort, kampanjkod, värdekod, kupong, kupongkod, värdecheck, presentkortsnummer, kampanj kod, bonuskort',
  honeypot:
    'fyll inte i, lämna tomt, lämna detta fält tomt, lämna fältet tomt, fyll inte i detta fält',
  consent:
    'jag godkänner, jag samtycker, samtycke, integritetspolicy, villkor, användarvillkor, jag har läst, personuppgifter, underskrift, kom ihåg mig, jag accepterar, jag bekräftar, håll mig inloggad, personuppgiftspolicy, jag intygar, gdpr',
  'equal-opportunity':
    'funktionsnedsättning, etnicitet, civilstånd, religion, ursprung, barn, ålder, sexuell läggning, pronomen, funktionshinder, åldersgrupp',
  question:
    'löneanspråk, löneönskemål, lön, uppsägningstid, tillgänglig från, tillgänglighet, arbetstillstånd, uppehållstillstånd, körkort, hur hörde du om oss, hur fick du reda på, hur hittade du, var hittade du, hur hittade du oss, antal års erfarenhet, varför, vilken, vilket, vilka, hur, när, är du, har du, kan du, vad, önskad tjänst, referensnummer, önskad placeringsort, tillträde, startdatum önskat, möjligt startdatum, tidigast möjliga start, nuvarande lön, intressen, hobbyer, födelseort, födelseland, anställningsform, sysselsättningsgrad, år av erfarenhet, språknivå, övrig information, övrigt, var såg du, önskad lön, kommer du, vill du, hur många, önskad, önskat, önskade, önskad ort, önskad arbetsort, önskad plats, önskad avdelning, önskad anställningsform, intresserad av, intresseområde, lönekrav, månadslön, timpris, när kan du, tidigast start, start tidigast, tillträdesdatum, sökt tjänst, söker tjänst, tjänst du söker, tjänstens titel, arbetstid, heltid deltid, hur fick du, hur kom du, var hörde du, var fick du, genom vem, varför söker, varför vill, vad gör, vilken ort, skulle du, har du körkort, b körkort, egen bil, antal år, års erfarenhet, språkkunskaper nivå, engelska nivå, certifikat, styrkor, belastningsregister, född i, födelsestad, födelseort och land',
  'other-person':
    'referens, referenser, referensperson, nödkontakt, närmast anhörig, anhörig, make, maka, mor, far, förälder, vårdnadshavare, chef, flicknamn, namn på barn, rekommenderad av, vän, närmaste chef, målsman, avsändare, barnets namn, tipsad av, anhörigs namn, kontaktperson vid nödfall, sambo, partner, väns namn, väns e post, handledare, barn, kollega, referenspersoner, mottagarens e post, sökandes chef, medsökande, medresenär, fadder, namn på chef, chefens namn, chefens telefon, chefens e post, makens namn, makans namn, partners namn, partnerns namn, makes namn, vännens namn, din väns namn, din väns e post, namn på vän, kompis, barnets förnamn, barnets efternamn, namn på barnet, vårdnadshavares namn, namn på vårdnadshavare, vårdnadshavare 1, vårdnadshavare 2, förälders namn, förälder vårdnadshavare, mammas namn, pappas namn, mors namn, fars namn, mors flicknamn, mammas flicknamn, närmast anhörigs namn, anhörig telefon, nödfall, vid nödfall, i nödfall, kontakt vid nödfall, relation till dig, referensens namn, referens namn, referens 1, referens 2, referenspersons namn, referens telefon, medarbetare, medarbetaren, medarbetares namn, tipsare, tipsad av namn, rekommenderad, vem rekommenderade, kollegas namn, till minne av, minnesgåva, till minne, avliden, den avlidne, gåva till, mottagare av gåva, gåvomottagare, avsändarens namn, gode man, god man, förvaltare, husläkare, vuxen 2, gäst 2, passagerare 2, resenär 2, medresenärer, medpassagerare, medsökande namn, borgensman, vittne, tidigare namn, tidigare efternamn, födelsenamn, värvad av',
  'about-company':
    'antal anställda, bransch, organisationsnummer, momsnummer, företagets storlek, arbetsgivarens adress, företagsadress, org nr, orgnr, fakturareferens, branschområde, projektnamn, produktnamn, ärende, filnamn, momsreg nr, vat nr, företagets webbplats, företagets hemsida, företagets adress, företagets telefon, företagets namn org nr, hemsida företag, organisationsnr, org nummer, org nr företag, vat nummer, momsregistreringsnummer, momsreg, antal medarbetare, omsättning, bolagsform, företagsform, typ av företag, typ av organisation, verksamhetsområde, verksamhet, skolans ort, skolans namn ort, arbetsgivarens telefon, arbetsgivarens ort, försäkringsbolag, nuvarande elbolag, hundens namn, djurets namn, evenemang, lagnamn, fakturamärkning, märkning, er referens, beställarreferens, kostnadsställe',
  'identity-number':
    'personnummer, passnummer, id nummer, samordningsnummer, person organisationsnummer, pass nr, legitimation',
  amount: 'antal, belopp, storlek, pris, vikt, längd, summa, gåva, antal personer, vuxna',
  date: 'datum, ankomst, avresa, tid, leveransdatum, ankomstdatum, avresedatum, önskat datum, tidpunkt',
  message:
    'meddelande, kommentar, kommentarer, fråga, frågor, anteckningar, din fråga, annat, svar, förklaring, ditt meddelande, beskriv ditt ärende, synpunkter, övriga dokument, bilagor, betyg och intyg, intyg, anledning, övriga upplysningar, beställningsanteckningar, ordernoteringar, ordermeddelande, orderkommentar, kommentar till ordern, meddelande till butiken, leveransinstruktioner, leveransanvisningar, leveransmeddelande, meddelande till budet, hälsning, gåvomeddelande, korttext, ämne, ärendebeskrivning, beskriv problemet, beskriv din fråga, meddelande till oss, övrig information, övriga kommentarer, övriga önskemål, om ja, om nej, om annat, annat ange, specificera, ange vad, övriga filer, övriga bilagor, fler dokument, examensbevis, rekommendationsbrev, arbetsprover',
  preference:
    'c o, c o adress, co adress, co, språkval, sortera, filtrera, kategori, typ, leveranssätt, fax, faxnummer, frekvens, radie, våning, portkod, hiss, adressnamn, adresstyp, boendeform, typ av bostad, kundtyp, privat eller företag, privatperson eller företag, kontaktsätt, önskat kontaktsätt, valuta, tidszon, avdelning, frakt, fraktsätt, ombud, utlämningsställe, skype',
  asks: 'vad är din, vad är ditt, vilken är din, vilket är ditt',
  ignore:
    'din, ditt, dina, ange, fyll i, skriv, och, eller, för, på, i, av, med, obligatoriskt, obligatorisk, valfritt, frivillig, välj, här, t ex, exempel, personlig, nuvarande, är, en, ett, den, det, som, privat, arbete, leverans, faktura, kund, ny, nytt, hem, uppgifter, kandidat, mitt, min, bifoga, ladda upp, fil, välj fil, nummer, nr, vänligen, måste, fyllas i, om, oss, kontakt, dagtid, till, bilaga, filer, dokument, gäst, som gäst, gäst 1, passagerare 1, resenär 1, vuxen 1, huvudgäst, försäkringstagare, givare, sökande, patient, student, elev, deltagare, medlem, dina uppgifter, kontaktuppgifter, personuppgifter, visa upp, dra och släpp, dra och släpp här, släpp, släpp här, en fil, upp, vill visa upp',
  confirm: 'bekräfta, upprepa, igen, bekräftelse, verifiera, en gång till, repetera',
  'work-section':
    'arbetslivserfarenhet, arbetserfarenhet, erfarenhet, anställningar, yrkeserfarenhet, anställning, tidigare anställningar, karriär, arbetslivserfarenheter',
  'education-section':
    'utbildning, utbildningar, studier, utbildningsbakgrund, utbildning och kurser',
  'log-in':
    'logga in, inloggning, glömt lösenord, glömt ditt lösenord, kom ihåg mig, har du inget konto, redan kund, redan medlem, inget konto, glömt lösenordet, håll mig inloggad',
  'sign-up':
    'registrera, registrera dig, skapa konto, bli medlem, ansök, skicka ansökan, ny kund, har du redan ett konto, skapa ett konto, registrering, till kassan, ansök nu, gå med, nytt konto, sök jobbet',
  'reset-password': 'återställ lösenord, glömt lösenord, nytt lösenord, återställ',
  newsletter:
    'nyhetsbrev, prenumerera, anmäl dig till nyhetsbrev, prenumerera på vårt nyhetsbrev, få nyheter',
  delivery: 'leveransadress, faktureringsadress',
  month: 'månad, mm',
  day: 'dag, dd',
  year: 'år, åååå',
  birth: 'födelsedatum, födelsedag, född, födelse',
  start: 'från, start, startdatum, fr o m',
  end: 'till, slut, slutdatum, t o m',
  prompt:
    'välj, välja, vänligen välj, var god välj, ditt svar, skriv ditt svar, skriv ditt svar här, skriv här, ange ditt svar, ange svar, ange text, skriv text, sök, inget valt, inga valda',
};
