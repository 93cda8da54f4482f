/** Plain text, as people write it, and as it comes when a document is copied. */

import { decode } from './decode';
import type { Reader } from './format';
import { guarded } from './guard';
import { linesOfText } from './understand/text-lines';
import { understand } from './understand/understand';

/** Reads a résumé from plain text. */
export const read: Reader = (bytes) => guarded(bytes, () => understand(linesOfText(decode(bytes))));
