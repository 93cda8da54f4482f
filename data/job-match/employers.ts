/** Names of firms, which are no skills: "customers such as SAP and Oracle", "Hallam Robotics Inc.". */
import type { Found } from './lexicon';
import type { Token } from './tokens';

/** Begins a list of firms; as it stands before the name. */
const FIRMS =
  /\b(customers?|clients?|merchants?|retailers?|organi[sz]ations|banks|businesses|giants?|peers|partners|companies|brands?|competitors?|firms|kunden|partnern?|entreprises|clientes|empresas)(,? (like|such as|include|including|comme|tels que|como|wie)|:)\s[^.;]*$|\b(trusted|backed|acquired|used|founded) by [^.;]*$/;

/** Ends the name of a firm. */
const LEGAL =
  /^(inc|incorporated|plc|ltd|limited|llc|llp|gmbh|ag|se|kg|sarl|sas|sa|bv|ab|corp|corporation|co|pty)$/;

/** How many words before a name are looked at. */
const REACH = 24;

/** Whether a name is that of a firm, or part of one, or the legal form of one. */
export function isFirm(tokens: readonly Token[], { from, to }: Found): boolean {
  const own = tokens[from];
  if (!own) return false;
  const after = tokens[to];
  const capital = /^\p{Lu}/u.test(own.text);
  const legal = after !== undefined && /^,? $/.test(after.gap) && LEGAL.test(after.folded);
  if (capital && legal && (after.folded.length > 2 || /^\p{Lu}/u.test(after.text))) return true;
  // The "plc" of "Verity Instruments plc".
  const last = tokens[from - 1];
  if (LEGAL.test(own.folded) && own.gap === ' ' && /^\p{Ll}/u.test(own.text)) {
    if (last?.line === own.line && /^\p{Lu}/u.test(last.text)) return true;
  }
  const before = tokens
    .slice(Math.max(0, from - REACH), from)
    .filter(({ line }) => line === own.line);
  return FIRMS.test(
    `${before.map(({ gap, folded }) => gap.slice(0, 9) + folded.slice(0, 40)).join('')}${own.gap}`,
  );
}
