import type { Words } from './words';

export const fi: Words = {
  'given-name': 'etunimi, etunimet, kutsumanimi, etunimesi',
  'additional-name': 'toinen nimi, muut etunimet, toinen etunimi',
  'family-name': 'sukunimi, sukunimesi',
  name: 'nimi, koko nimi, etu ja sukunimi, etunimi ja sukunimi, nimesi, vastaanottaja, yhteyshenkilö, sukunimi ja etunimi, etunimi sukunimi, vastaanottajan nimi, hakijan nimi, mikä on nimesi, mikä sinun nimesi on',
  'honorific-prefix': 'puhuttelu',
  email:
    'sähköposti, sähköpostiosoite, s posti, e mail, email, sposti, sähköpostiosoitteesi, spostiosoite',
  tel: 'puhelin, puhelinnumero, matkapuhelin, matkapuhelinnumero, puh, kännykkä, gsm, puhelinnro, puh nro, matkapuhelinnumerosi, puhelinnumerosi',
  'tel-country-code': 'maakoodi, suuntanumero, maatunnus',
  'street-address': 'osoite, kotiosoite, postiosoite, toimitusosoite, laskutusosoite',
  'address-line1':
    'katuosoite, katu, lähiosoite, osoiterivi 1, osoite 1, kadunnimi, katu ja numero, katuosoite 1, jakeluosoite',
  'address-line2':
    'osoiterivi 2, osoite 2, huoneisto, asunto, katuosoite 2, lisäosoite, asunnon numero, rappu, huoneisto kerros, porras, asunto huoneisto',
  'house-number': 'talonumero, talon numero, katunumero',
  'address-level2':
    'kaupunki, paikkakunta, postitoimipaikka, kunta, kotikunta, asuinpaikkakunta, kotipaikkakunta, kotikaupunki, asuinkunta, toimipaikka, missä kaupungissa asut, millä paikkakunnalla asut, missä kaupungissa asut tällä hetkellä',
  'address-level1': 'maakunta, lääni, osavaltio, alue, osavaltio maakunta, provinssi',
  'postal-code': 'postinumero, postinro, postikoodi',
  country:
    'maa, asuinmaa, maa alue, valitse maa, kotimaa, missä maassa asut, missä maassa asut tällä hetkellä',
  location:
    'sijainti, asuinpaikka, postinumero ja postitoimipaikka, postinumero ja paikkakunta, nykyinen asuinpaikka, nykyinen sijainti, kotipaikka, kaupunki ja maa, missä asut, missä kaupungissa asut',
  organization:
    'yritys, työnantaja, yrityksen nimi, organisaatio, nykyinen työnantaja, yhtiö, työpaikka, viimeisin työnantaja, työnantajan nimi, nykyinen yritys, organisaation nimi, nykyinen työpaikka, missä työskentelet, missä olet töissä, missä työskentelet tällä hetkellä',
  'organization-title':
    'tehtävänimike, ammatti, titteli, nimike, nykyinen tehtävä, työtehtävä, asema, rooli, ammattinimike, työnimike, tehtävä, nykyinen työtehtävä, nykyinen asema, toimi',
  url: 'kotisivu, verkkosivu, verkkosivusto, www sivu, portfolio, linkki, kotisivut, verkkosivut, www osoite, nettisivu, blogi, verkko osoite',
  photo: 'kuva, valokuva, profiilikuva',
  bday: 'syntymäaika, syntymäpäivä, syntynyt, syntymäpäivämäärä',
  sex: 'sukupuoli',
  nationality: 'kansalaisuus, kansallisuus',
  'url:linkedin': 'linkedin profiili, linkki linkedin profiiliin',
  summary:
    'kuvaus itsestäsi, kerro itsestäsi, yhteenveto, esittely, esittele itsesi, lyhyt esittely, tietoa minusta, minusta, vapaamuotoinen esittely',
  'cover-letter':
    'hakemus, työhakemus, saatekirje, hakukirje, motivaatiokirje, hakemuskirje, vapaamuotoinen hakemus, hakemusteksti',
  'file:resume': 'cv, ansioluettelo, lataa cv, liitä cv, lisää cv, cv tiedosto, curriculum vitae',
  'file:cover-letter': 'liitä hakemus, lataa hakemus, hakemus',
  skills: 'taidot, osaaminen, osaamisalueet, erityisosaaminen, atk taidot',
  languages: 'kielet, kielitaito',
  school:
    'koulu, oppilaitos, yliopisto, korkeakoulu, oppilaitoksen nimi, ammattikorkeakoulu, koulun nimi',
  degree:
    'tutkinto, koulutus, koulutustaso, korkein koulutus, tutkinnon nimi, ylin tutkinto, koulutusaste, ylin koulutus, tutkintonimike',
  area: 'pääaine, ala, koulutusala, opintosuunta, koulutusohjelma, suuntautuminen, opintoala, linja',
  grade: 'arvosana, keskiarvo',
  current:
    'nykyinen työ, jatkuu, työskentelen täällä edelleen, nykyinen, toistaiseksi, jatkuu edelleen, työsuhde jatkuu, kesken, työskentelen täällä, työskentelen täällä nyt, työskentelen täällä tällä hetkellä, työskentelen tällä hetkellä täällä, olen edelleen töissä täällä, olen töissä täällä, nykyinen työpaikka, nykyinen tehtävä, nykyinen työtehtävä, nykyinen työsuhde, tämä on nykyinen työni, nykyinen työni, nykyhetki, tähän päivään, tähän päivään asti, toistaiseksi voimassa, tällä hetkellä, edelleen, voimassa oleva, voimassa, työsuhde on voimassa, työsuhde voimassa, ei päättymispäivää, opiskelen täällä tällä hetkellä, opiskelen edelleen, opinnot kesken',
  description:
    'kuvaus, työtehtävät, tehtävät, vastuualueet, tehtävänkuvaus, työn kuvaus, toimenkuva',
  'start-date':
    'alkamispäivä, alkaen, aloituspäivä, aloitus, alkupäivä, aloituspäivämäärä, mistä, alkaa, alkoi',
  'end-date':
    'päättymispäivä, päättyen, lopetuspäivä, saakka, loppupäivä, päättymispäivämäärä, mihin, päättyi, asti, valmistumispäivä, lopetus',
  'end-year': 'valmistumisvuosi, päättymisvuosi',
  username:
    'käyttäjätunnus, käyttäjänimi, asiakasnumero, tunnus, jäsennumero, sähköposti tai käyttäjätunnus, nimimerkki, käyttäjä, kirjautumistunnus, sähköposti tai käyttäjänimi, asiakasnro, sopimusnumero, vakuutusnumero, tilausnumero, varausnumero, laskunumero, opiskelijanumero, henkilöstönumero, kirjastokortin numero, haluttu käyttäjätunnus, valitse käyttäjätunnus, näyttönimi, lempinimi, käyttäjätunnus tai sähköposti, sähköposti tai puhelinnumero',
  coupon:
    'alennuskoodi, lahjakortti, tarjouskoodi, kampanjakoodi, kuponki, etukoodi, lahjakortin numero, kuponkikoodi, etukortti',
  honeypot: 'älä täytä, jätä tyhjäksi, jätä tämä kenttä tyhjäksi',
  consent:
    'hyväksyn, suostumus, tietosuoja, käyttöehdot, allekirjoitus, muista minut, vahvistan, olen lukenut, suostun, tietosuojaseloste, pidä minut kirjautuneena, annan suostumukseni, hyväksy',
  'equal-opportunity':
    'vammaisuus, etnisyys, siviilisääty, uskonto, lapset, ikä, seksuaalinen suuntautuminen, asevelvollisuus, varusmiespalvelus, ikäryhmä',
  question:
    'palkkatoive, palkkatoivomus, palkka, irtisanomisaika, milloin voit aloittaa, työlupa, oleskelulupa, ajokortti, mistä kuulit, miten kuulit, mistä sait tiedon, työkokemus vuosina, miksi, mikä, mitkä, millainen, miten, milloin, oletko, onko, voitko, mitä, kuinka, saatavuus, käytettävissä, palkkatoiveesi, haettava tehtävä, harrastukset, syntymäpaikka, syntymämaa, aloitusajankohta, mahdollinen aloituspäivä, kielitaidon taso, lisätiedot, muuta, työaika, työsuhteen muoto, kokemus vuosina, haluatko, missä, toivottu, toivotut, toivomasi, toivottu työpaikkakunta, toivottu tehtävä, haluttu, hakemasi tehtävä, hakemasi työpaikka, kiinnostunut, kiinnostuksen kohteet, palkkapyyntö, nykyinen palkka, kuukausipalkka, tuntipalkka, aloituspäivä, mahdollinen aloitus, milloin voit, mistä löysit, mistä sait, miten löysit, miten sait, miksi haet, miksi haluat, voisitko, työskenteletkö, puhutko, oma auto, ajokorttiluokka, työkokemus vuosissa, vuosien kokemus, englannin taito, kielitaso, sertifikaatit, vahvuudet, rikosrekisteri, syntymäkotikunta, syntymäpaikkakunta',
  'other-person':
    'suosittelija, suosittelijat, hätäyhteyshenkilö, lähiomainen, puoliso, äiti, isä, huoltaja, esimies, lapsen nimi, ystävä, entinen sukunimi, tyttönimi, vanhempi, lähettäjä, edellinen sukunimi, suosittelijan nimi, esihenkilö, omainen, ystävän nimi, ystävän sähköposti, lapsi, kollega, vastaanottajan sähköposti, kanssahakija, entinen nimi, esimiehen nimi, esihenkilön nimi, lähiesimies, lähiesihenkilö, puolison nimi, kumppani, ystäväsi nimi, ystäväsi sähköposti, kaveri, lapsen etunimi, lapsen sukunimi, huoltajan nimi, vanhemman nimi, äidin nimi, isän nimi, äidin tyttönimi, edunvalvoja, lähiomaisen nimi, hätäyhteyshenkilön nimi, hätätilanteessa, yhteyshenkilö hätätilanteessa, suosittelija 1, suosittelija 2, suosittelijan puhelin, kuka suositteli, työntekijän nimi, työntekijä, kollegan nimi, muistolle, muistoksi, vainaja, vainajan nimi, lahjan saaja, lahjansaaja, lähettäjän nimi, matkakumppani, aikuinen 2, vieras 2, matkustaja 2, toinen matkustaja, takaaja, todistaja, aiempi nimi',
  'about-company':
    'henkilöstömäärä, toimiala, y tunnus, alv numero, työntekijöiden määrä, yrityksen koko, yrityksen osoite, verkkolaskuosoite, aihe, projektin nimi, tuotteen nimi, tiedoston nimi, työnantajan osoite, ovt tunnus, yrityksen verkkosivut, yrityksen verkkosivu, yrityksen kotisivut, yrityksen puhelin, ytunnus, alv tunnus, verkkolaskutunnus, operaattoritunnus, liikevaihto, yritysmuoto, työnantajan puhelin, oppilaitoksen paikkakunta, vakuutusyhtiö, koiran nimi, lemmikin nimi, joukkueen nimi, viitenumero, viitteenne, tilausviite, kustannuspaikka',
  'identity-number':
    'henkilötunnus, sosiaaliturvatunnus, passin numero, hetu, henkilötunnuksesi, passinumero',
  amount: 'määrä, summa, koko, hinta, paino, pituus, lukumäärä, kpl, aikuiset, lahjoitus',
  date: 'päivämäärä, saapumispäivä, lähtöpäivä, aika, toimituspäivä, päiväys, ajankohta, kellonaika, tulopäivä, päivämäärä ja paikka, paikka ja aika, toivottu päivä, toivottu toimituspäivä',
  message:
    'viesti, kommentti, kommentit, kysymys, huomautukset, viestisi, muistiinpanot, vastaus, syy, palaute, liitteet, muut liitteet, todistukset, asiasi, lisätietoja, tilauksen lisätiedot, tilauksen kommentit, kommentti tilaukseen, toimitusohjeet, toimitusohje, ohjeet kuljettajalle, viesti kuljettajalle, korttiteksti, tervehdys, lahjaviesti, kysymyksesi, aihe, otsikko, palautteesi, kuvaile ongelmaa, yhteydenoton syy, lisätiedot, muut lisätiedot, muu, muu mikä, muut, täsmennä, tarkenna, jos kyllä, jos muu, muut dokumentit, tutkintotodistus, opintosuoritusote, suosituskirje, työtodistus, työtodistukset',
  preference:
    'kieli, järjestä, suodata, luokka, tyyppi, toimitustapa, fax, faksi, asiointikieli, kerros, ovikoodi, ovikello, hissi, asumismuoto, asunnon tyyppi, asiakastyyppi, yksityinen vai yritys, yhteydenottotapa, toivottu yhteydenottotapa, valuutta, osasto, noutopiste, faksinumero',
  asks: 'mikä on, mikä sinun',
  ignore:
    'sinun, oma, ja, tai, pakollinen, valinnainen, kirjoita, syötä, valitse, tähän, esim, nykyinen, tiedot, täytä, anna, asiakas, hakija, uusi, kotiin, toimitus, lasku, henkilökohtainen, lisää, lataa, tiedosto, valitse tiedosto, liitä, numero, nro, ole hyvä, vapaaehtoinen, yhteystiedot, on, liite, liitteet, asiakirja, vieras, vieraana, vieras 1, matkustaja 1, aikuinen 1, vakuutuksenottaja, lahjoittaja, hakijan, potilas, opiskelija, osallistuja, jäsen, henkilötiedot, omat tiedot, asiakkaan, vastaanottajan, varaajan, varaaja, tilaajan, tilaaja, ilmoittautujan, ilmoittautuja, maksajan, maksaja, ostajan, ostaja, osallistujan, jäsenen, lahjoittajan, yhteyshenkilön, opiskelijan, vieraan, vedä ja pudota, pudota tähän, vedä tähän, jos on',
  confirm: 'vahvista, uudelleen, toista, varmista, vahvistus',
  'work-section': 'työkokemus, työhistoria, kokemus, työsuhteet, työura, aiemmat työpaikat, ura',
  'education-section': 'koulutus, opinnot, koulutustausta, tutkinnot',
  'log-in':
    'kirjaudu, kirjaudu sisään, kirjautuminen, unohditko salasanan, muista minut, ei tiliä, salasana unohtunut, unohtuiko salasana, oletko jo asiakas, sisäänkirjautuminen, eikö sinulla ole tiliä',
  'sign-up':
    'rekisteröidy, luo tili, rekisteröinti, liity, hae työpaikkaa, lähetä hakemus, uusi asiakas, rekisteröityminen, onko sinulla jo tili, luo uusi tili, jätä hakemus, kassalle',
  'reset-password': 'palauta salasana, unohditko salasanan, vaihda salasana, nollaa salasana',
  newsletter: 'uutiskirje, tilaa uutiskirje, tilaa, liity postituslistalle, uutiskirjeen tilaus',
  month: 'kuukausi, kk',
  day: 'päivä, pv, pp',
  year: 'vuosi, vvvv',
  birth: 'syntymäaika, syntymäpäivä, syntynyt, syntymä',
  start: 'alkaen, alku, aloitus, alkamispäivä',
  end: 'loppu, päättyen, päättymispäivä, asti',
  prompt:
    'valitse, valitkaa, vastauksesi, vastauksenne, kirjoita vastauksesi, kirjoita vastauksesi tähän, kirjoita vastaus, kirjoita tähän, kirjoita tekstiä, syötä vastauksesi, syötä vastaus, syötä teksti, syötä tekstiä, hae, ei valittu, ei valintaa',
};
