import { describe, expect, it } from 'vitest';
import { matchAnswer } from '../../../data/answers/match';

const answers = (...questions: string[]) =>
  questions.map((question) => ({ id: question, question, answer: `to ${question}` }));
const match = (question: string, ...kept: string[]) =>
  matchAnswer(question, answers(...kept), false)?.answer.question;

describe('an own answer', () => {
  it.each([
    ['What is your notice period? *', 'Notice period'],
    ['Wie lange ist Ihre Kündigungsfrist?', 'Kündigungsfrist'],
    ['Salary expectations', 'What is your desired salary?'],
    ['What are your compensation expectations?', 'Expected salary'],
    ['How did you hear about this job?', 'How did you hear about us?'],
    ['Are you legally authorized to work in Canada?', 'Are you authorised to work in Canada?'],
    ['Will you now or in the future require visa sponsorship?', 'Do you require visa sponsorship?'],
    ['Earliest start date', 'What is your earliest possible start date?'],
    ['Are you willing to relocate?', 'Willing to relocate'],
  ])('%s ← %s', (question, kept) => {
    expect(match(question, kept, 'Favourite colour')).toBe(kept);
  });

  it.each([
    [
      'Are you legally authorized to work in the United States?',
      'Are you authorised to work in Canada?',
    ],
    ['Do you have a notice period?', 'Salary expectation'],
    ['Have you not been dismissed?', 'Have you been dismissed?'],
    ['Do you require visa sponsorship?', 'Are you authorised to work in Canada?'],
    ['What is your current salary?', 'Expected salary'],
    ['Why do you want to work here?', 'Where do you work?'],
    ['Describe a project you are proud of', 'Are you proud?'],
  ])('%s is not %s', (question, kept) => {
    expect(match(question, kept)).toBeUndefined();
  });

  it('is given to a question of equal opportunity only for the very same words', () => {
    const kept = answers('Gender');
    expect(matchAnswer('Gender', kept, true)?.answer.id).toBe('Gender');
    expect(matchAnswer('Gender identity', kept, true)).toBeUndefined();
    expect(matchAnswer('What is your gender and ethnicity?', kept, true)).toBeUndefined();
  });

  it('is not chosen among two that differ', () => {
    const two = [
      { id: '1', question: 'Notice period', answer: 'Four weeks' },
      { id: '2', question: 'Your notice period', answer: 'Two months' },
    ];
    expect(matchAnswer('Notice period', two, false)).toBeUndefined();
  });
});
