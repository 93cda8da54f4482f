import { describe, expect, it } from 'vitest';
import { addedUp } from '../../../data/fill/apart-text';
import { fillFields, leftAlone } from '../../../data/fill/fields';
import type { Material } from '../../../data/fill/material';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { PageField } from '../../../data/schema/page-fill';
import { ANSWERS, RESUME } from '../../browser/fill/person';
import { pageField as field, pagePlan as plan } from './page';

const MATERIAL: Material = {
  resume: RESUME,
  snippets: [],
  answers: ANSWERS,
  learned: [],
  files: {},
  regions: {},
};
const one = (more: Partial<PageField>, material: Partial<Material> = {}) =>
  fillFields(plan(field(1, more)), 7, { ...MATERIAL, ...material })[0];

describe('the fields of a plan', () => {
  it('are ticked when they are sure, empty, and have a value that fits', () => {
    expect(one({ kind: 'email' })).toMatchObject({
      id: '7:1',
      shown: 'maria@example.org',
      ticked: true,
    });
    expect(one({ kind: 'email', sure: 0.5 })?.ticked).toBe(false);
    expect(one({ kind: 'email', filled: true, current: 'x' })?.ticked).toBe(false);
    expect(one({ kind: 'email', maxLength: 3 })).toMatchObject({
      ticked: false,
      shown: 'maria@example.org',
      problem: message('fill_unfit_length', { length: 17, limit: 3 }),
    });
  });

  it('hold a date that only a calendar takes as shown alone, and nothing else that is locked', () => {
    const start = { kind: 'start-date', section: { name: 'work', index: 1 }, locked: true };
    const told = one(start);
    expect(told).toMatchObject({
      shown: '03/2019',
      ticked: false,
      problem: message('fill_unfit_calendar'),
    });
    expect(told?.value).toBeUndefined();
    expect(one({ kind: 'email', locked: true })).toBeUndefined();
  });

  it('count the sections of the page in their order, whatever numbers they have', () => {
    const section = (index: number) => ({ name: 'work', index });
    const fields = fillFields(
      plan(
        field(1, { kind: 'organization', section: section(2) }),
        field(2, { kind: 'organization', section: section(5) }),
      ),
      0,
      MATERIAL,
    );
    expect(fields.map(({ shown, group, entry }) => [shown, group, entry])).toEqual([
      ['Initech', 'work', 1],
      ['Globex', 'work', 2],
    ]);
  });

  it('never hold what must stay empty, and count it', () => {
    const fields = ['password', 'captcha', 'consent', 'consent', 'honeypot', 'card'].map(
      (reason, n) => field(n, { reason, question: 'Notice period' }),
    );
    expect(fillFields(plan(...fields), 0, MATERIAL)).toEqual([]);
    expect(addedUp(leftAlone(plan(...fields), []))).toContainEqual({
      why: message('fields_reason_consent'),
      count: 2,
    });
  });

  it('are answered with a day in the form they show, or as it was written', () => {
    const answers = [{ id: 'a1', question: 'Earliest start date', answer: '2027-01-15' }];
    const asked = { reason: 'date', label: 'Earliest start date' };
    const shown = (placeholder: string) => one({ ...asked, placeholder }, { answers })?.shown;
    expect(shown('DD.MM.YYYY')).toBe('15.01.2027');
    expect(shown('MM/DD/YYYY')).toBe('01/15/2027');
    expect(shown('Select date')).toBe('2027-01-15');
  });

  it('are answered with the part of a date that each of three lists takes', () => {
    const lists = [
      ['14', '15'].map((label) => ({ label, value: label })),
      ['January', 'February'].map((label, i) => ({ label, value: String(i + 1) })),
    ];
    const shown = (answer: string) => {
      const asked = { reason: 'date', question: 'Earliest start date', control: 'choice' } as const;
      const form = plan(
        field(1, { ...asked, label: 'Day', part: 'day', list: 0 }),
        field(2, { ...asked, label: 'Month', part: 'month', list: 1 }),
      );
      const answers = [{ id: 'a1', question: 'Earliest start date', answer }];
      return fillFields({ ...form, lists }, 0, { ...MATERIAL, answers });
    };
    for (const answer of ['2027-01-15', '15 January 2027', 'January 15, 2027', '15.01.2027'])
      expect(shown(answer).map(({ shown }) => shown)).toEqual(['15', 'January']);
    expect(shown('2027-01-15').map(({ label }) => label)).toEqual(
      Array(2).fill('Earliest start date'),
    );
    // Of 1/2 nobody knows which is the month.
    for (const answer of ['Immediately', '01/02/2027'])
      expect(shown(answer).map(({ ticked }) => ticked)).toEqual([false, false]);
  });

  it('hold a telephone number that the page would put another country’s code before, unticked', () => {
    const codes = (...labels: string[]) => labels.map((label) => ({ label, value: label }));
    const form = (...labels: string[]) =>
      fillFields(
        {
          ...plan(
            field(1, {
              kind: 'tel-country-code',
              control: 'choice',
              list: 0,
              current: '+49',
              filled: true,
            }),
            field(2, { kind: 'tel', type: 'tel' }),
          ),
          lists: [codes(...labels)],
        },
        0,
        MATERIAL,
      ).map(({ shown, ticked, problem }) => [shown, ticked, textOf(problem)]);
    expect(form('+49', '+1')).toEqual([
      ['+1', true, ''],
      ['(604) 555-0123', true, ''],
    ]);
    expect(form('+49', 'Canada (+1)')[0]).toEqual(['Canada (+1)', true, '']);
    expect(form('+49', '+33')).toEqual([
      ['Canada', false, 'None of the choices is “Canada”.'],
      [
        '+1 604 555 0123',
        false,
        'The list beside it has no code for your country. Check the number there.',
      ],
    ]);
  });

  it('of a street are told apart by the number that stands beside one of them', () => {
    const shown = (...kinds: string[]) =>
      fillFields(plan(...kinds.map((kind, n) => field(n, { kind }))), 0, MATERIAL).map(
        ({ shown }) => shown,
      );
    expect(shown('house-number', 'address-line1', 'address-line2', 'address-line1')).toEqual([
      '12',
      'Main St',
      'Apt 4',
      '12 Main St',
    ]);
    expect(shown('address-line1', 'house-number')).toEqual(['Main St, Apt 4', '12']);
  });

  it('are answered from own answers and own snippets, in the words of the list', () => {
    expect(one({ reason: 'question', question: 'What is your notice period?' })).toMatchObject({
      shown: 'Four weeks',
      from: 'answer',
      ticked: true,
    });
    const asked = { reason: 'question', question: 'Are you legally authorised to work in Canada?' };
    expect(one({ ...asked, list: 0, control: 'choice' })?.shown).toBe('Yes');
    expect(one({ ...asked, list: 1, control: 'choice' })?.shown).toBe('Ja');
    expect(one({ ...asked, list: 2, control: 'choice' })?.shown).toBe('Yes, I am');
    const answers = ANSWERS.map((answer) => ({ ...answer, answer: 'No' }));
    expect(one({ ...asked, list: 2, control: 'choice' }, { answers })?.shown).toBe('No, I am not');
    const snippets = [
      { id: 'own.1', group: 'own' as const, title: 'Cover letter', text: 'Dear all' },
    ];
    expect(one({ kind: 'cover-letter', label: 'Cover letter *' }, { snippets })?.shown).toBe(
      'Dear all',
    );
  });

  it('take no answer that is no date where they take a date', () => {
    const answers = [{ id: '1', question: 'Earliest start date', answer: 'Immediately' }];
    const asked = { reason: 'date', label: 'Earliest start date', type: 'date' };
    expect(one({ ...asked, control: 'date' }, { answers })).toMatchObject({
      problem: message('fill_unfit_date'),
      ticked: false,
    });
  });

  it('of equal opportunity are answered for the very same words only', () => {
    const answers = [{ id: '1', question: 'Gender', answer: 'Prefer not to say' }];
    const asked = { reason: 'equal-opportunity', sure: 1 };
    expect(one({ ...asked, question: 'Gender' }, { answers })?.from).toBe('answer');
    expect(one({ ...asked, question: 'Gender identity' }, { answers })?.from).toBe('none');
  });
});
