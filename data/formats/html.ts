/** HTML pages: JSON-LD `Person` or h-card where there is one, else the words of the page. */
import { decode } from './decode';
import type { Reader } from './format';
import { guarded } from './guard';
import { linesOfHtml } from './html-lines';
import { personOf } from './html-person';
import { parseMarkup } from './markup';
import { understand } from './understand/understand';

/** Reads a résumé from a web page. */
export const read: Reader = (bytes) =>
  guarded(bytes, async () => {
    const page = await parseMarkup(decode(bytes), false);
    const { resume, rest } = understand(linesOfHtml(page));
    const person = personOf(page);
    // The page's own data knows the person best; its words tell more of the rest.
    return {
      resume: { ...person, ...resume, basics: { ...resume.basics, ...person.basics } },
      rest,
    };
  });
