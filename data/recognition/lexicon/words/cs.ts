import type { Words } from './words';

export const cs: Words = {
  'given-name': 'jméno, křestní jméno, křestní, vaše jméno, jmeno, rodné jméno',
  'additional-name': 'prostřední jméno, druhé jméno',
  'family-name': 'příjmení, vaše příjmení, prijmeni',
  name: 'jméno a příjmení, celé jméno, jméno příjmení, příjmení a jméno, kontaktní osoba, příjemce, jméno příjemce, jméno i příjmení, titul jméno příjmení, jméno uchazeče, jméno a příjmení příjemce, jak se jmenujete, jak se jmenuješ',
  'honorific-prefix': 'oslovení, titul, titul před jménem, akademický titul, titul před',
  'honorific-suffix': 'titul za jménem, titul za',
  email:
    'e mail, email, mail, e mailová adresa, emailová adresa, elektronická adresa, elektronická pošta, e mailovou adresu, váš e mail',
  tel: 'telefon, telefonní číslo, mobil, mobilní telefon, tel, číslo mobilu, číslo telefonu, mobilní číslo, tel číslo, telefonní kontakt, kontaktní telefon, číslo mobilního telefonu, telefon mobil',
  'tel-country-code': 'předvolba, kód země, mezinárodní předvolba, předčíslí',
  'tel-extension': 'klapka, linka',
  'street-address':
    'adresa, adresa bydliště, trvalé bydliště, doručovací adresa, trvalá adresa, kontaktní adresa, korespondenční adresa, dodací adresa, fakturační adresa, adresa trvalého bydliště, úplná adresa',
  'address-line1':
    'ulice, ulice a číslo, ulice a číslo popisné, ulice a č p, ulice číslo, název ulice, řádek adresy 1, adresa 1, ulice č p, ulice a čp, ulice čp, ulice a číslo domu, 1 řádek adresy',
  'address-line2':
    'řádek adresy 2, adresa 2, doplněk adresy, byt, číslo bytu, 2 řádek adresy, dodatek k adrese',
  'house-number':
    'číslo popisné, číslo domu, č p, čp, číslo orientační, č domu, číslo popisné orientační, popisné číslo',
  'address-level2':
    'město, obec, město obec, mesto, obec město, místo bydliště město, v jakém městě bydlíte, v jakém městě bydlíš, ve kterém městě bydlíte, v jakém městě žijete',
  'address-level1': 'kraj, region, stát provincie, okres, provincie, oblast',
  'address-level3': 'městská část, část obce',
  'postal-code': 'psč, psc, poštovní směrovací číslo, směrovací číslo',
  country:
    'země, stát, země bydliště, země region, země trvalého pobytu, vyberte zemi, v jaké zemi bydlíte, v jaké zemi žijete, ve které zemi žijete',
  location:
    'místo bydliště, bydliště, psč a město, město a země, lokalita, současné bydliště, psč obec, místo pobytu, kde bydlíte, kde bydlíš, ve kterém městě bydlíte',
  organization:
    'firma, společnost, název firmy, zaměstnavatel, současný zaměstnavatel, organizace, název společnosti, poslední zaměstnavatel, název organizace, název zaměstnavatele, předchozí zaměstnavatel, jméno firmy, instituce, podnik, název instituce, kde pracujete, kde pracuješ, kde nyní pracujete, kde v současnosti pracujete',
  'organization-title':
    'pozice, pracovní pozice, funkce, povolání, současná pozice, zaměstnání, název pozice, profese, pracovní zařazení, poslední pozice, aktuální pozice, role, pracovní funkce, název pracovní pozice, současné zaměstnání',
  url: 'webové stránky, web, webová stránka, www stránky, odkaz, portfolio, www, osobní web, blog, odkazy, internetové stránky, webová adresa',
  photo: 'fotografie, foto, profilová fotka',
  bday: 'datum narození, narození, narozen, narozena, datum nar, den narození, narozeniny',
  sex: 'pohlaví',
  nationality: 'státní příslušnost, národnost, občanství, státní občanství',
  'url:linkedin': 'linkedin profil, odkaz na linkedin, profil na linkedin, profil na linkedinu',
  summary:
    'o mně, o sobě, shrnutí, představte se, stručně o sobě, něco o sobě, napište nám něco o sobě, profil, řekněte nám o sobě, profesní shrnutí, pár slov o sobě',
  'cover-letter': 'motivační dopis, průvodní dopis, průvodní text, motivační text, průvodní zpráva',
  'file:resume':
    'životopis, cv, strukturovaný životopis, přiložit životopis, nahrát životopis, váš životopis, přiložte životopis, curriculum vitae, příloha cv, nahrajte životopis',
  'file:cover-letter': 'přiložit motivační dopis, nahrát motivační dopis',
  skills:
    'dovednosti, znalosti, schopnosti, odborné znalosti, počítačové znalosti, znalosti a dovednosti',
  languages: 'jazyky, jazykové znalosti, jazykové dovednosti, znalost jazyků, cizí jazyky',
  school:
    'škola, univerzita, vysoká škola, název školy, vzdělávací instituce, název univerzity, instituce vzdělávání',
  degree:
    'vzdělání, nejvyšší dosažené vzdělání, dosažené vzdělání, stupeň vzdělání, akademický stupeň, nejvyšší vzdělání, úroveň vzdělání, typ studia, diplom',
  area: 'obor, studijní obor, obor studia, zaměření, specializace, fakulta obor, studijní program, oblast studia',
  grade: 'průměr, známka, studijní průměr',
  current:
    'dosud, současné zaměstnání, v současnosti, nyní, trvá, stále pracuji, současná práce, aktuálně zde pracuji, doposud, probíhá, pracuji zde, pracuji zde nyní, nyní zde pracuji, stále zde pracuji, v současnosti zde pracuji, momentálně zde pracuji, zde pracuji, současná pozice, současné pracoviště, aktuální zaměstnání, aktuální pozice, aktuální práce, moje současná práce, toto je moje současná práce, stále zaměstnán, zde zaměstnán, do současnosti, do dneška, do dnes, až dosud, až do současnosti, dodnes, doteď, nyní pracuji, momentálně, aktuálně, stále trvá, dosud trvá, bez data ukončení, stále studuji, v současnosti studuji, aktuální',
  description:
    'popis, náplň práce, popis práce, pracovní náplň, popis pozice, odpovědnosti, popis činnosti, hlavní úkoly',
  'start-date':
    'datum zahájení, od, začátek, datum od, zahájení, od kdy, počátek, datum začátku, začátek studia',
  'end-date':
    'datum ukončení, do, konec, datum do, ukončení, do kdy, datum konce, datum dokončení, ukončení studia',
  'end-year': 'rok ukončení, rok absolvování, rok dokončení, rok ukončení studia',
  username:
    'uživatelské jméno, přihlašovací jméno, login, zákaznické číslo, číslo klienta, uživatel, přezdívka, e mail nebo uživatelské jméno, jméno uživatele, klientské číslo, e mail nebo telefon, nick, uživatelské jméno nebo e mail, identifikační číslo klienta, zákaznický účet, členské číslo, číslo člena, číslo zákazníka, číslo smlouvy, číslo pojistky, číslo pojistné smlouvy, číslo objednávky, číslo rezervace, variabilní symbol, číslo faktury, osobní číslo, studentské číslo, číslo průkazu, zobrazované jméno, přihlašovací e mail',
  coupon:
    'slevový kód, slevový kupón, dárkový poukaz, kód kupónu, promo kód, kupón, voucher, dárková karta, slevový kupon, kupon, kód poukazu, věrnostní karta, akční kód, slevový poukaz, dárkový kód',
  honeypot: 'nevyplňujte, nechte prázdné, ponechte prázdné, toto pole nevyplňujte, nevyplňovat',
  consent:
    'souhlasím, souhlas, obchodní podmínky, zpracování osobních údajů, ochrana osobních údajů, podpis, zapamatovat si mě, potvrzuji, gdpr, prohlašuji, podmínky, uděluji souhlas, zapamatovat, zůstat přihlášen, zásady ochrany',
  'equal-opportunity':
    'zdravotní postižení, rodinný stav, rasa, náboženství, ztp, děti, věk, etnický původ, změněná pracovní schopnost, vojenská služba',
  question:
    'mzdové očekávání, platové požadavky, plat, požadovaný plat, výpovědní lhůta, datum nástupu, možný nástup, nástup, pracovní povolení, povolení k pobytu, řidičský průkaz, jak jste se o nás dozvěděli, jak ses o nás dozvěděl, odkud jste se dozvěděli, kde jste se o nás dozvěděli, kde jste se dozvěděli, délka praxe, počet let praxe, proč, jaký, jaká, jaké, který, která, kolik, kdy, jak, máte, jste, můžete, co, termín nástupu, možný termín nástupu, představa o mzdě, finanční očekávání, očekávaná mzda, zájmy, koníčky, místo narození, země narození, typ úvazku, úvazek, úroveň znalosti, další informace, doplňující informace, požadovaná pozice, preferovaná lokalita, dostupnost, mzda, platová představa, termín možného nástupu, odkud, preferované, požadované, preferované místo, preferované místo výkonu, požadovaná mzda, mám zájem o, máte zájem, zájem o, zájem o pozici, platové očekávání, platová očekávání, mzdová očekávání, finanční požadavky, současný plat, hodinová sazba, dostupnost od, od kdy, kdy můžete, možné datum nástupu, termín nástupu možný, forma spolupráce, typ spolupráce, pracovní úvazek, jak jste, jak ses, kde jste, kde ses, odkud nás, proč chcete, proč jste, důvod odchodu, důvod změny, chcete, chtěl byste, umíte, pracoval jste, řidičský průkaz sk, vlastní auto, roky praxe, počet let zkušeností, úroveň angličtiny, úroveň češtiny, silné stránky, trestní rejstřík, trestní bezúhonnost, datum a místo narození, mám zájem o pozici, pozice o kterou mám zájem, pozice o kterou se ucházím, o jakou pozici, pozice o kterou máte zájem, hledaná pozice, místo a datum narození',
  'other-person':
    'doporučil, doporučující osoba, kontakt pro případ nouze, manžel, manželka, matka, otec, rodič, zákonný zástupce, nadřízený, rodné příjmení, dívčí jméno, jméno dítěte, přítel, odesílatel, kdo vás doporučil, jméno zaměstnance, dítě, rodiče, předchozí příjmení, jméno doporučitele, doporučil vás, doporučitel, kontaktní osoba v nouzi, kontakt v nouzi, kamarád, e mail přítele, jméno přítele, přímý nadřízený, kolega, zaměstnanec, e mail příjemce, rodné jméno, dřívější příjmení, spolužadatel, spolucestující, jméno nadřízeného, nadřízeného, jméno manžela, jméno manželky, manžela, partnerka, přítele, kamaráda, e mail kamaráda, dítěte, příjmení dítěte, jméno rodiče, zákonného zástupce, jméno zákonného zástupce, matky, otce, jméno matky, jméno otce, rodné příjmení matky, opatrovník, kontaktní osoba pro případ nouze, pro případ nouze, v případě nouze, nouzový kontakt, kontaktní osoby pro případ, příbuzenský vztah, jméno reference, referenční osoba, doporučující, zaměstnance, kolegy, na památku, památce, zesnulý, dárek pro, obdarovaný, jméno odesílatele, host 2, cestující 2, dospělý 2, ručitel, svědek, zákonná zástupkyně',
  'about-company':
    'ič, ičo, dič, počet zaměstnanců, odvětví, obor podnikání, velikost firmy, adresa firmy, sídlo firmy, adresa zaměstnavatele, ič dph, sídlo společnosti, obor činnosti, název projektu, název produktu, předmět, název souboru, sídlo, webové stránky firmy, web firmy, webové stránky společnosti, plátce dph, ičo firmy, počet pracovníků, obrat, roční obrat, předmět podnikání, právní forma, typ firmy, telefon firmy, telefon zaměstnavatele, pojišťovna, zdravotní pojišťovna, jméno psa, název akce, název týmu, číslo objednávky zákazníka',
  'identity-number':
    'rodné číslo, číslo občanského průkazu, číslo pasu, číslo op, občanský průkaz, číslo dokladu, pas, číslo pojištěnce',
  amount:
    'množství, částka, počet, cena, velikost, váha, výška, počet osob, celkem, dospělí, počet kusů',
  date: 'datum, příjezd, odjezd, čas, termín, datum příjezdu, datum odjezdu, datum dodání',
  message:
    'zpráva, komentář, poznámka, poznámky, dotaz, otázka, vzkaz, text zprávy, připomínky, vaše zpráva, jiné, důvod, odpověď, další, váš dotaz, další přílohy, přílohy, další dokumenty, certifikáty, příloha, poznámka k objednávce, poznámky k objednávce, poznámka pro kurýra, poznámka pro dopravce, pokyny k doručení, pokyny pro doručení, vzkaz pro prodejce, text přání, věnování, text dotazu, předmět, předmět zprávy, popis problému, popište problém, důvod kontaktu, další poznámky, ostatní, jiné uveďte, uveďte jaké, pokud ano, pokud jiné, upřesněte, upřesnění, ostatní přílohy, další soubory, diplomy, vysvědčení, reference dokument, doporučující dopis',
  preference:
    'jazyk, seřadit, filtrovat, kategorie, typ, způsob dopravy, fax, druh, doprava, patro, výtah, zvonek, typ zákazníka, typ adresy, název adresy, typ bydlení, firma nebo osoba, způsob kontaktu, preferovaný kontakt, měna, oddělení, výdejní místo, způsob platby, skype',
  asks: 'jaké je vaše, jaká je vaše, jaký je váš, jaké je tvoje, uveďte svůj, uveďte své',
  ignore:
    'vaše, váš, vaši, tvoje, tvůj, a, i, nebo, v, na, do, pro, z, s, povinné, nepovinné, zadejte, vyplňte, vyberte, zde, např, příklad, osobní, údaje, současný, současné, prosím, povinný, je, pole, nový, nové, zákazník, uchazeč, dodací, fakturační, kontaktní, kontakt, volitelné, nahrát, přiložit, soubor, vybrat soubor, číslo, č, nahrajte, přiložte, zvolte, domů, práce, se, si, můj, moje, povinná položka, napište, uveďte, příloha, soubory, dokument, vyberte soubor, host, jako host, host 1, cestující 1, dospělý 1, dárce, pojistník, pojištěný, pacient, student, žák, účastník, uchazeče, zákazníka, žadatel, žadatele, osobní údaje, kontaktní údaje, vaše údaje, přetáhněte, přetáhněte sem, přetáhni sem, pokud máte, pokud existuje, máte li',
  confirm:
    'potvrďte, znovu, zopakujte, ověření, ještě jednou, potvrzení, pro kontrolu, zopakovat, podruhé',
  'work-section':
    'pracovní zkušenosti, praxe, zkušenosti, předchozí zaměstnání, průběh zaměstnání, pracovní historie, odborná praxe, kariéra, průběh praxe',
  'education-section': 'vzdělání, studium, vzdělávání, dosažené vzdělání, průběh vzdělání',
  'log-in':
    'přihlásit, přihlásit se, přihlášení, zapomněli jste heslo, zapomenuté heslo, zapamatovat si mě, nemáte účet, zapomněl jsem heslo, máte účet, zůstat přihlášen, přihlaste se, nejste zaregistrováni, už mám účet, login',
  'sign-up':
    'registrace, registrovat, registrovat se, vytvořit účet, založit účet, odeslat životopis, odpovědět na inzerát, nový zákazník, zaregistrovat se, zaregistrujte se, odeslat odpověď, nová registrace, vytvořte si účet, už máte účet, objednat, přidejte se, mám zájem o pozici, zaregistrovat',
  'reset-password': 'obnovit heslo, zapomenuté heslo, obnova hesla, změna hesla, resetovat heslo',
  newsletter:
    'newsletter, odebírat, odběr novinek, odebírat novinky, přihlásit k odběru, novinky e mailem, odběr newsletteru',
  delivery: 'dodací adresa, fakturační adresa, fakturační údaje',
  month: 'měsíc, mm',
  day: 'den, dd',
  year: 'rok, rrrr',
  birth: 'narození, datum narození, narozen, narozeniny',
  start: 'od, začátek, zahájení',
  end: 'do, konec, ukončení, dokončení',
  prompt:
    'vyberte, vyberte prosím, zvolte, prosím vyberte, prosím zvolte, vybrat, vaše odpověď, tvoje odpověď, napište odpověď, napište svou odpověď, zadejte odpověď, zadejte svou odpověď, zadejte text, pište zde, pište sem, napište sem, hledat, nevybráno, nic nevybráno',
};
