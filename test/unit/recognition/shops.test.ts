import { describe, expect, it } from 'vitest';
import { kindsOf } from './form.ts';

/** A shop's address in the order of its boxes: names, company, country, street, flat, town, region, postcode, phone, e-mail. */
const ADDRESS: Record<string, string> = {
  en: 'First name|Last name|Company name (optional)|Country / Region|Street address|Apartment, suite, unit, etc. (optional)|Town / City|State / County|Postcode / ZIP|Phone|Email address',
  de: 'Vorname|Nachname|Firmenname (optional)|Land / Region|Straße|Wohnung, Suite, Zimmer usw. (optional)|Ort / Stadt|Bundesland / Landkreis|Postleitzahl|Telefon|E-Mail-Adresse',
  fr: 'Prénom|Nom|Nom de l’entreprise (facultatif)|Pays/région|Numéro et nom de rue|Bâtiment, appartement, lot, etc. (facultatif)|Ville|Région / Département|Code postal|Téléphone|Adresse e-mail',
  es: 'Nombre|Apellidos|Nombre de la empresa (opcional)|País / Región|Dirección de la calle|Apartamento, habitación, escalera, etc. (opcional)|Localidad / Ciudad|Región / Provincia|Código postal|Teléfono|Dirección de correo electrónico',
  it: 'Nome|Cognome|Nome della società (opzionale)|Paese/regione|Via e numero|Appartamento, suite, unità, ecc. (opzionale)|Città|Provincia|CAP|Telefono|Indirizzo email',
  pt: 'Nome|Sobrenome|Nome da empresa (opcional)|País|Endereço|Apartamento, suíte, sala, etc. (opcional)|Cidade|Estado|CEP|Telefone|Endereço de e-mail',
  nl: 'Voornaam|Achternaam|Bedrijfsnaam (optioneel)|Land/regio|Straat en huisnummer|Appartement, suite, unit enz. (optioneel)|Plaats|Provincie|Postcode|Telefoon|E-mailadres',
  sv: 'Förnamn|Efternamn|Företagsnamn (valfritt)|Land/region|Gatuadress|Lägenhet, svit, enhet, etc. (valfritt)|Ort|Län|Postnummer|Telefon|E-postadress',
  da: 'Fornavn|Efternavn|Virksomhedsnavn (valgfri)|Land / Område|Vejnavn og husnummer|Lejlighed, suite, enhed osv. (valgfri)|By|Region|Postnummer|Telefon|E-mailadresse',
  no: 'Fornavn|Etternavn|Firmanavn (valgfritt)|Land/region|Gateadresse|Leilighet, suite, enhet osv. (valgfritt)|Poststed|Fylke|Postnummer|Telefon|E-postadresse',
  fi: 'Etunimi|Sukunimi|Yrityksen nimi (valinnainen)|Maa / Alue|Katuosoite|Huoneisto, kerros, jne. (valinnainen)|Postitoimipaikka|Maakunta|Postinumero|Puhelin|Sähköpostiosoite',
  pl: 'Imię|Nazwisko|Nazwa firmy (opcjonalne)|Kraj / region|Ulica|Ciąg dalszy adresu (opcjonalne)|Miasto|Województwo|Kod pocztowy|Telefon|Adres email',
  cs: 'Jméno|Příjmení|Název firmy (volitelné)|Země / Region|Ulice|Číslo bytu, patro, atd. (volitelné)|Město|Kraj|PSČ|Telefon|E-mailová adresa',
  hu: 'Keresztnév|Vezetéknév|Cégnév (nem kötelező)|Ország / Régió|Utca, házszám|Lakás, emelet, ajtó stb. (nem kötelező)|Város|Megye|Irányítószám|Telefonszám|E-mail cím',
  ro: 'Prenume|Nume|Nume companie (opțional)|Țară/regiune|Stradă|Apartament, bloc, scară etc. (opțional)|Localitate|Județ|Cod poștal|Telefon|Adresă email',
  el: 'Όνομα|Επώνυμο|Όνομα εταιρείας (προαιρετικό)|Χώρα / Περιοχή|Διεύθυνση|Διαμέρισμα, όροφος, κτλ. (προαιρετικό)|Πόλη|Νομός|Ταχυδρομικός κώδικας|Τηλέφωνο|Διεύθυνση email',
  ru: 'Имя|Фамилия|Название компании (необязательно)|Страна/регион|Адрес|Крыло, подъезд, этаж и т.д. (необязательно)|Населённый пункт|Область / район|Почтовый индекс|Телефон|Email',
  uk: 'Імʼя|Прізвище|Назва компанії (необовʼязково)|Країна / Регіон|Вулиця|Квартира, офіс тощо (необовʼязково)|Місто|Область|Поштовий індекс|Телефон|Адреса електронної пошти',
  tr: 'Ad|Soyad|Şirket adı (isteğe bağlı)|Ülke / Bölge|Sokak adresi|Daire, süit, birim vb. (isteğe bağlı)|İlçe / Semt|İl / Şehir|Posta kodu|Telefon|E-posta adresi',
  ar: 'الاسم الأول|الاسم الأخير|اسم الشركة (اختياري)|الدولة / المنطقة|عنوان الشارع|رقم الشقة، الدور، إلخ (اختياري)|المدينة|المحافظة|الرمز البريدي|الهاتف|البريد الإلكتروني',
  he: 'שם פרטי|שם משפחה|שם החברה (אופציונלי)|מדינה / אזור|כתובת רחוב|דירה, סוויטה, יחידה וכו׳ (אופציונלי)|עיר|מחוז|מיקוד|טלפון|כתובת אימייל',
  ja: '名|姓|会社名（任意）|国または地域|番地|アパート・マンション名など（任意）|市区町村|都道府県|郵便番号|電話番号|メールアドレス',
  ko: '이름|성|회사명 (선택사항)|국가 / 지역|도로명 주소|아파트, 동호수 등 (선택사항)|구/군/시|도/시|우편번호|전화번호|이메일 주소',
  'zh-Hans':
    '名字|姓氏|公司名称（可选）|国家/地区|街道地址|公寓、套房、单元等（可选）|市|省|邮政编码|电话|邮箱地址',
  'zh-Hant':
    '名字|姓氏|公司名稱 (選填)|國家/地區|街道地址|公寓、套房、單位等 (選填)|鄉鎮市/區|縣/市|郵遞區號|聯絡電話|電子郵件地址',
  id: 'Nama depan|Nama belakang|Nama perusahaan (opsional)|Negara / Wilayah|Alamat jalan|Apartemen, suite, unit, dll. (opsional)|Kota|Provinsi|Kode pos|Telepon|Alamat email',
  vi: 'Tên|Họ|Tên công ty (tùy chọn)|Quốc gia/Khu vực|Địa chỉ|Căn hộ, dãy phòng, đơn vị, v.v. (tùy chọn)|Tỉnh / Thành phố|Bang/Tỉnh|Mã bưu điện|Số điện thoại|Địa chỉ email',
  sk: 'Krstné meno|Priezvisko|Názov spoločnosti (nepovinné)|Krajina / Región|Ulica a číslo domu|Číslo bytu, poschodie, atď. (nepovinné)|Mesto|Okres / Kraj|PSČ|Telefón|E-mailová adresa',
  bg: 'Име|Фамилия|Име на фирмата (незадължително)|Държава/регион|Улица|Апартамент, офис и др. (незадължително)|Град|Област|Пощенски код|Телефон|Имейл адрес',
  hr: 'Ime|Prezime|Naziv tvrtke (neobavezno)|Država / Regija|Ulica i kućni broj|Stan, apartman, jedinica itd. (neobavezno)|Grad|Županija|Poštanski broj|Telefon|E-mail adresa',
  sl: 'Ime|Priimek|Naziv podjetja (neobvezno)|Država/regija|Ulica in hišna številka|Stanovanje, apartma itd. (neobvezno)|Kraj|Regija|Poštna številka|Telefon|E-poštni naslov',
  lt: 'Vardas|Pavardė|Įmonės pavadinimas (neprivaloma)|Šalis / regionas|Gatvės adresas|Butas, kabinetas ir t. t. (neprivaloma)|Miestas|Apskritis|Pašto kodas|Telefonas|El. pašto adresas',
  lv: 'Vārds|Uzvārds|Uzņēmuma nosaukums (pēc izvēles)|Valsts / reģions|Ielas adrese|Dzīvoklis, birojs utt. (pēc izvēles)|Pilsēta|Novads|Pasta indekss|Tālrunis|E-pasta adrese',
  et: 'Eesnimi|Perekonnanimi|Ettevõtte nimi (valikuline)|Riik / piirkond|Tänav, maja number|Korter, korrus jne (valikuline)|Linn|Maakond|Postiindeks|Telefon|E-posti aadress',
  ca: 'Nom|Cognoms|Nom de l’empresa (opcional)|País / Regió|Adreça del carrer|Apartament, suite, unitat, etc. (opcional)|Població|Província|Codi postal|Telèfon|Adreça electrònica',
  fa: 'نام|نام خانوادگی|نام شرکت (اختیاری)|کشور / منطقه|آدرس خیابان|آپارتمان، واحد و غیره (اختیاری)|شهر|استان|کدپستی|تلفن|آدرس ایمیل',
};

