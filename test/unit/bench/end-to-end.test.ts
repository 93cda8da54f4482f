import { describe, expect, test } from 'vitest';
import type { Observed } from '../../bench/end-to-end/fill-page.ts';
import { judge } from '../../bench/end-to-end/judge.ts';
import type { ReadControl } from '../../bench/end-to-end/read-control.ts';
import { isRight } from '../../bench/end-to-end/right-values.ts';

const control = (more: Partial<ReadControl> = {}): ReadControl => ({
  type: 'text',
  label: 'Field',
  seen: true,
  place: 'in sight',
  stands: [],
  state: JSON.stringify(more.stands ?? []),
  offers: [],
  maxLength: 0,
  pattern: '',
  accept: '',
  group: '',
  ...more,
});

/** A page of fields that are alike but for what stands there afterwards. */
const observed = (
  before: ReadControl[],
  put: string[][],
  more: Partial<Observed> = {},
): Observed => ({
  before,
  after: before.map((one, i) => ({
    ...one,
    stands: put[i] ?? [],
    state: JSON.stringify(put[i] ?? []),
  })),
  undone: before,
  listed: [],
  fields: 1,
  counted: 0,
  submitted: 0,
  failed: '',
  ...more,
});

describe('a page is judged by what stands there', () => {
  test('right, wrong, missed, harm, and what is not judged', () => {
    const fields = Array.from({ length: 6 }, () => control());
    const { score, losses } = judge(
      ['given-name', 'email', 'tel', 'none', 'none', null],
      observed(fields, [['Maria'], ['Maria'], [], ['Maria'], [], ['Maria']]),
    );
    expect(score).toMatchObject({ right: 1, wrong: 2, mistaken: 1, missed: 1, harm: 1, empty: 2 });
    expect(losses.map(({ control, verdict }) => [control, verdict])).toEqual([
      [1, 'wrong'],
      [2, 'missed'],
      [3, 'harm'],
    ]);
  });

  test('what stood there before is no harm, and what the page chose itself is no answer', () => {
    const list = control({
      type: 'choice',
      stands: ['Canada', 'CA'],
      offers: [
        ['Canada', 'CA'],
        ['United States', 'US'],
      ],
    });
    const typed = control({ stands: ['a@example.org'] });
    const same = observed(
      [control({ stands: ['old'] }), list, typed],
      [['old'], ['Canada', 'CA'], ['a@example.org']],
    );
    const { score, stood } = judge(['none', 'country', 'email'], same);
    expect(score).toMatchObject({ right: 0, wrong: 0, harm: 0, missed: 1 });
    expect(stood).toEqual(['#2 email: Field “a@example.org”']);
  });

  test('a value that the page does not take, and a control that nobody sees, are no misses', () => {
    const provinces = control({
      type: 'choice',
      offers: [
        ['Choose', ''],
        ['Ontario', 'ON'],
        ['Quebec', 'QC'],
      ],
    });
    const short = control({ maxLength: 4 });
    const later = control({ seen: false });
    const { score, untaken, hidden } = judge(
      ['address-level1', 'postal-code', 'email', 'honorific-prefix'],
      observed([provinces, short, later, control()], []),
    );
    expect(score.missed).toBe(0);
    expect(untaken).toHaveLength(2);
    expect(hidden).toHaveLength(1);
  });

  test('controls that are seen and neither listed nor counted; radio buttons of one group are one', () => {
    const radio = control({ type: 'box', group: '0 agree' });
    const ended = {
      label: 'Field',
      kind: 'email',
      shown: '',
      problem: '',
      ticked: true,
      sure: 1,
      filled: false,
      message: '',
    };
    const fields = [control(), radio, radio, control({ type: 'none', seen: false }), control()];
    const some = { listed: [ended], counted: 1 };
    expect(judge([], observed(fields, [], some)).silent).toBe(1);
    expect(judge([], observed(fields, [], { ...some, counted: 2 })).silent).toBe(0);
  });

  test('fields that an undo does not put back', () => {
    const fields = [control(), control({ label: 'Phone' })];
    const undone = [control(), control({ label: 'Phone', stands: ['1'] })];
    expect(judge([], observed(fields, [], { undone })).stayed).toEqual(['#1 Phone']);
  });
});

describe('a value is right in every form that means it, and in no other', () => {
  test.each([
    ['tel', '(206) 555-0123'],
    ['tel', '001 206 555 0123'],
    ['tel-country-code', '+1'],
    ['country', 'Vereinigte Staaten'],
    ['country', 'USA'],
    ['address-level1', 'WA'],
    ['location', 'Seattle, Washington, United States'],
    ['location', '12 Main St, Apt 4, 98101 Seattle'],
    ['address-line1', 'Main St 12'],
    ['url:linkedin', 'linkedin.com/in/maria-vdb/'],
    ['url:twitter', '@maria_vdb'],
    ['bday', '17.05.1990'],
    ['bday-month', 'Mai'],
    ['name', 'van der Berg, Maria Elena'],
    ['start-date', '03/2019'],
    ['start-month', 'März'],
    ['start-year', '2010'],
    ['end-date', '2014-05'],
    ['end-month', '5'],
    ['description', 'Runs the platform.\n• Cut the pager load by half.'],
    ['current', 'on'],
  ])('%s: %s', (token, value) => expect(isRight(token, value)).toBe(true));

  test.each([
    ['tel', '(120) 655-5012'],
    ['tel-national', '55 0123'],
    ['tel-country-code', '+49'],
    ['country', 'Canada'],
    ['country', 'United States Minor Outlying Islands'],
    ['address-level1', 'West Virginia'],
    ['location', 'Seattle, Canada'],
    ['given-name', 'van der Berg'],
    ['family-name', 'Maria'],
    ['bday', '05/05/1990'],
    ['email', ''],
    ['start-year', '2016'],
    ['end-month', '11'],
    ['end-date', '05/2019'],
  ])('%s is not %s', (token, value) => expect(isRight(token, value, true)).toBe(false));

  test.each([
    ['country', 'United States (+1)'],
    ['tel-country-code', 'United States +1'],
    ['address-level1', 'WA - Washington'],
  ])('an option for %s may say more: %s', (token, option) =>
    expect(isRight(token, option, true)).toBe(true),
  );
});
