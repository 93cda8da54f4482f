/** That one would rather not say: forms word it in many ways, and offer it once. */
import { fold } from '../../recognition/lexicon/fold';

const DECLINES = new RegExp(
  [
    '(?:prefer|choose|chose|opt|rather|wish|want|like|care)(?: do)? not(?: to)? (?:say|answer|disclose|respond|state|specify|share|identify|self[- ]identify|provide)',
    "(?:do not|don'?t|would not) (?:wish|want|care|like) to (?:say|answer|disclose|respond|state|specify|share|identify|self[- ]identify|provide)",
    'declined? to (?:say|answer|disclose|respond|state|specify|identify|self[- ]identify|provide)|choose not to(?: self[- ])?identify|undisclosed|not disclosed',
    'keine angaben?|(?:mochte|will) (?:ich )?(?:dazu |hierzu )?(?:keine angaben?|nichts|nicht) (?:machen|sagen|angeben|antworten|beantworten)',
    '(?:prefere|souhaite|veux|desire) (?:ne )?pas (?:le )?(?:dire|repondre|preciser|communiquer|divulguer)|ne (?:souhaite|veux) pas (?:repondre|dire|preciser)',
    'prefiero no (?:decir(?:lo)?|contestar|responder|indicar(?:lo)?)|prefiro nao (?:dizer|responder|informar|declarar)|nao (?:quero|desejo) (?:responder|informar|declarar)',
    '(?:preferisco|desidero) non (?:dir(?:e|lo)|rispondere|specificar(?:e|lo)|dichiarar(?:e|lo)|indicar(?:e|lo))',
    '(?:zeg|deel) ik liever niet|wil (?:ik )?(?:dit |het )?(?:liever )?niet (?:zeggen|delen|beantwoorden)|liever niet(?: zeggen)?',
    'vill (?:helst )?(?:inte|ej) (?:uppge|saga|svara)|foredrar att inte (?:uppge|saga|svara)|(?:onsker|vil) ikke (?:at |a )?(?:oplyse|opgi|svare|si)',
    '(?:wole|nie chce) (?:nie )?(?:podawac|odpowiadac|mowic)|odmawiam odpowiedzi|nechci (?:uvest|odpovedet)|не (?:хочу|желаю) (?:отвечать|указывать)',
    '(?:回答|答え)(?:しない|たくない|を希望しない|を控える)|不愿(?:意)?(?:透露|回答)|不方便透露|응답하지 않음|밝히고 싶지 않음',
  ].join('|'),
  'u',
);

/** Whether a text says that the question is not answered, and nothing else: "I don't wish to answer". */
export const declines = (text: string): boolean =>
  text.length < 80 && DECLINES.test(fold(text).replaceAll('’', "'"));
