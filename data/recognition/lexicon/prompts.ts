/** What an empty box says of itself: “Select …”, “Your answer”. Read without the other words being learnt. */
import { fold, words } from './fold';
import { memo } from './memo';
import { LANGUAGES } from './words';

/** By their first word, each as its words. */
const known = new Map<string, string[][]>();

function promptsFrom(first: string): readonly string[][] {
  if (known.size === 0)
    for (const { prompt = '' } of Object.values(LANGUAGES))
      for (const phrase of fold(prompt).split(/[,、،]/)) {
        const list = words(phrase);
        const [start] = list;
        if (start !== undefined) known.set(start, [...(known.get(start) ?? []), list]);
      }
  return known.get(first) ?? [];
}

/** How many of its first words are a prompt; 0 where it begins with none. */
function promptLength(list: readonly string[]): number {
  return promptsFrom(list[0] ?? '').reduce(
    (most, prompt) =>
      prompt.every((word, i) => word === list[i]) ? Math.max(most, prompt.length) : most,
    0,
  );
}

/** True for a text that is a prompt and nothing else: “Type your response”, “Select…”. */
export const isPrompt = memo((text: string): boolean => {
  const list = words(fold(text));
  return list.length > 0 && promptLength(list) === list.length;
});

/** True for a text that begins as a prompt, “Choose a country”, and for one without a letter or a figure: “—”. */
export const asksToChoose = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || promptLength(words(fold(text))) > 0;
