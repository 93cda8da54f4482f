/** Yes and no in the languages of most forms. */

export const YES: readonly string[] =
  'yes ja oui sí si sim sì tak ano áno да так evet kyllä igen ναι はい 是 예 네 نعم כן'.split(' ');
export const NO: readonly string[] =
  'no nein non não nee nej nei nie ne нет ні hayır ei nem όχι いいえ 否 不是 아니요 아니오 لا לא'.split(
    ' ',
  );

/** @returns All the words for it, the same list each time; `undefined` for any other text. */
export function yesOrNo(text: string): readonly string[] | undefined {
  const said = text.trim().toLowerCase();
  return [YES, NO].find((words) => words.includes(said));
}
