/** What can be done with the list of answers, each with its way back. */
import { type Message, message } from '../../../data/messages/message';
import type { Answer } from '../../../data/schema/answer';
import { useSession } from '../session';

export interface AnswerEdits {
  /** Adds one on top. @returns Its id. */
  add(question: string): string;
  set(id: string, change: Partial<Pick<Answer, 'question' | 'answer'>>): void;
  remove(id: string): void;
}

export function useAnswerEdits(): AnswerEdits {
  const { answers, undo, done } = useSession();
  const without = (id: string) => answers.change((now) => now.filter((one) => one.id !== id));

  return {
    add(question) {
      const id = crypto.randomUUID();
      answers.change((now) => [{ id, question, answer: '' }, ...now]);
      undo.push({ what: message('answers_edit_adding'), back: () => without(id) });
      return id;
    },
    set(id, change) {
      const before = answers.now().find((one) => one.id === id);
      if (!before) return;
      const put = (part: Partial<Answer>) =>
        answers.change((now) => now.map((one) => (one.id === id ? { ...one, ...part } : one)));
      put(change);
      undo.push({
        what: message('answers_edit_changing', { answer: nameOf(before) }),
        key: `answers.${id}`,
        back: () => put({ question: before.question, answer: before.answer }),
      });
    },
    remove(id) {
      const now = answers.now();
      const index = now.findIndex((one) => one.id === id);
      const answer = now[index];
      if (!answer) return;
      without(id);
      done(message('answers_edit_deleted', { answer: nameOf(answer) }), {
        what: message('answers_edit_deleting', { answer: nameOf(answer) }),
        back: () => answers.change((rest) => rest.toSpliced(index, 0, answer)),
      });
    },
  };
}

/** What an answer is called: its question, shortened. */
export function nameOf({ question }: Answer): Message {
  const letters = [...question.trim().replace(/\s+/g, ' ')];
  if (letters.length === 0) return message('answers_name_new');
  const short = letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('');
  return message('answers_name_quoted', { question: short });
}
