import type { NeverMeaning } from './meanings';

/**
 * How forms of every language, by its BCP 47 tag, call what nothing is typed into: phrases parted by commas,
 * in any case; a word that ends in `*` stands for all that begin so. It is the lexicons' part for these
 * meanings, in a place of its own so that the small script for insertion has it too.
 * A phrase that ends in `?` may ask for something else where it stands alone: the day on which a
 * certificate expires, the name of an employer that is a bank, the keywords of a skill.
 */
export const NEVER_WORDS: Record<string, Partial<Record<NeverMeaning, string>>> = {
  en: {
    password:
      'password, passwd, pwd, passphrase, pass phrase, passcode, pin?, pin number?, secret?, secret question, security question, secret answer, security answer, password hint, passwort, pass word, memorable word, passwords',
    card: 'card?, on the card?, on your card?, card number, credit card, credit card number, name on card, cardholder, cardholder name, card holder, card holder name, cvv, cvc, cvv2, cvc2, cid?, csc, security code, card verification, card verification number, card security code, expiration date?, expiry date?, expiry?, expiration month?, expiration year?, exp date?, exp month?, exp year?, card type, cc number, cc name, ccname, ccnum, cc num, cardnumber, iban, bic, account holder?, debit card, debit card number, bank card, bank card number, card expiration, card expiry, cc exp, valid thru?, valid until?, routing number, bank account, bank name?, sort code, payment method?, name as it appears on card, name of cardholder, expires?, issue number?, ccv, card code, verification number?, credit card expiration date, issue date?, card issue date, card name, card no, name on the card, swift code, swift?, credit card type, account holder name?, cvn, ccnumber, cc type, cc?, nameoncard, creditcard, ccexp, exp?, card num, cardnum, card verification code, expire month?, expire year?, expiration?, payment card, cardname, bank account number, pan?, payee?, payment?, account number?, account name?, name of bank?, bank?, branch name?, card security number, card number security, card cvv, card cvc, cvv number, cvc code, cvv code, cvc cvv, security number?, cardholders name, cardholder s name, card holders name, card holder s name, name of card holder, name on credit card, name on your card, name shown on card, name as shown on card, name as it appears on the card, name as on card, card expiry date, card expiration date, card exp, card details, card information, card start date, start date if applicable?, valid from date?, switch issue number, credit card details, credit card information, credit or debit card, credit debit card, payment details, payment information, payment info?, pay with?, pay by?, account type?, bank routing number, bank account name, bank code?, branch code?, transit number?, institution number?, bsb, bsb number, ifsc, ifsc code, direct debit?, sepa?, mandate?, creditor?, bank details, bank reference?, bank contact?, bank phone?, bank address?, checking account number, savings account number, check number?, cheque number?, purchase order?, purchase order number?, po number?, p o number?, cost center?, cost centre?, paypal?, paypal email?, card brand, card vendor',
    'one-time-code':
      'verification code, one time code, one time password, otp, sms code, auth code, authentication code, 6 digit code, two factor code, 2fa code, confirmation code?, mfa code, mfa, security token?, token?, passcode sent, code sent?, email code?, verify code, code we sent, 2fa, totp, enter code?, validation code?, enter the code, backup code?, verification pin, code from sms, recovery code, phone verification code, sms verification code, email verification code, security code from sms, one time passcode, one time pin, otp code, verification code sent, sms otp, enter otp, 4 digit code, four digit code, six digit code, login code, sign in code, pin sent?, code received, authenticator code, google authenticator, 2 step verification, two step verification code, passcode',
    captcha:
      'captcha, recaptcha, h captcha, hcaptcha, captcha answer, captcha response, recaptcha response, turnstile, turnstile response, type the characters, characters you see, security check?, human verification?, anti spam, antispam, spam protection, security image?, enter the characters, word verification, text in the image, code in the image, code shown, spam check, are you human, image code, characters in the picture, math question?, verification image, letters you see, phrase shown?, enter the text?, enter the text you see, enter text shown, enter code shown, enter the code shown, enter the code above, enter the code below, enter security code, type the text?, type the code, type the letters, type the word?, verification word, security question answer, what is 2 plus?, solve the?, solve this?, sum of?, image verification, security text?, characters shown, letters shown, confirm you are human, prove you are human, not a robot, anti bot, antibot, anti robot, answer the question?, turing test, image text?, verification text?, picture code',
    search:
      'search, search for, search term, keywords?, keyword?, find?, query?, search query, site search, search keyword, search jobs, find jobs?, search here, search by?, looking for?, what are you looking for?, type to search, search string, quick search, store locator, find a store, search box, q?, refine?, refine search?, refine results, filter by?, filter results, narrow your search?, find store, store finder, find a location, find nearest, locate?, track order, track your order, track parcel, find a job?, job search?, search our jobs, search for jobs, keyword search?, search by keyword, search by title, search products, search our site, search store, search the site, search website, search this site, search catalog, search the catalog, search by location, search location, product search?, search items, where would you like to work?, find an address?, address lookup?, address finder?, find address?, find my address?, search address, search for your address, postcode finder, enter your postcode to find, find your nearest store, nearest store, nearest branch, find a branch, search within, search site, search help, search knowledge base, part number or keyword, keyword or item, keyword or item number, enter keyword, enter keywords, enter search term, search terms, search text, keywords or job title, city state or zip code search, job title or keyword, job title keywords or company, job title skill or company, destination?, going to?, where to?, flying from?, flying to?, from airport?, to airport?, pick up location?, pickup location?, drop off location?, origin?, departure city?, arrival city?, departing from?, leaving from?, city or zip?, zip or city?, zip code or city?, city or zip code?, postcode or town?, town or postcode?, city or postcode?, postcode or city?, job alert?, job alerts?, email me jobs?, location or postcode?, suburb or postcode?, postcode or suburb?, place or postcode?',
  },
  de: {
    password:
      'passwort, kennwort, passwörter, geheimzahl?, sicherheitsfrage, sicherheitsantwort, neues passwort, pin code?',
    card: 'kreditkarte, kreditkartennummer, kartennummer, karteninhaber, name auf der karte, ablaufdatum?, prüfziffer, kartenprüfnummer, gültig bis?, kontoinhaber, bankleitzahl, sicherheitscode, name des karteninhabers, verfallsdatum?, kartentyp, bankverbindung, zahlungsart?, gültigkeitsdatum?, karte?, ablaufmonat?, ablaufjahr?, gültigkeit?, blz, bank?, name der bank?, kontoinhaberin, iban, bic, kontonummer?, kreditinstitut?, bankinstitut?, geldinstitut?, bankdaten, kontonummer iban, lastschrift, sepa lastschrift, kontoinhaber in, name des kontoinhabers, kontoinhaber falls abweichend, vor und nachname des kontoinhabers, karteninhaber in, name auf kreditkarte, karten nummer, kartennr, prüfnummer?, kartenprüfziffer, sicherheitscode cvc, gültig bis monat?, gültig bis jahr?, kreditkarteninhaber, kreditkartennr, kreditkartentyp, zahlungsmethode?, zahlungsweise?, kostenstelle?, bestellreferenz?, ihre referenz?, ihre bestellnummer?, paypal e mail',
    'one-time-code':
      'bestätigungscode, einmalcode, verifizierungscode, sms code, tan?, freischaltcode?, aktivierungscode, prüfcode, sicherheitscode aus sms',
    captcha:
      'sicherheitsabfrage, spamschutz, zeichen im bild, sicherheitsprüfung?, rechenaufgabe?, spam schutz, bildcode, captcha code, bitte geben sie den code ein, code eingeben, code aus dem bild, zeichen eingeben, zeichen aus dem bild, text aus dem bild, anti spam, sicherheitscode eingeben, ergebnis eingeben?, was ist?, wie viel ist?, wieviel ist?, ich bin kein roboter, bitte lösen?, antispam frage, kontrollfrage?',
    search:
      'suche, suchen, suchbegriff, suchwort, stichwort?, stichwörter?, finden?, suchbegriffe, volltextsuche, wonach suchst du, wonach suchen sie, jobsuche?, stellensuche?, filialsuche, filiale finden, filialfinder, händlersuche, händler finden, sendung verfolgen, sendungsverfolgung, jobs finden, stellen finden, suche eingrenzen, suche verfeinern, ergebnisse filtern, umkreissuche, suchbegriff eingeben, jobs suchen, stellen suchen, ort oder plz suchen, was suchen sie, was suchst du, wo suchst du, artikel suchen, produktsuche, produkt suchen, adresse suchen, adresssuche, standort suchen, shop durchsuchen, suche nach, reiseziel?, wohin?, von wo?, abflughafen?, zielflughafen?, abholort?, rückgabeort?, beruf stichwort, job titel oder stichwort, schnellsuche, plz oder ort?, ort oder plz?, postleitzahl oder ort?, ort oder postleitzahl?, jobalarm?, job alarm?, jobabo?, job abo?, stellenabo?, job alert?, jobagent?',
  },
  fr: {
    password:
      'mot de passe, mdp, code secret?, code confidentiel, question secrète, réponse secrète, question de sécurité, nouveau mot de passe, motdepasse',
    card: 'carte de crédit, carte bancaire, numéro de carte, titulaire de la carte, nom sur la carte, date d expiration?, cryptogramme, code de sécurité, cryptogramme visuel, nom du titulaire?, date d expiration de la carte, expire?, mois d expiration?, année d expiration?, rib, titulaire du compte, numéro de carte bancaire, type de carte, nom du porteur, carte?, code de vérification de la carte, banque?, moyen de paiement?, date de validité?, date d échéance?, iban, bic, nom de la banque?, numéro de compte?, numéro de la carte, numéro carte, n de carte, n de carte bancaire, nom sur carte, nom figurant sur la carte, nom inscrit sur la carte, nom du titulaire de la carte, prénom et nom du titulaire, nom et prénom du titulaire, porteur de la carte, date d expiration mois, code de sécurité cvv, cvv cvc, code cvv, code cvc, crypto?, moyen de règlement?, mode de paiement?, mode de règlement?, prélèvement, mandat?, iban du compte, code banque, code guichet, clé rib, domiciliation?, établissement bancaire?, nom de l établissement bancaire?, bon de commande?, numéro de bon de commande?, référence de commande interne?, compte bancaire',
    'one-time-code':
      'code de vérification, code de validation, code reçu, code sms, code à usage unique, code de confirmation, code d authentification, code d activation, code de sécurité reçu',
    captcha:
      'code de sécurité image, recopiez?, saisissez les caractères, caractères de l image, anti spam, recopier le code, code anti robot, je ne suis pas un robot, question antispam, code de l image, code affiché, code ci dessus, code ci contre, saisir le code, saisissez le code, entrez le code, tapez le code, recopiez le code, recopiez les caractères, recopier les caractères, combien font?, anti robot, antirobot, anti spams, question de sécurité antispam, vérification anti robot, êtes vous humain',
    search:
      'recherche, rechercher, mot clé?, mots clés?, que cherchez vous, chercher?, trouver?, recherche par mot clé, que recherchez vous, trouver un magasin, trouver une agence, suivre ma commande, suivi de colis, trouver un emploi, recherche d emploi?, affiner?, affiner la recherche, filtrer?, rechercher une offre, rechercher un produit, rechercher un article, rechercher sur le site, recherche un produit, rechercher une adresse, recherche d adresse, trouver mon adresse, trouver un point de vente, trouver un point relais, point relais?, code postal ou ville recherche, ville ou code postal recherche, métier ou mot clé, métier mots clés, poste mot clé ou entreprise, mot clé métier, je recherche, votre recherche, mots clefs?, mot clef?, rechercher un magasin, trouver un distributeur, trouvez?, destination?, lieu de départ?, lieu d arrivée?, ville de départ?, ville d arrivée?, aéroport de départ?, aéroport d arrivée?, gare de départ?, lieu de prise en charge?, lieu de restitution?, point de départ?, ville ou code postal?, code postal ou ville?, moteur de recherche, alerte emploi?, alertes emploi?, alerte e mail emploi?, lieu ou code postal?',
  },
  es: {
    password:
      'contraseña, clave?, clave de acceso, pregunta secreta, respuesta secreta, pregunta de seguridad, nueva contraseña, clave secreta, clave personal',
    card: 'tarjeta de crédito, número de tarjeta, titular de la tarjeta, nombre en la tarjeta, fecha de caducidad?, código de seguridad, caducidad?, fecha de vencimiento?, vencimiento?, nombre del titular?, tarjeta?, número de la tarjeta, fecha de expiración?, tipo de tarjeta, mes de vencimiento?, año de vencimiento?, número de cuenta bancaria, cuenta bancaria, banco?, titular de la cuenta, codigo de entidad, codigo de oficina, digitos de control, forma de pago?, método de pago?, clabe, mes de caducidad?, año de caducidad?, expiración?, nombre impreso en la tarjeta, expira?, iban, número de cuenta?, nombre del banco?, cbu, nombre del titular de la tarjeta, nombre como aparece en la tarjeta, nombre que aparece en la tarjeta, nombre del tarjetahabiente, tarjetahabiente, nombre de la tarjeta, nº tarjeta, nº de tarjeta, num tarjeta, núm de tarjeta, tarjeta de débito, tarjeta de crédito o débito, tarjeta de débito o crédito, fecha de vencimiento de la tarjeta, fecha de caducidad de la tarjeta, fecha caducidad?, fecha vencimiento?, fecha de exp?, mes caducidad?, año caducidad?, código cvv, cvv cvc, código cvc, código de verificación de la tarjeta, medio de pago?, entidad bancaria?, iban de la cuenta, número de cuenta clabe, domiciliación bancaria, titular de la cuenta bancaria, tipo de cuenta?, sucursal bancaria, cuotas?, orden de compra?, número de orden de compra?',
    'one-time-code':
      'código de verificación, código sms, código de un solo uso, código recibido, código de confirmación, código de activación, código de autenticación, token?',
    captcha:
      'código de la imagen, introduce los caracteres, verificación de seguridad, captcha, caracteres de la imagen, no soy un robot, texto de la imagen, cuánto es, cuánto son, resultado de la suma, escribe el código, introduce el código, introduzca el código, ingresa el código, ingrese el código, escriba los caracteres, escribe los caracteres, introduzca los caracteres, código captcha, código de seguridad imagen, letras de la imagen, código que aparece, código que ves, soy humano, antispam, anti spam',
    search:
      'buscar, búsqueda, palabra clave?, palabras clave?, qué buscas, buscador, término de búsqueda, encuentra?, encuentra tu tienda, buscar tienda, rastrear pedido, seguimiento de pedido, buscar empleo, buscar ofertas, encontrar empleo, refinar?, filtrar?, filtrar resultados, buscar productos, buscar producto, buscar en el sitio, buscar en la tienda, búsqueda de empleo?, búsqueda por palabra clave, buscar por palabra clave, buscar empleos, buscar trabajo, buscar vacantes, buscar dirección, busca tu dirección, busca tu tienda, encontrar tienda, encuentra una tienda, tienda más cercana, sucursal más cercana, localizador de tiendas, qué estás buscando, qué está buscando, puesto o palabra clave, puesto empresa o palabra clave, puesto palabra clave, destino?, origen?, ciudad de origen?, ciudad de destino?, lugar de recogida?, lugar de devolución?, aeropuerto de salida?, aeropuerto de llegada?, ciudad o código postal?, código postal o ciudad?, alerta de empleo?, alertas de empleo?',
  },
  it: {
    password:
      'password, parola d ordine, codice segreto, domanda segreta, risposta segreta, domanda di sicurezza, parola chiave segreta, parola di accesso',
    card: 'carta di credito, numero carta, titolare della carta, intestatario?, data di scadenza?, scadenza?, codice di sicurezza, numero della carta, nome sulla carta, intestatario carta, titolare carta, mese di scadenza?, anno di scadenza?, intestatario della carta, numero di carta, tipo di carta, intestatario conto, banca?, metodo di pagamento?, numero conto, carta?, cvv, nome del titolare?, intestatario del conto, iban, nome della banca?, numero di conto',
    'one-time-code':
      'codice di verifica, codice sms, codice otp, codice di conferma, codice di attivazione, codice ricevuto, codice monouso',
    captcha:
      'codice di controllo, digita i caratteri, caratteri nell immagine, codice immagine, codice antispam, non sono un robot, codice di sicurezza immagine',
    search:
      'cerca, ricerca, parola chiave?, parole chiave?, cosa cerchi, cerca per, trova?, cerca nel sito, trova negozio, trova lavoro, cerca offerte, traccia spedizione, affina?, filtra?, filtra i risultati, città o cap?, cap o città?, job alert?, avvisi di lavoro?, comune o cap?',
  },
  pt: {
    password:
      'senha, palavra passe, palavra chave secreta, código secreto, pergunta secreta, nova senha, password, resposta secreta, pergunta de segurança, senha de acesso, frase secreta',
    card: 'cartão de crédito, número do cartão, titular do cartão, nome no cartão, data de validade?, validade?, código de segurança, nome impresso no cartão, nome do titular?, cvv, cartão?, validade do cartão, titular?, bandeira?, agência?, conta bancária, número da conta, banco?, mês de validade?, ano de validade?, vencimento?, código de segurança do cartão, forma de pagamento?, número de cartão, pix?, nib, nome como está no cartão, expira?, titular da conta, iban, agência bancária, nome do banco?, chave pix',
    'one-time-code':
      'código de verificação, código sms, código de confirmação, código recebido, código de ativação, código de autenticação',
    captcha:
      'digite os caracteres, código da imagem, caracteres da imagem, não sou um robô, código de verificação da imagem, texto da imagem',
    search:
      'pesquisar, buscar, busca, pesquisa, palavra chave?, palavras chave?, o que você procura, procurar, o que procura, termo de pesquisa, encontre?, encontrar loja, rastrear pedido, buscar vagas, encontrar vagas, pesquisar vagas, filtrar?, refinar?, filtrar resultados, alerta de vagas?, alerta de emprego?, cidade ou cep?',
  },
  nl: {
    password:
      'wachtwoord, wachtwoorden, pincode?, geheime vraag, beveiligingsvraag, nieuw wachtwoord, toegangscode',
    card: 'creditcard, kaartnummer, kaarthouder, vervaldatum?, naam op kaart, beveiligingscode, geldig tot?, rekeningnummer, creditcardnummer, naam op de kaart, naam kaarthouder, bankrekening, bankrekeningnummer, betaalmethode?, naam rekeninghouder, tenaamstelling?, vervalmaand?, vervaljaar?, kredietkaart, bank?, rekeninghouder, iban, bic, naam bank?',
    'one-time-code':
      'verificatiecode, sms code, bevestigingscode, eenmalige code, activatiecode, controlecode',
    captcha:
      'beveiligingscode afbeelding, typ de tekens, neem de code over, tekens in de afbeelding, spambeveiliging, spamcontrole',
    search:
      'zoeken, zoek, zoekterm, trefwoord?, zoekwoord, trefwoorden?, waar ben je naar op zoek, zoekopdracht, waar zoek je naar, winkel zoeken, vind een winkel, volg je pakket, vacatures zoeken, zoek vacatures, filteren?, verfijn?, plaats of postcode?, postcode of plaats?, vacature alert?, vacaturealert?, job alert?, jobalert?, jobmail?',
  },
  sv: {
    password: 'lösenord, pinkod, säkerhetsfråga, nytt lösenord, lösen?, hemlig fråga',
    card: 'kortnummer, kreditkort, kortinnehavare, utgångsdatum?, säkerhetskod, namn på kort, namn på kortet, giltigt till?, kontonummer?, clearingnummer, kortinnehavarens namn, betalningssätt?, bank?, cvc kod, giltighetstid?, kontokort, kontohavare, iban',
    'one-time-code':
      'verifieringskod, engångskod, sms kod, bekräftelsekod, kod från sms, säkerhetskod sms, aktiveringskod',
    captcha: 'skriv tecknen, säkerhetskontroll?, tecken i bilden, skriv av koden, spamskydd',
    search: 'sök, sökord, söka, sökterm, sök efter, vad letar du efter, fritextsökning, sök jobb',
  },
  da: {
    password: 'adgangskode, kodeord, kode?, pinkode, sikkerhedsspørgsmål, ny adgangskode',
    card: 'kortnummer, kreditkort, kortholder, udløbsdato?, kontrolcifre, sikkerhedskode, navn på kort, kortholders navn, kontonummer?, registreringsnummer?, reg nr?, udløb?, betalingskort, betalingsmetode?, bank?, navn på kortholder, kontohaver, iban',
    'one-time-code': 'bekræftelseskode, engangskode, sms kode, verifikationskode, aktiveringskode',
    captcha: 'indtast tegnene, sikkerhedstjek?, tegnene på billedet, spambeskyttelse',
    search: 'søg, søgeord, søgning, søg efter, hvad leder du efter, søgetekst, fritekst?',
  },
  no: {
    password: 'passord, pinkode, sikkerhetsspørsmål, nytt passord, kodeord',
    card: 'kortnummer, kredittkort, kortholder, utløpsdato?, sikkerhetskode, navn på kort, kortinnehaver, kontonummer?, utløper?, kortholders navn, navn på kortet, betalingsmåte?, bank?, kontoeier, iban',
    'one-time-code': 'bekreftelseskode, engangskode, sms kode, verifiseringskode, aktiveringskode',
    captcha: 'skriv tegnene, sikkerhetskontroll?, tegnene i bildet',
    search: 'søk, søkeord, søk etter, hva leter du etter, fritekst?',
  },
  fi: {
    password: 'salasana, pin koodi, turvakysymys, uusi salasana, tunnussana',
    card: 'kortin numero, luottokortti, kortinhaltija, voimassa?, turvakoodi, kortin haltija, viimeinen voimassaolopäivä?, tilinumero, nimi kortissa, kortin voimassaolo, kortinhaltijan nimi, erääntymispäivä?, maksutapa?, pankki?, tilinhaltija, iban, kortin haltijan nimi, tilin omistaja',
    'one-time-code':
      'vahvistuskoodi, kertakoodi, tekstiviestikoodi, varmennuskoodi, aktivointikoodi',
    captcha: 'kirjoita merkit, kuvan merkit, roskapostisuojaus, varmistuskysymys?',
    search: 'haku, hae?, hakusana, etsi, hakusanat, mitä etsit',
  },
  pl: {
    password:
      'hasło, pytanie bezpieczeństwa, nowe hasło, kod pin, pytanie pomocnicze, odpowiedź na pytanie',
    card: 'karta kredytowa, numer karty, posiadacz karty, data ważności?, kod bezpieczeństwa, imię i nazwisko na karcie, termin ważności?, ważna do?, imię i nazwisko posiadacza karty, data ważności karty, numer konta, numer rachunku, nazwa banku?, nr karty, właściciel karty, kod cvv, metoda płatności?, karta?, bank?, rachunek bankowy, dane karty, właściciel konta, właściciel rachunku, iban',
    'one-time-code':
      'kod weryfikacyjny, kod sms, kod jednorazowy, kod potwierdzający, kod aktywacyjny, kod z sms',
    captcha:
      'przepisz kod, kod z obrazka, przepisz kod z obrazka, wpisz znaki z obrazka, tekst z obrazka, zabezpieczenie antyspamowe',
    search:
      'szukaj, wyszukaj, słowo kluczowe?, czego szukasz, słowa kluczowe?, szukana fraza, wyszukiwarka, wpisz szukaną frazę, znajdź sklep, śledź przesyłkę, szukaj pracy, szukaj ofert, filtruj?, zawęź?, alert o pracy?, miasto lub kod pocztowy?',
  },
  cs: {
    password: 'heslo, pin kód, bezpečnostní otázka, nové heslo, kontrolní otázka',
    card: 'kreditní karta, číslo karty, držitel karty, platnost karty, bezpečnostní kód, jméno na kartě, číslo účtu, platnost do?, platební karta, kód banky, datum expirace?, jméno držitele karty, způsob platby?, banka?, bankovní spojení, majitel účtu, iban',
    'one-time-code': 'ověřovací kód, sms kód, jednorázový kód, potvrzovací kód, aktivační kód',
    captcha:
      'opište kód, opište text z obrázku, kontrolní kód, kód z obrázku, ochrana proti spamu, ochrana proti robotům, opište znaky',
    search:
      'hledat, vyhledat, vyhledávání, hledaný výraz, klíčové slovo?, co hledáte, hledej, klíčová slova?, hledané slovo',
  },
  hu: {
    password: 'jelszó, új jelszó, pin kód, biztonsági kérdés',
    card: 'kártyaszám, bankkártya, kártyabirtokos, lejárati dátum?, biztonsági kód, kártyán szereplő név, bankszámlaszám, lejárat?, számlatulajdonos, számlaszám, bank neve?, iban',
    'one-time-code': 'megerősítő kód, sms kód, ellenőrző kód',
    captcha: 'írja be a karaktereket, képen látható, ellenőrző karakterek',
    search: 'keresés, keresendő, kulcsszó?, keresőszó',
  },
  ro: {
    password: 'parolă, parola nouă, întrebare secretă',
    card: 'număr card, card de credit, titular card, data expirării?, cod de securitate, numele de pe card, numărul cardului, deținător card, cont bancar, bancă?',
    'one-time-code': 'cod de verificare, cod sms, cod de confirmare',
    captcha: 'introdu caracterele, codul din imagine, caracterele din imagine',
    search: 'caută, căutare, cuvânt cheie?, cuvinte cheie?, ce cauți',
  },
  el: {
    password: 'κωδικός πρόσβασης, συνθηματικό, κωδικός?, νέος κωδικός',
    card: 'αριθμός κάρτας, πιστωτική κάρτα, κάτοχος κάρτας, ημερομηνία λήξης κάρτας, κωδικός ασφαλείας, όνομα κατόχου, όνομα στην κάρτα, ημερομηνία λήξης?, αριθμός λογαριασμού, τράπεζα?, iban',
    'one-time-code': 'κωδικός επαλήθευσης, κωδικός sms, κωδικός επιβεβαίωσης',
    search: 'αναζήτηση, λέξη κλειδί?, λέξεις κλειδιά?',
  },
  ru: {
    password:
      'пароль, парол, пин код, секретный вопрос, новый пароль, контрольный вопрос, ответ на вопрос, секретное слово, кодовое слово',
    card: 'номер карты, держатель карты, срок действия?, имя на карте, владелец карты, кредитная карта, код безопасности, имя владельца карты, номер кредитной карты, срок действия карты, имя держателя, расчетный счет, бик?, номер счета, банк?, банковская карта, имя и фамилия на карте, способ оплаты?, карта?, cvv код, корр счет, кредитной карты, владелец счета, название банка?',
    'one-time-code':
      'код подтверждения, код из смс, смс код, одноразовый код, код из sms, проверочный код из, код активации, код из письма, код проверки, код sms',
    captcha:
      'капча, код с картинки, введите символы, проверочный код, символы с картинки, текст с картинки, код на картинке, защитный код, введите код с картинки, контрольное число?, код с изображения, защита от спама, каптча',
    search:
      'поиск, искать, найти?, ключевые слова?, поиск по сайту, что ищете, ключевое слово?, поисковый запрос, введите запрос, найти магазин, отследить заказ, найти вакансии, найти работу, фильтр?, уточнить?',
  },
  uk: {
    password: 'пароль, пін код, секретне питання, новий пароль',
    card: 'номер картки, термін дії?, власник картки, кредитна картка, ім я на картці, держатель картки, cvv, банківська картка, номер рахунку, iban, банк?',
    'one-time-code': 'код підтвердження, код з смс, код із sms, код з sms, одноразовий код',
    captcha: 'капча, код з картинки, введіть символи, символи з картинки',
    search: 'пошук, шукати, знайти?, ключові слова?, ключове слово?',
  },
  id: {
    password: 'kata sandi, sandi?, kata laluan, katalaluan, kata kunci masuk, password, pin?',
    card: 'nomor kartu, kartu kredit, nama pada kartu, nama di kartu, masa berlaku?, tanggal kedaluwarsa?, kode keamanan, nomor rekening, nama bank?, atas nama rekening, kad kredit, nombor kad, pemilik rekening',
    'one-time-code': 'kode verifikasi, kode otp, kod pengesahan',
    captcha: 'kode keamanan gambar, masukkan karakter, ketik kode',
    search: 'cari, pencarian, kata kunci?, carian, cari produk, cari lowongan',
  },
  vi: {
    password: 'mật khẩu, mã pin',
    card: 'số thẻ, tên trên thẻ, tên chủ thẻ, ngày hết hạn?, thẻ tín dụng, mã bảo mật, số tài khoản, ngân hàng?, chủ tài khoản',
    'one-time-code': 'mã xác nhận, mã xác thực, mã otp',
    captcha: 'nhập mã bên, mã captcha, mã kiểm tra',
    search: 'tìm kiếm, từ khóa?, tìm?, bạn tìm gì',
  },
  th: {
    password: 'รหัสผ่าน',
    card: 'หมายเลขบัตร, บัตรเครดิต, ชื่อบนบัตร, วันหมดอายุ?',
    'one-time-code': 'รหัสยืนยัน, รหัส otp',
    search: 'ค้นหา, คำค้น',
  },
  sk: {
    password: 'heslo, nové heslo, bezpečnostná otázka',
    card: 'číslo karty, kreditná karta, platnosť karty, držiteľ karty, meno na karte, číslo účtu, majiteľ účtu, názov banky?, iban',
    'one-time-code': 'overovací kód, sms kód, potvrdzovací kód',
    captcha: 'opíšte text, kontrolný kód, opíšte kód',
    search: 'hľadať, vyhľadávanie, hľadaný výraz, kľúčové slovo?, vyhľadať',
  },
  bg: {
    password: 'парола, нова парола, таен въпрос',
    card: 'номер на карта, име на картата, валидност?, кредитна карта, банкова сметка, титуляр?',
    'one-time-code': 'код за потвърждение, смс код',
    captcha: 'код от картинката, въведете символите, код за сигурност',
    search: 'търсене, търси, ключова дума?, търсете',
  },
  hr: {
    password: 'lozinka, zaporka, šifra?, nova lozinka',
    card: 'broj kartice, kreditna kartica, ime na kartici, datum isteka?, vlasnik kartice, broj računa',
    'one-time-code': 'verifikacijski kod, kod za potvrdu, sms kod',
    captcha: 'upišite znakove, sigurnosni kod, prepišite kod',
    search: 'pretraga, traži, pretraživanje, ključna riječ?, pretraži, traženi pojam',
  },
  sl: {
    password: 'geslo, novo geslo',
    card: 'številka kartice, kreditna kartica, ime na kartici, veljavnost?',
    'one-time-code': 'potrditvena koda, sms koda',
    search: 'iskanje, išči, iskalni niz',
  },
  lt: {
    password: 'slaptažodis, naujas slaptažodis',
    card: 'kortelės numeris, vardas ant kortelės, galiojimo data?, kredito kortelė',
    'one-time-code': 'patvirtinimo kodas, sms kodas',
    search: 'paieška, ieškoti, raktažodis?',
  },
  lv: {
    password: 'parole, jauna parole',
    card: 'kartes numurs, vārds uz kartes, derīguma termiņš?',
    'one-time-code': 'apstiprinājuma kods, sms kods',
    search: 'meklēt, meklēšana, atslēgvārds?',
  },
  et: {
    password: 'parool, salasõna, uus parool',
    card: 'kaardi number, nimi kaardil, kehtivusaeg?, krediitkaart',
    'one-time-code': 'kinnituskood',
    search: 'otsi, otsing, märksõna?',
  },
  ca: {
    password: 'contrasenya, clau?',
    card: 'número de targeta, targeta de crèdit, titular de la targeta, caducitat?',
    'one-time-code': 'codi de verificació',
    search: 'cerca, cercar, buscar, paraula clau?, paraules clau?',
  },
  fa: {
    password: 'رمز عبور, گذرواژه, کلمه عبور',
    card: 'شماره کارت, تاریخ انقضا?, شماره حساب, شماره شبا',
    'one-time-code': 'کد تایید',
    captcha: 'کد امنیتی, عبارت امنیتی',
    search: 'جستجو, جست و جو',
  },
  tr: {
    password:
      'şifre, parola?, gizli soru, şifreniz, parolanız, güvenlik sorusu, yeni şifre, yeni parola, pin kodu, gizli sorunuz',
    card: 'kredi kartı, kart numarası, kart sahibi, son kullanma tarihi?, güvenlik kodu, kart üzerindeki isim, kart sahibinin adı, iban, hesap numarası, kart no, son kullanma?, kart üzerindeki ad soyad, kart sahibi adı, kartın üzerindeki isim, banka?, ödeme yöntemi?, banka adı?, kredi kartı numarası, kart tipi, son kullanım tarihi?, hesap sahibi, hesap no',
    'one-time-code':
      'doğrulama kodu, sms kodu, onay kodu, tek kullanımlık şifre, aktivasyon kodu, sms şifresi, doğrulama?, sms onay kodu',
    captcha:
      'güvenlik kodu resim, resimdeki karakterler, resimdeki kod, doğrulama resmi, resimdeki yazı, resimdeki kodu giriniz, robot değilim, güvenlik sorusu işlem',
    search:
      'ara?, arama, anahtar kelime?, ne aramıştınız, anahtar kelimeler?, aramak, ürün ara, arama yap',
  },
  ar: {
    password: 'كلمة المرور, كلمة السر, الرقم السري, سؤال الأمان, كلمه المرور, الرمز السري',
    card: 'رقم البطاقة, بطاقة الائتمان, تاريخ انتهاء البطاقة, الاسم على البطاقة, رمز الأمان, اسم حامل البطاقة, رقم الحساب?, حامل البطاقة, البنك?, رقم الآيبان, اسم صاحب البطاقة, طريقة الدفع?, تاريخ انتهاء الصلاحية?',
    'one-time-code': 'رمز التحقق, كود التفعيل, رمز التأكيد, رمز التفعيل, كود التحقق',
    captcha: 'أدخل الرموز, رمز الصورة, اكتب الحروف الظاهرة, الرموز الظاهرة في الصورة',
    search: 'بحث, ابحث, كلمة البحث, كلمات البحث, الكلمات المفتاحية?, ابحث عن',
  },
  he: {
    password: 'סיסמה, סיסמא, קוד סודי, סיסמה חדשה',
    card: 'מספר כרטיס, כרטיס אשראי, תוקף?, שם בעל הכרטיס, שלוש ספרות?, בעל הכרטיס, מספר כרטיס אשראי, תוקף הכרטיס',
    'one-time-code': 'קוד אימות, קוד חד פעמי',
    search: 'חיפוש, חפש, מילת חיפוש, מילות מפתח?',
  },
  ja: {
    password:
      'パスワード, 暗証番号, 秘密の質問, 合言葉, 秘密の答え, ログインパスワード, 新しいパスワード, 認証パスワード',
    card: 'カード番号, クレジットカード, カード名義, 有効期限?, セキュリティコード, 名義人?, クレジットカード番号, カード名義人, 口座名義, 銀行名?, 支店名?, カード会社, 支払方法?, お支払い方法?, 口座種別, カード?, 金融機関?, 口座番号?, 支店コード, 口座名義人, 振込名義, 振込名義人, 振込人名, お振込名義',
    'one-time-code':
      '認証コード, ワンタイムパスワード, 確認コード, SMS認証, 認証番号, 検証コード, 確認番号, ワンタイムコード',
    captcha:
      '画像認証, 画像に表示?, 表示されている文字?, 文字を入力してください 画像, 画像の文字, 表示された文字, ひらがなで入力',
    search:
      '検索?, キーワード?, 何をお探しですか, フリーワード?, 探す?, 検索ワード, さがす, サイト内検索',
  },
  ko: {
    password: '비밀번호, 암호, 패스워드, 새 비밀번호, 비밀번호 찾기 질문, 비밀번호 힌트',
    card: '카드번호, 신용카드, 유효기간?, 카드 소유자, 보안코드, 예금주, 계좌번호, 은행?, 카드 명의, 카드명의자, 카드사, 결제수단?, 은행명?, 카드 비밀번호, 신용카드 번호, 카드 유효기간, 명의자?, 환불계좌, 입금자명?, 입금자?, 무통장 입금자명, 예금주명, 입금자 성명',
    'one-time-code': '인증번호, 인증코드, 확인 코드, 일회용 비밀번호, 본인인증 번호',
    captcha: '자동입력방지, 자동등록방지, 보안문자, 스팸방지, 자동가입방지, 이미지 문자',
    search: '검색, 검색어, 찾기?, 검색어를 입력, 키워드?, 통합검색, 무엇을 찾으세요',
  },
  'zh-Hans': {
    password:
      '密码, 口令?, 密保问题, 登录密码, 支付密码, 密码提示, 密码保护问题, 安全问题, 确认密码, 新密码, 提示问题',
    card: '卡号, 信用卡, 持卡人, 有效期?, 安全码?, 银行卡号, 信用卡号, 持卡人姓名, 开户行?, 信用卡卡号, 银行账号, 银行卡, 开户银行?, 开户名, 到期日?, 有效期至?, 付款方式?, 支付方式?, 账户名称 银行, 银行名称?, 户名?, 汇款人?, 汇款人姓名?',
    'one-time-code':
      '验证码 短信, 短信验证码, 手机验证码, 动态密码, 校验码, 动态码, 邮箱验证码, 短信码, 邮件验证码, 验证码',
    captcha: '图形验证码, 图片验证码, 看不清?, 图中字符, 图形码, 图像验证码',
    search: '搜索, 关键词?, 关键字?, 搜一搜, 查找, 请输入关键字?, 检索, 查询?, 搜索职位, 站内搜索',
  },
  'zh-Hant': {
    password: '密碼, 登入密碼, 安全問題, 新密碼, 密碼提示, 通行碼',
    card: '卡號, 信用卡, 持卡人, 有效期限?, 安全碼, 信用卡號碼, 信用卡卡號, 持卡人姓名, 銀行帳號, 到期日?, 有效日期?, 信用卡號, 檢查碼, 有效期?, 銀行名稱?, 付款方式?, 背面末三碼, 戶名?, 卡片號碼, 到期月?, 到期年?, 開戶行?, 分行名稱?, 匯款人?, 匯款人姓名?',
    'one-time-code':
      '驗證碼 簡訊, 簡訊驗證碼, 一次性密碼, 手機驗證碼, 認證碼, 驗證碼, 確認碼, 短訊驗證碼',
    captcha: '圖形驗證碼, 圖片驗證碼, 圖形碼, 請輸入圖中',
    search: '搜尋, 關鍵字?, 查詢?, 搜索, 輸入關鍵字?, 站內搜尋',
  },
};
