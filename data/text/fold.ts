/** The words of a text as they are compared: folded, in every script. */
import { fold } from '../recognition/lexicon/fold';

/** Letters, digits and the signs of names such as C++ and C#; scripts without spaces by the character. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+[+#]*/gu;

/** "Émile" and "EMILE", "Łódź" and "Lodz" are found alike. */
export { fold } from '../recognition/lexicon/fold';

/** The words of a text, folded, as the search compares them. */
export function words(text: string): string[] {
  return fold(text).match(WORDS) ?? [];
}
