import type { Words } from './words';

export const hr: Words = {
  'given-name': 'ime, vaše ime, krsno ime',
  'additional-name': 'srednje ime',
  'family-name': 'prezime, vaše prezime',
  name: 'ime i prezime, puno ime, prezime i ime, kontakt osoba, ime primatelja, primatelj, primalac, ime primaoca, vaše ime i prezime, ime prezime',
  'honorific-prefix': 'titula, oslovljavanje',
  email:
    'e mail, email, e pošta, e mail adresa, email adresa, adresa e pošte, elektronska pošta, elektronička pošta, e pošte, mejl, imejl, e adresa, imejl adresa, mail',
  tel: 'telefon, broj telefona, mobitel, mobilni telefon, broj mobitela, kontakt telefon, telefonski broj, mobilni, broj mobilnog telefona, mob, tel, kontakt broj',
  'tel-country-code': 'pozivni broj države, pozivni broj zemlje',
  'tel-area-code': 'pozivni broj',
  'street-address':
    'adresa, adresa stanovanja, kućna adresa, adresa dostave, adresa za dostavu, adresa prebivališta, prebivalište, poštanska adresa',
  'address-line1': 'ulica, ulica i broj, ulica i kućni broj, adresa 1, ulica i br',
  'address-line2': 'adresa 2, stan, dodatak adresi, broj stana, stan apartman, stan kat, apartman',
  'house-number': 'kućni broj, broj kuće',
  'address-level2':
    'grad, mjesto, mesto, naselje, grad mjesto, grad prebivališta, mjesto stanovanja',
  'address-level1': 'županija, regija, pokrajina, okrug',
  'address-level3': 'općina, opština, kvart',
  'postal-code': 'poštanski broj, poštanski kod, ptt broj',
  country: 'država, zemlja, država prebivališta, zemlja prebivališta',
  location: 'lokacija, mjesto prebivališta, mesto prebivališta',
  organization:
    'tvrtka, firma, kompanija, poslodavac, naziv tvrtke, ime tvrtke, naziv firme, organizacija, trenutni poslodavac, poduzeće, preduzeće',
  'organization-title': 'radno mjesto, pozicija, zanimanje, radno mesto, funkcija',
  url: 'web stranica, web, internet stranica, portfolio, sajt, poveznica',
  bday: 'datum rođenja, rođendan',
  sex: 'spol, pol',
  nationality: 'državljanstvo, nacionalnost',
  summary: 'o meni, o sebi, recite nam nešto o sebi',
  'cover-letter': 'motivacijsko pismo, molba, propratno pismo, motivaciono pismo',
  'file:resume': 'životopis, biografija, cv, priložite životopis, radna biografija',
  skills: 'vještine, veštine, znanja',
  languages: 'jezici, strani jezici',
  school: 'fakultet, škola, sveučilište, univerzitet, obrazovna ustanova',
  degree: 'stručna sprema, stupanj obrazovanja, obrazovanje, zvanje',
  area: 'smjer, struka, smer',
  username: 'korisničko ime, korisnik, nadimak, e mail ili korisničko ime, broj kupca',
  coupon: 'promo kod, kupon, kod za popust, poklon bon, kod kupona',
  consent:
    'slažem se, prihvaćam, pristajem, uvjeti korištenja, prihvatam, zapamti me, opšti uslovi, potpis, suglasan sam',
  'equal-opportunity': 'bračno stanje, bračni status, invaliditet, dob, vjera',
  question:
    'plaća, očekivana plaća, željena plaća, vozačka dozvola, kako ste saznali, zašto, koji, koja, koliko, kada, mjesto rođenja, mesto rođenja, hobiji, otkazni rok, očekivana zarada, dodatne informacije',
  'other-person':
    'preporuke, preporučio, roditelj, majka, otac, ime oca, ime roditelja, suprug, supruga, skrbnik, staratelj, prijatelj, dijete, ime djeteta, nadređeni, kontakt u slučaju nužde, djevojačko prezime, pošiljatelj',
  'about-company':
    'oib tvrtke, pib, djelatnost, broj zaposlenika, porezni broj, matični broj tvrtke, naslov, predmet, adresa tvrtke',
  'identity-number':
    'oib, jmbg, broj osobne iskaznice, osobna iskaznica, putovnica, lična karta, broj pasoša',
  amount: 'količina, iznos, broj osoba, cijena, cena',
  date: 'datum, vrijeme, vreme, datum dolaska, datum odlaska',
  message: 'poruka, napomena, komentar, pitanje, vaša poruka, ostalo, primjedba, odgovor, bilješka',
  preference: 'jezik, sortiraj, kategorija, vrsta, način dostave, faks, fax, kat, sprat',
  ignore:
    'vaše, vaš, vaša, molimo, unesite, upišite, odaberite, izaberite, i, ili, obavezno, neobavezno, npr, na, za, podaci, osobni, lični, broj, trenutni, priložite, datoteka, novi, polje, kupca',
  confirm: 'potvrdi, potvrdite, ponovi, ponovite, ponovno, ponovo, potvrda',
  'work-section': 'radno iskustvo, iskustvo',
  'education-section': 'obrazovanje, školovanje',
  'log-in':
    'prijava, prijavi se, prijavite se, zaboravljena lozinka, zaboravili ste lozinku, nemate račun, zapamti me, uloguj se, već imate račun',
  'sign-up':
    'registracija, registriraj se, registrirajte se, kreiraj račun, otvori račun, novi korisnik, naruči, pošalji prijavu, registruj se, napravi nalog',
  'reset-password': 'resetiraj lozinku, zaboravljena lozinka, promjena lozinke',
  newsletter: 'newsletter, pretplati se, bilten, prijavi se na newsletter',
  delivery: 'adresa dostave, dostava, adresa za račun, podaci za dostavu, podaci za račun',
  month: 'mjesec, mesec',
  day: 'dan',
  year: 'godina',
  birth: 'rođenja, datum rođenja',
  start: 'početak, od',
  end: 'kraj, do, završetak',
  current:
    'trenutno, trenutačno, do danas, do sada, do sad, sada, danas, trenutno zaposlenje, trenutni posao, trenutna pozicija, trenutno radno mjesto, sadašnje radno mjesto, sadašnji posao, sadašnja pozicija, radim ovdje, trenutno radim ovdje, trenutačno radim ovdje, ovdje trenutno radim, ovdje radim, još radim ovdje, još uvijek radim ovdje, još uvijek radim, radim ovdje trenutno, zaposlen trenutno, trenutno zaposlen, trenutno zaposlen ovdje, i dalje radim ovdje, i dalje zaposlen, u tijeku, traje, još traje, trenutno studiram, trenutno radim, trenutno ovde radim, sadašnjost',
  prompt:
    'odaberite, odaberi, izaberite, izaberi, molimo odaberite, izabrati, vaš odgovor, tvoj odgovor, upišite odgovor, unesite odgovor, unesite svoj odgovor, unesite tekst, upišite ovdje, pišite ovdje, traži, nije odabrano, ništa nije odabrano, одаберите, изаберите, ваш одговор, унесите одговор, унесите текст',
};
