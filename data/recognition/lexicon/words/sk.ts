import type { Words } from './words';

export const sk: Words = {
  'given-name': 'meno, krstné meno, vaše meno, mená, rodné meno',
  'additional-name': 'stredné meno',
  'family-name': 'priezvisko, vaše priezvisko',
  name: 'meno a priezvisko, celé meno, priezvisko a meno, kontaktná osoba, meno príjemcu, príjemca, meno priezvisko, vaše meno a priezvisko, titul meno priezvisko',
  'honorific-prefix': 'oslovenie, titul, titul pred menom',
  'honorific-suffix': 'titul za menom',
  email:
    'e mail, email, e mailová adresa, emailová adresa, mail, elektronická pošta, váš e mail, kontaktný e mail',
  tel: 'telefón, telefónne číslo, mobil, mobilný telefón, číslo telefónu, tel číslo, tel, mobilné číslo, telefonický kontakt, číslo mobilu, telefón kontakt',
  'tel-country-code': 'predvoľba, medzinárodná predvoľba, predvoľba krajiny',
  'street-address':
    'adresa, adresa bydliska, trvalé bydlisko, adresa trvalého pobytu, kontaktná adresa, korešpondenčná adresa, fakturačná adresa, dodacia adresa, prechodné bydlisko, trvalý pobyt, poštová adresa',
  'address-line1':
    'ulica, ulica a číslo, ulica a číslo domu, ulica č p, ulica číslo, ulica a popisné číslo, adresa 1, ulica a súpisné číslo',
  'address-line2': 'adresa 2, byt, číslo bytu, doplnok adresy, druhý riadok adresy',
  'house-number': 'číslo domu, popisné číslo, súpisné číslo, č d, orientačné číslo',
  'address-level2':
    'mesto, obec, mesto obec, obec mesto, mesto bydliska, miesto, v akom meste bývate, v ktorom meste bývate, v akom meste žijete',
  'address-level1': 'kraj, región, okres kraj, štát provincia',
  'address-level3': 'okres, mestská časť',
  'postal-code': 'psč, poštové smerovacie číslo, smerovacie číslo',
  country:
    'krajina, štát, krajina bydliska, krajina pobytu, vyberte krajinu, v akej krajine bývate, v ktorej krajine žijete, v akej krajine žijete',
  location: 'bydlisko, miesto bydliska, lokalita, miesto pobytu',
  organization:
    'firma, spoločnosť, názov firmy, názov spoločnosti, zamestnávateľ, organizácia, súčasný zamestnávateľ, obchodné meno, názov organizácie',
  'organization-title':
    'pozícia, pracovná pozícia, povolanie, funkcia, súčasná pozícia, zamestnanie',
  url: 'webová stránka, web, webstránka, www stránka, portfólio, odkaz',
  bday: 'dátum narodenia, narodeniny, deň narodenia',
  sex: 'pohlavie',
  nationality: 'štátna príslušnosť, národnosť, občianstvo, štátne občianstvo',
  summary: 'o mne, o sebe, niečo o sebe, predstavte sa',
  'cover-letter': 'motivačný list, sprievodný list, priložený list',
  'file:resume': 'životopis, cv, nahrajte životopis, priložiť životopis, profesijný životopis',
  skills: 'zručnosti, schopnosti, znalosti',
  languages: 'jazyky, jazykové znalosti',
  school: 'škola, univerzita, vysoká škola, názov školy',
  degree: 'vzdelanie, najvyššie dosiahnuté vzdelanie, dosiahnuté vzdelanie',
  area: 'odbor, študijný odbor, zameranie',
  current:
    'doteraz, súčasnosť, stále trvá, pracujem tu, pracujem tu teraz, momentálne tu pracujem, aktuálne tu pracujem, stále tu pracujem, v súčasnosti tu pracujem, súčasné zamestnanie, súčasná práca, súčasná pozícia, aktuálne zamestnanie, aktuálna práca, aktuálna pozícia, moja súčasná práca, stále zamestnaný, do súčasnosti, do dnes, dodnes, po súčasnosť, v súčasnosti, aktuálne, momentálne, trvá, prebieha, stále pracujem, bez dátumu ukončenia, stále študujem, v súčasnosti študujem',
  description: 'popis, náplň práce, popis práce',
  'start-date': 'dátum začiatku, od, začiatok, dátum od',
  'end-date': 'dátum ukončenia, do, koniec, dátum do',
  username:
    'používateľské meno, užívateľské meno, prihlasovacie meno, prezývka, e mail alebo používateľské meno, zákaznícke číslo, prihlasovací e mail, login',
  coupon: 'zľavový kód, kupón, zľavový kupón, darčeková poukážka, promo kód, číslo poukážky',
  honeypot: 'nevypĺňajte, nechajte prázdne',
  consent:
    'súhlasím, súhlas, obchodné podmienky, ochrana osobných údajov, gdpr, podpis, zapamätať, mám záujem',
  'equal-opportunity': 'zdravotné postihnutie, rodinný stav, ztp, vek, počet detí, náboženstvo',
  question:
    'plat, očakávaný plat, mzda, požadovaný plat, nástup, termín nástupu, možný nástup, vodičský preukaz, ako ste sa dozvedeli, prečo, aký, aká, aké, ktorý, koľko, kedy, miesto narodenia, výpovedná lehota, záľuby, mzdové očakávania, ďalšie informácie, preferované, požadované, požadovaná pozícia, preferované miesto, platové očakávania, odkiaľ, kde ste, ako ste, mám záujem o pozíciu, pozícia o ktorú mám záujem, pozícia o ktorú sa uchádzam',
  'other-person':
    'referencie, odporučil, kontaktná osoba v prípade núdze, rodič, zákonný zástupca, manžel, manželka, matka, otec, rodné priezvisko, meno dieťaťa, dieťa, priateľ, kamarát, nadriadený, odosielateľ, kolega, meno nadriadeného, nadriadeného, meno rodiča, meno manžela, meno manželky, meno otca, meno matky, meno priateľa, na pamiatku, núdzový kontakt, meno zamestnanca, zamestnanca',
  'about-company':
    'ičo, dič, ič dph, odvetvie, počet zamestnancov, sídlo, sídlo firmy, adresa firmy, predmet, veľkosť firmy',
  'identity-number':
    'rodné číslo, číslo občianskeho preukazu, občiansky preukaz, číslo op, číslo pasu, pas',
  amount: 'počet, množstvo, suma, cena, počet osôb, výška, hmotnosť',
  date: 'dátum, termín, čas, dátum príchodu, dátum odchodu',
  message:
    'správa, poznámka, otázka, komentár, poznámky, vaša správa, iné, odpoveď, dôvod, poznámka k objednávke, pripomienky, ďalšie dokumenty',
  preference: 'jazyk, zoradiť, filtrovať, kategória, typ, spôsob dopravy, fax, poschodie',
  asks: 'aké je vaše, aký je váš, aká je vaša',
  ignore:
    'vaše, váš, vaša, prosím, zadajte, vyplňte, vyberte, a, alebo, povinné, nepovinné, napríklad, napr, pole, osobné, údaje, kontakt, kontaktné, nový, súbor, nahrať, priložiť, vložte, číslo, trvalé, na, v, pre, súčasný, zákazníka, kontaktný',
  confirm: 'potvrďte, potvrdenie, znova, zopakujte, ešte raz, znovu, overenie, kontrola',
  'work-section': 'pracovné skúsenosti, priebeh zamestnaní, predchádzajúce zamestnanie, prax',
  'education-section': 'vzdelanie, štúdium',
  'log-in':
    'prihlásiť, prihlásenie, prihlásiť sa, zabudnuté heslo, zabudli ste heslo, už mám účet, nemáte účet, zapamätať prihlásenie',
  'sign-up':
    'registrácia, registrovať, zaregistrovať sa, vytvoriť účet, nový zákazník, odoslať žiadosť, objednať, registrovať sa, odoslať životopis',
  'reset-password': 'obnoviť heslo, zabudnuté heslo, obnova hesla',
  newsletter: 'newsletter, odber noviniek, odoberať novinky, prihlásiť k odberu',
  delivery:
    'dodacia adresa, fakturačná adresa, doručovacia adresa, fakturačné údaje, dodacie údaje',
  month: 'mesiac',
  day: 'deň',
  year: 'rok',
  birth: 'narodenia, dátum narodenia, narodenie',
  start: 'začiatok, od',
  end: 'koniec, do, ukončenie',
  prompt:
    'vyberte, vyberte prosím, zvoľte, prosím vyberte, prosím zvoľte, vybrať, vaša odpoveď, tvoja odpoveď, napíšte odpoveď, napíšte svoju odpoveď, zadajte odpoveď, zadajte svoju odpoveď, zadajte text, píšte sem, píšte tu, hľadať, nevybrané, nič nevybrané',
};
