/** What words do to a question: they say nothing, deny it, turn it into another, or ask the same. */
import { fold } from '../../recognition/lexicon/fold';
import { stem } from './stem';

const list = (text: string): string[] => text.trim().split(/\s+/).map(fold);

/** Words that say nothing of what is asked, in the languages of most forms. */
export const STOP: ReadonlySet<string> = new Set(
  list(
    `a an the of for to in on at by with from as is are be been am was were do does did have has had you your yours we our us i my me it its this that these those
  what which when where who how many much please enter select choose specify provide tell give indicate state if any would will can could may should there or and
  about field required optional yes long ever now future possible
  der die das den dem des ein eine einen einem einer ihr ihre ihren ihrer sie du dein deine deinen deiner dir wir uns unser unsere ist sind haben hast hat wie was wann wo welche welcher welches bitte geben an und oder zu zum zur im in bei fur von auf mit lange lang hoch viel
  le la les un une des du de d l votre vos vous nous notre est sont avez quel quelle quels quelles comment quand veuillez indiquer et ou pour dans sur
  el los las su sus usted es son tiene cual cuales cuando como y o para en del que por favor
  il lo gli i un uno una di da suo sua suoi lei e quale quali quando come per nel della
  o os as um uma seu sua voce e qual quais quando como para em do da
  hold holds holding possess able valid
  besitze besitzen besitzt verfugen verfugst uber vorhanden gultig gultige gultigen liegt vor konnen kannst konnten wurden wurdest mochten
  avez etes suis as possedez disposez detenez titulaire tu ta ton tes peux pouvez
  tiene tienes tengo dispone dispones posee posees cuenta cuentas con tu tus te se al
  hai ha possiedi possiede puoi puo sei tuo tua tuoi tue ai al alle allo agli
  tem tens tenho possui possuis teu tua seus suas pode podes dos das na ao
  bezit beschik beschikt ben kun kan kunt jou jullie
  czy masz ma pan pani pana posiadasz posiada mozesz moze jest jestes w na z do ze i jaki jaka jakie twoj twoja twoje
  har du din ditt dina ni er kan ar att pa av och vad vilken vilka nagon
  de het een uw je jouw u wij ons is zijn heeft heb wat welke wanneer hoe en of voor in van op`,
  ),
);

export const NEGATIONS: ReadonlySet<string> = new Set(
  list(
    'not no never neither nor without dont non nicht kein keine keinen ohne pas sans sin senza nao sem niet geen zonder nie bez inte ej utan ikke uden uten',
  ),
);

/**
 * Words that make another question of one that lacks them: to need is not to have, what was is not what
 * is, and the number of a thing, its end or whose it is are not the thing.
 */
export const TURNS: ReadonlySet<string> = new Set(
  list(
    `need require benotigen benotigst brauchen brauchst besoin necesita necesitas necesito precisa bisogno nodig potrzebujesz
  current currently present presently previous previously past former formerly before last still already
  aktuell aktuelle aktuelles derzeit derzeitige bisherige fruher bereits actuel actuelle actuellement ancien precedent actual anterior atual attuale precedente huidige
  earliest early latest late minimum maximum min max least most under over below above older younger
  number expiry expiration expire expired end type status currency frequency period name reason why warum pourquoi explain explanation detail describe other
  deja ya gia ja juz redan tidigare wczesniej eerder
  begin know anyone someone relative friend family spouse partner dependent member
  history nummer numero`,
  ).map(stem),
);

/** Words that ask for the same; the first of each row stands for the others. */
export const SAME: ReadonlyMap<string, string> = new Map(
  `salary compensation pay remuneration wage wages gehalt lohn salaire salario remuneracion stipendio salaris
  expect desired expected expectation requirement wish wunsch vorstellung pretention pretension aspiracion
  begin start available availability starten beginn verfugbar disponible disponibilite disponibilidad disponibilidade disponivel disponibile disponibilita
  early earliest soonest fruhest
  authorise authorize eligible legally legal lawfully entitle entitled right permit permitted allow allowed
  require need requires needs
  job position role vacancy opening stelle poste puesto
  relocate relocation relocating move
  sponsor sponsorship
  referral refer referred referrer
  remote remotely
  travel travelling traveling trip trips reise reisen dienstreisen viajar viaje viajes viagem viagens trasferta trasferte deplacement deplacements voyager reizen resor
  work working arbeiten arbeit travail travailler trabajo trabajar trabalho trabalhar lavoro lavorare werk werken praca pracowac prace arbeta arbete jobba
  night nights nachts nuit noche noite notte nacht nocy noc natt
  weekend weekends helg helger helgen
  willing ready prepared bereit acceptez accepteriez acceptes pret prete acepta aceptas aceita aceitaria accetti accetteresti bereid gotowy gotowa
  smoke smoker smoking rauchen raucher
  pound pounds lb lbs
  kilogram kilograms kg kilo kilos
  drive driver driving
  licence license`
    .split('\n')
    .flatMap((row) => {
      const all = list(row).map(stem);
      return all.map((word) => [word, all[0] ?? word] as const);
    }),
);
