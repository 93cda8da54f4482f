/** What is said in several words, or in another language, in one way. */

/** Folded text, and the words that stand for it. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  // How one came to know of the employer or the job.
  [
    /\b(?:did you (?:first )?)?(?:hear|heard|learn|learned|learnt|find|found|find out|found out)\s+(?:about|of)\s+(?:us|(?:this|the|our)(?:\s+\w+)?(?:\s+(?:opening|opportunity|position|role|vacancy))?)(?!\p{L})/gu,
    'hearofus',
  ],
  [/\b(?:von uns|von (?:der|dieser) stelle)\s+(?:erfahren|gehort)\b/gu, 'hearofus'],
  [/\bauf (?:uns|die stelle|diese stelle)\s+aufmerksam(?:\s+geworden)?\b/gu, 'hearofus'],
  [/\bentendu parler (?:de nous|de cette offre|du poste)\b/gu, 'hearofus'],
  [/\b(?:supo|supiste|se entero|te enteraste) de (?:nosotros|esta oferta)\b/gu, 'hearofus'],
  [
    /\b(?:notice period|period of notice|kundigungsfrist|(?:duree de |periode de )?preavis|(?:periodo de )?preaviso|(?:periodo di )?preavviso|aviso previo|opzegtermijn|uppsagningstid|okres wypowiedzenia)(?!\p{L})/gu,
    'notice',
  ],
  [
    /\b(?:gehaltsvorstellung(?:en)?|gehaltswunsch|wunschgehalt|pretentions? salariales?|(?:pretension|expectativa|aspiracion|pretensao)(?:e?s)? salaria(?:l|les|is)|salariswens)(?!\p{L})/gu,
    'expected salary',
  ],
  // The day from which one could work: "When can you start?", "Date available".
  [
    /\b(?:when|how soon|from when)\s+(?:can|could|would|are|will)\s+you\s+(?:be\s+)?(?:(?:able to\s+)?(?:start|begin|join)|available(?:\s+to\s+(?:start|begin|join|work))?)(?:\s+work(?:ing)?)?(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\b(?:earliest|soonest)(?: possible)? (?:(?:start(?:ing)?|begin(?:ning)?|joining|availability) date|date (?:you|i) (?:can|could) (?:start|begin|join)|date of (?:entry|availability))(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\b(?:availability date|date of availability|date available|available from)(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\b(?:fruhest(?:er|es|moglicher?|mogliches) )?(?:eintrittstermin|eintrittsdatum|startdatum|starttermin)(?!\p{L})|\b(?:ab )?wann (?:konnen sie|konnten sie|kannst du|konntest du) (?:bei uns )?(?:anfangen|starten|beginnen)(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\bquand (?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu) commencer(?!\p{L})|\bdate de (?:disponibilite|prise de poste)(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\bcuando (?:puedes?|podrias?) (?:empezar|comenzar|incorporar(?:te|se))(?!\p{L})|\bfecha de (?:incorporacion|disponibilidad)(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\bquando (?:puoi|potresti|puo|potrebbe) (?:iniziare|cominciare)(?!\p{L})|\bdata di disponibilita(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\bquando (?:voce )?(?:pode|poderia) comecar(?!\p{L})|\bdata de inicio disponivel(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\bwanneer (?:kun|kan|kunt|zou) (?:je|u) (?:kunnen )?(?:beginnen|starten)(?!\p{L})|\bvroegste startdatum(?!\p{L})/gu,
    'startfrom',
  ],
  [
    /\b(?:od )?kiedy mo(?:zesz|ze pani|ze pan) (?:zaczac|rozpoczac)(?: prace)?(?!\p{L})|\bnar kan du (?:borja|starta|tilltrada)(?!\p{L})|\bnar kan du begynde(?!\p{L})/gu,
    'startfrom',
  ],
  [/(?:入社|就業開始|勤務開始)可能(?:日|時期)|いつから(?:働け|勤務でき)ますか/gu, 'startfrom'],
  // The right to work, by whatever paper one has it.
  [
    /\b(?:work (?:permit|authori[sz]ation)|permit to work|arbeitserlaubnis|arbeitsgenehmigung|permis de travail|autorisation de travail(?:ler)?|permiso de trabajo|autorizacion (?:de|para) trabaj(?:o|ar)|autorizad[oa] (?:a|para) trabajar|permesso di lavoro|autorizzat[oa] a lavorare|autorizacao (?:de|para) trabalh(?:o|ar)|permissao (?:de|para) trabalh(?:o|ar)|autorizad[oa] a trabalhar|werkvergunning|arbetstillstand|ratt att arbeta|arbejdstilladelse|arbeidstillatelse|(?:pozwolenie|zezwolenie) na prace|pracovni povoleni)(?!\p{L})/gu,
    'authorise work',
  ],
  // A driving licence; its class is the letter.
  [
    /\b(?:driver(?:['’]?s)? licen[cs]e|driving licen[cs]e|fuhrerschein|permis de conduire|carnet? de conducir|(?:permiso|licencia) de conducir|patente di guida|carta de conducao|carteira (?:nacional )?de (?:motorista|habilitacao)|rijbewijs|korkort|korekort|forerkort|prawo jazdy|ridicsky prukaz|vodicsky preukaz)(?!\p{L})/gu,
    'drive licence',
  ],
  [/\b(?:klasse|kategori(?:i|a|e)|kat\.?|class|categor(?:y|ia|ie)|typ|type)\s+(?=[a-d]\b)/gu, ' '],
  // Whether one would, said in one word.
  [/\b(reise|umzugs|schicht|uberstunden)bereitschaft(?!\p{L})/gu, 'bereit $1'],
  [
    /\bpreferred (?:work(?:ing)? (?:arrangement|model|mode|style|type|format)|way of working|mode of work(?:ing)?)(?!\p{L})/gu,
    'preferred workmode',
  ],
  [
    /\b(?:nocn(?:e|ych|a|ej) zmian(?:y|ach|a|ie)|night ?shifts?|nachtschicht(?:en)?|nachtarbeit|turni di notte|turnos? de noche|nattskift)(?!\p{L})/gu,
    'work night',
  ],
  [
    /\b(?:comment|ou|par quel moyen) (?:(?:nous )?avez[- ]vous (?:connus?|decouverts?)(?: (?:notre (?:entreprise|societe|offre)|cette offre|l[’' ]entreprise))?|as[- ]tu connu (?:notre entreprise|cette offre))(?!\p{L})/gu,
    'hearofus',
  ],
  [
    /\b(?:como|donde) (?:nos (?:conociste|ha conocido|has conocido|conocio)|(?:conociste|has conocido) (?:nuestra empresa|esta oferta))(?!\p{L})/gu,
    'hearofus',
  ],
  [
    /\bcome (?:ci (?:hai|ha) conosciuto|(?:hai|ha) (?:conosciuto la nostra azienda|saputo di noi))(?!\p{L})|\bcomo (?:nos conheceu|(?:ficou sabendo|soube) d(?:a vaga|a empresa|e nos))(?!\p{L})/gu,
    'hearofus',
  ],
  [
    /\bhoe (?:heb je|hebt u|heeft u|ken je|kent u) (?:ons|deze vacature|over ons|van ons)(?: (?:gevonden|gehoord))?(?!\p{L})|\bhur (?:hittade|horde) du (?:talas )?(?:om )?(?:oss|tjansten|jobbet)(?!\p{L})/gu,
    'hearofus',
  ],
  [/(?:当社|弊社|本求人|この求人)を(?:知った|お知りになった)(?:きっかけ|経緯)/gu, 'hearofus'],
  // 「…の有無」: whether one has it.
  [/(?:の有無|はありますか|をお持ちですか|を持っていますか)/gu, ' '],
  [/\b(?:yearly|annual) (?=(?:salary|pay|compensation|remuneration)\b)/gu, ' '],
  // What holds at any time: "at present or in the future", "now or later".
  [
    /\b(?:now|at present|presently|currently|today) (?:or|and) (?:at any time )?(?:in the future|later|in future)(?!\p{L})/gu,
    ' ',
  ],
  [/\bat present (?=or in the future\b)/gu, ' '],
  // "Have you worked here before?", "Have you ever worked here?", "Have you previously worked here?".
  [/^(\W*have you )(?:ever )?previously (?!\p{P})/gu, '$1ever '],
  [/^(\W*have you\b.+?) (?:before|previously|in the past)(?=\W*$)/gu, '$1'],
  [
    /\b(?:de forma|de manera|de maneira|in modalita|ai sensi d(?:i|el|ella)(?: legge)?)(?!\p{L})/gu,
    ' ',
  ],
  // "At least 18 years old", "18 years of age or older".
  [/\b(?:at least|over|older than)\s+(\d+)(?:\s+years?(?:\s+(?:old|of age))?)?/gu, 'aged $1'],
  [
    /\b(\d+)(?:\s+years?(?:\s+(?:old|of age))?)?\s+(?:or|and)\s+(?:older|over|above)\b/gu,
    'aged $1',
  ],
];

/** @param folded The text of a question, folded. */
export function inPlainWords(folded: string): string {
  return PHRASES.reduce((text, [said, plain]) => text.replace(said, plain), folded);
}
