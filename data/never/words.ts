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
    card: 'card?, on the card?, on your card?, card number, credit card, credit card number, name on card, cardholder, cardholder name, card holder, card holder name, cvv, cvc, cvv2, cvc2, cid?, csc, security code, card verification, card verification number, card security code, expiration date?, expiry date?, expiry?, expiration month?, expiration year?, exp date?, exp month?, exp year?, card type, cc number, cc name, ccname, ccnum, cc num, cardnumber, iban, bic, account holder?, debit card, debit card number, bank card, bank card number, card expiration, card expiry, cc exp, valid thru?, valid until?, routing number, bank account, bank name?, sort code, payment method?, name as it appears on card, name of cardholder, expires?, issue number?, ccv, card code, verification number?, credit card expiration date, issue date?, card issue date, card name, card no, name on the card, swift code, swift?, credit card type, account holder name?, cvn, ccnumber, cc type, cc?, nameoncard, creditcard, ccexp, exp?, card num, cardnum, card verification code, expire month?, expire year?, expiration?, payment card, cardname, bank account number, pan?, payee?, payment?, account number?, account name?, name of bank?, bank?, branch name?, card security number, card number security, card cvv, card cvc, cvv number, cvc code, cvv code, cvc cvv, security number?, cardholders name, cardholder s name, card holders name, card holder s name, name of card holder, name on credit card, name on your card, name shown on card, name as shown on card, name as it appears on the card, name as on card, card expiry date, card expiration date, card exp, card details, card information, card start date, start date if applicable?, valid from date?, switch issue number, credit card details, credit card information, credit or debit card, credit debit card, payment details, payment information, payment info?, pay with?, pay by?, account type?, bank routing number, bank account name, bank code?, branch code?, transit number?, institution number?, bsb, bsb number, ifsc, ifsc code, direct debit?, sepa?, mandate?, creditor?, bank details, bank reference?, bank contact?, bank phone?, bank address?, checking account number, savings account number, check number?, cheque number?, purchase order?, purchase order number?, po number?, p o number?, cost center?, cost centre?, paypal?, paypal email?, card brand, card vendor, name as it appears on your card, name as printed on card, name as printed on the card, name as printed on your card, name printed on card, name printed on the card, name printed on your card, bank account details, bank sort code, name of account holder',
    'one-time-code':
      'verification code, one time code, one time password, otp, sms code, auth code, authentication code, 6 digit code, two factor code, 2fa code, confirmation code?, mfa code, mfa, security token?, token?, passcode sent, code sent?, email code?, verify code, code we sent, 2fa, totp, enter code?, validation code?, enter the code, backup code?, verification pin, code from sms, recovery code, phone verification code, sms verification code, email verification code, security code from sms, one time passcode, one time pin, otp code, verification code sent, sms otp, enter otp, 4 digit code, four digit code, six digit code, login code, sign in code, pin sent?, code received, authenticator code, google authenticator, 2 step verification, two step verification code, passcode, code we texted, code we texted you, code we emailed, code we emailed you, code we sent you, code sent to your phone, code sent to your email, code sent by sms, code from your app, digits of the code, digit of the code',
    captcha:
      'captcha, recaptcha, h captcha, hcaptcha, captcha answer, captcha response, recaptcha response, turnstile, turnstile response, type the characters, characters you see, security check?, human verification?, anti spam, antispam, spam protection, security image?, enter the characters, word verification, text in the image, code in the image, code shown, spam check, are you human, image code, characters in the picture, math question?, verification image, letters you see, phrase shown?, enter the text?, enter the text you see, enter text shown, enter code shown, enter the code shown, enter the code above, enter the code below, enter security code, type the text?, type the code, type the letters, type the word?, verification word, security question answer, what is 2 plus?, solve the?, solve this?, sum of?, image verification, security text?, characters shown, letters shown, confirm you are human, prove you are human, not a robot, anti bot, antibot, anti robot, answer the question?, turing test, image text?, verification text?, picture code, type the characters you see, type the characters you see in the image, characters you see in the image, characters shown in the image, characters in the image, letters in the image, letters and numbers in the image, text you see in the image, text from the image, code from the image, numbers in the image, what is the sum',
    search:
      'search, search for, search term, keywords?, keyword?, find?, query?, search query, site search, search keyword, search jobs, find jobs?, search here, search by?, looking for?, what are you looking for?, type to search, search string, quick search, store locator, find a store, search box, q?, refine?, refine search?, refine results, filter by?, filter results, narrow your search?, find store, store finder, find a location, find nearest, locate?, track order, track your order, track parcel, find a job?, job search?, search our jobs, search for jobs, keyword search?, search by keyword, search by title, search products, search our site, search store, search the site, search website, search this site, search catalog, search the catalog, search by location, search location, product search?, search items, where would you like to work?, find an address?, address lookup?, address finder?, find address?, find my address?, search address, search for your address, postcode finder, enter your postcode to find, find your nearest store, nearest store, nearest branch, find a branch, search within, search site, search help, search knowledge base, part number or keyword, keyword or item, keyword or item number, enter keyword, enter keywords, enter search term, search terms, search text, keywords or job title, city state or zip code search, job title or keyword, job title keywords or company, job title skill or company, destination?, going to?, where to?, flying from?, flying to?, from airport?, to airport?, pick up location?, pickup location?, drop off location?, origin?, departure city?, arrival city?, departing from?, leaving from?, city or zip?, zip or city?, zip code or city?, city or zip code?, postcode or town?, town or postcode?, city or postcode?, postcode or city?, job alert?, job alerts?, email me jobs?, location or postcode?, suburb or postcode?, postcode or suburb?, place or postcode?',
  },
  de: {
    password:
      'passwort, kennwort, passwörter, geheimzahl?, sicherheitsfrage, sicherheitsantwort, neues passwort, pin code?, pin eingeben, ihre pin, deine pin, pin nummer',
    card: 'kreditkarte, kreditkartennummer, kartennummer, karteninhaber, name auf der karte, ablaufdatum?, prüfziffer, kartenprüfnummer, gültig bis?, kontoinhaber, bankleitzahl, sicherheitscode, name des karteninhabers, verfallsdatum?, kartentyp, bankverbindung, zahlungsart?, gültigkeitsdatum?, karte?, ablaufmonat?, ablaufjahr?, gültigkeit?, blz, bank?, name der bank?, kontoinhaberin, iban, bic, kontonummer?, kreditinstitut?, bankinstitut?, geldinstitut?, bankdaten, kontonummer iban, lastschrift, sepa lastschrift, kontoinhaber in, name des kontoinhabers, kontoinhaber falls abweichend, vor und nachname des kontoinhabers, karteninhaber in, name auf kreditkarte, karten nummer, kartennr, prüfnummer?, kartenprüfziffer, sicherheitscode cvc, gültig bis monat?, gültig bis jahr?, kreditkarteninhaber, kreditkartennr, kreditkartentyp, zahlungsmethode?, zahlungsweise?, kostenstelle?, bestellreferenz?, ihre referenz?, ihre bestellnummer?, paypal e mail, bankkonto, bankkontonummer, kartenablaufdatum, kontoverbindung, name wie auf der karte, karteninhaber name',
    'one-time-code':
      'bestätigungscode, einmalcode, verifizierungscode, sms code, tan?, freischaltcode?, aktivierungscode, prüfcode, sicherheitscode aus sms, bestätigungscode per sms, code aus der sms, code aus der app, per sms gesendeter code',
    captcha:
      'sicherheitsabfrage, spamschutz, zeichen im bild, sicherheitsprüfung?, rechenaufgabe?, spam schutz, bildcode, captcha code, bitte geben sie den code ein, code eingeben, code aus dem bild, zeichen eingeben, zeichen aus dem bild, text aus dem bild, anti spam, sicherheitscode eingeben, ergebnis eingeben?, was ist?, wie viel ist?, wieviel ist?, ich bin kein roboter, bitte lösen?, antispam frage, kontrollfrage?, zeichen auf dem bild, text im bild, buchstaben im bild, geben sie die zeichen ein, code im bild, ergebnis der rechnung, rechenaufgabe lösen',
    search:
      'suche, suchen, suchbegriff, suchwort, stichwort?, stichwörter?, finden?, suchbegriffe, volltextsuche, wonach suchst du, wonach suchen sie, jobsuche?, stellensuche?, filialsuche, filiale finden, filialfinder, händlersuche, händler finden, sendung verfolgen, sendungsverfolgung, jobs finden, stellen finden, suche eingrenzen, suche verfeinern, ergebnisse filtern, umkreissuche, suchbegriff eingeben, jobs suchen, stellen suchen, ort oder plz suchen, was suchen sie, was suchst du, wo suchst du, artikel suchen, produktsuche, produkt suchen, adresse suchen, adresssuche, standort suchen, shop durchsuchen, suche nach, reiseziel?, wohin?, von wo?, abflughafen?, zielflughafen?, abholort?, rückgabeort?, beruf stichwort, job titel oder stichwort, schnellsuche, plz oder ort?, ort oder plz?, postleitzahl oder ort?, ort oder postleitzahl?, jobalarm?, job alarm?, jobabo?, job abo?, stellenabo?, job alert?, jobagent?, stellenangebote suchen, job suchen, stelle suchen, nach stellen suchen',
  },
  fr: {
    password:
      'mot de passe, mdp, code secret?, code confidentiel, question secrète, réponse secrète, question de sécurité, nouveau mot de passe, motdepasse, saisissez votre pin, votre pin, entrez votre pin, code pin',
    card: 'carte de crédit, carte bancaire, numéro de carte, titulaire de la carte, nom sur la carte, date d expiration?, cryptogramme, code de sécurité, cryptogramme visuel, nom du titulaire?, date d expiration de la carte, expire?, mois d expiration?, année d expiration?, rib, titulaire du compte, numéro de carte bancaire, type de carte, nom du porteur, carte?, code de vérification de la carte, banque?, moyen de paiement?, date de validité?, date d échéance?, iban, bic, nom de la banque?, numéro de compte?, numéro de la carte, numéro carte, n de carte, n de carte bancaire, nom sur carte, nom figurant sur la carte, nom inscrit sur la carte, nom du titulaire de la carte, prénom et nom du titulaire, nom et prénom du titulaire, porteur de la carte, date d expiration mois, code de sécurité cvv, cvv cvc, code cvv, code cvc, crypto?, moyen de règlement?, mode de paiement?, mode de règlement?, prélèvement, mandat?, iban du compte, code banque, code guichet, clé rib, domiciliation?, établissement bancaire?, nom de l établissement bancaire?, bon de commande?, numéro de bon de commande?, référence de commande interne?, compte bancaire, titulaire de la carte bancaire, titulaire de carte bancaire, nom figurant sur votre carte bancaire, nom tel qu il apparaît sur la carte, numéro de compte bancaire, date d expiration de la carte bancaire, numéro de votre carte, relevé d identité bancaire, coordonnées bancaires',
    'one-time-code':
      'code de vérification, code de validation, code reçu, code sms, code à usage unique, code de confirmation, code d authentification, code d activation, code de sécurité reçu, code reçu par sms, code envoyé par sms, code reçu par e mail, code envoyé par e mail',
    captcha:
      'code de sécurité image, recopiez?, saisissez les caractères, caractères de l image, anti spam, recopier le code, code anti robot, je ne suis pas un robot, question antispam, code de l image, code affiché, code ci dessus, code ci contre, saisir le code, saisissez le code, entrez le code, tapez le code, recopiez le code, recopiez les caractères, recopier les caractères, combien font?, anti robot, antirobot, anti spams, question de sécurité antispam, vérification anti robot, êtes vous humain, recopiez le texte, texte de l image, lettres de l image, caractères affichés, chiffres de l image, code figurant dans l image',
    search:
      'recherche, rechercher, mot clé?, mots clés?, que cherchez vous, chercher?, trouver?, recherche par mot clé, que recherchez vous, trouver un magasin, trouver une agence, suivre ma commande, suivi de colis, trouver un emploi, recherche d emploi?, affiner?, affiner la recherche, filtrer?, rechercher une offre, rechercher un produit, rechercher un article, rechercher sur le site, recherche un produit, rechercher une adresse, recherche d adresse, trouver mon adresse, trouver un point de vente, trouver un point relais, point relais?, code postal ou ville recherche, ville ou code postal recherche, métier ou mot clé, métier mots clés, poste mot clé ou entreprise, mot clé métier, je recherche, votre recherche, mots clefs?, mot clef?, rechercher un magasin, trouver un distributeur, trouvez?, destination?, lieu de départ?, lieu d arrivée?, ville de départ?, ville d arrivée?, aéroport de départ?, aéroport d arrivée?, gare de départ?, lieu de prise en charge?, lieu de restitution?, point de départ?, ville ou code postal?, code postal ou ville?, moteur de recherche, alerte emploi?, alertes emploi?, alerte e mail emploi?, lieu ou code postal?, rechercher un emploi, rechercher un poste, rechercher des offres, recherche d offres',
  },
  es: {
    password:
      'contraseña, clave?, clave de acceso, pregunta secreta, respuesta secreta, pregunta de seguridad, nueva contraseña, clave secreta, clave personal, introduce tu pin, tu pin, ingresa tu pin, código pin',
    card: 'tarjeta de crédito, número de tarjeta, titular de la tarjeta, nombre en la tarjeta, fecha de caducidad?, código de seguridad, caducidad?, fecha de vencimiento?, vencimiento?, nombre del titular?, tarjeta?, número de la tarjeta, fecha de expiración?, tipo de tarjeta, mes de vencimiento?, año de vencimiento?, número de cuenta bancaria, cuenta bancaria, banco?, titular de la cuenta, codigo de entidad, codigo de oficina, digitos de control, forma de pago?, método de pago?, clabe, mes de caducidad?, año de caducidad?, expiración?, nombre impreso en la tarjeta, expira?, iban, número de cuenta?, nombre del banco?, cbu, nombre del titular de la tarjeta, nombre como aparece en la tarjeta, nombre que aparece en la tarjeta, nombre del tarjetahabiente, tarjetahabiente, nombre de la tarjeta, nº tarjeta, nº de tarjeta, num tarjeta, núm de tarjeta, tarjeta de débito, tarjeta de crédito o débito, tarjeta de débito o crédito, fecha de vencimiento de la tarjeta, fecha de caducidad de la tarjeta, fecha caducidad?, fecha vencimiento?, fecha de exp?, mes caducidad?, año caducidad?, código cvv, cvv cvc, código cvc, código de verificación de la tarjeta, medio de pago?, entidad bancaria?, iban de la cuenta, número de cuenta clabe, domiciliación bancaria, titular de la cuenta bancaria, tipo de cuenta?, sucursal bancaria, cuotas?, orden de compra?, número de orden de compra?, número de cuenta corriente, nombre tal como aparece en la tarjeta, nombre en tu tarjeta, datos bancarios, cuenta corriente',
    'one-time-code':
      'código de verificación, código sms, código de un solo uso, código recibido, código de confirmación, código de activación, código de autenticación, token?, código enviado a tu móvil, código enviado por sms, código recibido por sms, código de seguridad enviado',
    captcha:
      'código de la imagen, introduce los caracteres, verificación de seguridad, captcha, caracteres de la imagen, no soy un robot, texto de la imagen, cuánto es, cuánto son, resultado de la suma, escribe el código, introduce el código, introduzca el código, ingresa el código, ingrese el código, escriba los caracteres, escribe los caracteres, introduzca los caracteres, código captcha, código de seguridad imagen, letras de la imagen, código que aparece, código que ves, soy humano, antispam, anti spam, texto que aparece en la imagen, caracteres que ves, caracteres que aparecen en la imagen, copia el código, copie el código',
    search:
      'buscar, búsqueda, palabra clave?, palabras clave?, qué buscas, buscador, término de búsqueda, encuentra?, encuentra tu tienda, buscar tienda, rastrear pedido, seguimiento de pedido, buscar empleo, buscar ofertas, encontrar empleo, refinar?, filtrar?, filtrar resultados, buscar productos, buscar producto, buscar en el sitio, buscar en la tienda, búsqueda de empleo?, búsqueda por palabra clave, buscar por palabra clave, buscar empleos, buscar trabajo, buscar vacantes, buscar dirección, busca tu dirección, busca tu tienda, encontrar tienda, encuentra una tienda, tienda más cercana, sucursal más cercana, localizador de tiendas, qué estás buscando, qué está buscando, puesto o palabra clave, puesto empresa o palabra clave, puesto palabra clave, destino?, origen?, ciudad de origen?, ciudad de destino?, lugar de recogida?, lugar de devolución?, aeropuerto de salida?, aeropuerto de llegada?, ciudad o código postal?, código postal o ciudad?, alerta de empleo?, alertas de empleo?, buscar puestos, busca empleo, busca trabajo, busca ofertas',
  },
  it: {
    password:
      'password, parola d ordine, codice segreto, domanda segreta, risposta segreta, domanda di sicurezza, parola chiave segreta, parola di accesso, inserisci il pin, inserisci pin, il tuo pin, codice pin',
    card: 'carta di credito, numero carta, titolare della carta, intestatario?, data di scadenza?, scadenza?, codice di sicurezza, numero della carta, nome sulla carta, intestatario carta, titolare carta, mese di scadenza?, anno di scadenza?, intestatario della carta, numero di carta, tipo di carta, intestatario conto, banca?, metodo di pagamento?, numero conto, carta?, cvv, nome del titolare?, intestatario del conto, iban, nome della banca?, numero di conto, titolare della carta di credito, numero di conto corrente, conto corrente, conto bancario, coordinate bancarie, nome come appare sulla carta, nome riportato sulla carta, scadenza della carta, scadenza carta',
    'one-time-code':
      'codice di verifica, codice sms, codice otp, codice di conferma, codice di attivazione, codice ricevuto, codice monouso, codice ricevuto via sms, codice inviato via sms, codice di sicurezza inviato',
    captcha:
      'codice di controllo, digita i caratteri, caratteri nell immagine, codice immagine, codice antispam, non sono un robot, codice di sicurezza immagine, testo dell immagine, codice dell immagine, caratteri dell immagine, caratteri visualizzati, inserisci i caratteri, copia il testo, quanto fa',
    search:
      'cerca, ricerca, parola chiave?, parole chiave?, cosa cerchi, cerca per, trova?, cerca nel sito, trova negozio, trova lavoro, cerca offerte, traccia spedizione, affina?, filtra?, filtra i risultati, città o cap?, cap o città?, job alert?, avvisi di lavoro?, comune o cap?, cerca lavoro, cerca un lavoro, cerca offerte di lavoro',
  },
  pt: {
    password:
      'senha, palavra passe, palavra chave secreta, código secreto, pergunta secreta, nova senha, password, resposta secreta, pergunta de segurança, senha de acesso, frase secreta, digite o pin, seu pin, insira o pin, código pin',
    card: 'cartão de crédito, número do cartão, titular do cartão, nome no cartão, data de validade?, validade?, código de segurança, nome impresso no cartão, nome do titular?, cvv, cartão?, validade do cartão, titular?, bandeira?, agência?, conta bancária, número da conta, banco?, mês de validade?, ano de validade?, vencimento?, código de segurança do cartão, forma de pagamento?, número de cartão, pix?, nib, nome como está no cartão, expira?, titular da conta, iban, agência bancária, nome do banco?, chave pix, conta corrente, agência e conta corrente, agência e conta, conta bancária para depósito, nome como aparece no cartão, nome tal como aparece no cartão, dados bancários, titular do cartão de crédito, conta poupança',
    'one-time-code':
      'código de verificação, código sms, código de confirmação, código recebido, código de ativação, código de autenticação, código enviado por sms, código recebido por sms, código enviado para o seu celular, código de segurança enviado',
    captcha:
      'digite os caracteres, código da imagem, caracteres da imagem, não sou um robô, código de verificação da imagem, texto da imagem, texto que aparece na imagem, letras da imagem, caracteres que você vê, digite o código da imagem, digite o texto?, quanto é',
    search:
      'pesquisar, buscar, busca, pesquisa, palavra chave?, palavras chave?, o que você procura, procurar, o que procura, termo de pesquisa, encontre?, encontrar loja, rastrear pedido, buscar vagas, encontrar vagas, pesquisar vagas, filtrar?, refinar?, filtrar resultados, alerta de vagas?, alerta de emprego?, cidade ou cep?, buscar emprego, procurar emprego, pesquisar empregos, procurar vagas',
  },
  nl: {
    password:
      'wachtwoord, wachtwoorden, pincode?, geheime vraag, beveiligingsvraag, nieuw wachtwoord, toegangscode, voer je pin in, uw pin',
    card: 'creditcard, kaartnummer, kaarthouder, vervaldatum?, naam op kaart, beveiligingscode, geldig tot?, rekeningnummer, creditcardnummer, naam op de kaart, naam kaarthouder, bankrekening, bankrekeningnummer, betaalmethode?, naam rekeninghouder, tenaamstelling?, vervalmaand?, vervaljaar?, kredietkaart, bank?, rekeninghouder, iban, bic, naam bank?, naam zoals op de kaart, naam zoals vermeld op de kaart, vervaldatum kaart, vervaldatum van de kaart, bankgegevens, naam van de kaarthouder',
    'one-time-code':
      'verificatiecode, sms code, bevestigingscode, eenmalige code, activatiecode, controlecode, code uit de sms, per sms verzonden code, code die je hebt ontvangen',
    captcha:
      'beveiligingscode afbeelding, typ de tekens, neem de code over, tekens in de afbeelding, spambeveiliging, spamcontrole, typ de tekens over, tekst uit de afbeelding, tekens uit de afbeelding, neem de tekens over, letters in de afbeelding, typ de letters over, hoeveel is',
    search:
      'zoeken, zoek, zoekterm, trefwoord?, zoekwoord, trefwoorden?, waar ben je naar op zoek, zoekopdracht, waar zoek je naar, winkel zoeken, vind een winkel, volg je pakket, vacatures zoeken, zoek vacatures, filteren?, verfijn?, plaats of postcode?, postcode of plaats?, vacature alert?, vacaturealert?, job alert?, jobalert?, jobmail?, zoek een baan, zoek naar vacatures, zoek op functie',
  },
  sv: {
    password:
      'lösenord, pinkod, säkerhetsfråga, nytt lösenord, lösen?, hemlig fråga, ange pin, din pin, pin kod',
    card: 'kortnummer, kreditkort, kortinnehavare, utgångsdatum?, säkerhetskod, namn på kort, namn på kortet, giltigt till?, kontonummer?, clearingnummer, kortinnehavarens namn, betalningssätt?, bank?, cvc kod, giltighetstid?, kontokort, kontohavare, iban, bankkonto, bankkontonummer, namn som på kortet, namnet på kortet, kortets utgångsdatum, kortets giltighetstid, clearing och kontonummer, clearingnummer och kontonummer',
    'one-time-code':
      'verifieringskod, engångskod, sms kod, bekräftelsekod, kod från sms, säkerhetskod sms, aktiveringskod, kod som skickats, kod vi skickade, kod via sms, kod från bankid',
    captcha:
      'skriv tecknen, säkerhetskontroll?, tecken i bilden, skriv av koden, spamskydd, skriv tecknen i bilden, tecknen i bilden, bokstäverna i bilden, text i bilden, hur mycket är, vad är summan',
    search:
      'sök, sökord, söka, sökterm, sök efter, vad letar du efter, fritextsökning, sök jobb, sök lediga jobb, sök bland lediga jobb, sök efter jobb',
  },
  da: {
    password:
      'adgangskode, kodeord, kode?, pinkode, sikkerhedsspørgsmål, ny adgangskode, indtast pin, din pin, pin kode',
    card: 'kortnummer, kreditkort, kortholder, udløbsdato?, kontrolcifre, sikkerhedskode, navn på kort, kortholders navn, kontonummer?, registreringsnummer?, reg nr?, udløb?, betalingskort, betalingsmetode?, bank?, navn på kortholder, kontohaver, iban, bankkonto, bankkontonummer, registreringsnummer og kontonummer, reg og kontonummer, reg nr og kontonummer, reg nr og kontonr, registrerings og kontonummer, navn som på kortet, navnet på kortet, kortets udløbsdato',
    'one-time-code':
      'bekræftelseskode, engangskode, sms kode, verifikationskode, aktiveringskode, kode fra sms, kode sendt på sms, kode vi har sendt, sikkerhedskode sendt',
    captcha:
      'indtast tegnene, sikkerhedstjek?, tegnene på billedet, spambeskyttelse, skriv tegnene, skriv tegnene i billedet, bogstaverne i billedet, teksten i billedet, tegn i billedet, hvor meget er',
    search:
      'søg, søgeord, søgning, søg efter, hvad leder du efter, søgetekst, fritekst?, søg job, søg efter job, søg ledige job',
  },
  no: {
    password:
      'passord, pinkode, sikkerhetsspørsmål, nytt passord, kodeord, tast inn pin, skriv inn pin, pin kode',
    card: 'kortnummer, kredittkort, kortholder, utløpsdato?, sikkerhetskode, navn på kort, kortinnehaver, kontonummer?, utløper?, kortholders navn, navn på kortet, betalingsmåte?, bank?, kontoeier, iban, bankkonto, bankkontonummer, navn som på kortet, navn slik det står på kortet, kortets utløpsdato, kontonummer for lønn',
    'one-time-code':
      'bekreftelseskode, engangskode, sms kode, verifiseringskode, aktiveringskode, kode fra sms, kode sendt på sms, kode vi har sendt, engangskode fra bankid, kode fra bankid',
    captcha:
      'skriv tegnene, sikkerhetskontroll?, tegnene i bildet, skriv inn tegnene, skriv bokstavene, bokstavene i bildet, tegn i bildet, teksten i bildet, hvor mye er',
    search:
      'søk, søkeord, søk etter, hva leter du etter, fritekst?, søk jobb, søk etter jobb, søk etter stilling, søk i ledige stillinger',
  },
  fi: {
    password: 'salasana, pin koodi, turvakysymys, uusi salasana, tunnussana, anna pin, syötä pin',
    card: 'kortin numero, luottokortti, kortinhaltija, voimassa?, turvakoodi, kortin haltija, viimeinen voimassaolopäivä?, tilinumero, nimi kortissa, kortin voimassaolo, kortinhaltijan nimi, erääntymispäivä?, maksutapa?, pankki?, tilinhaltija, iban, kortin haltijan nimi, tilin omistaja, pankkitili, pankkitilin numero, nimi kortilla, kortin viimeinen voimassaolopäivä, kortin voimassaoloaika, kortissa oleva nimi',
    'one-time-code':
      'vahvistuskoodi, kertakoodi, tekstiviestikoodi, varmennuskoodi, aktivointikoodi, koodi tekstiviestistä, tekstiviestillä lähetetty koodi, sähköpostiin lähetetty koodi',
    captcha:
      'kirjoita merkit, kuvan merkit, roskapostisuojaus, varmistuskysymys?, kuvassa näkyvät merkit, kirjoita kuvan merkit, kuvan teksti, paljonko on',
    search:
      'haku, hae?, hakusana, etsi, hakusanat, mitä etsit, hae työpaikkoja, etsi työpaikkoja, hae avoimia työpaikkoja',
  },
  pl: {
    password:
      'hasło, pytanie bezpieczeństwa, nowe hasło, kod pin, pytanie pomocnicze, odpowiedź na pytanie, podaj pin, wpisz pin, numer pin',
    card: 'karta kredytowa, numer karty, posiadacz karty, data ważności?, kod bezpieczeństwa, imię i nazwisko na karcie, termin ważności?, ważna do?, imię i nazwisko posiadacza karty, data ważności karty, numer konta, numer rachunku, nazwa banku?, nr karty, właściciel karty, kod cvv, metoda płatności?, karta?, bank?, rachunek bankowy, dane karty, właściciel konta, właściciel rachunku, iban, konto bankowe, numer konta bankowego, numer rachunku bankowego, nazwisko na karcie, imię na karcie, posiadacz rachunku',
    'one-time-code':
      'kod weryfikacyjny, kod sms, kod jednorazowy, kod potwierdzający, kod aktywacyjny, kod z sms, kod z wiadomości, kod otrzymany sms em, kod wysłany sms em, kod autoryzacyjny',
    captcha:
      'przepisz kod, kod z obrazka, przepisz kod z obrazka, wpisz znaki z obrazka, tekst z obrazka, zabezpieczenie antyspamowe, przepisz tekst z obrazka, znaki z obrazka, wpisz kod z obrazka, przepisz znaki, litery z obrazka, ile to jest, ile jest',
    search:
      'szukaj, wyszukaj, słowo kluczowe?, czego szukasz, słowa kluczowe?, szukana fraza, wyszukiwarka, wpisz szukaną frazę, znajdź sklep, śledź przesyłkę, szukaj pracy, szukaj ofert, filtruj?, zawęź?, alert o pracy?, miasto lub kod pocztowy?, szukaj ofert pracy, szukaj stanowiska, wyszukaj oferty',
  },
  cs: {
    password: 'heslo, pin kód, bezpečnostní otázka, nové heslo, kontrolní otázka, zadejte pin',
    card: 'kreditní karta, číslo karty, držitel karty, platnost karty, bezpečnostní kód, jméno na kartě, číslo účtu, platnost do?, platební karta, kód banky, datum expirace?, jméno držitele karty, způsob platby?, banka?, bankovní spojení, majitel účtu, iban, bankovní účet, číslo bankovního účtu, jméno na platební kartě, platební karty, konec platnosti karty',
    'one-time-code':
      'ověřovací kód, sms kód, jednorázový kód, potvrzovací kód, aktivační kód, kód z sms, kód zaslaný sms, jednorázové heslo',
    captcha:
      'opište kód, opište text z obrázku, kontrolní kód, kód z obrázku, ochrana proti spamu, ochrana proti robotům, opište znaky, opište znaky z obrázku, text z obrázku, znaky z obrázku, kolik je',
    search:
      'hledat, vyhledat, vyhledávání, hledaný výraz, klíčové slovo?, co hledáte, hledej, klíčová slova?, hledané slovo, hledat práci, hledat nabídky, vyhledat práci, hledat pozice, hledat pracovní nabídky',
  },
  hu: {
    password:
      'jelszó, új jelszó, pin kód, biztonsági kérdés, jelszó újra, jelszó megerősítése, adja meg a pin kódot',
    card: 'kártyaszám, bankkártya, kártyabirtokos, lejárati dátum?, biztonsági kód, kártyán szereplő név, bankszámlaszám, lejárat?, számlatulajdonos, számlaszám, bank neve?, iban, bankkártya száma, kártya száma, kártya lejárata, kártya lejárati dátuma, a kártyán szereplő név, név a kártyán, kártyatulajdonos, bankszámla, bankszámla száma, biztonsági kód a kártyán',
    'one-time-code':
      'megerősítő kód, sms kód, ellenőrző kód, egyszer használatos kód, sms ben kapott kód, smsben kapott kód, ellenőrző kód sms, egyszeri kód, hitelesítő kód, visszaigazoló kód',
    captcha:
      'írja be a karaktereket, képen látható, ellenőrző karakterek, írja be a képen látható karaktereket, képen látható karakterek, képen látható kód, képen látható szöveg, írja be a képen látható kódot, captcha kód',
    search:
      'keresés, keresendő, kulcsszó?, keresőszó, álláskeresés, állás keresése, állások keresése, mit keres, keresés az állások között',
  },
  ro: {
    password:
      'parolă, parola nouă, întrebare secretă, cod pin, parola, confirmă parola, confirmați parola, repetă parola, parola actuală, parolă nouă, introduceți pin, codul pin',
    card: 'număr card, card de credit, titular card, data expirării?, cod de securitate, numele de pe card, numărul cardului, deținător card, cont bancar, bancă?, numărul cardului bancar, număr de card, nume pe card, titularul cardului, numele titularului, nume titular card, data expirării cardului, data de expirare a cardului, cod cvv, cont iban, iban, număr cont, numărul contului, număr de cont, contul bancar, numărul contului bancar, titular cont, titularul contului, card bancar',
    'one-time-code':
      'cod de verificare, cod sms, cod de confirmare, codul primit prin sms, cod primit prin sms, codul din sms, cod unic, cod de unică folosință, cod de validare, codul de verificare, codul de confirmare',
    captcha:
      'introdu caracterele, codul din imagine, caracterele din imagine, introduceți caracterele, introduceți caracterele din imagine, introdu caracterele din imagine, textul din imagine, scrieți caracterele, cât fac, cât face, nu sunt robot',
    search:
      'caută, căutare, cuvânt cheie?, cuvinte cheie?, ce cauți, căutați, caută joburi, caută locuri de muncă, caută un job, căutare joburi, termen de căutare',
  },
  el: {
    password:
      'κωδικός πρόσβασης, συνθηματικό, κωδικός?, νέος κωδικός, κωδικός pin, επιβεβαίωση κωδικού, επανάληψη κωδικού, επιβεβαίωση κωδικού πρόσβασης, επανάληψη κωδικού πρόσβασης, εισάγετε το pin',
    card: 'αριθμός κάρτας, πιστωτική κάρτα, κάτοχος κάρτας, ημερομηνία λήξης κάρτας, κωδικός ασφαλείας, όνομα κατόχου, όνομα στην κάρτα, ημερομηνία λήξης?, αριθμός λογαριασμού, τράπεζα?, iban, αριθμός τραπεζικού λογαριασμού, τραπεζικός λογαριασμός, όνομα κατόχου κάρτας, όνομα όπως αναγράφεται στην κάρτα, ονοματεπώνυμο κατόχου κάρτας, λήξη κάρτας, ημερομηνία λήξης της κάρτας, αριθμός πιστωτικής κάρτας, χρεωστική κάρτα, κωδικός cvv, δικαιούχος λογαριασμού, κάτοχος λογαριασμού',
    'one-time-code':
      'κωδικός επαλήθευσης, κωδικός sms, κωδικός επιβεβαίωσης, κωδικός μιας χρήσης, κωδικός που λάβατε, κωδικός otp, κωδικός που στάλθηκε',
    search:
      'αναζήτηση, λέξη κλειδί?, λέξεις κλειδιά?, αναζητήστε, αναζήτηση θέσεων, αναζήτηση θέσεων εργασίας, ψάχνω, αναζήτηση εργασίας, βρείτε θέσεις',
    captcha:
      'πληκτρολογήστε τους χαρακτήρες, χαρακτήρες της εικόνας, εισάγετε τους χαρακτήρες, κωδικός εικόνας, κωδικός της εικόνας, δεν είμαι ρομπότ, πόσο κάνει',
  },
  ru: {
    password:
      'пароль, парол, пин код, секретный вопрос, новый пароль, контрольный вопрос, ответ на вопрос, секретное слово, кодовое слово, пин, подтверждение пароля, повторите пароль',
    card: 'номер карты, держатель карты, срок действия?, имя на карте, владелец карты, кредитная карта, код безопасности, имя владельца карты, номер кредитной карты, срок действия карты, имя держателя, расчетный счет, бик?, номер счета, банк?, банковская карта, имя и фамилия на карте, способ оплаты?, карта?, cvv код, корр счет, кредитной карты, владелец счета, название банка?, банковский счет, номер банковского счета, номер банковской карты, номер вашей карты, имя как на карте, имя латиницей как на карте, лицевой счет?, срок действия банковской карты, держатель банковской карты, банковские реквизиты, реквизиты счета',
    'one-time-code':
      'код подтверждения, код из смс, смс код, одноразовый код, код из sms, проверочный код из, код активации, код из письма, код проверки, код sms, код из приложения, код из сообщения, код который мы отправили, код отправленный на',
    captcha:
      'капча, код с картинки, введите символы, проверочный код, символы с картинки, текст с картинки, код на картинке, защитный код, введите код с картинки, контрольное число?, код с изображения, защита от спама, каптча, введите символы с картинки, символы на картинке, введите текст с картинки, буквы с картинки, цифры с картинки, код с рисунка, сколько будет',
    search:
      'поиск, искать, найти?, ключевые слова?, поиск по сайту, что ищете, ключевое слово?, поисковый запрос, введите запрос, найти магазин, отследить заказ, найти вакансии, найти работу, фильтр?, уточнить?, поиск работы, поиск вакансий, поиск по вакансиям, профессия должность или компания',
  },
  uk: {
    password:
      'пароль, пін код, секретне питання, новий пароль, пін, підтвердження пароля, повторіть пароль, підтвердіть пароль, контрольне питання',
    card: 'номер картки, термін дії?, власник картки, кредитна картка, ім я на картці, держатель картки, cvv, банківська картка, номер рахунку, iban, банк?, термін дії картки, імя на картці, прізвище та імя на картці, номер банківської картки, номер рахунку iban, банківський рахунок, власник рахунку, дійсна до?, код безпеки, код cvv, номер кредитної картки, реквізити рахунку',
    'one-time-code':
      'код підтвердження, код з смс, код із sms, код з sms, одноразовий код, код із смс, код перевірки, код верифікації, код активації, код із повідомлення, код з повідомлення',
    captcha:
      'капча, код з картинки, введіть символи, символи з картинки, введіть символи з картинки, текст з картинки, код із картинки, введіть код з картинки, символи із зображення, код з зображення, введіть текст з картинки, захисний код, скільки буде, я не робот',
    search:
      'пошук, шукати, знайти?, ключові слова?, ключове слово?, пошук роботи, пошук вакансій, шукати вакансії, пошук по сайту, знайти роботу, що шукаєте',
  },
  id: {
    password:
      'kata sandi, sandi?, kata laluan, katalaluan, kata kunci masuk, password, pin?, konfirmasi kata sandi, kata sandi baru, ulangi kata sandi',
    card: 'nomor kartu, kartu kredit, nama pada kartu, nama di kartu, masa berlaku?, tanggal kedaluwarsa?, kode keamanan, nomor rekening, nama bank?, atas nama rekening, kad kredit, nombor kad, pemilik rekening, nama yang tertera pada kartu, nama pemegang kartu, pemegang kartu, nomor kartu kredit, masa berlaku kartu, nomor rekening bank, rekening bank, kartu debit, nama pemilik rekening, tanggal kedaluwarsa kartu',
    'one-time-code':
      'kode verifikasi, kode otp, kod pengesahan, kode yang dikirim, kode sms, kode sekali pakai, kode konfirmasi',
    captcha:
      'kode keamanan gambar, masukkan karakter, ketik kode, ketik karakter, ketik karakter pada gambar, masukkan karakter pada gambar, kode pada gambar, teks pada gambar, kode captcha, saya bukan robot',
    search:
      'cari, pencarian, kata kunci?, carian, cari produk, cari lowongan, cari pekerjaan, cari lowongan kerja, cari kerja, cari posisi',
  },
  vi: {
    password: 'mật khẩu, mã pin, xác nhận mật khẩu, mật khẩu mới, nhập lại mật khẩu, mã số pin',
    card: 'số thẻ, tên trên thẻ, tên chủ thẻ, ngày hết hạn?, thẻ tín dụng, mã bảo mật, số tài khoản, ngân hàng?, chủ tài khoản, tên in trên thẻ, tên ghi trên thẻ, họ tên trên thẻ, số thẻ tín dụng, số thẻ ngân hàng, ngày hết hạn thẻ, chủ thẻ, số tài khoản ngân hàng, tài khoản ngân hàng, mã cvv, thẻ ghi nợ',
    'one-time-code':
      'mã xác nhận, mã xác thực, mã otp, mã xác minh, mã gửi qua sms, mã dùng một lần, mã đã gửi',
    captcha:
      'nhập mã bên, mã captcha, mã kiểm tra, nhập các ký tự, nhập ký tự trong hình, ký tự trong hình, ký tự trong ảnh, nhập mã trong hình, mã trong hình, tôi không phải là người máy',
    search:
      'tìm kiếm, từ khóa?, tìm?, bạn tìm gì, tìm việc, tìm việc làm, tìm kiếm việc làm, từ khóa tìm kiếm',
  },
  th: {
    password: 'รหัสผ่าน, รหัส pin, รหัสพิน, ยืนยันรหัสผ่าน, รหัสผ่านใหม่, รหัสลับ, พาสเวิร์ด',
    card: 'หมายเลขบัตร, บัตรเครดิต, ชื่อบนบัตร, วันหมดอายุ?, เลขที่บัตร, หมายเลขบัตรเครดิต, เลขบัตรเครดิต, ชื่อผู้ถือบัตร, ชื่อที่ปรากฏบนบัตร, ชื่อตามที่ปรากฏบนบัตร, วันหมดอายุบัตร, บัตรหมดอายุ, บัตรเดบิต, เลขที่บัญชี, เลขที่บัญชีธนาคาร, เลขบัญชี, เลขบัญชีธนาคาร, หมายเลขบัญชี, บัญชีธนาคาร, หมายเลขบัญชีธนาคาร, ชื่อบัญชี?, ธนาคาร?, รหัสความปลอดภัย, รหัส cvv',
    'one-time-code': 'รหัสยืนยัน, รหัส otp, รหัสที่ได้รับ, รหัสยืนยันตัวตน, รหัสที่ส่งไป, รหัสแบบใช้ครั้งเดียว',
    search: 'ค้นหา, คำค้น, ค้นหางาน, ค้นหาตำแหน่งงาน, หางาน, คำค้นหา',
    captcha:
      'พิมพ์ตัวอักษรที่เห็น, กรอกตัวอักษร, ตัวอักษรในภาพ, รหัสในภาพ, พิมพ์อักขระ, อักขระในภาพ, กรอกรหัสในภาพ, ฉันไม่ใช่โปรแกรมอัตโนมัติ',
  },
  sk: {
    password:
      'heslo, nové heslo, bezpečnostná otázka, pin kód, potvrdenie hesla, kontrolná otázka, zadajte pin',
    card: 'číslo karty, kreditná karta, platnosť karty, držiteľ karty, meno na karte, číslo účtu, majiteľ účtu, názov banky?, iban, bankový účet, číslo bankového účtu, platobná karta, číslo platobnej karty, meno držiteľa karty, bezpečnostný kód',
    'one-time-code':
      'overovací kód, sms kód, potvrdzovací kód, jednorazový kód, kód z sms, kód zaslaný sms, aktivačný kód',
    captcha:
      'opíšte text, kontrolný kód, opíšte kód, opíšte znaky, text z obrázka, kód z obrázka, znaky z obrázka, opíšte text z obrázka, opíšte znaky z obrázka, koľko je',
    search:
      'hľadať, vyhľadávanie, hľadaný výraz, kľúčové slovo?, vyhľadať, hľadať prácu, hľadať ponuky, vyhľadať prácu, čo hľadáte',
  },
  bg: {
    password:
      'парола, нова парола, таен въпрос, пин, пин код, потвърдете паролата, повторете паролата',
    card: 'номер на карта, име на картата, валидност?, кредитна карта, банкова сметка, титуляр?, номер на картата, номер на кредитна карта, име върху картата, име на картодържателя, картодържател, срок на валидност на картата, валидност на картата, номер на банкова сметка, номер на сметка, титуляр на сметката, iban, банкова карта, дебитна карта',
    'one-time-code':
      'код за потвърждение, смс код, код от sms, код от смс, еднократен код, код за проверка, код за активиране',
    captcha:
      'код от картинката, въведете символите, код за сигурност, въведете символите от картинката, символите от картинката, текст от картинката, въведете кода от картинката, не съм робот, колко е',
    search:
      'търсене, търси, ключова дума?, търсете, търсене на работа, търси работа, търсене на обяви',
  },
  hr: {
    password:
      'lozinka, zaporka, šifra?, nova lozinka, pin broj, potvrda lozinke, ponovite lozinku, potvrdite lozinku, unesite pin',
    card: 'broj kartice, kreditna kartica, ime na kartici, datum isteka?, vlasnik kartice, broj računa, broj kreditne kartice, naziv vlasnika kartice, datum isteka kartice, broj bankovnog računa, bankovni račun, broj žiro računa, broj tekućeg računa, žiro račun, tekući račun, vlasnik računa, iban, debitna kartica',
    'one-time-code':
      'verifikacijski kod, kod za potvrdu, sms kod, jednokratni kod, kod iz sms a, kod iz poruke, kontrolni kod, aktivacijski kod, kod za provjeru',
    captcha:
      'upišite znakove, sigurnosni kod, prepišite kod, upišite znakove sa slike, znakovi sa slike, tekst sa slike, kod sa slike, prepišite znakove, nisam robot, koliko je',
    search:
      'pretraga, traži, pretraživanje, ključna riječ?, pretraži, traženi pojam, traži posao, pretraga poslova, pretraži poslove, pretraži oglase',
  },
  sl: {
    password:
      'geslo, novo geslo, pin koda, potrdite geslo, ponovite geslo, varnostno vprašanje, vnesite pin',
    card: 'številka kartice, kreditna kartica, ime na kartici, veljavnost?, imetnik kartice, ime imetnika kartice, veljavnost kartice, datum poteka kartice, varnostna koda, številka bančnega računa, številka računa, bančni račun, iban, imetnik računa, debetna kartica',
    'one-time-code':
      'potrditvena koda, sms koda, enkratna koda, koda iz sms, koda za preverjanje, koda za potrditev',
    search:
      'iskanje, išči, iskalni niz, iskanje zaposlitve, išči delo, išči zaposlitev, iskanje del',
    captcha:
      'vnesite znake, vnesite znake s slike, znaki s slike, koda s slike, besedilo s slike, nisem robot, koliko je',
  },
  lt: {
    password:
      'slaptažodis, naujas slaptažodis, pin kodas, pakartokite slaptažodį, patvirtinkite slaptažodį, įveskite pin',
    card: 'kortelės numeris, vardas ant kortelės, galiojimo data?, kredito kortelė, mokėjimo kortelė, vardas pavardė ant kortelės, kortelės turėtojas, kortelės savininkas, kortelės galiojimas, kortelės galiojimo data, saugos kodas, banko sąskaita, banko sąskaitos numeris, sąskaitos numeris, sąskaitos nr, iban, debeto kortelė',
    'one-time-code':
      'patvirtinimo kodas, sms kodas, vienkartinis kodas, kodas iš sms, aktyvavimo kodas, patikros kodas',
    search:
      'paieška, ieškoti, raktažodis?, darbo paieška, ieškoti darbo, ieškok darbo, paieškos žodis',
    captcha:
      'įveskite simbolius, simboliai iš paveikslėlio, kodas iš paveikslėlio, tekstas iš paveikslėlio, įveskite kodą iš paveikslėlio, apsaugos kodas, aš ne robotas, kiek bus',
  },
  lv: {
    password:
      'parole, jauna parole, pin kods, atkārtojiet paroli, apstipriniet paroli, ievadiet pin',
    card: 'kartes numurs, vārds uz kartes, derīguma termiņš?, kredītkarte, maksājumu karte, vārds uzvārds uz kartes, kartes īpašnieks, kartes turētājs, kartes derīguma termiņš, drošības kods, bankas konts, bankas konta numurs, konta numurs, iban, debetkarte',
    'one-time-code':
      'apstiprinājuma kods, sms kods, vienreizējais kods, vienreizējs kods, kods no sms, pārbaudes kods, aktivizācijas kods',
    search: 'meklēt, meklēšana, atslēgvārds?, meklēt darbu, darba meklēšana, meklēt vakances',
    captcha:
      'ievadiet simbolus, simboli no attēla, kods no attēla, teksts no attēla, ievadiet kodu no attēla, es neesmu robots, cik ir',
  },
  et: {
    password:
      'parool, salasõna, uus parool, pin kood, korda parooli, kinnita parool, turvaküsimus, sisesta pin',
    card: 'kaardi number, nimi kaardil, kehtivusaeg?, krediitkaart, kaardi omanik, kaardiomanik, kaardi kehtivusaeg, turvakood, pangakonto, pangakonto number, kontonumber, konto number, arvelduskonto, iban, deebetkaart, kaardinumber, pangakaart',
    'one-time-code': 'kinnituskood, ühekordne kood, sms kood, kood sms ist, aktiveerimiskood',
    search: 'otsi, otsing, märksõna?, otsi tööd, tööotsing, otsi töökohti, otsingusõna',
    captcha:
      'sisesta tähemärgid, sisestage tähemärgid, pildil olev tekst, pildil olev kood, pildil olevad märgid, ma ei ole robot, kui palju on',
  },
  ca: {
    password:
      'contrasenya, clau?, paraula de pas, confirma la contrasenya, nova contrasenya, codi pin, introdueix el pin',
    card: 'número de targeta, targeta de crèdit, titular de la targeta, caducitat?, nom a la targeta, nom que apareix a la targeta, titular del compte, número de compte, número de compte bancari, compte bancari, compte corrent, caducitat de la targeta, data de caducitat de la targeta, codi de seguretat, iban, targeta de dèbit',
    'one-time-code':
      'codi de verificació, codi rebut per sms, codi sms, codi de confirmació, codi d un sol ús',
    search:
      'cerca, cercar, buscar, paraula clau?, paraules clau?, cerca feina, cercar feina, cerca ofertes, cercar ofertes, què cerques',
    captcha:
      'escriu els caràcters, caràcters de la imatge, text de la imatge, codi de la imatge, introdueix els caràcters, no soc un robot, quant fa, quant és',
  },
  fa: {
    password:
      'رمز عبور, گذرواژه, کلمه عبور, رمز ورود, پین کد, پین, تکرار رمز عبور, تکرار گذرواژه, رمز عبور جدید, پسورد, سوال امنیتی',
    card: 'شماره کارت, تاریخ انقضا?, شماره حساب, شماره شبا, شماره کارت بانکی, کارت بانکی, کارت اعتباری, نام روی کارت, نام دارنده کارت, دارنده کارت, نام صاحب کارت, تاریخ انقضای کارت, تاریخ انقضا کارت, شماره حساب بانکی, حساب بانکی, صاحب حساب, نام صاحب حساب, شبا, کد cvv2, رمز دوم, بانک?',
    'one-time-code':
      'کد تایید, کد تأیید, کد یکبار مصرف, رمز یکبار مصرف, رمز پویا, کد پیامک شده, کد ارسال شده, کد فعال سازی, کد فعالسازی, کد ارسالی, کد احراز هویت',
    captcha:
      'کد امنیتی, عبارت امنیتی, کد تصویر, حروف تصویر, متن تصویر, نویسه های تصویر, کاراکترهای تصویر, کد داخل تصویر, کد کپچا, کپچا, من ربات نیستم, حاصل جمع',
    search: 'جستجو, جست و جو, جستجوی شغل, جستجوی کار, جستجوی مشاغل, عبارت جستجو',
  },
  tr: {
    password:
      'şifre, parola?, gizli soru, şifreniz, parolanız, güvenlik sorusu, yeni şifre, yeni parola, pin kodu, gizli sorunuz, şifre tekrar, şifrenizi tekrar girin, pin girin, pin giriniz',
    card: 'kredi kartı, kart numarası, kart sahibi, son kullanma tarihi?, güvenlik kodu, kart üzerindeki isim, kart sahibinin adı, iban, hesap numarası, kart no, son kullanma?, kart üzerindeki ad soyad, kart sahibi adı, kartın üzerindeki isim, banka?, ödeme yöntemi?, banka adı?, kredi kartı numarası, kart tipi, son kullanım tarihi?, hesap sahibi, hesap no, kart üzerinde yazan isim, kartın üzerindeki ad, kartın son kullanma tarihi, kart son kullanma tarihi, banka hesap numarası, banka hesabı, banka kartı, iban numarası, kartın üzerindeki ad soyad',
    'one-time-code':
      'doğrulama kodu, sms kodu, onay kodu, tek kullanımlık şifre, aktivasyon kodu, sms şifresi, doğrulama?, sms onay kodu, sms ile gelen kod, telefonunuza gelen kod, telefonunuza gönderilen kod, gönderilen kod, tek kullanımlık kod',
    captcha:
      'güvenlik kodu resim, resimdeki karakterler, resimdeki kod, doğrulama resmi, resimdeki yazı, resimdeki kodu giriniz, robot değilim, güvenlik sorusu işlem, resimdeki karakterleri girin, resimdeki karakterleri yazın, resimde gördüğünüz karakterler, görseldeki kod, görseldeki karakterler, işlemin sonucu, kaç eder',
    search:
      'ara?, arama, anahtar kelime?, ne aramıştınız, anahtar kelimeler?, aramak, ürün ara, arama yap, iş ara, iş arama, ilan ara, pozisyon ara',
  },
  ar: {
    password:
      'كلمة المرور, كلمة السر, الرقم السري, سؤال الأمان, كلمه المرور, الرمز السري, كلمة مرور, تأكيد كلمة المرور, كلمة المرور الجديدة, رمز الدخول, الرقم التعريفي الشخصي, رقم التعريف الشخصي',
    card: 'رقم البطاقة, بطاقة الائتمان, تاريخ انتهاء البطاقة, الاسم على البطاقة, رمز الأمان, اسم حامل البطاقة, رقم الحساب?, حامل البطاقة, البنك?, رقم الآيبان, اسم صاحب البطاقة, طريقة الدفع?, تاريخ انتهاء الصلاحية?, الاسم كما يظهر على البطاقة, الاسم الظاهر على البطاقة, الاسم المكتوب على البطاقة, رقم بطاقة الائتمان, رقم البطاقة البنكية, رقم البطاقة المصرفية, بطاقة بنكية, بطاقة الخصم, انتهاء البطاقة, تاريخ صلاحية البطاقة, رقم الحساب البنكي, رقم الحساب المصرفي, الحساب البنكي, الحساب المصرفي, آيبان, رقم ايبان, صاحب الحساب, اسم صاحب الحساب, رمز cvv',
    'one-time-code':
      'رمز التحقق, كود التفعيل, رمز التأكيد, رمز التفعيل, كود التحقق, رمز لمرة واحدة, كلمة مرور لمرة واحدة, الرمز المرسل, الرمز المرسل إلى, كود التأكيد, رمز التوثيق',
    captcha:
      'أدخل الرموز, رمز الصورة, اكتب الحروف الظاهرة, الرموز الظاهرة في الصورة, أدخل الرموز الظاهرة في الصورة, أدخل الأحرف, الأحرف الظاهرة في الصورة, أدخل الأحرف الظاهرة, اكتب الأحرف الظاهرة, النص الظاهر في الصورة, أدخل رمز الصورة, لست برنامج روبوت, لست روبوت, كم يساوي, ما ناتج',
    search:
      'بحث, ابحث, كلمة البحث, كلمات البحث, الكلمات المفتاحية?, ابحث عن, ابحث عن وظيفة, البحث عن وظيفة, البحث عن وظائف, ابحث عن وظائف',
  },
  he: {
    password:
      'סיסמה, סיסמא, קוד סודי, סיסמה חדשה, אימות סיסמה, אשר סיסמה, שאלת אבטחה, קוד pin, קוד אישי',
    card: 'מספר כרטיס, כרטיס אשראי, תוקף?, שם בעל הכרטיס, שלוש ספרות?, בעל הכרטיס, מספר כרטיס אשראי, תוקף הכרטיס, מספר הכרטיס, כרטיס האשראי, תוקף כרטיס האשראי, תוקף כרטיס, שם על הכרטיס, שם על גבי הכרטיס, השם שעל הכרטיס, שם בעל כרטיס האשראי, מספר חשבון בנק, מספר חשבון, חשבון בנק, פרטי חשבון בנק, שם הבנק?, בנק?, סניף?, שם בעל החשבון, בעל החשבון, iban, קוד אבטחה, כרטיס חיוב',
    'one-time-code':
      'קוד אימות, קוד חד פעמי, קוד שנשלח, הקוד שנשלח, קוד אישור, קוד sms, סיסמה חד פעמית, קוד הזדהות',
    search:
      'חיפוש, חפש, מילת חיפוש, מילות מפתח?, חיפוש משרות, חיפוש עבודה, חפש משרה, חפשו משרה, חיפוש משרה, מה לחפש',
    captcha:
      'הקלד את התווים, הקלידו את התווים, התווים שבתמונה, הזן את התווים, האותיות בתמונה, קוד בתמונה, הקוד שבתמונה, אני לא רובוט, כמה זה',
  },
  ja: {
    password:
      'パスワード, 暗証番号, 秘密の質問, 合言葉, 秘密の答え, ログインパスワード, 新しいパスワード, 認証パスワード, パスワード 確認, パスワードの確認, パスワード再入力, 暗証コード, PINコード, ピンコード',
    card: 'カード番号, クレジットカード, カード名義, 有効期限?, セキュリティコード, 名義人?, クレジットカード番号, カード名義人, 口座名義, 銀行名?, 支店名?, カード会社, 支払方法?, お支払い方法?, 口座種別, カード?, 金融機関?, 口座番号?, 支店コード, 口座名義人, 振込名義, 振込名義人, 振込人名, お振込名義, カードの名義, カード名義人名, カードに記載のお名前, カード記載の名前, カード裏面, カード有効期限, カードの有効期限, 振込先口座, 振込先, 銀行口座, 銀行口座番号, 普通預金口座, デビットカード',
    'one-time-code':
      '認証コード, ワンタイムパスワード, 確認コード, SMS認証, 認証番号, 検証コード, 確認番号, ワンタイムコード, 認証コード 6桁, SMSコード, ワンタイムパス, 二段階認証コード, SMSで届いた番号',
    captcha:
      '画像認証, 画像に表示?, 表示されている文字?, 文字を入力してください 画像, 画像の文字, 表示された文字, ひらがなで入力, 画像に表示された文字, 画像に表示されている文字, 画像の文字を入力, 表示された文字を入力, 画像内の文字, 画像の数字, 私はロボットではありません, ひらがなを入力',
    search:
      '検索?, キーワード?, 何をお探しですか, フリーワード?, 探す?, 検索ワード, さがす, サイト内検索, 求人検索, 求人を検索, 職種 勤務地を検索, 仕事を探す, キーワード検索, 職種を検索',
  },
  ko: {
    password:
      '비밀번호, 암호, 패스워드, 새 비밀번호, 비밀번호 찾기 질문, 비밀번호 힌트, 비밀번호 확인, 비밀번호 재입력, PIN번호, 핀번호',
    card: '카드번호, 신용카드, 유효기간?, 카드 소유자, 보안코드, 예금주, 계좌번호, 은행?, 카드 명의, 카드명의자, 카드사, 결제수단?, 은행명?, 카드 비밀번호, 신용카드 번호, 카드 유효기간, 명의자?, 환불계좌, 입금자명?, 입금자?, 무통장 입금자명, 예금주명, 입금자 성명, 카드 번호, 카드에 표시된 이름, 카드상의 이름, 카드 상 이름, 카드 소유자 이름, 카드 소유자명, 은행 계좌번호, 은행계좌, 은행 계좌, 입금 계좌번호, 급여 계좌번호, 체크카드, 만료일?',
    'one-time-code':
      '인증번호, 인증코드, 확인 코드, 일회용 비밀번호, 본인인증 번호, 인증 번호, 인증 코드, 문자로 받은 코드, 일회용 코드, OTP 번호, 보안 코드 6자리',
    captcha:
      '자동입력방지, 자동등록방지, 보안문자, 스팸방지, 자동가입방지, 이미지 문자, 보이는 문자, 이미지의 문자, 그림의 문자, 이미지에 보이는 문자, 이미지에 표시된 문자, 로봇이 아닙니다, 자동 입력 방지, 그림에 보이는 숫자',
    search:
      '검색, 검색어, 찾기?, 검색어를 입력, 키워드?, 통합검색, 무엇을 찾으세요, 채용 검색, 채용공고 검색, 직무 검색, 일자리 검색, 회사명 직무 검색',
  },
  'zh-Hans': {
    password:
      '密码, 口令?, 密保问题, 登录密码, 支付密码, 密码提示, 密码保护问题, 安全问题, 确认密码, 新密码, 提示问题, 重复密码, 再次输入密码, 个人识别码, PIN码',
    card: '卡号, 信用卡, 持卡人, 有效期?, 安全码?, 银行卡号, 信用卡号, 持卡人姓名, 开户行?, 信用卡卡号, 银行账号, 银行卡, 开户银行?, 开户名, 到期日?, 有效期至?, 付款方式?, 支付方式?, 账户名称 银行, 银行名称?, 户名?, 汇款人?, 汇款人姓名?, 持卡人姓名 与卡上一致, 卡片上的姓名, 卡上姓名, 银行账户, 银行账户号, 银行卡卡号, 卡片有效期, 卡有效期, 信用卡有效期, 借记卡, 账户号码 银行, 收款账号, 工资卡号, 国际银行账号',
    'one-time-code':
      '验证码 短信, 短信验证码, 手机验证码, 动态密码, 校验码, 动态码, 邮箱验证码, 短信码, 邮件验证码, 验证码, 一次性密码, 一次性验证码, 手机短信验证码, 手机校验码',
    captcha:
      '图形验证码, 图片验证码, 看不清?, 图中字符, 图形码, 图像验证码, 请输入图片中的字符, 图片中的字符, 请输入图中字符, 图片中的文字, 请输入图中的字符, 图中的文字, 我不是机器人, 等于多少',
    search:
      '搜索, 关键词?, 关键字?, 搜一搜, 查找, 请输入关键字?, 检索, 查询?, 搜索职位, 站内搜索, 搜索职位公司, 搜索岗位, 搜索工作, 职位搜索, 搜职位',
  },
  'zh-Hant': {
    password:
      '密碼, 登入密碼, 安全問題, 新密碼, 密碼提示, 通行碼, 確認密碼, 重複密碼, 再次輸入密碼, 個人識別碼, PIN碼',
    card: '卡號, 信用卡, 持卡人, 有效期限?, 安全碼, 信用卡號碼, 信用卡卡號, 持卡人姓名, 銀行帳號, 到期日?, 有效日期?, 信用卡號, 檢查碼, 有效期?, 銀行名稱?, 付款方式?, 背面末三碼, 戶名?, 卡片號碼, 到期月?, 到期年?, 開戶行?, 分行名稱?, 匯款人?, 匯款人姓名?, 卡上姓名, 卡片上的姓名, 信用卡有效期限, 卡片有效期限, 銀行帳戶, 銀行帳戶號碼, 銀行帳號號碼, 薪資帳號, 金融卡, 轉帳帳號, 帳戶號碼?',
    'one-time-code':
      '驗證碼 簡訊, 簡訊驗證碼, 一次性密碼, 手機驗證碼, 認證碼, 驗證碼, 確認碼, 短訊驗證碼, 一次性驗證碼, 手機簡訊驗證碼, 動態密碼',
    captcha:
      '圖形驗證碼, 圖片驗證碼, 圖形碼, 請輸入圖中, 請輸入圖片中的文字, 圖片中的文字, 圖中的文字, 圖中文字, 圖片中的字元, 我不是機器人, 等於多少',
    search:
      '搜尋, 關鍵字?, 查詢?, 搜索, 輸入關鍵字?, 站內搜尋, 搜尋職缺, 搜尋職缺公司, 搜尋工作, 職缺搜尋, 職缺關鍵字',
  },
};
