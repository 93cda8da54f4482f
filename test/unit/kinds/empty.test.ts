import { describe, expect, it } from 'vitest';
import { control, decideForm, kindsOf } from './form.ts';

describe('what must stay empty', () => {
  const LABELS = [
    'Email of the person who recommended you',
    'Emergency contact name',
    'Name on card',
    'Card number',
    'Promo code',
    'Username',
    'Search jobs',
    'Verification code',
    'What is your notice period?',
    'Salary expectations',
    'How did you hear about us?',
    'Gender',
    'Nationality',
    'Veteran status',
    'Place of birth',
    'Company size',
    'Number of employees',
    'Social Security Number',
    'Leave this field empty',
    'Do you require visa sponsorship?',
    'Nombre de su jefe',
    'Wie sind Sie auf uns aufmerksam geworden?',
    'Nom de la personne qui vous a recommandé',
    '紹介者',
    'Name des Unternehmensgründers, den Sie am meisten bewundern, und warum',
  ];
  for (const label of LABELS) it(label, () => expect(kindsOf([label])[0]).toMatch(/^none: /));

  it('tells why', () => {
    expect(kindsOf(['Name on card', 'Referee', 'Password hint'])).toEqual([
      'none: card',
      'none: other-person',
      'none: password',
    ]);
  });

  it('what an employer is asked for is not the person', () => {
    const told = decideForm([
      control('Name', { headings: ['Emergency contact'] }),
      control('Phone', { headings: ['Emergency contact'] }),
    ]);
    expect(told.map((t) => t.reason)).toEqual(['other-person', 'other-person']);
  });

  it('an e-mail address in a log-in is an account', () => {
    const form = [control('E-mail', { type: 'email' }), control('Password', { type: 'password' })];
    expect(decideForm(form, 'en', 'Log in')[0]?.reason).toBe('username');
    expect(decideForm(form, 'en', 'Create account')[0]?.kind).toBe('email');
  });

  it('a text box hidden among shown ones is a trap', () => {
    const told = decideForm([
      control('First name'),
      control('Last name'),
      control('', { name: 'website', unseen: 'self' }),
      control('E-mail'),
    ]);
    expect(told[2]).toMatchObject({ kind: 'none', reason: 'honeypot' });
  });

  it('a question carries its words for the person’s own answer', () => {
    const [told] = decideForm([control('What are your salary expectations?')]);
    expect(told).toMatchObject({ kind: 'none', question: 'What are your salary expectations?' });
  });
});
