import type { Words } from './words';

export const it: Words = {
  'given-name':
    'nome, nome proprio, nomi, primo nome, nome di battesimo, il tuo nome, nome i, il tuo primo nome',
  'additional-name': 'secondo nome, altro nome',
  'family-name': 'cognome, cognomi, il tuo cognome',
  name: 'nome completo, nome e cognome, cognome e nome, nome cognome, cognome nome, nominativo, destinatario, nome destinatario, persona di contatto, referente, nome del candidato, nome e cognome del destinatario, il tuo nome e cognome, nome e cognome completi, nominativo completo, nominativo del destinatario, nome e cognome referente, nome contatto, contatto principale, nome del cliente, nome cliente, nome del richiedente, come ti chiami, come si chiama',
  'honorific-prefix': 'titolo, appellativo, titolo di cortesia, saluto, signor signora',
  email:
    'email, e mail, indirizzo email, indirizzo e mail, posta elettronica, mail, indirizzo di posta elettronica, indirizzo mail, indirizzo posta elettronica, casella di posta, la tua email, la tua e mail, il tuo indirizzo email, il tuo indirizzo e mail, e mail personale, email personale, email di contatto, e mail di contatto, email aziendale, contatto email',
  tel: 'telefono, numero di telefono, cellulare, numero di cellulare, telefono cellulare, recapito telefonico, tel, telefono fisso, numero di telefono cellulare, mobile, telefono casa, n di telefono, numero telefonico, recapito, cell, numero cellulare, numero telefono, telefono abitazione, telefono mobile, il tuo telefono, il tuo numero di telefono, il tuo numero, il tuo cellulare, telefono o cellulare, cellulare o telefono, telefono cellulare o fisso, numero di telefono fisso, numero di telefono mobile, numero di cellulare personale, telefono di contatto, telefono principale, contatto telefonico, recapiti telefonici, numero di contatto, telefono ufficio, telefono lavoro, telefono personale, telefono privato, altro telefono, secondo telefono, n telefono, n cellulare, num telefono, n tel, num cellulare, tel cellulare, cell personale, telefono per la consegna, telefono per il corriere',
  'tel-country-code':
    'prefisso internazionale, prefisso, prefisso paese, prefisso telefonico, codice paese',
  'tel-area-code': 'prefisso locale',
  'tel-extension': 'interno telefonico',
  'street-address':
    'indirizzo, indirizzo di residenza, indirizzo completo, indirizzo postale, indirizzo di spedizione, indirizzo di fatturazione, residenza indirizzo, indirizzo di consegna, indirizzo di domicilio, recapito postale',
  'address-line1':
    'via, via e numero civico, via e numero, indirizzo 1, riga indirizzo 1, via piazza, via n civico, indirizzo riga 1, nome della via, via n, indirizzo e numero civico, indirizzo via, strada, indirizzo linea 1, via e n civico, via piazza numero civico, via piazza e numero civico, indirizzo numero civico, via numero, via corso piazza, via e civico, linea indirizzo 1, indirizzo via e numero, via numero civico',
  'address-line2':
    'indirizzo 2, riga indirizzo 2, interno, scala, appartamento, interno scala, indirizzo riga 2, altre informazioni sull indirizzo, edificio, interno appartamento, informazioni aggiuntive indirizzo, palazzo, indirizzo linea 2, complemento indirizzo, interno scala piano, scala interno, scala piano interno, palazzina, palazzina scala interno, appartamento scala, appartamento suite unità, lotto, indirizzo aggiuntivo, informazioni aggiuntive sull indirizzo, ulteriori informazioni indirizzo, dettagli indirizzo, linea indirizzo 2, indirizzo secondario, complemento',
  'house-number': 'numero civico, n civico, civico, num civico, nr civico',
  'address-level2':
    'città, comune, località, citta, comune di residenza, città di residenza, paese città, città comune, comune di domicilio, comune città, città o comune, città di domicilio, città attuale',
  'address-level1':
    'provincia, regione, prov, stato provincia, provincia regione, provincia di residenza, regione di residenza, cantone, stato provincia regione, sigla provincia',
  'address-level3': 'frazione, quartiere',
  'postal-code': 'cap, codice postale, c a p, codice di avviamento postale, cod postale, npa',
  country:
    'paese, stato, nazione, paese di residenza, paese regione, nazione di residenza, stato di residenza, paese area geografica, paese nazione, stato nazione',
  location:
    'luogo di residenza, residenza, domicilio, località di residenza, città e paese, posizione attuale località, città di domicilio, cap e città, sede attuale, dove vivi, luogo di domicilio, città e provincia, città provincia, cap città, città e nazione, dove abiti, in quale città vivi, comune e provincia, città e provincia di residenza, residenza attuale, domicilio attuale, dove vive, dove abita',
  organization:
    'azienda, società, nome azienda, ragione sociale, datore di lavoro, azienda attuale, organizzazione, ditta, nome dell azienda, ultimo datore di lavoro, impresa, nome società, datore di lavoro attuale, nome della società, nome organizzazione, ultima azienda, azienda organizzazione, istituzione, azienda di provenienza, azienda ente, ente azienda, azienda o ente, società azienda, azienda o società, società ente, nome ditta, denominazione sociale, attuale datore di lavoro, nome del datore di lavoro, attuale azienda, la tua azienda, studio professionale, dove lavori, dove lavora, dove lavori attualmente, dove lavora attualmente, per quale azienda lavori, per quale azienda lavora, azienda in cui lavori, azienda in cui lavora, azienda per cui lavori, ente di appartenenza, ente, istituzione di appartenenza, struttura di appartenenza, affiliazione, organizzazione di appartenenza, società di appartenenza, azienda di appartenenza, istituto di appartenenza, presso cui presti servizio, presso cui presta servizio, istituto scolastico presso cui presti servizio, servizio attuale, sede di servizio, lavoro presso, attualmente lavoro presso',
  'organization-title':
    'posizione, ruolo, mansione, qualifica, titolo professionale, posizione attuale, ruolo attuale, professione, posizione lavorativa, occupazione, qualifica professionale, posizione ricoperta, ruolo ricoperto, titolo di lavoro, incarico, funzione, impiego, lavoro attuale, titolo della posizione, ultima posizione, professione attuale, ruolo aziendale, la tua posizione, il tuo ruolo, ruolo in azienda, posizione lavorativa attuale, mansione attuale, mansione svolta, occupazione attuale, titolo lavorativo, funzione aziendale, ultimo ruolo, ultima mansione, impiego attuale, mestiere, lavoro come, attualmente lavoro come',
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
    'lingue, lingue conosciute, lingue straniere, conoscenze linguistiche, lingue parlate, competenze linguistiche, quali lingue parli, quali lingue parla, che lingue parli, quali lingue conosci',
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
    'nome utente, utente, username, codice cliente, numero cliente, codice utente, user id, numero tessera, id utente, email o nome utente, nome utente o email, email o telefono, soprannome, nickname, codice titolare, identificativo, numero di tessera, userid, codice socio, email o username, nome account, codice di accesso, identificativo utente, matricola, n tessera, numero tessera socio, tessera socio, numero socio, n socio, n cliente, numero contratto, codice contratto, numero polizza, n polizza, numero ordine, n ordine, codice prenotazione, numero prenotazione, pnr, nome utente desiderato, scegli un nome utente, scegli un username, nome visualizzato, numero carta fedeltà, numero di matricola, username o email, email o cellulare, telefono o email, codice fiscale o email',
  search:
    'cerca, ricerca, parola chiave, parole chiave, cosa cerchi, cerca per, trova, cerca nel sito, trova negozio, trova lavoro, cerca offerte, traccia spedizione, affina, filtra, filtra i risultati, città o cap, cap o città, job alert, avvisi di lavoro, comune o cap',
  coupon:
    'codice sconto, codice promozionale, buono, codice coupon, carta regalo, buono sconto, codice promo, coupon, buono regalo, gift card, codice invito, voucher, codice amico, carta fedeltà',
  card: 'carta di credito, numero carta, titolare della carta, intestatario, data di scadenza, scadenza, codice di sicurezza, numero della carta, nome sulla carta, intestatario carta, titolare carta, mese di scadenza, anno di scadenza, intestatario della carta, numero di carta, tipo di carta, intestatario conto, banca, metodo di pagamento, numero conto, carta, cvv, nome del titolare, intestatario del conto, iban, nome della banca, numero di conto',
  'one-time-code':
    'codice di verifica, codice sms, codice otp, codice di conferma, codice di attivazione, codice ricevuto, codice monouso',
  captcha:
    'codice di controllo, digita i caratteri, caratteri nell immagine, codice immagine, codice antispam, non sono un robot, codice di sicurezza immagine',
  honeypot:
    'lasciare vuoto, non compilare, lascia vuoto questo campo, lasciare vuoto questo campo, non compilare questo campo, serve per la convalida, dovrebbe essere lasciato inalterato',
  consent:
    'accetto, acconsento, termini e condizioni, informativa privacy, ho letto, privacy, consenso, autorizzo, trattamento dei dati, condizioni d uso, dichiaro, firma, resta collegato, ricordami, presto il consenso, do il consenso, informativa, condizioni generali, confermo, privacy policy, desidero ricevere, rimani connesso, firma digitale, firma del candidato, nome come firma, dichiaro di, autorizzo il trattamento, ho preso visione, voglio ricevere, maggiorenne',
  'equal-opportunity':
    'disabilità, categorie protette, categoria protetta, stato civile, etnia, religione, invalidità, orientamento sessuale, età, figli, razza, pronomi, numero figli, legge 68, identità di genere, servizio militare, origine etnica',
  question:
    'retribuzione, aspettativa retributiva, stipendio, ral, retribuzione desiderata, ral attuale, ral desiderata, preavviso, periodo di preavviso, disponibilità, disponibile da, permesso di lavoro, permesso di soggiorno, patente, patente di guida, come ci hai conosciuto, come hai saputo, come sei venuto a conoscenza, come ci ha conosciuto, fonte, anni di esperienza, perché, quale, quali, quanto, quanti, quando, come, sei disponibile, hai, sei, puoi, disponibilità a trasferte, disponibilità a trasferimenti, tipo di contratto, posizione desiderata, posizione per cui ti candidi, sede preferita, hobby, interessi, luogo di nascita, comune di nascita, provincia di nascita, stato di nascita, paese di nascita, nato a, città di nascita, automunito, disponibilità al trasferimento, livello di inglese, livello di conoscenza, riferimento annuncio, posizione di interesse, area di interesse, altre informazioni, informazioni aggiuntive, orario di lavoro, data di disponibilità, disponibilità immediata, inquadramento, ambito di interesse, aspettative economiche, desiderata, desiderato, ruolo desiderato, di interesse, di tuo interesse, ti interessa, interessato a, interessata a, sede di lavoro preferita, sede di interesse, sede desiderata, città preferita, zona di lavoro preferita, provincia di interesse, figura professionale di interesse, posizione per la quale ti candidi, posizione per cui si candida, posizione ricercata, candidatura per, riferimento dell annuncio, rif annuncio, codice annuncio, codice riferimento, aspettative retributive, aspettativa economica, retribuzione attuale, stipendio attuale, stipendio desiderato, ral richiesta, ral attesa, richiesta economica, compenso, tariffa giornaliera, tempi di preavviso, disponibilità da, disponibilità a partire, disponibile dal, quando puoi iniziare, quando potresti iniziare, data di inizio desiderata, data inizio disponibilità, disponibilità oraria, disponibilità a turni, disponibilità a viaggiare, disponibilità al lavoro, full time o part time, part time full time, full time, part time, tipologia di contratto, contratto desiderato, come hai conosciuto, come ci ha, come ci hai, come hai trovato, come sei venuto, come è venuto, dove hai, dove ci hai, dove ha, da dove, attraverso quale, tramite quale, in che modo, perché vuoi, perché vorresti, perché ti candidi, perché dovremmo, per quale motivo, motivo della candidatura, motivo del cambiamento, motivo di fine rapporto, motivazione al cambiamento, che cosa, vorresti, saresti, hai mai, possiedi, conosci, parli, anni di esperienza nel, esperienza in anni, livello inglese, livello di italiano, conoscenza della lingua inglese, conoscenza inglese, certificazioni, punti di forza, mezzo proprio, auto propria, automunita, patente b, tipo di patente, aspirazioni, casellario, nato in, luogo e data di nascita, località di nascita, nazione di nascita, categorie protette, legge 68, appartenenza alle categorie protette, data e luogo di nascita, nato a il, nato a a il',
  'other-person':
    'referenza, referenze, segnalato da, contatto di emergenza, coniuge, madre, padre, genitore, genitori, tutore, amico, responsabile, nome da nubile, cognome da nubile, consigliato da, presentato da, emergenza, mittente, figlio, nome del figlio, marito, moglie, persona di riferimento, cognome da nubile della madre, superiore, legale rappresentante, cointestatario, accompagnatore, secondo richiedente, secondo conducente, email del destinatario, e mail del destinatario, collega, dipendente, nome del dipendente, persona da contattare in caso di emergenza, familiare, in memoria di, in ricordo di, in onore di, defunto, nome del defunto, dedicato a, regalo per, destinatario regalo, nome del mittente, nome del tuo amico, nome amico, email del tuo amico, email amico, amica, nome del coniuge, compagno, compagna, convivente, nome del padre, nome della madre, nome e cognome del genitore, nome del genitore, nome genitore, nome del minore, nome del bambino, nome e cognome del bambino, nome e cognome del figlio, figlia, figli, tutore legale, esercente la potestà, nome contatto di emergenza, contatto emergenza, numero di emergenza, telefono di emergenza, persona da contattare, persona da avvisare, in caso di emergenza, grado di parentela, parentela, rapporto di parentela, familiare di riferimento, nome del responsabile, nome responsabile, diretto superiore, responsabile diretto, superiore diretto, nome del superiore, nome del titolare, referenze professionali, referenza 1, referenza 2, referenze nome, nome della referenza, nome referente aziendale, segnalato da chi, chi ti ha segnalato, chi ti ha consigliato, nome di chi ti ha segnalato, nome del dipendente che ti ha segnalato, nome dipendente, presentatore, chi ti ha presentato, medico curante, nome del medico, allenatore, nome agente, avvocato, passeggero 2, ospite 2, adulto 2, viaggiatore 2, secondo passeggero, secondo ospite, altri ospiti, altri passeggeri, accompagnatori, garante, testimone, erede, cognome precedente, cognome da sposata, nome precedente, rappresentante legale, proposto da',
  'about-company':
    'settore, numero di dipendenti, partita iva, p iva, numero dipendenti, settore di attività, indirizzo azienda, fatturato, codice sdi, codice destinatario, dimensione azienda, telefono azienda, sede azienda, settore merceologico, codice univoco, tipo di azienda, nome prodotto, nome progetto, indirizzo del datore di lavoro, sito web aziendale, nome del file, oggetto, partita iva azienda, sede legale, sito aziendale, sito internet aziendale, sito dell azienda, p iva azienda, partita iva o codice fiscale, codice fiscale azienda, codice fiscale partita iva, codice sdi o pec, pec o codice sdi, codice univoco sdi, codice fatturazione elettronica, codice ipa, rea, numero rea, camera di commercio, anno di fondazione, numero addetti, addetti, n dipendenti, dimensioni azienda, dimensione dell azienda, fatturato annuo, settore azienda, settore aziendale, attività dell azienda, tipo di attività, tipologia azienda, tipo azienda, forma giuridica, ragione sociale datore, sede legale azienda, indirizzo dell azienda, indirizzo sede, indirizzo aziendale, indirizzo della scuola, città dell azienda, città dell università, città della scuola, sede dell università, sede del lavoro, telefono aziendale, email dell azienda, assicurazione attuale, compagnia assicurativa, compagnia attuale, fornitore attuale, nome del cane, nome del gatto, nome animale, nome del negozio, nome del sito, nome evento, nome squadra, nome gruppo, alias indirizzo, nome indirizzo, alias dell indirizzo, titolo indirizzo, etichetta indirizzo',
  'identity-number':
    'codice fiscale, carta d identità, passaporto, numero documento, c f, cod fiscale, documento, documento di identità, tipo documento, numero di passaporto, numero carta d identità, numero di previdenza sociale, cf, numero carta di identità, numero documento d identità, n documento, estremi documento, rilasciato da, rilasciata da, ente di rilascio, luogo di rilascio, data di rilascio, scadenza documento, data di scadenza documento, tessera sanitaria, numero tessera sanitaria, numero patente, targa, targa veicolo, targa auto, permesso di soggiorno numero, codice fiscale estero, codice fiscale del richiedente, codice identificativo',
  amount:
    'quantità, importo, numero, prezzo, taglia, peso, totale, altezza, donazione, persone, adulti, bambini, numero di persone, numero persone, numero ospiti, numero di ospiti, numero adulti, numero bambini, numero di camere, numero notti, numero di partecipanti, numero partecipanti, n persone, importo donazione, altro importo, importo libero, reddito, reddito annuo, reddito mensile, stipendio netto, affitto, metri quadri, superficie, consumo annuo, chilometraggio, numero scarpe, taglia maglietta, statura, larghezza, lunghezza, ospiti, camere, notti, passeggeri, neonati',
  date: 'data, data di arrivo, data di partenza, ora, appuntamento, data di consegna, arrivo, partenza, orario, data di rilascio, data evento, luogo e data, data e luogo, data e ora, data odierna, data della firma, data preferita, data desiderata, data appuntamento, data consegna, fascia oraria, orario preferito, orario di arrivo, data di andata, data di ritorno, andata, ritorno, check in, check out, data di acquisto, data del matrimonio, data inizio noleggio, data ritiro, data riconsegna, data inizio contratto',
  message:
    'messaggio, commento, commenti, note, richiesta, domanda, osservazioni, il tuo messaggio, domande, motivo, altro, dettagli, risposta, suggerimenti, specificare, specifica, istruzioni, annotazioni, altri documenti, certificati, allegati, altri allegati, il tuo commento, note sull ordine, note ordine, note per l ordine, note per il corriere, note per la consegna, note di consegna, note al corriere, istruzioni per la consegna, istruzioni di consegna, istruzioni per il corriere, messaggio regalo, biglietto, dedica, testo del messaggio, descrizione del problema, descrivi la tua richiesta, descrivi il tuo progetto, la tua richiesta, la tua domanda, motivo del contatto, motivo della richiesta, tipo di richiesta, argomento, ulteriori informazioni, altre informazioni utili, altro specificare, specificare altro, se sì, se si, se altro, in caso affermativo, altri file, documenti aggiuntivi, documento aggiuntivo, ulteriori documenti, allegato aggiuntivo, certificati e attestati, attestati, lettere di referenza, lettera di raccomandazione, pubblicazioni, copia documento, video presentazione',
  preference:
    'presso, c o, lingua, ordina, filtra, categoria, tipo, tipo di indirizzo, tipo indirizzo, metodo di spedizione, fax, frequenza, raggio, modalità di contatto, tipologia, piano, citofono, nome sul citofono, ascensore, privato o azienda, privato azienda, tipo cliente, tipologia cliente, tipo di cliente, tipo di soggetto, tipologia di contatto, tipo di abitazione, modalità di pagamento, frequenza donazione, punto di ritiro, numero di fax, fuso orario, valuta, reparto, skype',
  of: 'del, della, dell, dello',

  asks: 'qual è il tuo, qual è la tua, qual è il suo, qual è la sua, quali sono i tuoi, dicci il tuo, indicaci il tuo, qual è l',
  ignore:
    'il, la, lo, i, gli, le, l, un, una, di, del, della, dello, dell, dei, e, o, a, al, alla, in, per, con, su, da, tuo, tua, tuoi, tue, suo, sua, obbligatorio, facoltativo, opzionale, richiesto, campo, campi, inserisci, inserire, scrivi, seleziona, selezionare, scegli, qui, esempio, es, personale, personali, attuale, principale, dati, informazioni, si prega, prego, è, se, che, valido, valida, spedizione, fatturazione, cliente, candidato, mio, mia, nuovo, nuova, casa, lavoro, ufficio, completo, indica, indicare, carica, allega, allegare, file, scegli file, numero, n, num, contatto, contatti, digita, d, anagrafici, utente, privato, recapiti, candidata, richiedente, partecipante, titolare, iscritto, interessato, documento da allegare, allegato, trascina, sfoglia, formati, ospite, come ospite, ospite 1, ospite principale, passeggero 1, viaggiatore 1, adulto 1, contraente, assicurato, donatore, donatrice, paziente, alunno, alunna, studente, studentessa, socio, dati personali, dati di contatto, i tuoi dati, dati anagrafici, anagrafica, trascina e rilascia, trascina qui, rilascia qui, se disponibile, se presente, se ce l hai',
  confirm:
    'conferma, confermare, ripeti, ripetere, verifica, reinserisci, di nuovo, riscrivi, conferma la tua, ridigita',
  'work-section':
    'esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali, esperienza, esperienze, carriera, occupazione, percorso professionale, impiego attuale, ultimo impiego, occupazione attuale, impieghi precedenti',
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
  prompt:
    'scegli, scegliere, scelga, seleziona, selezionare, selezioni, selezionate, effettua una selezione, la tua risposta, la sua risposta, scrivi la tua risposta, inserisci la tua risposta, inserisci risposta, inserisci testo, inserisci il testo, inserire testo, scrivi qui, digita qui, digita la tua risposta, cerca, nessuna selezione, nessuno selezionato',
};
