import type { Words } from './words';

export const pl: Words = {
  'given-name': 'imię, imiona, imie, pierwsze imię, twoje imię, imię imiona',
  'additional-name': 'drugie imię, drugie imie',
  'family-name': 'nazwisko, nazwiska, twoje nazwisko',
  name: 'imię i nazwisko, imie i nazwisko, nazwisko i imię, imię nazwisko, pełne imię i nazwisko, imię i nazwisko odbiorcy, odbiorca, osoba kontaktowa, imiona i nazwisko, imię i nazwisko kandydata, pełna nazwa osoby, jak się nazywasz, jak masz na imię i nazwisko',
  'honorific-prefix': 'zwrot grzecznościowy, tytuł, forma grzecznościowa, tytuł naukowy',
  email:
    'e mail, email, adres e mail, adres email, mail, poczta elektroniczna, adres mailowy, adres poczty elektronicznej, adres e mailowy, twój e mail, twój adres e mail, twój email, e mail kontaktowy, prywatny e mail',
  tel: 'telefon, numer telefonu, telefon komórkowy, numer telefonu komórkowego, nr telefonu, tel, komórka, nr tel, telefon kontaktowy, numer kontaktowy, numer komórkowy, telefon stacjonarny, nr telefonu komórkowego, numer telefonu kontaktowego, tel komórkowy, tel kontaktowy, twój telefon, twój numer telefonu, telefon komórkowy lub stacjonarny, kontaktowy numer telefonu, nr komórki, nr kom, kom, tel kom, tel stacjonarny, telefon domowy, telefon służbowy, telefon prywatny, numer tel, telefon do kuriera',
  'tel-country-code': 'numer kierunkowy, kierunkowy, kod kraju, prefiks, numer kierunkowy kraju',
  'tel-extension': 'numer wewnętrzny',
  'street-address':
    'adres, adres zamieszkania, adres korespondencyjny, adres dostawy, pełny adres, adres do korespondencji, adres zameldowania, adres domowy, adres do wysyłki, adres do faktury',
  'address-line1':
    'ulica, ulica i numer, ulica i numer domu, ulica i nr domu, adres 1, ulica nr domu, ulica numer domu, ul, nazwa ulicy, wiersz adresu 1, ulica i nr, ulica nr, adres linia 1, ulica numer domu i mieszkania, ulica nr domu mieszkania, ulica i numer domu mieszkania, ulica numer, ulica nr domu nr mieszkania, ulica oraz numer, adres ulica, adres ulica i numer, ulica numer domu lokalu',
  'address-line2':
    'numer mieszkania, nr mieszkania, nr lokalu, numer lokalu, adres 2, mieszkanie, adres linia 2, wiersz adresu 2, dodatkowe informacje adresowe, nr mieszk, lokal, adres cd, ciąg dalszy adresu, dalszy ciąg adresu, nr mieszkania lokalu, mieszkanie lokal, numer lokalu mieszkania',
  'house-number':
    'numer domu, nr domu, nr budynku, numer budynku, numer domu mieszkania, nr domu lokalu, nr domu mieszkania, numer domu lokalu, numer budynku lokalu, nr budynku lokalu, nr domu nr mieszkania, numer posesji',
  'address-level2':
    'miasto, miejscowość, miejscowosc, miasto zamieszkania, gmina, poczta, miejsce zamieszkania miasto, miejscowość zamieszkania, w jakim mieście mieszkasz, w którym mieście mieszkasz, w jakim mieście pan i mieszka, w jakiej miejscowości mieszkasz, w jakim mieście obecnie mieszkasz',
  'address-level1':
    'województwo, wojewodztwo, region, stan, prowincja, województwo region, stan prowincja, stan region',
  'address-level3': 'dzielnica, powiat',
  'postal-code': 'kod pocztowy, kod poczt',
  country:
    'kraj, państwo, kraj zamieszkania, kraj region, wybierz kraj, kraj rezydencji, w jakim kraju mieszkasz, w którym kraju mieszkasz, w jakim kraju obecnie mieszkasz',
  location:
    'lokalizacja, miejsce zamieszkania, kod pocztowy i miasto, kod pocztowy i miejscowość, kod i miejscowość, miasto i kraj, miejscowość zamieszkania, obecne miejsce zamieszkania, gdzie mieszkasz, miejsce pobytu, aktualne miejsce zamieszkania, kod i miasto, kod pocztowy miasto, kod pocztowy miejscowość, miasto zamieszkania i kraj, w jakim mieście mieszkasz',
  organization:
    'firma, nazwa firmy, pracodawca, organizacja, obecny pracodawca, nazwa pracodawcy, przedsiębiorstwo, aktualny pracodawca, ostatni pracodawca, nazwa organizacji, instytucja, nazwa instytucji, poprzedni pracodawca, miejsce pracy, nazwa przedsiębiorstwa, obecna firma, gdzie pracujesz, gdzie obecnie pracujesz, gdzie pani pan pracuje',
  'organization-title':
    'stanowisko, zawód, obecne stanowisko, tytuł stanowiska, nazwa stanowiska, funkcja, aktualne stanowisko, ostatnie stanowisko, pozycja, rola, zajmowane stanowisko, stanowisko pracy, zawód wykonywany, pełniona funkcja',
  url: 'strona internetowa, strona www, www, witryna, portfolio, adres url, link, strona, blog, adres strony, strona domowa, adres www, link do portfolio, linki',
  photo: 'zdjęcie, fotografia, zdjęcie profilowe',
  bday: 'data urodzenia, urodziny, data ur, dzień urodzenia, data urodzin',
  sex: 'płeć',
  language: 'preferowany język',
  nationality: 'obywatelstwo, narodowość',
  'url:linkedin':
    'profil linkedin, link do profilu linkedin, link do linkedin, adres profilu linkedin',
  'url:github': 'profil github, link do github',
  headline: 'nagłówek profilu, nagłówek zawodowy',
  summary:
    'o mnie, podsumowanie, podsumowanie zawodowe, o sobie, opowiedz o sobie, przedstaw się, krótki opis, opis kandydata, napisz coś o sobie, kilka słów o sobie, profil zawodowy, biografia, opisz siebie',
  'cover-letter':
    'list motywacyjny, wiadomość do rekrutera, treść listu motywacyjnego, list przewodni',
  'file:resume':
    'cv, życiorys, dodaj cv, załącz cv, plik cv, prześlij cv, curriculum vitae, załącznik cv, twoje cv, wgraj cv, dołącz cv, wyślij cv, załaduj cv',
  'file:cover-letter': 'dodaj list motywacyjny, załącz list motywacyjny',
  skills:
    'umiejętności, kompetencje, znajomość programów, kwalifikacje, umiejętności techniczne, kluczowe umiejętności',
  languages: 'języki, znajomość języków, języki obce, znajomość języków obcych',
  school:
    'uczelnia, szkoła, uniwersytet, nazwa uczelni, nazwa szkoły, placówka edukacyjna, szkoła uczelnia, uczelnia szkoła, instytucja edukacyjna, szkoła wyższa',
  degree:
    'wykształcenie, stopień, tytuł zawodowy, poziom wykształcenia, dyplom, stopień naukowy, poziom studiów, rodzaj studiów, uzyskany tytuł, tytuł uzyskany, stopień wykształcenia, najwyższe wykształcenie, poziom edukacji, uzyskany stopień',
  area: 'kierunek, kierunek studiów, specjalizacja, specjalność, dziedzina, kierunek specjalizacja, wydział, profil kształcenia, dziedzina studiów',
  grade: 'ocena, średnia ocen, średnia, ocena końcowa',
  current:
    'obecnie, nadal, do teraz, pracuję tutaj obecnie, obecne miejsce pracy, do chwili obecnej, aktualnie, w trakcie, nadal pracuję, obecna praca, obecnie tu pracuję, do dziś, nadal tu pracuję, pracuję tutaj, pracuję tu, pracuję tu teraz, pracuję tutaj teraz, pracuję tu obecnie, obecnie pracuję tutaj, wciąż tu pracuję, nadal tutaj pracuję, nadal zatrudniony, nadal zatrudniona, obecnie zatrudniony, obecnie zatrudniona, aktualne miejsce pracy, aktualna praca, aktualne stanowisko, obecne stanowisko, to moja obecna praca, to moje obecne stanowisko, moja obecna praca, do dnia dzisiejszego, do tej pory, do dzisiaj, po dziś dzień, dziś, teraz, trwa, nadal trwa, w toku, stanowisko aktualne, praca trwa nadal, bez daty zakończenia, nadal studiuję, obecnie studiuję, studiuję nadal, wciąż trwa',
  description:
    'opis, zakres obowiązków, obowiązki, opis stanowiska, osiągnięcia, opis obowiązków, zadania, główne obowiązki',
  'start-date':
    'data rozpoczęcia, od, początek, rozpoczęcie, data od, od kiedy, data rozpoczęcia pracy w firmie, data zatrudnienia, początek zatrudnienia',
  'end-date':
    'data zakończenia, do, koniec, zakończenie, data do, do kiedy, data ukończenia, koniec zatrudnienia',
  'end-year': 'rok ukończenia, rok ukończenia studiów, rok zakończenia',
  username:
    'nazwa użytkownika, login, użytkownik, identyfikator, numer klienta, nazwa użytkownika lub e mail, e mail lub login, login lub e mail, email lub login, nr klienta, pseudonim, nick, identyfikator klienta, e mail lub telefon, e mail lub nazwa użytkownika, login lub email, numer użytkownika, kod klienta, nazwa konta, id użytkownika, numer członkowski, numer karty członkowskiej, numer umowy, nr umowy, numer polisy, nr polisy, numer zamówienia, nr zamówienia, numer rezerwacji, kod rezerwacji, numer faktury, nr faktury, numer albumu, nr albumu, numer indeksu, numer pracownika, numer karty bibliotecznej, numer ewidencyjny, wybierz nazwę użytkownika, wyświetlana nazwa, ksywka, identyfikator użytkownika, e mail lub numer telefonu, adres e mail lub login, pesel lub login',
  coupon:
    'kod rabatowy, kod promocyjny, kupon, bon, karta podarunkowa, kod kuponu, kod polecający, voucher, kod zniżkowy, bon podarunkowy, karta lojalnościowa, karta stałego klienta',
  honeypot:
    'nie wypełniaj, pozostaw puste, zostaw puste, nie wypełniaj tego pola, pozostaw to pole puste',
  consent:
    'zgadzam się, wyrażam zgodę, akceptuję, polityka prywatności, regulamin, zgoda, oświadczam, rodo, podpis, zapamiętaj mnie, zapoznałem, przetwarzanie danych, zapoznałam, chcę otrzymywać, nie wylogowuj, zgody, zapoznałem się, polityką prywatności',
  'equal-opportunity':
    'niepełnosprawność, orzeczenie o niepełnosprawności, stan cywilny, rasa, religia, pochodzenie etniczne, dzieci, wiek, zaimki, stopień niepełnosprawności, wyznanie, orientacja seksualna, przedział wiekowy',
  question:
    'oczekiwania finansowe, wynagrodzenie, oczekiwane wynagrodzenie, okres wypowiedzenia, dostępność, data dostępności, pozwolenie na pracę, prawo jazdy, skąd dowiedziałeś się, skąd wiesz, skąd dowiedziałaś się, jak się o nas dowiedziałeś, źródło, lata doświadczenia, doświadczenie w latach, dlaczego, jaki, jaka, jakie, ile, kiedy, jak, czy, który, które, dyspozycyjność, możliwość rozpoczęcia pracy, preferowana lokalizacja, oczekiwania płacowe, hobby, zainteresowania, miejsce urodzenia, kraj urodzenia, od kiedy możesz zacząć, forma zatrudnienia, rodzaj umowy, wymiar etatu, numer referencyjny, stanowisko na które aplikujesz, poziom znajomości, znajomość języka angielskiego, staż pracy, data rozpoczęcia pracy, skąd, gdzie, wymagania finansowe, oczekiwania, pozwolenie, gotowość do, motywacja, preferowane, preferowana, preferowany, preferowane stanowisko, preferowane miejsce pracy, preferowana praca, oczekiwane, pożądane, stanowisko o które się ubiegasz, stanowisko aplikowane, aplikowane stanowisko, interesujące mnie, interesujące stanowisko, interesuje mnie, interesuje cię, zainteresowany, oczekiwania finansowe brutto, oczekiwania co do wynagrodzenia, obecne wynagrodzenie, aktualne wynagrodzenie, wynagrodzenie brutto, wynagrodzenie netto, stawka godzinowa, dostępność od, od kiedy, kiedy możesz, kiedy możesz zacząć, termin rozpoczęcia, możliwy termin rozpoczęcia, najwcześniejsza data, wymiar czasu pracy, tryb pracy, skąd się, skąd dowiedział, gdzie znalazłeś, gdzie znalazłaś, gdzie usłyszałeś, jak znalazłeś, jak się o nas, od kogo, przez kogo, dlaczego chcesz, dlaczego my, powód odejścia, powód zmiany, jakich, jakim, których, czy posiadasz, czy jesteś, czy możesz, czy masz, czy pracowałeś, prawo jazdy kat, kategoria prawa jazdy, własny samochód, poziom języka, poziom angielskiego, poziom języka angielskiego, certyfikaty językowe, mocne strony, niekaralność, orzeczenie, stopień niepełnosprawności, data i miejsce urodzenia, miejscowość urodzenia, rok studiów, semestr, stanowisko o które się ubiegam, interesuje mnie stanowisko, stanowisko na które aplikuję, miejsce i data urodzenia',
  'other-person':
    'referencje, polecony przez, osoba polecająca, kontakt w nagłym wypadku, małżonek, matka, ojciec, rodzic, opiekun, przełożony, nazwisko panieńskie, nazwisko rodowe, imię ojca, imię matki, imiona rodziców, osoba do kontaktu w nagłych wypadkach, znajomy, poleca, nazwisko panieńskie matki, opiekun prawny, nadawca, imię dziecka, dziecko, rodzice, poprzednie nazwisko, kto cię polecił, polecający, osoba kontaktowa w nagłych wypadkach, kontakt w nagłych wypadkach, współmałżonek, mąż, żona, przyjaciel, e mail znajomego, imię znajomego, bezpośredni przełożony, kierownik, kolega, pracownik polecający, imię pracownika, e mail odbiorcy, współpasażer, osoba towarzysząca, imię i nazwisko przełożonego, imię i nazwisko osoby polecającej, imię i nazwisko rodzica, imię i nazwisko opiekuna, imię i nazwisko dziecka, imię i nazwisko pracownika, imię i nazwisko referencje, osoby polecającej, osoba polecona, osoby do kontaktu, osoba do kontaktu w nagłych, w nagłych wypadkach, w razie wypadku, współmałżonka, imię współmałżonka, imię męża, imię żony, partnerka, rodzica, rodzica opiekuna, rodzic opiekun, opiekuna prawnego, przedstawiciel ustawowy, przedstawiciel ustawowy imię, dziecka, nazwisko dziecka, imiona dzieci, syn, córka, znajomego, przyjaciela, imię przyjaciela, e mail przyjaciela, imię polecającego, polecającego, polecony przez kogo, kto polecił, pracownika, pracownika polecającego, współpracownik, kierownika, imię kierownika, imię przełożonego, bezpośredniego przełożonego, szef, osoba referencyjna, referencje 1, referencje 2, stopień pokrewieństwa, pokrewieństwo, ku pamięci, zmarły, zmarłego, prezent dla, obdarowany, imię nadawcy, nadawcy, lekarz prowadzący, gość 2, pasażer 2, dorosły 2, drugi pasażer, współwłaściciel, współkredytobiorca, poręczyciel, świadek, poprzednie nazwiska, nazwisko rodowe matki, imię ojca i matki, opiekun prawna',
  'about-company':
    'nip, branża, liczba pracowników, regon, wielkość firmy, adres firmy, numer nip, nip firmy, krs, adres pracodawcy, wielkość przedsiębiorstwa, telefon firmowy, strona firmowa, forma prawna, nazwa projektu, nazwa produktu, temat, nazwa pliku, nip regon, strona internetowa firmy, strona www firmy, strona firmy, www firmy, nip lub pesel, numer krs, numer regon, nr nip, vat ue, nip ue, nip vat ue, liczba zatrudnionych, zatrudnienie, obrót, obroty, roczny obrót, rok założenia, rodzaj działalności, profil działalności, typ firmy, siedziba, siedziba firmy, adres siedziby, adres szkoły, adres uczelni, miasto uczelni, miejscowość szkoły, miejsce pracy miasto, telefon do pracodawcy, telefon firmy, ubezpieczyciel, imię psa, imię zwierzęcia, nazwa wydarzenia, nazwa zespołu, nazwa sklepu, nazwa strony, nazwa domeny',
  'identity-number':
    'pesel, numer dowodu, dowód osobisty, numer paszportu, paszport, numer pesel, nr dowodu, seria i numer dowodu, nr dowodu osobistego, numer dowodu osobistego, nr paszportu, rodzaj dokumentu, seria i nr dowodu, nr dowodu tożsamości, dokument tożsamości, nr dokumentu, numer dokumentu, seria dokumentu, wydany przez, organ wydający, data wydania, data ważności dokumentu, numer prawa jazdy, numer rejestracyjny, nr rejestracyjny, karta pobytu',
  amount:
    'ilość, kwota, liczba, cena, rozmiar, waga, wzrost, suma, liczba osób, dorośli, darowizna',
  date: 'data, data przyjazdu, data wyjazdu, godzina, termin, data dostawy, przyjazd, wyjazd, preferowany termin',
  message:
    'wiadomość, komentarz, komentarze, uwagi, pytanie, pytania, treść, treść wiadomości, notatka, twoja wiadomość, inne, powód, dodatkowe informacje, odpowiedź, szczegóły, uwagi do zamówienia, załączniki, inne dokumenty, certyfikaty, dodatkowe dokumenty, inny, uwagi dla kuriera, instrukcje dostawy, informacje dla kuriera, wskazówki dla kuriera, komentarz do zamówienia, notatka do zamówienia, treść życzeń, dedykacja, twoje pytanie, treść pytania, treść zapytania, temat wiadomości, temat, opis problemu, opisz problem, opis sprawy, opis projektu, powód kontaktu, dodatkowe uwagi, dodatkowe komentarze, inne uwagi, inne jakie, inny jaki, jeśli tak, jeśli inne, jeżeli tak, proszę podać, proszę opisać, sprecyzuj, uzasadnienie, dodatkowe pliki, inne pliki, dodatkowe załączniki, inne załączniki, świadectwa, świadectwo, dyplomy, świadectwa pracy, list referencyjny, próbki prac, wykaz publikacji',
  preference:
    'język, sortuj, filtruj, kategoria, typ, rodzaj, sposób dostawy, faks, typ adresu, fax, częstotliwość, forma kontaktu, promień, piętro, klatka, klatka schodowa, winda, domofon, kod do domofonu, typ klienta, rodzaj klienta, klient indywidualny, osoba prywatna, firma czy osoba, rodzaj adresu, nazwa adresu, typ budynku, rodzaj budynku, preferowana forma kontaktu, preferowany kontakt, godziny kontaktu, waluta, strefa czasowa, dział, paczkomat, punkt odbioru, skype',
  asks: 'jaki jest twój, jaka jest twoja, jakie jest twoje, podaj swój, podaj swoje, podaj nam swój',
  ignore:
    'twój, twoja, twoje, swój, swoje, i, oraz, lub, w, na, do, z, dla, o, wymagane, opcjonalne, pole, pola, wpisz, podaj, wybierz, tutaj, np, przykład, dane, osobowe, aktualny, obecny, proszę, prosimy, obowiązkowe, opcjonalnie, wprowadź, kandydata, klienta, mój, moje, nowy, nowe, pełny, się, jest, to, lub, prywatny, służbowy, kontaktowe, wysyłki, dostawy, załącz, dodaj, plik, wybierz plik, prześlij, numer, nr, wymagany, niewymagane, uzupełnij, kontaktowy, twojego, załącznik, pliki, dokument, dołącz, gość, jako gość, gość 1, pasażer 1, dorosły 1, darczyńca, ubezpieczający, ubezpieczony, pacjent, student, uczeń, uczestnik, uczestnika, kandydat, wnioskodawca, wnioskodawcy, dane osobowe, dane kontaktowe, twoje dane, przeciągnij i upuść, przeciągnij, upuść tutaj, jeśli posiadasz, jeśli dotyczy, o ile posiadasz',
  confirm:
    'potwierdź, powtórz, potwierdzenie, ponownie, zweryfikuj, powtórzone, wpisz ponownie, powtórnie',
  'work-section':
    'doświadczenie zawodowe, doświadczenie, historia zatrudnienia, przebieg kariery, zatrudnienie, kariera zawodowa, przebieg zatrudnienia, historia pracy',
  'education-section':
    'wykształcenie, edukacja, nauka, studia, przebieg edukacji, szkolenia i edukacja',
  'log-in':
    'zaloguj, zaloguj się, logowanie, nie pamiętasz hasła, zapomniałeś hasła, zapamiętaj mnie, nie masz konta, przypomnij hasło, mam już konto, zapomniałem hasła, nie pamiętam hasła, masz już konto zaloguj, stały klient, nie masz jeszcze konta',
  'sign-up':
    'zarejestruj, zarejestruj się, rejestracja, załóż konto, utwórz konto, aplikuj, wyślij aplikację, nowy klient, dołącz, masz już konto, stwórz konto, zakładanie konta, nowe konto, wyślij zgłoszenie, złóż zamówienie, aplikuj teraz, zapisz się',
  'reset-password':
    'resetuj hasło, odzyskaj hasło, przypomnienie hasła, zmień hasło, odzyskiwanie hasła, reset hasła, przypomnij hasło',
  newsletter:
    'newsletter, zapisz się, subskrybuj, zapisz się do newslettera, zapisz się na newsletter, bądź na bieżąco, subskrypcja',
  delivery: 'adres dostawy, dane do faktury, dane do wysyłki',
  month: 'miesiąc, mm',
  day: 'dzień, dd',
  year: 'rok, rrrr',
  birth: 'urodzenia, data urodzenia, urodziny, urodzony, ur',
  start: 'od, początek, rozpoczęcie, rozpoczęcia',
  end: 'do, koniec, zakończenie, zakończenia, ukończenia',
  prompt:
    'wybierz, proszę wybrać, twoja odpowiedź, twoja odpowiedz, wpisz odpowiedź, wpisz swoją odpowiedź, wpisz tutaj, wpisz tekst, wprowadź odpowiedź, wprowadź tekst, wprowadź swoją odpowiedź, napisz tutaj, szukaj, nie wybrano, nic nie wybrano',
};
