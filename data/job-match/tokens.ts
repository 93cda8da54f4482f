/** A text as words with what stands between them, line by line. */
import { type Forms, formsOf } from './word-forms';

export interface Token extends Forms {
  /** As it is written. */
  text: string;
  /** What stands between the token before and this one. */
  gap: string;
  /** Whether it begins with a capital that no sentence gave it. */
  capital: boolean;
  /** Number of its line in the text, from 0. */
  line: number;
}

/** Words with the signs of C++ and C#; `don’t` in one, `l’anglais` in two. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][st](?!\p{L})|[+#]+(?![\p{L}\p{N}]))?/gu;

/** A sentence, a bullet or a heading begins behind this. */
const BEGINS = /[.!?:]["”»)]?\s+$|\n\s*\P{L}*$|^[\s\P{L}]*$/u;

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let line = 0;
  for (const match of text.matchAll(WORD)) {
    const dot = match[0].length === 3 && isDotNet(text, match.index);
    const gap = text.slice(end, match.index - (dot ? 1 : 0));
    end = match.index + match[0].length;
    for (let at = gap.indexOf('\n'); at >= 0; at = gap.indexOf('\n', at + 1)) line += 1;
    const word = (dot ? '.' : '') + match[0];
    const begins = tokens.length === 0 || (/[.!?:\n]/.test(gap) && BEGINS.test(gap));
    const { folded, form, bareForm } = formsOf(word);
    tokens.push({
      text: word,
      folded,
      form,
      bareForm,
      gap,
      capital: !begins && /^\.?\p{Lu}/u.test(word),
      line,
    });
  }
  return tokens;
}

/** .NET with its dot, unless that ends another word: ASP.NET. */
function isDotNet(text: string, at: number): boolean {
  return (
    /^net$/i.test(text.slice(at, at + 3)) &&
    /(^|[^\p{L}\p{N}])\.$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}
