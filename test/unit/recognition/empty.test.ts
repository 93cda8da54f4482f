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

  it('what is asked for again after another person is theirs', () => {
    const told = kindsOf(['Name', 'Phone', 'E-mail', 'Referee', 'Phone', 'E-mail', 'City']);
    expect(told).toEqual([
      'name',
      'tel',
      'email',
      'none: other-person',
      'none: other-person',
      'none: other-person',
      'address-level2',
    ]);
    expect(kindsOf(['E-mail', 'Referee', 'Recovery e-mail address']).at(-1)).toBe('email');
  });

  it('what belongs to somebody or something unknown is not the person’s', () => {
    expect(kindsOf(["Landlord's name", 'Blorf’s e-mail'])).toEqual([
      'none: other-person',
      'none: other-person',
    ]);
    expect(kindsOf(['Name of the blorf', 'Blorf URL'])).toEqual(['none: unknown', 'none: unknown']);
    expect(kindsOf(['Name des Blorfs'], 'de')).toEqual(['none: unknown']);
    expect(kindsOf(['Name des Bewerbers'], 'de')).toEqual(['name']);
  });

  it('what a search seeks is not where the person lives or works', () => {
    const labels = ['City', 'Company'].map((label) => control(label));
    expect(decideForm(labels, 'en', 'Find jobs').map((t) => t.reason)).toEqual([
      'search',
      'search',
    ]);
    expect(decideForm(labels, 'en', 'Send').map((t) => t.kind)).toEqual([
      'address-level2',
      'organization',
    ]);
  });

  it('a subject, a grade or a description outside of work and education is anything', () => {
    expect(kindsOf(['Subject', 'Grade', 'Description']).every((k) => k.startsWith('none'))).toBe(
      true,
    );
  });

  it('the employer’s own phone is not the person’s', () => {
    const told = decideForm([
      control('Phone'),
      control('Employer', { headings: ['Employment history'] }),
      control('Phone', { headings: ['Employment history'] }),
    ]);
    expect(told.map((t) => t.kind)).toEqual(['tel', 'organization', 'none']);
  });

  it('what the page says must stay empty outweighs what the box is called', () => {
    expect(decideForm([control('Verification code', { name: 'email_code' })])[0]?.reason).toBe(
      'one-time-code',
    );
    const [told] = decideForm([
      control('', {
        name: 'holder',
        texts: { placeholder: 'First and last name', before: 'Name on card' },
      }),
    ]);
    expect(told?.reason).toBe('card');
  });

  it('the title over a whole form says of nobody whose the fields are', () => {
    const over = (...headings: string[]) => [
      control('Name', { headings }),
      control('CV', { type: 'file', headings }),
    ];
    const told = decideForm(over('Apply now', 'Account manager, card services'));
    expect(told.map((t) => t.kind)).toEqual(['name', 'file:resume']);
    const referee = decideForm([
      control('Name', { headings: ['Application'] }),
      control('Name', { headings: ['Manager', 'Application'] }),
    ]);
    expect(referee.map((t) => t.reason)).toEqual([undefined, 'other-person']);
  });

  it('a name that is asked for again under another heading of an application', () => {
    const told = decideForm([
      control('First name'),
      control('Last name'),
      control('CV', { type: 'file' }),
      control('Name', { headings: ['Before you send'] }),
    ]);
    expect(told[3]?.reason).toBe('other-person');
  });

  it('headings that are labels part no names', () => {
    const told = decideForm(
      ['First name', 'Last name', 'CV'].map((label) =>
        control(label, { headings: [label], type: label === 'CV' ? 'file' : 'text' }),
      ),
    );
    expect(told.map((t) => t.kind)).toEqual(['given-name', 'family-name', 'file:resume']);
  });

  it('a box without a word that asks again is a trap', () => {
    const told = decideForm([
      control('Surname', { name: 'surname' }),
      control('', { name: 'surname_again' }),
    ]);
    expect(told[1]?.reason).toBe('honeypot');
  });

  it('other papers are no résumé, whatever the heading over them', () => {
    const file = (label: string) =>
      control(label, { type: 'file', headings: ['Application documents'] });
    const told = decideForm([file('Choose a file (PDF)'), file('List of concerts')]);
    expect(told.map((t) => t.kind)).toEqual(['file:resume', 'none']);
  });

  it('a text box for the résumé asks for no job', () => {
    const box = control('', { tag: 'textarea', type: 'textarea', name: 'job_application[resume]' });
    expect(decideForm([box])[0]?.kind).toBe('none');
  });

  it('a name that nobody’s words explain, a company’s page and a question about taste', () => {
    expect(kindsOf(['Blorf name', 'Company website', 'What is your favourite town?'])).toEqual([
      'none: unknown',
      'none: about-company',
      'none: question',
    ]);
    expect(kindsOf(['What is your name?', 'What is your e-mail address?'])).toEqual([
      'name',
      'email',
    ]);
  });
});
