import type { Words } from './words';

export const it: Words = {
  'given-name': 'nome, nome proprio, nomi, primo nome, nome di battesimo, il tuo nome',
  'additional-name': 'secondo nome, altro nome',
  'family-name': 'cognome, cognomi, il tuo cognome',
  name: 'nome completo, nome e cognome, cognome e nome, nome cognome, cognome nome, nominativo, destinatario, nome destinatario, persona di contatto, referente, nome del candidato',
  'honorific-prefix': 'titolo, appellativo, titolo di cortesia, saluto, signor signora',
  email:
    'email, e mail, indirizzo email, indirizzo e mail, posta elettronica, mail, indirizzo di posta elettronica, indirizzo mail, indirizzo posta elettronica, casella di posta, pec',
  tel: 'telefono, numero di telefono, cellulare, numero di cellulare, telefono cellulare, recapito telefonico, tel, telefono fisso, numero di telefono cellulare, mobile, telefono casa, n di telefono, numero telefonico, recapito, cell, numero cellulare, numero telefono, telefono abitazione, telefono mobile',
  'tel-country-code':
    'prefisso internazionale, prefisso, prefisso paese, prefisso telefonico, codice paese',
  'tel-area-code': 'prefisso locale',
  'tel-extension': 'interno telefonico',
  'street-address':
    'indirizzo, indirizzo di residenza, indirizzo completo, indirizzo postale, indirizzo di spedizione, indirizzo di fatturazione, residenza indirizzo, indirizzo di consegna, indirizzo di domicilio, recapito postale',
  'address-line1':
    'via, via e numero civico, via e numero, indirizzo 1, riga indirizzo 1, via piazza, via n civico, indirizzo riga 1, nome della via, via n, indirizzo e numero civico, indirizzo via, strada, indirizzo linea 1, via e n civico',
  'address-line2':
    'indirizzo 2, riga indirizzo 2, interno, scala, appartamento, interno scala, piano, indirizzo riga 2, altre informazioni sull indirizzo, edificio, interno appartamento, informazioni aggiuntive indirizzo, palazzo, indirizzo linea 2, complemento indirizzo',
  'house-number': 'numero civico, n civico, civico, num civico',
  'address-level2':
    'città, comune, località, citta, comune di residenza, città di residenza, paese città, città comune, comune di domicilio',
  'address-level1':
    'provincia, regione, prov, stato provincia, provincia regione, provincia di residenza, regione di residenza, cantone, stato provincia regione, sigla provincia',
  'address-level3': 'frazione, quartiere',
  'postal-code': 'cap, codice postale, c a p, codice di avviamento postale, cod postale, npa',
  country:
    'paese, stato, nazione, paese di residenza, paese regione, nazione di residenza, stato di residenza, paese area geografica, paese nazione, stato nazione',
  location:
    'luogo di residenza, residenza, domicilio, località di residenza, città e paese, posizione attuale località, città di domicilio, cap e città, sede attuale, dove vivi, luogo di domicilio, città e provincia, città provincia, cap città, città e nazione, dove abiti, in quale città vivi',
  organization:
    'azienda, società, nome azienda, ragione sociale, datore di lavoro, azienda attuale, organizzazione, ditta, nome dell azienda, ultimo datore di lavoro, ente, impresa, nome società, datore di lavoro attuale, nome della società, nome organizzazione, ultima azienda, azienda organizzazione, istituzione, azienda di provenienza',
  'organization-title':
    'posizione, ruolo, mansione, qualifica, titolo professionale, posizione attuale, ruolo attuale, professione, posizione lavorativa, occupazione, qualifica professionale, posizione ricoperta, ruolo ricoperto, titolo di lavoro, incarico, funzione, impiego, lavoro attuale, titolo della posizione, ultima posizione, professione attuale, ruolo aziendale',
  url: 'sito web, sito internet, sito, portfolio, url, pagina web, blog, link, sito personale, indirizzo web, sito web personale, link al portfolio',
  photo: 'foto, fotografia, foto profilo, foto tessera',
  bday: 'data di nascita, nato il, nata il, compleanno, data nascita, nato a il, giorno di nascita',
  sex: 'sesso, genere',
  language: 'lingua di corrispondenza, lingua preferita',
  nationality: 'nazionalità, cittadinanza',
  'url:linkedin': 'profilo linkedin, link linkedin, url linkedin, link al profilo linkedin',
  'url:github': 'profilo github',
  'url:twitter': 'profilo twitter',
  headline: 'titolo del profilo, sommario',
  summary:
    'presentazione, su di te, profilo professionale, biografia, riepilogo, parlaci di te, chi sono, chi sei, descriviti, profilo, breve presentazione, sintesi professionale, su di me, raccontaci di te, informazioni su di te, presentati',
  'cover-letter':
    'lettera di presentazione, lettera di motivazione, lettera motivazionale, lettera di accompagnamento, cover letter, testo di presentazione',
  'file:resume':
    'curriculum, cv, curriculum vitae, carica il tuo cv, allega cv, carica cv, allega curriculum, invia il tuo cv, il tuo cv, carica curriculum, allega il tuo curriculum, file cv, allega il cv, candidatura',
  'file:cover-letter': 'allega lettera di presentazione',
  skills:
    'competenze, abilità, capacità, conoscenze, competenze tecniche, conoscenze informatiche, competenze informatiche, competenze professionali',
  languages:
    'lingue, lingue conosciute, lingue straniere, conoscenze linguistiche, lingue parlate, competenze linguistiche',
  school:
    'scuola, università, istituto, ateneo, istituto scolastico, nome della scuola, nome università, istituto di istruzione, ente formativo, scuola università, facoltà, ente di formazione, istituto di formazione',
  degree:
    'titolo di studio, laurea, diploma, livello di istruzione, grado di istruzione, titolo conseguito, tipo di laurea, qualifica conseguita, livello di studio, titolo studio, ultimo titolo di studio, formazione, istruzione, massimo titolo di studio',
  area: 'indirizzo di studio, facoltà, corso di laurea, corso di studi, specializzazione, materia, ambito di studio, area di studio, campo di studio, corso di studio, disciplina, indirizzo di studi',
  grade: 'voto, votazione, voto di laurea, voto finale, media, votazione finale, voto di diploma',
  current:
    'attualmente, in corso, lavoro attuale, attuale, lavoro attualmente qui, posizione attuale in corso, ad oggi, presente, impiego attuale, lavoro ancora qui, attualmente lavoro qui, fino ad oggi',
  description:
    'descrizione, mansioni, responsabilità, attività, compiti, descrizione attività, descrizione delle mansioni, principali mansioni, principali attività, attività svolte, mansioni svolte, risultati',
  'start-date':
    'data di inizio, dal, da, inizio, data inizio, data di assunzione, data assunzione, a partire dal',
  'end-date':
    'data di fine, al, fine, fino al, data fine, data di conseguimento, data di cessazione, data conseguimento, data termine, fino a, conclusione',
  'end-year': 'anno di laurea, anno di conseguimento, anno di diploma, anno conseguimento',
  password:
    'password, parola d ordine, codice segreto, domanda segreta, risposta segreta, domanda di sicurezza, parola chiave segreta, parola di accesso',
  username:
    'nome utente, utente, username, codice cliente, numero cliente, codice utente, user id, numero tessera, id utente, email o nome utente, nome utente o email, email o telefono, soprannome, nickname, codice titolare, identificativo, numero di tessera, userid, codice socio, email o username, nome account, codice di accesso, identificativo utente, matricola',
  search:
    'cerca, ricerca, parola chiave, parole chiave, cosa cerchi, cerca per, trova, cerca nel sito, trova negozio, trova lavoro, cerca offerte, traccia spedizione, affina, filtra, filtra i risultati',
  coupon:
    'codice sconto, codice promozionale, buono, codice coupon, carta regalo, buono sconto, codice promo, coupon, buono regalo, gift card, codice invito, voucher, codice amico, carta fedeltà',
  card: 'carta di credito, numero carta, titolare della carta, intestatario, data di scadenza, scadenza, codice di sicurezza, numero della carta, nome sulla carta, intestatario carta, titolare carta, mese di scadenza, anno di scadenza, intestatario della carta, numero di carta, tipo di carta, intestatario conto, banca, metodo di pagamento, numero conto, carta, cvv, nome del titolare, intestatario del conto, iban, nome della banca, numero di conto',
  'one-time-code':
    'codice di verifica, codice sms, codice otp, codice di conferma, codice di attivazione, codice ricevuto, codice monouso',
  captcha:
    'codice di controllo, digita i caratteri, caratteri nell immagine, codice immagine, codice antispam, non sono un robot, codice di sicurezza immagine',
  honeypot:
    'lasciare vuoto, non compilare, lascia vuoto questo campo, lasciare vuoto questo campo, non compilare questo campo',
  consent:
    'accetto, acconsento, termini e condizioni, informativa privacy, ho letto, privacy, consenso, autorizzo, trattamento dei dati, condizioni d uso, dichiaro, firma, resta collegato, ricordami, presto il consenso, do il consenso, informativa, condizioni generali, confermo, privacy policy, desidero ricevere, rimani connesso',
  'equal-opportunity':
    'disabilità, categorie protette, categoria protetta, stato civile, etnia, religione, invalidità, orientamento sessuale, età, figli, razza, pronomi, numero figli, legge 68, identità di genere, servizio militare, origine etnica',
  question:
    'retribuzione, aspettativa retributiva, stipendio, ral, retribuzione desiderata, ral attuale, ral desiderata, preavviso, periodo di preavviso, disponibilità, disponibile da, permesso di lavoro, permesso di soggiorno, patente, patente di guida, come ci hai conosciuto, come hai saputo, come sei venuto a conoscenza, come ci ha conosciuto, fonte, anni di esperienza, perché, quale, quali, quanto, quanti, quando, come, sei disponibile, hai, sei, puoi, disponibilità a trasferte, disponibilità a trasferimenti, tipo di contratto, posizione desiderata, posizione per cui ti candidi, sede preferita, hobby, interessi, luogo di nascita, comune di nascita, provincia di nascita, stato di nascita, paese di nascita, nato a, città di nascita, automunito, disponibilità al trasferimento, livello di inglese, livello di conoscenza, riferimento annuncio, posizione di interesse, area di interesse, altre informazioni, informazioni aggiuntive, orario di lavoro, data di disponibilità, disponibilità immediata, inquadramento, ambito di interesse, aspettative economiche',
  'other-person':
    'referenza, referenze, segnalato da, contatto di emergenza, coniuge, madre, padre, genitore, genitori, tutore, amico, responsabile, nome da nubile, cognome da nubile, consigliato da, presentato da, emergenza, mittente, figlio, nome del figlio, marito, moglie, persona di riferimento, cognome da nubile della madre, superiore, legale rappresentante, cointestatario, accompagnatore, secondo richiedente, secondo conducente, email del destinatario, e mail del destinatario, collega, dipendente, nome del dipendente, persona da contattare in caso di emergenza, familiare',
  'about-company':
    'settore, numero di dipendenti, partita iva, p iva, numero dipendenti, settore di attività, indirizzo azienda, fatturato, codice sdi, codice destinatario, dimensione azienda, telefono azienda, sede azienda, settore merceologico, codice univoco, tipo di azienda, nome prodotto, nome progetto, indirizzo del datore di lavoro, sito web aziendale, nome del file, oggetto, partita iva azienda, sede legale',
  'identity-number':
    'codice fiscale, carta d identità, passaporto, numero documento, c f, cod fiscale, documento, documento di identità, tipo documento, numero di passaporto, numero carta d identità, numero di previdenza sociale, cf',
  amount:
    'quantità, importo, numero, prezzo, taglia, peso, totale, altezza, donazione, persone, adulti, bambini',
  date: 'data, data di arrivo, data di partenza, ora, appuntamento, data di consegna, arrivo, partenza, orario, data di rilascio, data evento',
  message:
    'messaggio, commento, commenti, note, richiesta, domanda, osservazioni, il tuo messaggio, domande, motivo, altro, dettagli, risposta, suggerimenti, specificare, specifica, istruzioni, annotazioni, altri documenti, certificati, allegati, altri allegati, il tuo commento',
  preference:
    'presso, c o, lingua, ordina, filtra, categoria, tipo, tipo di indirizzo, tipo indirizzo, metodo di spedizione, fax, frequenza, raggio, modalità di contatto, tipologia',
  of: 'del, della, dell, dello',

  asks: 'qual è il tuo, qual è la tua, qual è il suo, qual è la sua, quali sono i tuoi, dicci il tuo, indicaci il tuo, qual è l',
  ignore:
    'il, la, lo, i, gli, le, l, un, una, di, del, della, dello, dell, dei, e, o, a, al, alla, in, per, con, su, da, tuo, tua, tuoi, tue, suo, sua, obbligatorio, facoltativo, opzionale, richiesto, campo, campi, inserisci, inserire, scrivi, seleziona, selezionare, scegli, qui, esempio, es, personale, personali, attuale, principale, dati, informazioni, si prega, prego, è, se, che, valido, valida, spedizione, fatturazione, cliente, candidato, mio, mia, nuovo, nuova, casa, lavoro, ufficio, completo, indica, indicare, carica, allega, allegare, file, scegli file, numero, n, num, contatto, contatti, digita, d, anagrafici, utente, privato, recapiti, candidata, richiedente, partecipante, titolare, iscritto, interessato, documento da allegare, allegato, trascina, sfoglia, formati',
  confirm:
    'conferma, confermare, ripeti, ripetere, verifica, reinserisci, di nuovo, riscrivi, conferma la tua, ridigita',
  'work-section':
    'esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali, esperienza, esperienze, carriera, occupazione, percorso professionale',
  'education-section':
    'istruzione, formazione, studi, istruzione e formazione, percorso di studi, titoli di studio, formazione scolastica, percorso formativo',
  'log-in':
    'accedi, login, entra, accesso, password dimenticata, hai dimenticato la password, ricordami, non hai un account, area riservata, sei già registrato, sei già cliente, già registrato, effettua il login, accedere, non sei registrato, resta collegato, autenticazione, hai già un account accedi, dimenticato la password, non sei ancora registrato',
  'sign-up':
    'registrati, iscriviti, crea account, registrazione, crea un account, invia candidatura, candidati, nuovo cliente, hai già un account, crea il tuo account, nuovo account, iscrizione, diventa socio, invia la candidatura, registrarsi, nuovo utente, procedi all acquisto, creare un account, registrazione utente',
  'reset-password':
    'reimposta password, recupera password, password dimenticata, reimposta la password, recupero password, recupera',
  newsletter:
    'newsletter, iscriviti alla newsletter, ricevi le novità, iscrizione newsletter, resta aggiornato, iscriviti alla nostra newsletter',
  delivery: 'spedizione, fatturazione, indirizzo di spedizione, indirizzo di fatturazione',
  month: 'mese, mm',
  day: 'giorno, gg',
  year: 'anno, aaaa',
  birth: 'nascita, data di nascita, nato, nata, compleanno',
  start: 'inizio, dal, da, data di inizio',
  end: 'fine, al, fino al, data di fine, conseguimento',
};