const KINDS = [
  /^given-name$/,
  /^family-name$/,
  /^organization$/,
  /^country$/,
  /^(address-line1|street-address)$/,
  /^address-line2$/,
  /^address-level2$/,
  /^address-level[12]$/,
  /^postal-code$/,
  /^tel$/,
  /^email$/,
];

/** What belongs to somebody else, to a company, to an order or to a job, and never to the person. */
const NOT_THE_PERSONS: Record<string, string> = {
  en: 'Salary expectations|Notice period|How did you hear about us?|Emergency contact name|Order notes|Coupon code|VAT number|Username|Verification code|Fax|Name on card|Place of birth|Name of the referring employee|Supervisor’s name|Mother’s maiden name|Desired position|Signature|Number of employees|Name of your friend|In memory of|Floor|Preferred work location|Membership number|Passport number|Address nickname|Spouse’s name|Name of the school contact|Delivery instructions|Date of arrival|Company website',
  de: 'Gehaltsvorstellung|Kündigungsfrist|Wie haben Sie von uns erfahren?|Notfallkontakt Name|Anmerkungen zur Bestellung|Gutscheincode|USt-IdNr.|Benutzername|Bestätigungscode|Fax|Name auf der Karte|Geburtsort|Name des empfehlenden Mitarbeiters|Name des Vorgesetzten|Mädchenname der Mutter|Gewünschte Position|Unterschrift|Anzahl Mitarbeiter|Name Ihres Freundes|Im Gedenken an|Etage|Bevorzugter Arbeitsort|Mitgliedsnummer|Reisepassnummer|Adressname|Name des Ehepartners|Lieferhinweise|Anreisedatum|Website des Unternehmens',
  fr: 'Prétentions salariales|Préavis|Comment avez-vous entendu parler de nous ?|Nom du contact d’urgence|Notes de commande|Code promo|Numéro de TVA|Nom d’utilisateur|Code de vérification|Fax|Nom sur la carte|Lieu de naissance|Nom de l’employé référent|Nom du responsable hiérarchique|Nom de jeune fille de la mère|Poste souhaité|Signature|Nombre de salariés|Nom de votre ami|En mémoire de|Étage|Lieu de travail souhaité|Numéro d’adhérent|Numéro de passeport|Nom de l’adresse|Nom du conjoint|Instructions de livraison|Date d’arrivée|Site web de l’entreprise',
  es: 'Expectativas salariales|Preaviso|¿Cómo nos conociste?|Nombre del contacto de emergencia|Notas del pedido|Código de cupón|Número de IVA|Nombre de usuario|Código de verificación|Fax|Nombre en la tarjeta|Lugar de nacimiento|Nombre del empleado que te refirió|Nombre de tu jefe|Apellido de soltera de la madre|Puesto deseado|Firma|Número de empleados|Nombre de tu amigo|En memoria de|Planta|Lugar de trabajo preferido|Número de socio|Número de pasaporte|Alias de la dirección|Nombre del cónyuge|Instrucciones de entrega|Fecha de llegada|Web de la empresa',
  it: 'Aspettative retributive|Preavviso|Come ci hai conosciuto?|Nome contatto di emergenza|Note sull’ordine|Codice promozionale|Partita IVA|Nome utente|Codice di verifica|Fax|Nome sulla carta|Luogo di nascita|Nome del dipendente che ti ha segnalato|Nome del responsabile|Cognome da nubile della madre|Posizione desiderata|Firma|Numero di dipendenti|Nome del tuo amico|In memoria di|Piano|Sede di lavoro preferita|Numero tessera|Numero di passaporto|Alias indirizzo|Nome del coniuge|Istruzioni per la consegna|Data di arrivo|Sito web aziendale',
  pt: 'Pretensão salarial|Aviso prévio|Como ficou sabendo da vaga?|Nome do contato de emergência|Notas do pedido|Código do cupom|CNPJ|Nome de usuário|Código de verificação|Fax|Nome no cartão|Local de nascimento|Nome do funcionário que indicou|Nome do gestor|Nome de solteira da mãe|Cargo desejado|Assinatura|Número de funcionários|Nome do seu amigo|Em memória de|Andar|Local de trabalho preferido|Número de sócio|Número do passaporte|Apelido do endereço|Nome do cônjuge|Instruções de entrega|Data de chegada|Site da empresa',
  nl: 'Salarisindicatie|Opzegtermijn|Hoe heb je ons gevonden?|Naam contactpersoon bij noodgevallen|Opmerkingen bij bestelling|Kortingscode|BTW-nummer|Gebruikersnaam|Verificatiecode|Fax|Naam op kaart|Geboorteplaats|Naam van de medewerker die je heeft aangedragen|Naam leidinggevende|Meisjesnaam moeder|Gewenste functie|Handtekening|Aantal werknemers|Naam van je vriend|Ter nagedachtenis aan|Verdieping|Gewenste werklocatie|Lidnummer|Paspoortnummer|Adresnaam|Naam partner|Bezorginstructies|Aankomstdatum|Website bedrijf',
  sv: 'Löneanspråk|Uppsägningstid|Hur hittade du oss?|Nödkontakt namn|Beställningsanteckningar|Rabattkod|Momsnummer|Användarnamn|Verifieringskod|Fax|Namn på kortet|Födelseort|Namn på medarbetaren som tipsade dig|Chefens namn|Mors flicknamn|Önskad tjänst|Underskrift|Antal anställda|Din väns namn|Till minne av|Våning|Önskad arbetsort|Medlemsnummer|Passnummer|Portkod|Makens namn|Leveransinstruktioner|Ankomstdatum|Företagets webbplats',
  da: 'Lønforventning|Opsigelsesvarsel|Hvor hørte du om os?|Kontaktperson i nødstilfælde|Bemærkninger til ordren|Rabatkode|CVR-nummer|Brugernavn|Bekræftelseskode|Fax|Navn på kort|Fødested|Navn på medarbejder, der anbefalede dig|Leders navn|Mors pigenavn|Ønsket stilling|Underskrift|Antal ansatte|Din vens navn|Til minde om|Etage|Ønsket arbejdssted|Medlemsnummer|Pasnummer|Ægtefælles navn|Leveringsinstruktioner|Ankomstdato|Virksomhedens hjemmeside',
  no: 'Lønnskrav|Oppsigelsestid|Hvor hørte du om oss?|Kontaktperson i nødstilfelle|Merknader til ordren|Rabattkode|Organisasjonsnummer|Brukernavn|Bekreftelseskode|Faks|Navn på kortet|Fødested|Navn på ansatt som anbefalte deg|Leders navn|Mors pikenavn|Ønsket stilling|Signatur|Antall ansatte|Din venns navn|Til minne om|Etasje|Ønsket arbeidssted|Medlemsnummer|Passnummer|Ektefelles navn|Leveringsinstruksjoner|Ankomstdato|Bedriftens nettside',
  fi: 'Palkkatoive|Irtisanomisaika|Mistä kuulit meistä?|Hätäyhteyshenkilön nimi|Tilauksen lisätiedot|Alennuskoodi|Y-tunnus|Käyttäjätunnus|Vahvistuskoodi|Faksi|Kortin haltijan nimi|Syntymäpaikka|Suosittelijan nimi|Esimiehen nimi|Äidin tyttönimi|Toivottu tehtävä|Allekirjoitus|Työntekijöiden määrä|Ystäväsi nimi|Muistolle|Kerros|Toivottu työpaikkakunta|Jäsennumero|Passin numero|Puolison nimi|Toimitusohjeet|Saapumispäivä|Yrityksen verkkosivut',
  pl: 'Oczekiwania finansowe|Okres wypowiedzenia|Skąd się o nas dowiedziałeś?|Imię i nazwisko osoby do kontaktu w nagłych wypadkach|Uwagi do zamówienia|Kod rabatowy|NIP|Nazwa użytkownika|Kod weryfikacyjny|Faks|Imię i nazwisko na karcie|Miejsce urodzenia|Imię i nazwisko osoby polecającej|Imię i nazwisko przełożonego|Nazwisko panieńskie matki|Preferowane stanowisko|Podpis|Liczba pracowników|Imię znajomego|Ku pamięci|Piętro|Preferowane miejsce pracy|Numer członkowski|Numer paszportu|Nazwa adresu|Imię współmałżonka|Instrukcje dostawy|Data przyjazdu|Strona internetowa firmy',
  cs: 'Platové očekávání|Výpovědní lhůta|Jak jste se o nás dozvěděli?|Jméno kontaktní osoby pro případ nouze|Poznámky k objednávce|Slevový kód|DIČ|Uživatelské jméno|Ověřovací kód|Fax|Jméno na kartě|Místo narození|Jméno zaměstnance, který vás doporučil|Jméno nadřízeného|Rodné příjmení matky|Požadovaná pozice|Podpis|Počet zaměstnanců|Jméno přítele|Na památku|Patro|Preferované místo výkonu práce|Členské číslo|Číslo pasu|Název adresy|Jméno manžela|Pokyny k doručení|Datum příjezdu|Webové stránky firmy',
  hu: 'Fizetési igény|Felmondási idő|Hol hallott rólunk?|Vészhelyzeti kapcsolattartó neve|Rendelési megjegyzések|Kuponkód|Adószám|Felhasználónév|Ellenőrző kód|Fax|Kártyán szereplő név|Születési hely|Ajánló munkatárs neve|Felettes neve|Anyja leánykori neve|Megpályázott pozíció|Aláírás|Alkalmazottak száma|Barát neve|Emlékére|Emelet|Tagsági szám|Útlevélszám|Házastárs neve|Szállítási megjegyzés|Érkezés dátuma|Cég weboldala',
  ro: 'Așteptări salariale|Perioadă de preaviz|Cum ai aflat de noi?|Nume contact de urgență|Note comandă|Cod promoțional|CUI|Nume utilizator|Cod de verificare|Fax|Numele de pe card|Locul nașterii|Numele angajatului care te-a recomandat|Nume manager|Numele de fată al mamei|Post dorit|Semnătura|Număr de angajați|Numele prietenului|În memoria|Etaj|Locație de lucru preferată|Număr de membru|Număr pașaport|Numele soțului|Instrucțiuni de livrare|Data sosirii|Site-ul companiei',
  el: 'Μισθολογικές προσδοκίες|Πώς μάθατε για εμάς;|Όνομα επαφής έκτακτης ανάγκης|Σημειώσεις παραγγελίας|Κωδικός κουπονιού|ΑΦΜ|Όνομα χρήστη|Κωδικός επαλήθευσης|Φαξ|Όνομα στην κάρτα|Τόπος γέννησης|Όνομα προϊσταμένου|Πατρώνυμο|Επιθυμητή θέση|Υπογραφή|Αριθμός εργαζομένων|Όνομα φίλου|Όροφος|Αριθμός μέλους|Αριθμός διαβατηρίου|Όνομα συζύγου|Οδηγίες παράδοσης|Ημερομηνία άφιξης|Ιστοσελίδα εταιρείας',
  ru: 'Зарплатные ожидания|Откуда вы о нас узнали?|Имя контактного лица в экстренных случаях|Примечание к заказу|Промокод|ИНН|Имя пользователя|Код подтверждения|Факс|Имя на карте|Место рождения|ФИО сотрудника, который вас рекомендовал|ФИО руководителя|Девичья фамилия матери|Желаемая должность|Подпись|Количество сотрудников|Имя друга|В память о|Этаж|Желаемое место работы|Номер участника|Номер паспорта|Название адреса|Имя супруга|Комментарий для курьера|Дата прибытия|Сайт компании',
  uk: 'Зарплатні очікування|Звідки ви про нас дізналися?|Контактна особа на випадок надзвичайної ситуації|Примітки до замовлення|Промокод|ІПН|Ім’я користувача|Код підтвердження|Факс|Ім’я на картці|Місце народження|ПІБ керівника|Дівоче прізвище матері|Бажана посада|Підпис|Кількість співробітників|Ім’я друга|Поверх|Бажане місце роботи|Номер паспорта|Ім’я чоловіка|Коментар для кур’єра|Дата прибуття|Сайт компанії',
  tr: 'Maaş beklentisi|İhbar süresi|Bizi nereden duydunuz?|Acil durumda aranacak kişi|Sipariş notları|Kupon kodu|Vergi numarası|Kullanıcı adı|Doğrulama kodu|Faks|Kart üzerindeki isim|Doğum yeri|Referans olan çalışanın adı|Yöneticinin adı|Anne kızlık soyadı|İstenen pozisyon|İmza|Çalışan sayısı|Arkadaşınızın adı|Anısına|Kat|Tercih edilen çalışma yeri|Üyelik numarası|Pasaport numarası|Adres başlığı|Eşinizin adı|Teslimat notu|Varış tarihi|Şirket web sitesi',
  ar: 'الراتب المتوقع|كيف سمعت عنا؟|اسم جهة الاتصال في حالات الطوارئ|ملاحظات الطلب|رمز القسيمة|الرقم الضريبي|اسم المستخدم|رمز التحقق|فاكس|الاسم على البطاقة|مكان الميلاد|اسم المدير|اسم الأم|الوظيفة المطلوبة|التوقيع|عدد الموظفين|اسم صديقك|الطابق|رقم العضوية|رقم جواز السفر|اسم الزوج|تعليمات التوصيل|تاريخ الوصول|موقع الشركة',
  he: 'ציפיות שכר|איך שמעת עלינו?|שם איש קשר לחירום|הערות להזמנה|קוד קופון|מספר עוסק|שם משתמש|קוד אימות|פקס|שם בעל הכרטיס|מקום לידה|שם המנהל|שם נעורים של האם|תפקיד מבוקש|חתימה|מספר עובדים|שם החבר|לזכר|קומה|מספר חבר|מספר דרכון|שם בן הזוג|הוראות משלוח|תאריך הגעה|אתר החברה',
  ja: '希望年収|どこで当社を知りましたか|緊急連絡先氏名|注文メモ|クーポンコード|法人番号|ユーザー名|認証コード|FAX番号|カード名義|出生地|紹介社員名|上司の氏名|母親の旧姓|希望職種|署名|従業員数|お友達のお名前|階数|希望勤務地|会員番号|パスポート番号|配偶者氏名|配送に関するご要望|到着日|会社ホームページ|保護者氏名',
  ko: '희망연봉|어떻게 알게 되셨나요|비상연락처 이름|주문 메모|쿠폰 코드|사업자등록번호|사용자 이름|인증번호|팩스|카드 소유자 이름|출생지|추천인 이름|상사 이름|어머니 성함|희망직무|서명|직원수|친구 이름|희망 근무지|회원번호|여권번호|배우자 이름|배송 메모|도착일|회사 홈페이지|보호자 성명|추천인 아이디',
  'zh-Hans':
    '期望薪资|您是如何得知我们的|紧急联系人姓名|订单备注|优惠码|纳税人识别号|用户名|验证码|传真|持卡人姓名|出生地|推荐人姓名|主管姓名|母亲姓名|期望职位|签名|员工人数|朋友姓名|楼层|期望工作地点|会员号|护照号码|配偶姓名|送货说明|到达日期|公司网站|发票抬头',
  'zh-Hant':
    '期望薪資|您如何得知我們|緊急聯絡人姓名|訂單備註|優惠碼|統一編號|使用者名稱|驗證碼|傳真|持卡人姓名|出生地|推薦人姓名|主管姓名|母親姓名|希望職位|簽名|員工人數|朋友姓名|樓層|希望工作地點|會員編號|護照號碼|配偶姓名|送貨說明|到達日期|公司網站|發票抬頭',
};

describe('a shop’s address, in every language', () => {
  for (const [lang, row] of Object.entries(ADDRESS))
    it(lang, () => {
      for (const [i, kind] of kindsOf(row.split('|'), lang).entries())
        expect(kind, row.split('|')[i]).toMatch(KINDS[i] ?? /^$/);
    });
});

describe('what is not the person’s, in every language', () => {
  for (const [lang, row] of Object.entries(NOT_THE_PERSONS))
    it(lang, () => {
      const given = row
        .split('|')
        .filter((label) => !kindsOf([label], lang)[0]?.startsWith('none'));
      expect(given).toEqual([]);
    });
});
