/** The parts of a job page: what is asked, and what says nothing about the work, as benefits and other jobs. */

/** Begins a part that is left out, up to the next heading. */
const ASIDE =
  /^(our |the |unsere |nos |nuestros )?(key )?(employee )?(benefits?|perks|what we offer|what you get|what you['’]ll get|what['’]s in it for you|we offer|in return|offered:|our offer|compensation|salary|pay range|rewards|why join|why work|wir bieten|was wir bieten|das bieten wir|unser angebot|deine vorteile|ihre vorteile|benefits für|nous offrons|nous vous offrons|ce que nous offrons|ce que nous proposons|nos avantages|avantages|ofrecemos|qué ofrecemos|te ofrecemos|beneficios|equal opportunit|equal employment|eeo|diversity|accommodations?\b|(privacy|cookies?|data protection)(?=\s*$| (policy|notice|statement|information))|datenschutz|how to apply|application process|so bewirbst|bewerbungs)/i;

/** The rest of the page from here on is about other jobs, until the job itself goes on. */
const OTHERS =
  /^(similar|related|more|other|recommended|suggested|featured|latest|weitere|ähnliche|autres|offres similaires|otros|ofertas similares|empleos similares)\b.{0,30}\b(jobs?|roles?|positions?|vacancies|openings|searches|stellen\w*|offres|emplois|ofertas|empleos|companies)\b|^people (also|who) (viewed|applied)|^(you (may|might) also like|jobs you may be interested|offres similaires|empleos similares)/i;

/** Begins what is asked. */
const ASKED =
  /^(the |your |our |key |basic |minimum |preferred |essential |desired |job |additional |technical |core |required |nice|bonus|must|dein |ihr |votre |tu )*(requirements?|qualifications?|skills|experience|profile?|criteria|must[- ]haves?|nice[- ]to[- ]haves?|what (you|we)['’]?(ll)?( will)? (need|bring|have|look|are looking|expect|require|offer us)|what you['’]ll (need|bring)|who you are|about you|you (have|are|bring|will|must|should|know|need)|you['’]ll|we (expect|ask|require|need)|what we (expect|need|ask)|we['’]re looking for|we are looking for|what we['’]re looking for|to succeed|ideal candidate|the successful candidate|person specification|stack|tech stack|tools|nice to have|bonus( points)?|desirable|essential|preferred|required|minimum|profil|profil recherché|anforderungen|das bringst du mit|das bringen sie mit|qualifikationen|voraussetzungen|kenntnisse|compétences|prérequis|exigences|requisitos|perfil|conocimientos|se valorará|se requiere|responsibilit|duties|the role|job description|about the (role|job)|tasks|aufgaben|deine aufgaben|ihre aufgaben|missions|vos missions|funciones|tareas|what you)/i;

/** A line of the page: whether it counts, and whether it stands under what is asked. */
export interface Line {
  counts: boolean;
  asked: boolean;
}

/** What each line of a page is part of. */
export function partsOf(text: string): Line[] {
  let part: 'plain' | 'asked' | 'aside' | 'others' = 'plain';
  const lines = text.split('\n').map((line) => line.trim());
  return lines.map((line, index) => {
    const bare = line.replace(/^[\P{L}]+/u, '');
    const heading = isHeading(line);
    const titled = heading && (ASKED.test(bare) || line.endsWith(':'));
    if (OTHERS.test(bare) && heading) part = 'others';
    else if (ASIDE.test(bare)) {
      // "Benefits: dental, gym" and "We offer …" are over at the end of the line.
      if (!heading) return { counts: false, asked: false };
      part = 'aside';
    } else if (ASKED.test(bare) && heading) part = 'asked';
    else if (part === 'aside' && heading && endsAside(lines, index)) part = 'plain';
    return { counts: part === 'plain' || part === 'asked', asked: part === 'asked' && !titled };
  });
}

function isHeading(line: string): boolean {
  return (
    line !== '' &&
    line.length <= 60 &&
    !/[.,;]$/.test(line) &&
    !/:\s*\S/.test(line) &&
    !/^[-–•*·]/.test(line)
  );
}

/** Another heading: with a colon, or standing free with a list below. */
function endsAside(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.endsWith(':')) return true;
  const free = index === 0 || lines[index - 1] === '';
  return (
    free &&
    line.split(/\s+/).length <= 5 &&
    (lines[index + 1] ?? '') !== '' &&
    /^[-–•*·]/.test(lines[index + 1] ?? '')
  );
}
