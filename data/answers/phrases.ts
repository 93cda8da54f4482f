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
