/** HTML pages: JSON-LD `Person` or h-card where there is one, else the words of the page. */

import type { Reader } from '../format';
import { understand } from '../parse-lines';
import { decode } from '../shared/decode';
import { guarded } from '../shared/guard';
import { parseMarkup } from '../shared/markup';
import { linesOfHtml } from './lines';
import { personOf } from './person';

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
