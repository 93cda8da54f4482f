import type { Words } from './words';

export const hu: Words = {
  'given-name': 'keresztnév, utónév, keresztneve, utóneve',
  'additional-name': 'második keresztnév, középső név',
  'family-name': 'vezetéknév, családnév, vezetékneve, családi név',
  name: 'név, teljes név, neve, teljes neve, az ön neve, kapcsolattartó, kapcsolattartó neve, címzett neve, vezetéknév és keresztnév, hogy hívnak, hogy hívják',
  'honorific-prefix': 'titulus, megszólítás, előtag',
  email:
    'e mail, email, e mail cím, email cím, e mail címe, elektronikus levélcím, email címed, e mail címed, drótposta',
  tel: 'telefon, telefonszám, telefonszáma, mobil, mobilszám, mobiltelefon, mobiltelefonszám, telefonszámod, mobil telefonszám',
  'tel-country-code': 'országkód, országhívó, országhívószám',
  'street-address':
    'cím, lakcím, postacím, levelezési cím, szállítási cím, állandó lakcím, lakóhely címe',
  'address-line1':
    'utca, utca házszám, utca és házszám, közterület neve, közterület, címsor 1, utca hsz',
  'address-line2':
    'ajtó, emelet ajtó, címsor 2, épület, lépcsőház, lakás, lakásszám, lakás emelet ajtó, emelet ajtó szám, em ajtó, lépcsőház emelet ajtó',
  'house-number': 'házszám, hsz',
  'address-level2':
    'város, település, helység, helységnév, lakóhely város, melyik városban él, melyik városban laksz, melyik városban lakik, melyik településen él',
  'address-level1': 'megye, tartomány, állam, régió',
  'postal-code': 'irányítószám, irsz, ir szám',
  country:
    'ország, ország régió, lakóhely országa, válasszon országot, melyik országban él, melyik országban élsz, melyik országban lakik',
  location:
    'lakóhely, lakhely, tartózkodási hely, jelenlegi lakóhely, helyszín, irányítószám és város, irányítószám város, irányítószám település, város ország, hol lakik',
  organization:
    'cég, cégnév, munkáltató, jelenlegi munkáltató, munkahely, vállalat, szervezet, cég neve, munkáltató neve, intézmény, vállalat neve, hol dolgozik, hol dolgozol, jelenleg hol dolgozik, jelenleg hol dolgozol',
  'organization-title':
    'beosztás, munkakör, pozíció, foglalkozás, jelenlegi munkakör, jelenlegi pozíció, munkakör megnevezése',
  url: 'weboldal, honlap, portfólió, weblap, webcím, személyes weboldal',
  bday: 'születési dátum, születési idő, születésnap, születés dátuma',
  sex: 'nem, neme',
  nationality: 'állampolgárság, nemzetiség',
  summary: 'bemutatkozás, rövid bemutatkozás, magamról, összefoglaló, mutatkozz be',
  'cover-letter': 'motivációs levél, kísérőlevél',
  'file:resume': 'önéletrajz, cv, önéletrajz feltöltése, önéletrajz csatolása, szakmai önéletrajz',
  skills: 'készségek, képességek, szakmai készségek, kompetenciák',
  languages: 'nyelvek, nyelvtudás, nyelvismeret, idegen nyelvek',
  school: 'iskola, egyetem, főiskola, oktatási intézmény, iskola neve, intézmény neve',
  degree:
    'végzettség, legmagasabb iskolai végzettség, fokozat, iskolai végzettség, diploma, képzettség',
  area: 'szak, szakirány, szakképesítés, tanulmányi terület',
  current:
    'jelenleg is, jelenleg is itt dolgozom, folyamatban, itt dolgozom, most itt dolgozom, jelenleg itt dolgozom, még mindig itt dolgozom, továbbra is itt dolgozom, jelenleg is itt tanulok, jelenlegi munkahely, jelenlegi munkahelyem, jelenlegi állás, jelenlegi állásom, jelenlegi munkám, jelenlegi pozíció, jelenlegi beosztás, ez a jelenlegi munkahelyem, ez a jelenlegi állásom, a mai napig, mai napig, napjainkig, jelenleg, jelenleg is tart, máig, jelenleg is folyamatban, tart, nincs befejezési dátum, még tart',
  description: 'leírás, feladatok, munkakör leírása, feladatkör',
  'start-date': 'kezdés dátuma, kezdete, kezdő dátum, mettől, kezdés',
  'end-date': 'befejezés dátuma, vége, záró dátum, meddig, befejezés',
  'end-year': 'végzés éve',
  username:
    'felhasználónév, felhasználó, azonosító, ügyfélszám, felhasználónév vagy e mail, becenév, felhasználói név, e mail vagy felhasználónév, tagsági szám, tagsági azonosító, törzsvásárlói kártya, vevőkód, ügyfélazonosító, szerződésszám, kötvényszám, rendelésszám, foglalási szám, számlaszám azonosító, neptun kód, hallgatói azonosító, megjelenítendő név, e mail vagy telefonszám, e mail cím vagy felhasználónév',
  coupon: 'kuponkód, kupon, ajándékkártya, kedvezménykód, promóciós kód',
  honeypot: 'ne töltse ki, hagyja üresen, ne töltsd ki',
  consent:
    'elfogadom, hozzájárulok, adatkezelési, szerződési feltételek, emlékezz rám, elolvastam, aláírás',
  'equal-opportunity':
    'fogyatékosság, családi állapot, vallás, gyermekek száma, megváltozott munkaképességű, életkor',
  question:
    'fizetési igény, bérigény, felmondási idő, kezdés időpontja, munkakezdés, mikor tud kezdeni, jogosítvány, hol hallott rólunk, honnan értesült, miért, milyen, mennyi, mikor, hogyan, születési hely, tapasztalat évek, megpályázott pozíció, munkavállalási engedély, hobbi, kívánt, megpályázott, megpályázott munkakör, pályázott pozíció, érdekel, érdeklődési kör, bruttó bérigény, nettó bérigény, jelenlegi fizetés, mikortól, legkorábbi kezdés, kezdési időpont, munkaidő, teljes munkaidő, hol látta, hol találkozott, hogyan értesült, honnan, hány, melyik, rendelkezik, vállal, van e, miért szeretne, szeretne, beszél, saját autó, jogosítvány kategória, tapasztalat években, nyelvtudás szintje, angol nyelvtudás, erősségek, erkölcsi bizonyítvány, születési ország, születési hely és idő, születési hely idő, születési idő és hely',
  'other-person':
    'referencia, ajánlotta, anyja neve, anyja születési neve, születési név, leánykori név, édesanyja neve, édesanyja, sürgősségi kapcsolattartó, gyermek neve, szülő, házastárs, felettes, ajánló, ajánló neve, referenciák, vészhelyzeti kapcsolattartó, vészhelyzet esetén értesítendő, barát, barát neve, barát e mail címe, közvetlen felettes, vezető, gondviselő, törvényes képviselő, anya neve, apja neve, kolléga, címzett e mail címe, korábbi név, anyja leánykori neve, anyja, apja, felettes neve, közvetlen felettes neve, főnök, házastárs neve, házastársa, férj, feleség, élettárs, élettárs neve, barátja, barátom neve, barát email címe, gyermek, gyermeke neve, gyermek születési neve, szülő neve, szülő gondviselő neve, gondviselő neve, törvényes képviselő neve, gyám, vészhelyzet esetén, baleset esetén értesítendő, értesítendő személy, rokoni kapcsolat, rokonsági fok, ajánló munkatárs, ajánló munkatárs neve, munkatárs neve, kolléga neve, ki ajánlotta, referenciaszemély, referencia neve, referencia 1, emlékére, elhunyt, elhunyt neve, ajándékozott, feladó, feladó neve, háziorvos, 2 utas, második utas, útitárs, kezes, tanú, előző név',
  'about-company':
    'iparág, adószám, alkalmazottak száma, cégjegyzékszám, székhely, cég címe, tárgy, cégméret, cég weboldala, cég honlapja, cég telefonszáma, cég székhelye, közösségi adószám, eu adószám, cégjegyzék szám, alkalmazottak létszáma, létszám, árbevétel, tevékenység, tevékenységi kör, cégforma, munkáltató címe, munkáltató telefonszáma, iskola címe, biztosító, kutya neve, rendezvény neve, csapat neve',
  'identity-number':
    'személyi szám, taj szám, adóazonosító, útlevélszám, személyi igazolvány, adóazonosító jel',
  amount: 'mennyiség, összeg, darab, ár, létszám',
  date: 'dátum, érkezés, távozás, időpont, idő',
  message:
    'üzenet, megjegyzés, megjegyzések, kérdés, hozzászólás, egyéb, észrevétel, csatolmányok, rendelési megjegyzések, rendelési megjegyzés, megjegyzés a rendeléshez, szállítási megjegyzés, megjegyzés a futárnak, futár megjegyzés, üzenet a futárnak, üdvözlő szöveg, kártya szövege, az ön kérdése, kérdése, üzenete, tárgy, probléma leírása, leírás a problémáról, egyéb megjegyzés, egyéb megjegyzések, egyéb éspedig, indoklás, további információ, további megjegyzések, ha igen, egyéb dokumentumok, további dokumentumok, bizonyítványok, oklevelek, ajánlólevél',
  preference:
    'nyelv, rendezés, szűrés, kategória, típus, szállítási mód, fax, emelet, kapukód, kapucsengő, lift, vásárló típusa, ügyfél típusa, magánszemély vagy cég, cím típusa, cím neve, kapcsolattartás módja, pénznem, osztály, átvételi pont, csomagpont, fizetési mód',
  asks: 'mi az ön, mi a, mi az',
  ignore:
    'az, a, és, vagy, kötelező, opcionális, adja meg, írja be, válasszon, kérjük, kérem, például, pl, ön, saját, jelenlegi, adatok, személyes, mező, új, fájl, feltöltés, csatolás, adjon meg, add meg, nem kötelező, száma, dokumentum, csatolmány, fájlok, feltöltése, vendég, vendégként, 1 utas, adományozó, beteg, diák, hallgató, résztvevő, jelentkező, pályázó, vásárló, ügyfél, tag, személyes adatok, elérhetőségek, kapcsolattartási adatok, húzza ide, húzd ide, dobja ide, ha van',
  confirm: 'megerősítés, ismét, újra, mégegyszer, még egyszer, megerősítése',
  'work-section': 'munkatapasztalat, szakmai tapasztalat, korábbi munkahelyek, munkahelyek',
  'education-section': 'tanulmányok, iskolai végzettség, képzettségek, végzettségek',
  'log-in':
    'bejelentkezés, belépés, elfelejtett jelszó, elfelejtetted a jelszavad, emlékezz rám, nincs még fiókja',
  'sign-up': 'regisztráció, regisztrálok, fiók létrehozása, jelentkezem, jelentkezés, regisztrálj',
  'reset-password': 'jelszó visszaállítása, új jelszó kérése, elfelejtett jelszó',
  newsletter: 'hírlevél, feliratkozás, feliratkozom',
  month: 'hónap, hh',
  day: 'nap, nn',
  year: 'év, éééé',
  birth: 'születési, születés, született',
  start: 'kezdés, kezdete, kezdő',
  end: 'vége, befejezés, záró',
  prompt:
    'válasszon, válassz, kérjük válasszon, kérem válasszon, kiválasztás, válasza, az ön válasza, a válaszod, válaszod, írja be a válaszát, írd be a válaszod, írja ide, írja ide a válaszát, írjon ide, ide írjon, adja meg a válaszát, szöveg megadása, keresés, nincs kiválasztva',
};
