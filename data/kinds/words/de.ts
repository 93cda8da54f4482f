import type { Words } from './words';

export const de: Words = {
  'given-name': 'vorname, vornamen, rufname, erster vorname, vor name',
  'additional-name': 'zweiter vorname, zweitname, mittelname, weitere vornamen, weiterer vorname',
  'family-name': 'nachname, familienname, zuname, nach name, nachnamen',
  name: 'name, vollständiger name, vor und nachname, vorname und nachname, vorname nachname, name vorname, nachname vorname, vor und zuname, name und vorname, ihr name, dein name, ansprechpartner, ansprechpartnerin, kontaktperson, empfänger, bewerbername, name der bewerberin, name des bewerbers, vollständiger vor und nachname',
  'honorific-prefix': 'anrede, titel, akademischer titel, namenszusatz, briefanrede, akad titel',
  email:
    'e mail, email, mail, e mail adresse, emailadresse, mailadresse, mail adresse, email adresse, elektronische adresse, e mailadresse, kontakt e mail',
  tel: 'telefon, telefonnummer, handy, handynummer, mobil, mobilnummer, mobiltelefon, mobiltelefonnummer, rufnummer, festnetz, festnetznummer, telefon privat, telefon mobil, telefon geschäftlich, tel nr, telefonnr, natel, natelnummer, mobile, mobilfunknummer, privattelefon, weiteres telefon, kontaktnummer, telefon nr, telefon tagsüber, rückrufnummer, tel privat, telefon g, telefon p',
  'tel-country-code':
    'ländervorwahl, landesvorwahl, länderkennzahl, ländercode, landesvorwahlnummer, ländervorwahlnummer, internationale vorwahl',
  'tel-area-code': 'vorwahl, ortsvorwahl',
  'tel-extension': 'durchwahl, nebenstelle',
  'street-address':
    'adresse, anschrift, postadresse, wohnadresse, privatadresse, postanschrift, wohnanschrift, privatanschrift, lieferadresse, rechnungsadresse, meldeadresse, korrespondenzadresse, heimatadresse',
  'address-line1':
    'straße, strasse, straße und hausnummer, straße hausnummer, straße nr, strasse nr, strasse und nr, straße und nr, strasse und nummer, strasse hausnummer, straße hausnr, adresszeile 1, adresse 1, strasse und hausnummer, str, str nr, straßenname, strassenname, straße 1, anschrift 1, adresse zeile 1, str hausnr, straße u hausnummer, strasse u nr',
  'address-line2':
    'adresszusatz, adresszeile 2, zusatz, adresse 2, adressergänzung, zusatzadresse, wohnung, wohnungsnummer, stockwerk, etage, straße 2, anschrift 2, adresse zeile 2, gebäude, hinterhaus, zusätzliche adresse, zusatzangaben, postfach, adress zusatz',
  'house-number': 'hausnummer, hausnr, haus nr, haus nummer',
  'address-level2':
    'ort, stadt, wohnort, ortschaft, gemeinde, wohnsitz, ort stadt, stadt ort, lieferort',
  'address-level1':
    'bundesland, kanton, provinz, region, kanton bundesland, bundesland kanton, bundesland provinz, staat provinz, bundesstaat, land kanton, region provinz, bundesland region, bundesstaat provinz',
  'address-level3': 'ortsteil, stadtteil, bezirk',
  'postal-code': 'plz, postleitzahl, post leitzahl',
  country:
    'land, wohnsitzland, wohnland, land region, herkunftsland, staat, land des wohnsitzes, aufenthaltsland, ländername, land auswählen',
  location:
    'plz ort, plz und ort, plz wohnort, plz stadt, ort land, standort, aktueller standort, aktueller wohnort, derzeitiger wohnort, postleitzahl ort, postleitzahl und ort, wohnort und land, aufenthaltsort, derzeitiger standort, lebensmittelpunkt, wo wohnst du, wo wohnen sie, wo bist du zu hause, wo lebst du',
  organization:
    'firma, unternehmen, firmenname, arbeitgeber, aktueller arbeitgeber, derzeitiger arbeitgeber, jetziger arbeitgeber, letzter arbeitgeber, organisation, betrieb, name des unternehmens, name der firma, name des arbeitgebers, institution, unternehmensname, organisationsname, name der organisation, firma organisation, früherer arbeitgeber, derzeitige firma, letztes unternehmen, aktuelle firma, gegenwärtiger arbeitgeber, einrichtung',
  'organization-title':
    'position, berufsbezeichnung, funktion, stellenbezeichnung, jobtitel, aktuelle position, derzeitige position, aktuelle tätigkeit, beruf, tätigkeit, tätigkeitsbezeichnung, rolle, derzeitiger beruf, positionsbezeichnung, jetzige position, ausgeübte tätigkeit, letzte position, aktuelle funktion, derzeitige tätigkeit, job titel, tätigkeit als, aktuelle stelle',
  url: 'webseite, website, internetseite, homepage, webadresse, internetadresse, portfolio, link, links, persönliche webseite, eigene webseite, web seite, webauftritt, internetauftritt, blog',
  photo: 'foto, bewerbungsfoto, passfoto, profilbild, bild, lichtbild, bewerbungsbild',
  bday: 'geburtsdatum, geburtstag, geb datum, geboren am, geb am, tag der geburt, geburts datum, geburtsdaten',
  sex: 'geschlecht, geschlechtsidentität',
  language: 'korrespondenzsprache, bevorzugte sprache, kommunikationssprache',
  nationality:
    'staatsangehörigkeit, nationalität, staatsbürgerschaft, nationalitäten, staatsangehörigkeiten, bürgerort, heimatort',
  'url:linkedin': 'linkedin profil, linkedin url, link zum linkedin profil',
  'url:xing': 'xing profil, xing url, link zum xing profil',
  headline: 'profilüberschrift, überschrift, schlagzeile, kurzprofil titel',
  summary:
    'über mich, zusammenfassung, kurzprofil, profil zusammenfassung, beschreibe dich, beschreiben sie sich, stell dich vor, stellen sie sich vor, kurzvorstellung, persönliches profil, über dich, über sie, erzähl uns von dir, erzähl uns etwas über dich, erzählen sie uns von sich, kurzbeschreibung ihrer person, selbstbeschreibung',
  'cover-letter':
    'anschreiben, bewerbungsschreiben, motivationsschreiben, bewerbungsbrief, begleitschreiben, motivationsbrief, begleitbrief, bewerbungstext, nachricht an das hiring team, deine nachricht an uns, ihre nachricht an uns',
  'file:resume':
    'lebenslauf, cv, lebenslauf hochladen, curriculum vitae, bewerbungsunterlagen, bewerbungsdossier, bewerbungsmappe, vollständige bewerbung, vollständige bewerbungsunterlagen, tabellarischer lebenslauf, dossier, unterlagen, bewerbung hochladen, deine bewerbung, ihre bewerbung, bewerbung',
  'file:cover-letter': 'anschreiben hochladen, motivationsschreiben hochladen',
  skills:
    'fähigkeiten, kenntnisse, kompetenzen, qualifikationen, fertigkeiten, it kenntnisse, fachkenntnisse, edv kenntnisse, besondere kenntnisse, stärken',
  languages: 'sprachen, sprachkenntnisse, fremdsprachen, fremdsprachenkenntnisse',
  school:
    'schule, hochschule, universität, uni, bildungseinrichtung, ausbildungsstätte, fachhochschule, name der schule, name der hochschule, bildungsinstitution, schulname, ausbildungsinstitut, lehranstalt, institut, ausbildungsbetrieb, bildungsstätte, universität hochschule',
  degree:
    'abschluss, studienabschluss, bildungsabschluss, höchster abschluss, schulabschluss, akademischer grad, abschlussart, höchster bildungsabschluss, höchste ausbildung, akademischer abschluss, art des abschlusses, höchster schulabschluss, hochschulabschluss, ausbildung, ausbildungsabschluss, diplom, berufsabschluss, ausbildungsgrad',
  area: 'studiengang, studienfach, fachrichtung, studienrichtung, fach, hauptfach, schwerpunkt, studienschwerpunkt, fachgebiet, fachbereich, ausbildungsrichtung, studium, vertiefung',
  grade: 'note, abschlussnote, notendurchschnitt, gesamtnote, durchschnittsnote, endnote',
  current:
    'bis heute, derzeit beschäftigt, aktuell, aktuell beschäftigt, hier arbeite ich derzeit, ich arbeite derzeit hier, aktuelle stelle, laufend, dauert an, derzeitige stelle, gegenwärtig, noch aktuell, ich arbeite hier zurzeit, ich arbeite aktuell hier, aktueller job, andauernd, hier arbeite ich aktuell, arbeite derzeit hier, aktuelle position, aktuelle tätigkeit, noch beschäftigt, läuft noch, ich arbeite hier noch, bin aktuell hier beschäftigt',
  description:
    'beschreibung, aufgaben, tätigkeitsbeschreibung, aufgabenbeschreibung, stellenbeschreibung, tätigkeiten, verantwortlichkeiten, aufgabengebiet, aufgaben und verantwortlichkeiten, aufgabenbereich, beschreibung der tätigkeit, erfolge',
  'start-date':
    'von, beginn, beginndatum, anfangsdatum, ab, beginn der tätigkeit, eintritt, eintrittsdatum einsatz, startdatum, datum von, von datum, seit, zeitraum von, beginn am, anfang, start',
  'end-date':
    'bis, ende, enddatum, abschlussdatum, austritt, ende der tätigkeit, datum bis, bis datum, zeitraum bis, ende am, austrittsdatum, datum des abschlusses',
  'end-year': 'abschlussjahr, jahr des abschlusses',
  password:
    'passwort, kennwort, passwörter, geheimzahl, sicherheitsfrage, sicherheitsantwort, neues passwort, pin code',
  username:
    'benutzername, nutzername, benutzerkennung, benutzer, anmeldename, kundennummer, mitgliedsnummer, login name, zugangsnummer, kundennr, kontonummer, nutzerkennung, benutzer id, spitzname, e mail oder benutzername, benutzername oder e mail, benutzername oder e mail adresse, teilnehmernummer, vertragsnummer, personalnummer, mitarbeiternummer, matrikelnummer, anmeldekennung, legitimations id, e mail oder telefonnummer, zugangskennung, kennung, e mail adresse oder handynummer, filiale, unterkonto, online id',
  search:
    'suche, suchen, suchbegriff, suchwort, stichwort, stichwörter, finden, suchbegriffe, volltextsuche, wonach suchst du, wonach suchen sie, jobsuche, stellensuche, filialsuche, filiale finden, filialfinder, händlersuche, händler finden, sendung verfolgen, sendungsverfolgung, jobs finden, stellen finden, suche eingrenzen, suche verfeinern, ergebnisse filtern, umkreissuche',
  coupon:
    'gutschein, gutscheincode, rabattcode, aktionscode, gutscheinnummer, promocode, geschenkkarte, gutschein code, vorteilscode, vorteilsnummer, einladungscode, gutscheinkarte, rabatt, kundenkarte, werbecode, zugangscode',
  card: 'kreditkarte, kreditkartennummer, kartennummer, karteninhaber, name auf der karte, ablaufdatum, prüfziffer, kartenprüfnummer, gültig bis, kontoinhaber, bankleitzahl, sicherheitscode, name des karteninhabers, verfallsdatum, kartentyp, bankverbindung, zahlungsart, gültigkeitsdatum, karte, ablaufmonat, ablaufjahr, gültigkeit, blz, bank, name der bank, kontoinhaberin, iban, bic, kontonummer, kreditinstitut',
  'one-time-code':
    'bestätigungscode, einmalcode, verifizierungscode, sms code, tan, freischaltcode, aktivierungscode, prüfcode, sicherheitscode aus sms',
  captcha:
    'sicherheitsabfrage, spamschutz, zeichen im bild, sicherheitsprüfung, rechenaufgabe, spam schutz, bildcode, captcha code',
  honeypot:
    'dieses feld leer lassen, bitte leer lassen, nicht ausfüllen, leer lassen, feld nicht ausfüllen, bitte nicht ausfüllen',
  consent:
    'ich stimme zu, einwilligung, datenschutz, datenschutzerklärung, agb, ich akzeptiere, ich bin damit einverstanden, einverstanden, zustimmung, nutzungsbedingungen, einverständnis, ich habe die, ich willige ein, unterschrift, ich bestätige, angemeldet bleiben, hiermit, zustimmen, kenntnisnahme, talentpool, talent pool, newsletter abonnieren',
  'equal-opportunity':
    'behinderung, schwerbehinderung, grad der behinderung, schwerbehindert, ethnische herkunft, religion, konfession, familienstand, zivilstand, pronomen, hautfarbe, gleichstellung, kinder, anzahl kinder, alter, sexuelle orientierung, gleichgestellt, behindert, glaubensbekenntnis, personenstand, religionszugehörigkeit, beeinträchtigung, wehrdienst',
  question:
    'gehaltsvorstellung, gehaltswunsch, gehaltsvorstellungen, wunschgehalt, gehalt, lohnvorstellung, lohnvorstellungen, bruttojahresgehalt, jahresgehalt, kündigungsfrist, verfügbar ab, frühester eintrittstermin, eintrittstermin, eintrittsdatum, frühestmöglicher eintritt, frühester starttermin, starttermin, verfügbarkeit, arbeitserlaubnis, arbeitsbewilligung, aufenthaltsbewilligung, arbeitsgenehmigung, aufenthaltstitel, aufenthaltsstatus, führerschein, führerausweis, wie haben sie von uns erfahren, wie bist du auf uns aufmerksam geworden, wie sind sie auf uns aufmerksam geworden, aufmerksam geworden, aufmerksam gemacht, woher kennst du uns, wie hast du von uns erfahren, quelle, reisebereitschaft, umzugsbereitschaft, berufserfahrung in jahren, jahre berufserfahrung, arbeitszeit, pensum, beschäftigungsgrad, arbeitspensum, wunschpensum, gewünschtes pensum, warum, weshalb, wieso, wie viele, wie viel, welche, welcher, welches, wann, was motiviert dich, motivation, bist du, sind sie, hast du, haben sie, kannst du, können sie, möchten sie, möchtest du, würden sie, stunden pro woche, frühestmöglicher starttermin, frühester eintritt, nebenbeschäftigung, hobbys, interessen, referenznummer, stellennummer, kennziffer, wunschort, bevorzugter standort, einsatzort, gewünschte position, gewünschter eintrittstermin, startdatum gewünscht, gewünschtes startdatum, möglicher eintrittstermin, mögliches eintrittsdatum, gewünschter einsatzort, geburtsort, geburtsland, stellenportal, stellenplattform, stellenanzeige, wie, sonstiges, weitere informationen, höchstes sprachniveau, deutschkenntnisse, englischkenntnisse, sprachniveau, ich interessiere mich für, vergütung, stundensatz, tagessatz, wochenstunden, frühestmögliches eintrittsdatum, frühestens verfügbar, beste erreichbarkeit, erreichbarkeit, bewerbung als, bewerbung für, stellenbezeichnung auf die sie sich bewerben, ausweis',
  'other-person':
    'referenz, referenzen, referenzperson, empfohlen von, empfehlung, name der empfehlenden person, notfallkontakt, geburtsname, mädchenname, ehepartner, mutter, vater, eltern, freund, vorgesetzter, vorgesetzte, erziehungsberechtigter, erziehungsberechtigte, ledigname, name des kindes, mitarbeiter empfehlung, empfehlende person, partnerin, ehefrau, ehemann, mitarbeitende die, freunde werben, werber, begleitperson, notfall, gesetzlicher vertreter, absender, ansprechpartner beim arbeitgeber, früherer name, frühere namen, des mitarbeiters, der mitarbeiterin, mitarbeitername, name des mitarbeiters, mitarbeiter, mitarbeiterin, kollege, kollegin, kollegen, freundes, freundin, freunde, des freundes, vater name, ehegatte, lebenspartner, kontaktperson im notfall, bürge, zeuge, kind, kindes, vorgesetzten, des vorgesetzten, des arbeitgebers, referenzgeber, empfehlungsgeber, referenzkontakt, mitantragsteller, mitantragstellerin, zweiter antragsteller, mitreisende, mitreisender, weitere person, zweite person, begleitung, vermieter, zweiter fahrer, weiterer fahrer, versicherte person, beschenkte person, beschenkter, e mail des empfängers, e mail adresse des empfängers, empfänger e mail, dritte person',
  'about-company':
    'mitarbeiterzahl, anzahl mitarbeiter, branche, firmenadresse, firmensitz, unternehmensgröße, ust id, umsatzsteuer id, steuernummer, handelsregister, rechtsform, wirtschaftszweig, adresse des arbeitgebers, telefon des arbeitgebers, ort des arbeitgebers, adresse der firma, sitz des unternehmens, umsatzsteuer identifikationsnummer, projektname, produktname, vereinsname, ust idnr, uid nummer, größe des unternehmens, ort der schule, handelsregisternummer, firmengröße, dateiname, betreff',
  'identity-number':
    'sozialversicherungsnummer, ahv nummer, ausweisnummer, passnummer, personalausweis, steuer id, versichertennummer, ahv nr, reisepass, ausweis nr, krankenkasse, steueridentifikationsnummer, rentenversicherungsnummer',
  amount:
    'anzahl, menge, betrag, größe, gewicht, preis, summe, spende, spendenbetrag, höhe, körpergröße, personen, erwachsene',
  date: 'datum, anreise, abreise, termin, uhrzeit, lieferdatum, wunschtermin, zeit, anreisedatum, rückreise, hinreise',
  message:
    'nachricht, kommentar, bemerkung, bemerkungen, mitteilung, anmerkung, anmerkungen, notiz, frage, fragen, anfrage, ihr anliegen, feedback, ihre nachricht, deine nachricht, kommentare, ergänzung, ergänzungen, hinweise, hinweis, grund, zusätzliche informationen, ergänzende informationen, anliegen, begründung, antwort, antwort präzisieren, weitere dokumente, weitere dokumente hochladen, zeugnisse, zeugnis, arbeitszeugnisse, zertifikate, diplome, sonstige dokumente, weitere unterlagen, andere, weitere, sonstige, weitere dateien',
  preference:
    'c o, zu händen, z h, sprache, sortieren, filtern, kategorie, art, adressart, versandart, lieferart, typ, sprache auswählen, fax, faxnummer, telefax, kontaktart, umkreis, berufsfeld',
  of: 'des, der',

  asks: 'wie lautet dein, wie lautet deine, wie lautet ihr, wie lautet ihre, wie ist dein, wie ist deine, wie ist ihr, wie ist ihre, was ist dein, was ist deine, was ist ihre, nenne uns deinen, nenne uns deine, verrate uns deinen, verrate uns deine',
  ignore:
    'bitte, ihre, ihr, ihren, deine, dein, deinen, die, der, das, des, den, dem, und, oder, eingeben, angeben, eintragen, erforderlich, pflichtfeld, pflichtangabe, optional, auswählen, wählen, wählen sie, hier, im, in, am, an, für, zur, zum, mit, aus, von, persönlich, persönliche, persönlicher, angaben, daten, aktuelle, aktueller, derzeitige, gültige, freiwillig, z b, beispiel, privat, geschäftlich, tagsüber, eine, einen, ein, sie, uns, haupt, ersten, aktuell, dienstlich, lieferung, rechnung, bewerber, bewerberin, kunde, kunden, benutzer, konto, datei, hochladen, datei auswählen, datei wählen, nr, nummer, upload, anhang, anhängen, auch, auf, als, ist, wenn, falls, möglich, max, zusätzliche, neue, neuer, kontakt, bewerber*, antragsteller*, teilnehmer*, kunden*, nutzer*, benutzer*, mitglied*, wohnsitz*, dokument, dokumente, anlage, anlagen, anhänge, dateien, dateiformate, maximal, erlaubte, durchsuchen, hinzufügen, hier ablegen, ziehen',
  confirm:
    'bestätigen, wiederholen, wiederholung, erneut, bestätigung, nochmals, erneut eingeben, zur bestätigung',
  'work-section':
    'berufserfahrung, beruflicher werdegang, berufserfahrungen, berufspraxis, arbeitserfahrung, beschäftigung, berufliche stationen, werdegang, berufliche erfahrung, beschäftigungsverhältnis, beschäftigungsverhältnisse, beruflicher hintergrund, arbeitgeber',
  'education-section':
    'ausbildung, bildung, studium, schulbildung, ausbildungen, akademischer werdegang, aus und weiterbildung, bildungsweg, schulische ausbildung, hochschulbildung, weiterbildung',
  'log-in':
    'anmelden, einloggen, login, anmeldung, passwort vergessen, angemeldet bleiben, bereits registriert, noch kein konto, kennwort vergessen, zugangsdaten vergessen, sign in, noch nicht registriert, ich bin bereits kunde, noch kein kunde, eingeloggt bleiben, einlogen, ich bin kunde',
  'sign-up':
    'anmelden, anmeldung, jetzt anmelden, registrieren, registrierung, konto erstellen, konto anlegen, neues konto, jetzt bewerben, bewerben, bewerbung absenden, bewerbung abschicken, kundenkonto anlegen, neukunde, kostenlos registrieren, mitglied werden, jetzt registrieren, kasse, bestellen, bereits ein konto, bewerbung senden, account erstellen, neu registrieren, benutzerkonto erstellen',
  'reset-password':
    'passwort zurücksetzen, passwort vergessen, neues passwort anfordern, kennwort zurücksetzen, passwort anfordern, zurücksetzen',
  newsletter:
    'newsletter, abonnieren, newsletter anmeldung, newsletter abonnieren, zum newsletter anmelden, newsletter bestellen',
  delivery: 'lieferadresse, rechnungsadresse, lieferanschrift, rechnungsanschrift',
  month: 'monat, mm, mon',
  day: 'tag, tt',
  year: 'jahr, jjjj, jj',
  birth: 'geburtsdatum, geburtstag, geburt, geboren, geb',
  start: 'von, beginn, ab, start',
  end: 'bis, ende, abschluss',
};
