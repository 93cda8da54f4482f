/** Plain text, as people write it, and as it comes when a document is copied. */

import type { Reader } from '../format';
import { understand } from '../parse-lines';
import { linesOfText } from '../parse-lines/text-lines';
import { decode } from '../shared/decode';
import { guarded } from '../shared/guard';

/** Reads a résumé from plain text. */
export const read: Reader = (bytes) => guarded(bytes, () => understand(linesOfText(decode(bytes))));
