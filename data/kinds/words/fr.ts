import type { Words } from './words';

export const fr: Words = {
  'given-name': 'prénom, prénoms, votre prénom, prénom usuel, prénom s, premier prénom, petit nom',
  'additional-name': 'deuxième prénom, second prénom, autres prénoms, 2e prénom, autre prénom',
  'family-name': 'nom, nom de famille, nom usuel, nom d usage, votre nom, nom patronymique, noms',
  name: 'nom complet, prénom et nom, nom et prénom, nom prénom, prénom nom, nom et prénoms, vos nom et prénom, nom du candidat, nom du destinataire, destinataire, noms et prénoms, personne de contact, nom du contact, nom et prénom s',
  'honorific-prefix': 'civilité, titre de civilité, formule de politesse, titre civilité',
  nickname: 'prénom préféré',
  email:
    'email, e mail, courriel, adresse email, adresse e mail, adresse courriel, adresse électronique, mail, adresse mail, adresse de courriel, courrier électronique, mél, adresse de messagerie, adresse de courrier électronique, email professionnel, messagerie',
  tel: 'téléphone, numéro de téléphone, tél, portable, mobile, téléphone portable, téléphone mobile, n de téléphone, téléphone fixe, numéro de portable, numéro de mobile, gsm, numéro de tél, cellulaire, numéro de cellulaire, téléphone domicile, téléphone privé, téléphone principal, n tél, tél mobile, tél portable, natel, coordonnées téléphoniques, téléphone personnel, tél fixe, numéro mobile',
  'tel-country-code':
    'indicatif, indicatif pays, indicatif téléphonique, code pays, indicatif du pays, indicatif international, préfixe pays',
  'tel-area-code': 'indicatif régional, code régional',
  'tel-extension': 'poste, numéro de poste',
  'street-address':
    'adresse, adresse postale, adresse complète, adresse du domicile, adresse de domicile, votre adresse, adresse personnelle, adresse de livraison, adresse de facturation, adresse actuelle, adresse civique, domicile adresse',
  'address-line1':
    'rue, numéro et rue, rue et numéro, n et rue, adresse 1, adresse ligne 1, ligne d adresse 1, numéro et nom de rue, numéro et nom de la rue, voie, numéro et voie, nom de la rue, nom de rue, rue et n, rue n, numéro et nom de voie, numéro et libellé de la voie, libellé de voie, adresse rue, rue numéro, première ligne d adresse, rue no',
  'address-line2':
    'complément d adresse, adresse 2, complément adresse, adresse ligne 2, ligne d adresse 2, appartement, bâtiment, étage, complément, appt, appartement bâtiment, suite de l adresse, adresse suite, résidence bâtiment, case postale, deuxième ligne d adresse, immeuble, digicode, appartement suite, lieu dit',
  'address-line3': 'adresse 3, adresse ligne 3',
  'house-number':
    'numéro de rue, n de rue, numéro de maison, numéro de voie, n de voie, numéro dans la rue, no de rue, numéro civique',
  'address-level2':
    'ville, localité, commune, municipalité, ville de résidence, ville localité, agglomération, cité',
  'address-level1':
    'région, département, province, canton, état, état province, région département, province état, état région, province territoire, région ou département',
  'address-level3': 'quartier, arrondissement',
  'postal-code': 'code postal, cp, npa, code zip, codepostal, zip',
  country:
    'pays, pays de résidence, pays région, nom du pays, pays de domicile, pays ou région, votre pays, pays territoire',
  location:
    'lieu de résidence, lieu de domicile, ville et pays, code postal et ville, code postal ville, localisation, lieu, domicile, npa localité, npa lieu, lieu d habitation, résidence, votre localisation, emplacement, ville pays, localisation actuelle, lieu de résidence actuel, cp ville, où habitez vous, où résidez vous, où vivez vous, dans quelle ville habitez vous',
  organization:
    'entreprise, société, nom de l entreprise, employeur, employeur actuel, organisation, nom de la société, raison sociale, entreprise actuelle, dernier employeur, nom de l employeur, établissement, organisme, employeur précédent, nom de l organisation, compagnie, entreprise société, dernière entreprise, société actuelle, institution, structure, nom de l établissement, votre entreprise, votre société, association',
  'organization-title':
    'poste, fonction, intitulé du poste, poste actuel, titre du poste, profession, poste occupé, emploi, métier, emploi actuel, fonction actuelle, dernier poste, titre professionnel, intitulé de poste, votre fonction, votre poste, rôle, dernier poste occupé, activité professionnelle, situation actuelle poste, fonction exercée, occupation',
  url: 'site web, site internet, site, url, portfolio, page web, site personnel, lien, blog, lien vers votre portfolio, liens, adresse web, adresse du site, site web personnel, lien portfolio, page personnelle',
  photo: 'photo, photo d identité, photographie, photo de profil',
  bday: 'date de naissance, né le, née le, né e le, anniversaire, naissance, date naissance, date d anniversaire, jour de naissance, ddn',
  sex: 'sexe, genre',
  language: 'langue de correspondance, langue préférée, langue de communication',
  nationality: 'nationalité, citoyenneté, nationalités, pays de nationalité',
  'url:linkedin':
    'profil linkedin, lien linkedin, page linkedin, compte linkedin, lien vers votre profil linkedin, url linkedin',
  'url:github': 'profil github, lien github',
  'url:twitter': 'profil twitter, compte twitter',
  headline: 'titre du profil, accroche, titre du cv, titre de profil',
  summary:
    'à propos de vous, à propos de moi, présentez vous, résumé, présentation, profil, biographie, résumé professionnel, parlez nous de vous, profil professionnel, décrivez vous, qui êtes vous, présentation personnelle, parle nous de toi, à propos',
  'cover-letter':
    'lettre de motivation, lettre d accompagnement, votre message de motivation, lettre de présentation, texte de motivation, message au recruteur, vos motivations, motivations, votre motivation, lettre de candidature',
  'file:resume':
    'cv, curriculum vitae, votre cv, ajouter votre cv, votre dossier, dossier de candidature, joindre votre cv, télécharger votre cv, ajoutez votre dossier, téléverser cv, dossier, déposez votre cv, importer votre cv, candidature, votre candidature, dossier complet, fichier cv',
  'file:cover-letter': 'joindre une lettre de motivation, fichier lettre de motivation, lm',
  skills:
    'compétences, savoir faire, compétences techniques, compétences clés, aptitudes, expertise, expertises, domaines de compétence, connaissances, compétences professionnelles, technologies maîtrisées, savoir être',
  languages:
    'langues, langues parlées, compétences linguistiques, connaissances linguistiques, langues maîtrisées, langues étrangères',
  school:
    'école, université, établissement scolaire, établissement d enseignement, école université, nom de l école, nom de l université, lycée, établissement de formation, université école, organisme de formation, institut de formation, faculté, collège, centre de formation',
  degree:
    'diplôme, niveau d études, niveau de formation, diplôme obtenu, dernier diplôme, plus haut diplôme, niveau d étude, intitulé du diplôme, formation, titre obtenu, diplôme le plus élevé, niveau de diplôme, type de diplôme, nom du diplôme, certificat, dernier diplôme obtenu, titre du diplôme',
  area: 'domaine d études, spécialité, filière, discipline, spécialisation, domaine d étude, matière principale, domaine de formation, option, majeure, branche, cursus',
  grade: 'mention, note, moyenne, moyenne générale, note finale, résultat',
  current:
    'en cours, poste actuel, à ce jour, actuellement, j occupe actuellement ce poste, je travaille actuellement ici, emploi actuel, jusqu à aujourd hui, aujourd hui, toujours en poste, poste en cours, à présent, je travaille actuellement à ce poste, formation en cours',
  description:
    'description, missions, tâches, description du poste, responsabilités, principales missions, description des tâches, description des missions, réalisations, missions et responsabilités, descriptif, activités principales',
  'start-date':
    'date de début, de, du, début, depuis, date d entrée, date début, à partir de, de mois année, commencé le, débuté le, date d embauche',
  'end-date':
    'date de fin, à, au, fin, jusqu à, date fin, date de sortie, date d obtention, jusqu au, date d obtention du diplôme, terminé le, date de départ',
  'end-year': 'année d obtention, année du diplôme, année de diplôme, année d obtention du diplôme',
  password:
    'mot de passe, mdp, code secret, code confidentiel, question secrète, réponse secrète, question de sécurité, nouveau mot de passe, motdepasse',
  username:
    'identifiant, nom d utilisateur, utilisateur, pseudo, pseudonyme, login, numéro client, numéro de client, numéro d adhérent, numéro de membre, code utilisateur, identifiant client, nom d usager, numéro de compte, e mail ou identifiant, email ou nom d utilisateur, email ou téléphone, adresse e mail ou numéro de téléphone, adresse mail ou numéro de téléphone, identifiant ou email, nom de connexion, code d accès, usager, numéro d abonné, code client, n client, surnom, compte utilisateur, votre identifiant',
  search:
    'recherche, rechercher, mot clé, mots clés, que cherchez vous, chercher, trouver, recherche par mot clé, que recherchez vous, trouver un magasin, trouver une agence, suivre ma commande, suivi de colis, trouver un emploi, recherche d emploi, affiner, affiner la recherche, filtrer, rechercher une offre',
  coupon:
    'code promo, code promotionnel, bon de réduction, code de réduction, carte cadeau, chèque cadeau, code avantage, code parrainage, code parrain, coupon, bon d achat, code cadeau, carte de fidélité, code promotion, code remise, code privilège, numéro de carte cadeau, code d invitation',
  card: 'carte de crédit, carte bancaire, numéro de carte, titulaire de la carte, nom sur la carte, date d expiration, cryptogramme, code de sécurité, cryptogramme visuel, nom du titulaire, date d expiration de la carte, expire, mois d expiration, année d expiration, rib, titulaire du compte, numéro de carte bancaire, type de carte, nom du porteur, carte, code de vérification de la carte, banque, moyen de paiement, date de validité, date d échéance, iban, bic, nom de la banque, numéro de compte',
  'one-time-code':
    'code de vérification, code de validation, code reçu, code sms, code à usage unique, code de confirmation, code d authentification, code d activation, code de sécurité reçu',
  captcha:
    'code de sécurité image, recopiez, saisissez les caractères, caractères de l image, anti spam, recopier le code, code anti robot, je ne suis pas un robot, question antispam',
  honeypot:
    'ne pas remplir, laisser ce champ vide, laissez ce champ vide, laisser vide, ne remplissez pas ce champ, ne pas compléter',
  consent:
    'j accepte, je consens, conditions générales, politique de confidentialité, je certifie, consentement, j ai lu, protection des données, vous acceptez, autorisation, cgu, cgv, mentions légales, signature, j autorise, je souhaite recevoir, rester connecté, se souvenir de moi, rgpd, je confirme, je reconnais, en soumettant, en utilisant ce formulaire, statistiques, préférences cookies, confidentialité',
  'equal-opportunity':
    'handicap, rqth, situation de handicap, origine ethnique, situation familiale, état civil, religion, pronoms, minorité visible, orientation sexuelle, enfants, nombre d enfants, enfants à charge, confession, âge, tranche d âge, travailleur handicapé, identité de genre, autochtone, situation matrimoniale, service militaire',
  question:
    'prétentions salariales, salaire, salaire souhaité, rémunération, prétention salariale, rémunération souhaitée, préavis, durée de préavis, délai de préavis, délai de congé, disponibilité, date de disponibilité, disponible à partir du, permis de travail, autorisation de travail, permis de séjour, permis de conduire, comment avez vous entendu parler, comment avez vous connu, comment nous avez vous connus, source, mobilité, mobilité géographique, années d expérience, nombre d années d expérience, pourquoi, quel, quelle, quels, quelles, combien, êtes vous, avez vous, pouvez vous, souhaitez vous, type de contrat, taux d occupation, taux d activité, date d entrée souhaitée, date de début souhaitée, référence de l offre, poste souhaité, lieu souhaité, loisirs, centres d intérêt, quand, comment, lieu de naissance, ville de naissance, pays de naissance, département de naissance, taux d activité souhaité, disponibilités, temps de travail, statut, date de disponibilité souhaitée, niveau d anglais, niveau de français, niveau de langue, secteur souhaité, poste recherché, autres informations, informations complémentaires, prise de poste, date d arrivée souhaitée, niveau d expérience, où avez vous, salaire actuel, rémunération actuelle, expérience en années',
  'other-person':
    'référence, références, recommandé par, contact d urgence, personne à contacter, conjoint, mère, père, parent, parents, responsable légal, nom de jeune fille, nom de naissance, parrain, ami, manager, supérieur hiérarchique, personne de référence, personne à prévenir, en cas d urgence, personne qui vous a recommandé, filleul, nom du référent, époux, épouse, tuteur, représentant légal, coopté par, cooptation, expéditeur, bénéficiaire, nom du parrain, nom du salarié, enfant, nom de l enfant, recommandation, co emprunteur, coemprunteur, deuxième personne, seconde personne, accompagnant, accompagnateur, second conducteur, conducteur secondaire, destinataire du cadeau, email du destinataire, e mail du destinataire, propriétaire, bailleur, salarié, collaborateur, collaboratrice, collègue, employé, nom du collaborateur, référent, coopteur',
  'about-company':
    'secteur d activité, effectif, nombre d employés, siret, siren, numéro de tva, adresse de l entreprise, taille de l entreprise, nombre de salariés, chiffre d affaires, site web de l entreprise, adresse de l employeur, téléphone de l employeur, secteur, n tva, tva intracommunautaire, forme juridique, code naf, ville de l employeur, adresse de la société, type d entreprise, nom du projet, nom du produit, nom du fichier, numéro siret, type de société, n siret, domaine d activité, ville de l école',
  'identity-number':
    'numéro de sécurité sociale, numéro de passeport, pièce d identité, carte d identité, numéro avs, n avs, passeport, numéro de carte d identité, nas, numéro d assurance sociale, numéro fiscal, numéro de permis, numéro national',
  amount:
    'quantité, montant, nombre, prix, taille, poids, don, total, nombre de personnes, voyageurs, adultes, surface',
  date: 'date, date d arrivée, date de départ, heure, rendez vous, date souhaitée, date de livraison, arrivée, départ, horaire, date du rendez vous',
  message:
    'message, commentaire, commentaires, remarque, remarques, objet, sujet, question, questions, votre message, demande, votre demande, motif, raison, avis, précisions, précisez, autre, autres, notes, instructions de livraison, informations supplémentaires, réponse, documents complémentaires, autres documents, pièces jointes, certificats, diplômes, autres fichiers, certificats de travail',
  preference:
    'langue, trier, filtrer, catégorie, type, mode de livraison, langue préférée du site, fax, télécopie, télécopieur, type d adresse, type de téléphone, rayon, fréquence, moyen de contact',
  of: 'du, de la, de l',

  asks: 'quel est ton, quel est votre, quelle est ta, quelle est votre, quelle est ton, quels sont vos, quels sont tes, et ton, et votre, et ta, indique nous ton, indiquez nous votre',
  ignore:
    'votre, vos, ton, ta, tes, le, la, les, l, de, du, des, d, un, une, et, ou, à, au, aux, en, pour, sur, par, obligatoire, facultatif, optionnel, requis, champ, champs, veuillez, saisir, saisissez, entrez, entrer, renseigner, indiquer, indiquez, choisir, choisissez, sélectionner, sélectionnez, ici, exemple, ex, personnel, personnelle, personnelles, actuel, actuelle, principal, principale, données, coordonnées, informations, information, merci, est, si, que, dans, avec, ce, cette, domicile, travail, professionnel, professionnelle, valide, livraison, facturation, client, candidat, mon, ma, mes, je, nouveau, nouvelle, légal, complet, complète, télécharger, ajouter, ajoutez, joindre, parcourir, fichier, pièce, déposer, format, max, taper, numéro, n, s, e, vous, nous, candidate, participant, participante, utilisateur, demandeur, titulaire, cliente, adhérent, membre, étudiant, élève, intéressé, résidence, document, documents, pièce jointe, pièces jointes, fichiers, formats acceptés, taille maximale, glissez, importer, téléverser',
  confirm:
    'confirmer, confirmation, confirmez, répéter, ressaisir, vérification, retaper, ressaisissez, répétez, confirmation de l, à nouveau, vérifier',
  'work-section':
    'expérience professionnelle, expériences professionnelles, expérience, expériences, parcours professionnel, emplois précédents, emploi, historique professionnel, carrière, expériences de travail, postes occupés',
  'education-section':
    'formation, formations, études, scolarité, parcours scolaire, éducation, parcours académique, diplômes, parcours universitaire, cursus scolaire, formation académique, formation initiale',
  'log-in':
    'connexion, se connecter, connectez vous, mot de passe oublié, identifiez vous, déjà client, déjà inscrit, s identifier, rester connecté, se souvenir de moi, vous n avez pas de compte, pas encore de compte, me connecter, identification, ouvrir une session, authentification, identifiant oublié, pas encore inscrit, connecter, déjà membre',
  'sign-up':
    's inscrire, inscription, créer un compte, créer mon compte, inscrivez vous, postuler, envoyer ma candidature, nouveau client, rejoindre, déjà un compte, je postule, candidater, commander, création de compte, je m inscris, devenir membre, nouveau compte, envoyer la candidature, créez votre compte, créer votre compte, m inscrire, valider mon inscription, soumettre la candidature',
  'reset-password':
    'réinitialiser, mot de passe oublié, réinitialisation, réinitialiser le mot de passe, récupérer le mot de passe, nouveau mot de passe',
  newsletter:
    'newsletter, lettre d information, s abonner, abonnez vous, infolettre, je m abonne, bulletin d information, restez informé, abonnement newsletter, inscription à la newsletter',
  delivery: 'livraison, facturation, adresse de livraison, adresse de facturation',
  month: 'mois, mm',
  day: 'jour, jj',
  year: 'année, aaaa, an',
  birth: 'naissance, date de naissance, né le, née le, anniversaire, né',
  start: 'début, de, du, depuis, date de début',
  end: 'fin, à, au, jusqu à, date de fin, obtention',
};
