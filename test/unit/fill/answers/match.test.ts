import { describe, expect, it } from 'vitest';
import { matchAnswer } from '../../../../data/fill/answers/match';

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
    ['Do you need sponsorship for a visa (e.g. H-1B)?', 'Do you require visa sponsorship?'],
    ['Are you authorized to work in the US?', 'Are you authorised to work in the United States?'],
    ['How did you find out about this position?', 'How did you hear about us?'],
    ['Wie haben Sie von uns erfahren?', 'How did you hear about us?'],
    ['Quelles sont vos prétentions salariales ?', 'Gehaltsvorstellung'],
    ['Préavis', 'Notice period'],
    ['NOTICE PERIOD', 'Notice period'],
    ['What is your Notice Period?', 'Notice period'],
    ['ARE YOU WILLING TO RELOCATE?', 'Are you willing to relocate?'],
    ['Are you 18 years of age or older?', 'Are you at least 18 years old?'],
  ])('%s ← %s', (question, kept) => {
    expect(match(question, kept, 'Favourite colour')).toBe(kept);
  });

  it.each([
    ['Do you smoke?', 'Smoker?'],
    ['When could you join?', 'Earliest date you can start'],
    ['Ab wann können Sie bei uns anfangen?', 'Eintrittstermin'],
    ['Haben Sie eine gültige Arbeitsgenehmigung für Norwegen?', 'Arbeitserlaubnis in Norwegen'],
    ['Sind Sie bereit umzuziehen?', 'Bereit umzuziehen'],
    ['Disposez-vous du permis de conduire ?', 'Êtes-vous titulaire du permis de conduire ?'],
    ['¿Posees carnet de conducir?', '¿Tienes permiso de conducir?'],
    ['Possui carteira de motorista?', 'Tem carteira nacional de habilitação?'],
    ['Ben je in het bezit van rijbewijs B?', 'Heb je rijbewijs B?'],
    ['Czy posiada Pani prawo jazdy kat. C?', 'Prawo jazdy kategorii C'],
    ['Kan du jobba på nätter?', 'Kan du arbeta nätter?'],
    ['Have you previously worked for this bakery?', 'Have you worked for this bakery before?'],
    ['Come ci hai conosciuto?', 'How did you hear about us?'],
    ['就業開始可能日', '入社可能日'],
  ])('%s ← %s, in other words', (question, kept) => {
    expect(matchAnswer(question, answers(kept), false)?.sure).toBe(1);
  });

  it.each([
    ['Do you need a driving licence?', 'Do you have a driving licence?'],
    ['Heb je rijbewijs C?', 'Heb je rijbewijs B?'],
    ['Present salary', 'Desired salary'],
    ['Could you work without sponsorship?', 'Will you require sponsorship now or later?'],
    ['Arbeitserlaubnis für Norwegen', 'Arbeitserlaubnis für Dänemark'],
    ['Sei disponibile a trasferirti?', 'Sei disponibile a trasferte?'],
    ['Kan du inte arbeta nätter?', 'Kan du arbeta nätter?'],
    ['When are you moving?', 'When can you start?'],
    ['When did you start working?', 'When can you start working?'],
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
    ['Do you need a work permit?', 'Do you have a work permit?'],
    ['Do you need a visa to work in Germany?', 'Do you have a visa to work in Germany?'],
    ['Benötigen Sie eine Arbeitserlaubnis?', 'Haben Sie eine Arbeitserlaubnis?'],
    ['¿Necesita permiso de trabajo?', '¿Tiene permiso de trabajo?'],
    ['Are you authorized to work in Canada?', 'Are you authorized to work in the US?'],
    ['Have you worked for us?', 'Do you work for us?'],
    ['When did you start?', 'When can you start?'],
    ['Do you have a notice period?', 'What is your notice period?'],
    ['Expected salary currency', 'Expected salary'],
    ['Current or expected salary', 'Expected salary'],
    ['Work permit number', 'Work permit'],
    ['Do you have relatives working here?', 'Are you working here?'],
    ['Who referred you?', 'Do you have references?'],
    ['Are you over 18?', 'Are you under 18?'],
    ['Learning', 'How did you hear about us?'],
    ['If yes, please explain', 'If yes, please explain'],
    [
      'Have you led cross-functional engineering teams abroad?',
      'Have you led cross-functional sales teams abroad?',
    ],
  ])('%s is not %s', (question, kept) => {
    expect(match(question, kept)).toBeUndefined();
  });

  it.each([
    ['Heb je rijbewijs A?', 'Heb je een rijbewijs?'],
    ['Notice period in weeks', 'Notice period'],
    ['Are you willing to relocate to Berlin?', 'Are you willing to relocate?'],
    ['Years of management experience', 'Years of experience'],
  ])('is offered, not chosen, where one question says more: %s', (question, kept) => {
    const { sure = 0 } = matchAnswer(question, answers(kept), false) ?? {};
    expect(sure).toBeGreaterThanOrEqual(0.5);
    expect(sure).toBeLessThan(0.6);
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
