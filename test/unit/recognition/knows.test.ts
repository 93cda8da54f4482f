import { describe, expect, it } from 'vitest';
import { knownAsked } from '../../../data/recognition/evidence/knows.ts';
import { control, decideForm } from './form.ts';

describe('boxes to tick under a question of what one knows', () => {
  it.each([
    ['Which of these ovens are you familiar with?', 'skills'],
    ['Which of the following have you worked with?', 'skills'],
    ['Welche Geräte beherrschen Sie?', 'skills'],
    ['Quels logiciels maîtrisez-vous ?', 'skills'],
    ['¿Qué herramientas manejas?', 'skills'],
    ['Quali linguaggi di programmazione conosci?', 'skills'],
    ['Jakie języki znasz?', 'languages'],
    ['Quelles langues connaissez-vous ?', 'languages'],
    ['Which of these would you like to learn?', undefined],
    ['Which of these have you never used?', undefined],
    ['Welche möchten Sie kennen lernen?', undefined],
    ['Which days suit you?', undefined],
  ])('%s asks for %s', (question, kind) => {
    expect(knownAsked(question)).toBe(kind);
  });

  it('are a list of skills together; a single choice under the same question is none', () => {
    const question = 'Which of these have you used at work?';
    const box = (label: string, type: string) =>
      control(label, { type, question, group: 0, texts: { before: question } });
    expect(decideForm([box('Whisk', 'checkbox'), box('Oven', 'checkbox')])[0]?.kind).toBe('skills');
    expect(decideForm([box('Whisk', 'radio'), box('Oven', 'radio')])[0]?.kind).toBe('none');
  });
});
