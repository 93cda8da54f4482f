import type { Words } from './words';

export const nl: Words = {
  'given-name':
    'voornaam, voornamen, roepnaam, eerste naam, voornaam en tussenvoegsel, voornamen voluit, alle voornamen, voornaam en, volledige voornamen',
  'additional-name': 'tussenvoegsel, tussenvoegsels, tussennaam, tweede naam, tussenv',
  'family-name':
    'achternaam, familienaam, geslachtsnaam, achternamen, je achternaam, uw achternaam, tussenvoegsel en achternaam',
  name: 'naam, volledige naam, voor en achternaam, voornaam en achternaam, uw naam, je naam, contactpersoon, naam en voornaam, naam contactpersoon, naam ontvanger, ontvanger, voornaam achternaam, naam voornaam, voor en familienaam, voornaam en naam, naam en familienaam, voorletters en achternaam, je volledige naam, uw volledige naam, naam aanvrager, naam van de ontvanger, voornaam en familienaam, naam klant, volledige voor en achternaam, hoe heet je, hoe heet u',
  'honorific-prefix': 'aanhef, titel, aanspreektitel, aanspreekvorm',
  email:
    'e mail, email, e mailadres, emailadres, mailadres, e mail adres, mail, email adres, elektronisch adres, je e mailadres, uw e mailadres, je e mail, uw e mail, jouw e mailadres, privé e mailadres, zakelijk e mailadres, persoonlijk e mailadres, contact e mail',
  tel: 'telefoon, telefoonnummer, mobiel, mobiele nummer, mobiel nummer, gsm, gsm nummer, tel, mobiele telefoon, telefoon nr, vast nummer, telefoonnr, vaste telefoon, telefoonnummer overdag, telefoon privé, telefoon mobiel, mobiel telefoonnummer, mobieltje, mobiele telefoonnummer, telefoon of mobiel, telefoon mobiel nummer, vast telefoonnummer, vast of mobiel nummer, vaste lijn, telefoonnummer vast, telefoonnummer mobiel, telefoonnummer privé, je telefoonnummer, uw telefoonnummer, jouw telefoonnummer, je mobiele nummer, uw mobiele nummer, 06 nummer, mobiel 06, telefoon thuis, telefoon werk, telefoonnummer werk, tel nr, tel nummer, gsm of telefoon, telefoon gsm, contactnummer, bereikbaar op, telefonisch bereikbaar op, telefoon avond, op welk nummer kunnen we je bereiken, op welk nummer bent u bereikbaar, op welk nummer ben je bereikbaar',
  'tel-country-code': 'landcode, landnummer, landencode',
  'tel-area-code': 'netnummer, kengetal',
  'tel-extension': 'doorkiesnummer, toestelnummer',
  'street-address':
    'adres, woonadres, postadres, bezorgadres, volledig adres, huisadres, thuisadres, factuuradres, afleveradres, adresgegevens',
  'address-line1':
    'straat, straat en huisnummer, straatnaam, straat huisnummer, adresregel 1, adres 1, straat en nummer, straat nr, straatnaam en huisnummer, straat nummer, adreslijn 1, straat huisnr, straat en huisnr, straat en nr, straat en huisnummer toevoeging, adres straat',
  'address-line2':
    'toevoeging, huisnummer toevoeging, huisnummertoevoeging, adresregel 2, adres 2, bus, busnummer, extra adresregel, appartement, huisnr toevoeging, adreslijn 2, toev, extra adresgegevens, busnr, bus nr, bus nummer, huisnummer toev, toev huisnummer, huisletter, huisnummertoev, appartement suite unit, appartement suite, appartementnummer, aanvullend adres, aanvullende adresgegevens, adres toevoeging, toevoeging huisnummer, extra adresinformatie, adres aanvulling, toevoeging optioneel, postbus, toevoeg',
  'house-number':
    'huisnummer, huisnr, huis nummer, nummer huis, huis nr, huisnummer en toevoeging, huisnr en toevoeging, huisnummer incl toevoeging, nr huis, huisnummer nr',
  'address-level2':
    'plaats, woonplaats, stad, gemeente, plaatsnaam, stad gemeente, vestigingsplaats, plaats stad, stad plaats, woonplaats stad, deelgemeente',
  'address-level1': 'provincie, staat provincie, regio, provincie regio, staat, deelstaat',
  'address-level3': 'wijk, buurt',
  'postal-code': 'postcode, post code, postnummer, postcode cijfers',
  country: 'land, land regio, woonland, land van verblijf, land van herkomst, land selecteren',
  location:
    'locatie, huidige locatie, postcode en plaats, postcode en woonplaats, postcode plaats, postcode woonplaats, woonplaats en land, verblijfplaats, huidige woonplaats, in welke plaats woon je, waar woon je, waar woont u, postcode gemeente, plaats en land, woonlocatie, in welke plaats woont u, waar woon je momenteel, waar ben je gevestigd',
  organization:
    'bedrijf, bedrijfsnaam, werkgever, organisatie, huidige werkgever, naam bedrijf, naam organisatie, firma, firmanaam, onderneming, naam werkgever, laatste werkgever, vorige werkgever, naam van het bedrijf, huidig bedrijf, bedrijf organisatie, organisatienaam, naam van de organisatie, instantie, organisatie bedrijf, bedrijf of organisatie, bedrijf instelling, werkgever naam, naam van je bedrijf, naam onderneming, waar werk je, waar werkt u, waar werk je nu, waar werkt u nu, waar werk je momenteel, waar werkt u momenteel, bij welk bedrijf werk je, bij welk bedrijf werkt u, ik werk bij, ik werk momenteel bij, waar heb je het laatst gewerkt',
  'organization-title':
    'functie, functietitel, huidige functie, beroep, positie, functienaam, functiebenaming, rol, laatste functie, jobtitel, huidige positie, huidige rol, functieomschrijving titel, titel functie, functie titel, functie in bedrijf, functie binnen bedrijf, jouw functie, je functie, uw functie, huidig beroep, ik werk als, ik werk momenteel als',
  url: 'website, webadres, homepage, portfolio, persoonlijke website, url, webpagina, blog, link, link naar portfolio, webstek',
  photo: 'foto, pasfoto, profielfoto',
  bday: 'geboortedatum, geboortedag, verjaardag, geb datum, datum van geboorte, geboren op',
  sex: 'geslacht, gender',
  language: 'voorkeurstaal, correspondentietaal',
  nationality: 'nationaliteit, staatsburgerschap',
  'url:linkedin': 'linkedin profiel, linkedin pagina, link naar linkedin profiel, linkedin url',
  headline: 'profieltitel, kopregel',
  summary:
    'over jezelf, over mij, samenvatting, korte introductie, profiel, profielschets, vertel iets over jezelf, stel jezelf voor, persoonlijk profiel, over jou, over u, vertel ons over jezelf',
  'cover-letter':
    'motivatiebrief, motivatie, sollicitatiebrief, begeleidende brief, motivatieschrijven, jouw motivatie, je motivatie, persoonlijke motivatie',
  'file:resume':
    'cv, curriculum vitae, upload cv, upload je cv, cv toevoegen, cv uploaden, je cv, jouw cv, uw cv, resume, voeg je cv toe',
  'file:cover-letter': 'upload motivatiebrief, motivatiebrief uploaden',
  skills:
    'vaardigheden, competenties, kennis en vaardigheden, technische vaardigheden, kwaliteiten',
  languages:
    'talen, talenkennis, taalvaardigheden, taalvaardigheid, welke talen spreek je, welke talen spreekt u, welke talen beheers je',
  school:
    'school, universiteit, hogeschool, onderwijsinstelling, opleidingsinstituut, naam school, instelling, naam opleidingsinstituut, naam onderwijsinstelling, opleider, naam instituut',
  degree:
    'diploma, graad, opleidingsniveau, hoogst genoten opleiding, opleiding, kwalificatie, hoogste opleiding, behaald diploma, titel opleiding, niveau, hoogste diploma, hoogst behaalde diploma, opleidingsgraad, hoogst afgeronde opleiding',
  area: 'studierichting, vakgebied, richting, studie, afstudeerrichting, specialisatie, hoofdvak, naam opleiding, studiegebied, vakrichting',
  grade: 'cijfer, eindcijfer, gemiddelde, gemiddeld cijfer, eindresultaat',
  current:
    'heden, huidige baan, tot heden, ik werk hier momenteel, huidige functie, nog steeds, momenteel werkzaam, ik werk hier nog, nog werkzaam, tot op heden, ik werk hier nu, ik werk hier op dit moment, momenteel werk ik hier, ik werk momenteel hier, hier werk ik nu, ik werk hier nog steeds, ik ben hier nog werkzaam, ik ben hier werkzaam, momenteel hier werkzaam, hier werkzaam, nog steeds werkzaam, nog steeds in dienst, nog in dienst, momenteel in dienst, in dienst, tot nu, tot nu toe, tot vandaag, vandaag, nu, op heden, momenteel, dit is mijn huidige baan, dit is mijn huidige functie, mijn huidige baan, mijn huidige functie, huidig, huidige werkplek, huidige positie, huidig dienstverband, huidige werkzaamheden, nog bezig, lopend, geen einddatum, ik studeer hier nog, ik studeer hier momenteel, nog studerend, loopt nog, heden werkzaam',
  description:
    'omschrijving, werkzaamheden, taken, beschrijving, functieomschrijving, verantwoordelijkheden, taken en verantwoordelijkheden, taakomschrijving',
  'start-date':
    'startdatum, begindatum, van, datum van, vanaf, begin, datum indiensttreding, datum in dienst, start, sinds, ingangsdatum',
  'end-date':
    'einddatum, tot, datum tot, tot en met, eind, datum uitdiensttreding, t m, datum uit dienst, einde, afgerond op',
  'end-year': 'afstudeerjaar, jaar van afstuderen, jaar afgestudeerd, jaar behaald',
  username:
    'gebruikersnaam, gebruiker, klantnummer, inlognaam, gebruikers id, lidnummer, accountnaam, e mail of gebruikersnaam, gebruikersnaam of e mail, gebruikersnaam of e mailadres, relatienummer, bijnaam, schuilnaam, account nummer, klantcode, personeelsnummer, e mailadres of gebruikersnaam, studentnummer, loginnaam, inlogcode, lid nummer, lidnr, lidmaatschapsnummer, klantnr, klant nummer, polisnummer, contractnummer, ordernummer, bestelnummer, factuurnummer, boekingsnummer, reserveringsnummer, pasnummer, bibliotheekpas, gewenste gebruikersnaam, kies een gebruikersnaam, schermnaam, weergavenaam, e mailadres of klantnummer, klantnummer of e mailadres, debiteurnummer',
  coupon:
    'kortingscode, couponcode, actiecode, cadeaubon, cadeaukaart, waardebon, promotiecode, kortingsbon, vouchercode, promocode, klantenkaart, cadeaukaartnummer, kadobon',
  honeypot:
    'niet invullen, leeg laten, laat dit veld leeg, dit veld leeg laten, dit veld niet invullen, is bedoeld voor validatiedoeleinden, moet niet worden gewijzigd',
  consent:
    'ik ga akkoord, akkoord, privacyverklaring, algemene voorwaarden, toestemming, ik accepteer, privacybeleid, voorwaarden, handtekening, ik geef toestemming, ingelogd blijven, onthoud mij, ik verklaar, ik heb gelezen, ik bevestig, op de hoogte blijven',
  'equal-opportunity':
    'handicap, arbeidsbeperking, etniciteit, burgerlijke staat, religie, afkomst, kinderen, leeftijd, geaardheid, voornaamwoorden, afstand tot de arbeidsmarkt, arbeidshandicap, geloof, leeftijdscategorie, doelgroepregister',
  question:
    'salarisindicatie, salariswens, salaris, gewenst salaris, opzegtermijn, beschikbaarheid, beschikbaar vanaf, beschikbaar per, werkvergunning, verblijfsvergunning, rijbewijs, hoe heb je ons gevonden, hoe ben je bij ons terechtgekomen, hoe kent u ons, hoe ken je ons, jaren ervaring, aantal jaren ervaring, waarom, welke, welk, hoeveel, wanneer, wat, hoe, ben je, heb je, kun je, bent u, heeft u, uren per week, aantal uren, gewenste functie, bron, hobby s, vacature, vacaturenummer, gewenst aantal uren, geboorteplaats, geboorteland, functie waarop je solliciteert, huidig salaris, gewenste startdatum, gewenste ingangsdatum, interesses, reisafstand, dienstverband, werkervaring in jaren, salarisverwachting, taalniveau, waar heb je, loonsverwachting, gewenste, gewenst, voorkeurslocatie, gewenste werklocatie, gewenste locatie, gewenste standplaats, gewenste regio, gewenste uren, gewenste werkuren, gewenste afdeling, gewenste opleiding, interesse in, geïnteresseerd in, salaris wens, huidig bruto salaris, bruto maandsalaris, gewenst bruto salaris, uurtarief, beschikbaar, beschikbaarheid per week, per wanneer, vanaf wanneer, wanneer kun je, startdatum voorkeur, contractvorm, fulltime of parttime, fulltime parttime, waar heb je ons, waar heb je deze vacature, hoe heb je deze, hoe ben je, hoe heeft u, waar kent u, via welk, via wie, reden van vertrek, reden van sollicitatie, waarom wil je, waarom solliciteer, waarom zouden, zou je, wil je, werk je, woon je, spreek je, beschik je, bezit je, eigen vervoer, rijbewijs b, werkervaring jaren, aantal jaar ervaring, jaar ervaring, niveau nederlands, niveau engels, taalbeheersing, certificaten, sterke punten, vog, geboorteplaats en land, plaats van geboorte, land van geboorte, studiejaar, functie waarvoor je solliciteert, vacaturetitel, sollicitatie voor, functie van voorkeur, stageperiode, stage periode, geboortedatum en plaats, geboortedatum en geboorteplaats, geboorteplaats en datum, voorletters, voorletter, voorletter s, initialen, uw voorletters',
  'other-person':
    'referentie, referenties, noodcontact, contact bij nood, partner, moeder, vader, ouder, ouders, verzorger, leidinggevende, meisjesnaam, geboortenaam, vriend, aanbevolen door, voogd, afzender, naam kind, naam van het kind, echtgenoot, echtgenote, contactpersoon bij noodgevallen, referent, aangedragen door, doorverwezen door, vrienden, medeaanvrager, tweede persoon, tweede bestuurder, medereiziger, collega, medewerker, naam medewerker, e mail van de ontvanger, e mailadres ontvanger, contactpersoon noodgeval, naam leidinggevende, direct leidinggevende, naam partner, naam vriend, naam van je vriend, vriendin, e mail vriend, naam ouder, naam verzorger, ouder of verzorger, ouder verzorger, naam moeder, naam vader, kind, naam van uw kind, zoon, dochter, noodgevallen, bij noodgevallen, in geval van nood, contactpersoon bij nood, contactpersoon in geval van nood, telefoonnummer noodgevallen, relatie tot, relatie tot contactpersoon, naam referent, referentie 1, referentie 2, contactpersoon referentie, naam van de referentie, naam van de medewerker, naam collega, naam van je collega, wie heeft je aangedragen, wie heeft u doorverwezen, wie heeft je getipt, aangebracht door, verwezen door, verwijzer, huisarts, naam huisarts, tandarts, naam school contact, ter nagedachtenis aan, ter nagedachtenis, ter ere van, in memoriam, overledene, naam overledene, cadeau voor, naam ontvanger cadeau, ontvanger cadeau, naam afzender, medebewoner, huisgenoot, gezinsleden, gezinslid, wettelijk vertegenwoordiger, gemachtigde, bewindvoerder, volwassene 2, gast 2, passagier 2, reiziger 2, medereizigers, meerijder, tweede bewoner, borg, getuige, meisjesnaam moeder, vorige naam, eerdere naam, roepnaam kind, wettelijke vertegenwoordiger, voorgedragen door',
  'about-company':
    'aantal medewerkers, branche, kvk nummer, btw nummer, kvk, bedrijfsgrootte, adres werkgever, sector, aantal werknemers, ondernemingsnummer, bedrijfsadres, telefoonnummer werkgever, website bedrijf, bedrijfstak, projectnaam, productnaam, onderwerp, bestandsnaam, plaats werkgever, rechtsvorm, bedrijfswebsite, website van het bedrijf, website organisatie, btw nr, btw id, btw identificatienummer, kvk nr, rsin, oin, vestigingsnummer, aantal personeelsleden, omzet, jaaromzet, oprichtingsjaar, sector bedrijf, soort bedrijf, type organisatie, soort organisatie, vestigingsplaats, adres van de werkgever, adres bedrijf, plaats bedrijf, plaats school, plaats opleiding, plaats van de opleiding, telefoon bedrijf, e mail bedrijf, zorgverzekeraar, verzekeraar, huidige leverancier, naam hond, naam huisdier, naam evenement, naam team, naam vereniging',
  'identity-number':
    'burgerservicenummer, bsn, paspoortnummer, rijksregisternummer, identiteitskaart, documentnummer, id nummer, identiteitsbewijs, bsn nummer',
  amount:
    'aantal, bedrag, hoeveelheid, prijs, maat, gewicht, lengte, totaal, aantal personen, volwassenen, donatie',
  date: 'datum, aankomst, vertrek, tijd, leverdatum, afspraak, aankomstdatum, vertrekdatum, gewenste datum, tijdstip, gewenste leverdatum',
  message:
    'bericht, opmerking, opmerkingen, vraag, vragen, toelichting, uw bericht, je bericht, notities, reden, anders, anders namelijk, antwoord, uw vraag, je vraag, suggesties, bijlagen, overige documenten, overig, certificaten, instructies, opmerkingen bij je bestelling, opmerkingen bij bestelling, opmerking bij bestelling, opmerkingen over bestelling, bestelnotities, bezorginstructies, bezorg instructies, instructies voor de bezorger, opmerkingen voor bezorger, bericht op kaartje, kaartje, cadeaubericht, persoonlijke boodschap, uw opmerkingen, je opmerking, onderwerp, uw bericht aan ons, omschrijf je vraag, beschrijf je probleem, reden van contact, soort vraag, nadere toelichting, toelichting bij, zo ja, zo nee, indien ja, indien anders, namelijk, anders graag toelichten, overige opmerkingen, overige informatie, aanvullende informatie, aanvullende opmerkingen, andere documenten, aanvullende documenten, overige bestanden, diploma s, cijferlijst, aanbevelingsbrief, getuigschrift, werkvoorbeelden, referentiebrief',
  preference:
    'taal, sorteren, filteren, categorie, type, soort, verzendmethode, fax, faxnummer, straal, soort adres, contactvoorkeur, verdieping, etage, lift, ingang, adresnaam, naam van het adres, type woning, soort woning, woningtype, particulier of zakelijk, zakelijk of particulier, klanttype, soort klant, contactmethode, voorkeur contact, voorkeurstijd, frequentie, afdeling, tijdzone, valuta, bezorgwijze, afhaalpunt, skype',
  of: 'van de, van het',

  asks: 'wat is je, wat is uw, wat is jouw, wat zijn je, wat zijn uw',
  ignore:
    'je, jouw, uw, de, het, een, en, of, van, in, op, voor, met, bij, te, verplicht, optioneel, vul, in te vullen, invullen, kies, selecteer, hier, bijv, bijvoorbeeld, persoonlijke, huidige, gegevens, is, dit, dat, naar, aan, als, geldig, privé, zakelijk, werk, levering, factuur, klant, kandidaat, mijn, nieuw, nieuwe, voer, verplicht veld, upload, uploaden, toevoegen, bestand, kies bestand, nummer, nr, overdag, niet verplicht, contact, ons, per, t, zoals, laatste, graag, ook, aanvrager, deelnemer, gebruiker, sollicitant, bijlage, bestanden, document, toegestane, als gast, gast, gast 1, hoofdgast, passagier 1, reiziger 1, volwassene 1, hoofdboeker, verzekeringnemer, verzekerde, donateur, patiënt, student, leerling, lid, persoonsgegevens, contactgegevens, je gegevens, uw gegevens, mijn gegevens, sleep en zet neer, sleep hierheen, slepen en neerzetten, zet hier neer, sleep',
  confirm:
    'bevestig, bevestigen, herhaal, herhalen, bevestiging, nogmaals, opnieuw, controle, verifieer, ter controle',
  'work-section':
    'werkervaring, ervaring, loopbaan, arbeidsverleden, werkervaringen, beroepservaring, carrière, arbeidservaring, professionele ervaring',
  'education-section':
    'opleiding, opleidingen, onderwijs, studies, opleiding en training, genoten opleidingen, vooropleiding, scholing',
  'log-in':
    'inloggen, log in, aanmelden bij, wachtwoord vergeten, ingelogd blijven, onthoud mij, nog geen account, bestaande klant, aanmelden, ik heb al een account, al klant, login, nog geen klant, bent u al klant, meld je aan bij',
  'sign-up':
    'aanmelden, registreren, account aanmaken, aanmelden als, solliciteer, solliciteren, nieuwe klant, maak een account, inschrijven, verstuur sollicitatie, registreer, maak account aan, account maken, heb je al een account, sollicitatie versturen, afrekenen, word lid, nieuw account, al een account',
  'reset-password':
    'wachtwoord vergeten, wachtwoord herstellen, wachtwoord resetten, nieuw wachtwoord aanvragen, wachtwoord opvragen',
  newsletter:
    'nieuwsbrief, inschrijven nieuwsbrief, abonneren, aanmelden voor de nieuwsbrief, schrijf je in voor, aanmelden nieuwsbrief, blijf op de hoogte',
  delivery: 'bezorgadres, factuuradres, afleveradres',
  month: 'maand, mm',
  day: 'dag, dd',
  year: 'jaar, jjjj',
  birth: 'geboortedatum, geboorte, geboren, verjaardag, geboortedag',
  start: 'van, vanaf, startdatum, begindatum, begin',
  end: 'tot, einddatum, tot en met, eind, einde',
  prompt:
    'kies, kiezen, maak een keuze, selecteer, selecteren, uw antwoord, je antwoord, jouw antwoord, typ uw antwoord, typ je antwoord, typ hier, vul uw antwoord in, vul je antwoord in, vul in, voer tekst in, voer uw antwoord in, voer je antwoord in, schrijf hier, zoeken, niets geselecteerd, geen selectie',
};
