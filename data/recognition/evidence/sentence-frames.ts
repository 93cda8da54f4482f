/** Questions that say one thing in a whole sentence: “What city do you currently reside in?” asks for the city. */
import { fold } from '../lexicon/fold';

/** Where one lives, asked for by the noun that stands in the group `what`; folded, without the question mark. */
const RESIDENCE: readonly RegExp[] = [
  /^(?:(?:in|at|from) )?(?:what|which) (?<what>.+?) (?:(?:do|are) you|you(?:'re)?) (?:(?:currently|presently|now) )?(?:live|living|reside|residing|based|located|stay|staying|call home)(?: in| at| from)?(?: right now| now| currently| at the moment)?$/u,
  /^(?:the |your )?(?<what>.+?) (?:where|in which|that)? ?you (?:(?:currently|presently|now) )?(?:live|reside|are (?:based|located|living))(?: in)?$/u,
  /^in welche[rmns] (?<what>.+?) (?:wohn|leb|bist|sind|befind)\p{L}* (?:du|sie)(?: dich| sich)?(?: (?:derzeit|aktuell|momentan|zurzeit|gerade|zur zeit))?(?: (?:ansassig|wohnhaft|zu ?hause|gemeldet))?$/u,
  /^(?:dans|en|a) quel(?:le)? (?<what>.+?) (?:habit|viv|resid|etes|es|est-ce que (?:vous|tu) (?:habit|viv|resid))\p{L}*(?:[- ](?:vous|tu))?(?: actuellement)?(?: (?:base|installe|domicilie)\p{L}*)?(?: actuellement)?$/u,
  /^¿?\s?en (?:que|cual) (?<what>.+?) (?:actualmente )?(?:vive|reside|te encuentras|se encuentra|estas|esta)s?(?: (?:usted|actualmente|ubicad[oa]|ahora))*$/u,
  /^in (?:quale|che) (?<what>.+?) (?:attualmente )?(?:viv|risied|abit|ti trovi|si trova)\p{L}*(?: attualmente)?$/u,
  /^em (?:que|qual) (?<what>.+?) (?:(?:voce|tu) )?(?:atualmente )?(?:mora|vive|reside)s?(?: atualmente| actualmente)?$/u,
  /^in (?:welke?|wat voor) (?<what>.+?) (?:woont?|verblijft?|leeft?|ben|bent) (?:je|jij|u)(?: (?:momenteel|nu|op dit moment))?(?: gevestigd)?$/u,
  /^(?:i )?(?:vilken|vilket|hvilken|hvilket) (?<what>.+?) (?:bor|ar|er) du(?: (?:i|just nu|nu|i dag|for narvarande|bosatt))*$/u,
];

/** What a question after where one lives asks for by name, folded: “city”; `undefined` for any other text. */
export function residenceAsked(text: string): string | undefined {
  const plain = fold(text)
    .replace(/[’]/gu, "'")
    .replace(/[\s?*:.]+$/u, '')
    .trim();
  for (const question of RESIDENCE) {
    const what = question.exec(plain)?.groups?.what;
    if (what) return what;
  }
  return undefined;
}
