import type { Words } from './words';

export const lt: Words = {
  'given-name': 'vardas, jūsų vardas',
  'family-name': 'pavardė, jūsų pavardė',
  name: 'vardas pavardė, vardas ir pavardė, vardas, pavardė ir vardas, kontaktinis asmuo, gavėjas, gavėjo vardas, pilnas vardas',
  email:
    'el paštas, el pašto adresas, elektroninis paštas, elektroninio pašto adresas, e paštas, email, e mail, el pašto',
  tel: 'telefonas, telefono numeris, mobilus telefonas, tel nr, telefono nr, tel, mobilaus telefono numeris, kontaktinis telefonas, mob telefonas',
  'tel-country-code': 'šalies kodas',
  'street-address':
    'adresas, gyvenamoji vieta, namų adresas, pristatymo adresas, pašto adresas, gyvenamosios vietos adresas',
  'address-line1': 'gatvė, gatvė namo nr, gatvė ir namo numeris, adresas 1',
  'address-line2': 'adresas 2, butas, buto numeris, buto nr',
  'house-number': 'namo numeris, namo nr, namas',
  'address-level2': 'miestas, miestas gyvenvietė, gyvenvietė',
  'address-level1': 'apskritis, regionas',
  'address-level3': 'rajonas, savivaldybė',
  'postal-code': 'pašto kodas, pašto indeksas',
  country: 'šalis, valstybė',
  organization: 'įmonė, įmonės pavadinimas, bendrovė, darbovietė, darbdavys, organizacija',
  'organization-title': 'pareigos, profesija',
  url: 'svetainė, interneto svetainė, tinklalapis',
  bday: 'gimimo data, gimtadienis',
  sex: 'lytis',
  nationality: 'pilietybė, tautybė',
  'cover-letter': 'motyvacinis laiškas',
  'file:resume': 'gyvenimo aprašymas, cv',
  username: 'vartotojo vardas, naudotojo vardas, prisijungimo vardas, slapyvardis',
  coupon: 'nuolaidos kodas, kuponas, dovanų kuponas',
  consent: 'sutinku, privatumo politika, taisyklės, parašas, prisiminti mane',
  question:
    'atlyginimas, pageidaujamas atlyginimas, kodėl, kaip sužinojote, kiek, kada, gimimo vieta',
  'other-person': 'rekomendacijos, tėvas, motina, tėvai, sutuoktinis, vaikas, draugas, vadovas',
  'about-company': 'įmonės kodas, pvm kodas, pvm mokėtojo kodas, veikla, tema',
  'identity-number': 'asmens kodas, paso numeris, pasas',
  amount: 'kiekis, suma, kaina',
  date: 'data, laikas',
  message: 'žinutė, komentaras, pastaba, pastabos, klausimas, žinutės tekstas, pranešimas, kita',
  preference: 'kalba, rūšiuoti, kategorija, tipas, faksas, pristatymo būdas',
  ignore:
    'jūsų, įveskite, pasirinkite, ir, arba, privaloma, neprivaloma, pvz, nr, numeris, duomenys, asmeniniai',
  confirm: 'patvirtinti, patvirtinkite, pakartoti, pakartokite, dar kartą',
  'log-in': 'prisijungti, prisijungimas, pamiršote slaptažodį, pamiršau slaptažodį',
  'sign-up':
    'registracija, registruotis, sukurti paskyrą, naujas klientas, pateikti paraišką, užsakyti',
  newsletter: 'naujienlaiškis, prenumeruoti',
  delivery: 'pristatymo adresas, pristatymas',
  month: 'mėnuo',
  day: 'diena',
  year: 'metai',
  birth: 'gimimo, gimimas',
  current:
    'dabar, šiuo metu, iki dabar, iki šiol, iki šiandien, dabartinis darbas, dabartinė darbovietė, dabartinės pareigos, dabartinė pozicija, esamas darbas, dirbu čia, čia dirbu, šiuo metu dirbu čia, šiuo metu čia dirbu, dabar čia dirbu, dabar dirbu čia, vis dar dirbu, vis dar čia dirbu, vis dar dirbu čia, tebedirbu, tebedirbu čia, tęsiasi, vyksta, šiuo metu mokausi, šiuo metu čia mokausi, vis dar mokausi',
  prompt:
    'pasirinkite, pasirinkti, prašome pasirinkti, jūsų atsakymas, tavo atsakymas, įveskite atsakymą, įrašykite atsakymą, įveskite savo atsakymą, įveskite tekstą, rašykite čia, ieškoti, nepasirinkta',
};
