import { describe, expect, it } from 'vitest';
import { asksToChoose, isPrompt } from '../../../data/recognition/lexicon/prompts.ts';
import { LANGUAGES } from '../../../data/recognition/lexicon/words/index.ts';
import { control, decideForm } from './form.ts';

const kinds = (controls: Parameters<typeof decideForm>[0], lang = 'en') =>
  decideForm(controls, lang).map(({ kind }) => kind);

describe('what an empty box says of itself', () => {
  it.each([
    'Type your response',
    'Your answer',
    'Enter text here …',
    'Select…',
    'Choose one',
    'Bitte wählen',
    'Ihre Antwort',
    'Votre réponse',
    'Введите ответ',
    '回答を入力してください',
    '请选择',
    'اكتب إجابتك هنا',
  ])('“%s”', (text) => {
    expect(asksToChoose(text)).toBe(true);
    expect(isPrompt(text) || text === 'Choose one').toBe(true);
  });

  it.each(['—', '- -', '…', 'Choose a country', 'Wählen Sie ein Land', '选择国家'])(
    '“%s”, with what is to be chosen or nothing at all',
    (text) => expect(asksToChoose(text)).toBe(true),
  );

  it.each(['Selby', 'Norway', 'Suchy', 'Number 3', 'Bitter', 'C'])('“%s” is a value', (text) =>
    expect(asksToChoose(text)).toBe(false),
  );

  it('is known in every language', () => {
    for (const [lang, { prompt = '' }] of Object.entries(LANGUAGES)) {
      const said = prompt.split(',');
      expect(said.length, lang).toBeGreaterThan(8);
      for (const text of said) expect(isPrompt(text), `${lang}: ${text}`).toBe(true);
    }
  });

  it.each(Object.entries(LANGUAGES))(
    'does not outvote what stands over the box: %s',
    (lang, words) => {
      for (const placeholder of (words.prompt ?? '').split(',')) {
        const box = control('', { texts: { before: 'E-mail', placeholder } });
        const [told] = decideForm([box], lang);
        // A box that is called a search is left alone, whatever stands over it.
        expect(told?.reason === 'search' ? 'email' : told?.kind, placeholder).toBe('email');
      }
    },
  );

  it('is no name, though the page gives it as one', () => {
    const box = control('', { texts: { aria: 'Your answer', before: 'City' }, question: 'City' });
    expect(kinds([box])).toEqual(['address-level2']);
    const asked = { texts: { aria: 'Your answer' }, question: 'Which of our loaves is best?' };
    expect(decideForm([control('', asked)])[0]?.question).toBe(asked.question);
  });
});
