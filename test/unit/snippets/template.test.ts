import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../data/messages/failure';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume.ts';
import {
  escapeTemplate,
  placeholders,
  render,
  type TemplateProblem,
  templateProblems,
} from '../../../data/snippets/template.ts';

const resume: Resume = {
  basics: { name: 'Ada Lovelace', label: 'Analyst', nickname: 'Ada' },
  work: [
    { position: 'Analyst', name: 'Engines', startDate: '1842' },
    { position: 'Translator', name: 'Papers & Co', startDate: '1840', endDate: '1842' },
  ],
  skills: [{ name: 'Maths', keywords: ['Series', 'Numbers'] }],
};
const day = new Date(2026, 10, 3);
const rendered = (template: string) => render(template, resume, day, 'en-GB');

describe('render', () => {
  it.each([
    ['Dear {{basics.name}}', 'Dear Ada Lovelace'],
    [
      '{{basics.givenName}} of {{#work}}{{name}} ({{period}}); {{/work}}',
      'Ada of Engines (1842 – now); Papers & Co (1840 – 1842); ',
    ],
    ['{{#skills}}{{name}}: {{keywordList}}{{/skills}}', 'Maths: Series, Numbers'],
    ['{{#skills}}{{#keywords}}- {{.}}\n{{/keywords}}{{/skills}}', '- Series\n- Numbers\n'],
    ['{{today}}, {{todayIso}}', '3 November 2026, 2026-11-03'],
    ['{{^volunteer}}none{{/volunteer}}', 'none'],
    ['{{basics.nickname}}', 'Ada'],
    ['a\r\nb', 'a\nb'],
  ])('%s', (template, text) => {
    expect(rendered(template).text).toBe(text);
  });

  it('puts the caret where the template says', () => {
    expect(rendered('Dear {{caret}}, yours')).toMatchObject({ text: 'Dear , yours', caret: 5 });
    expect(rendered('no caret')).not.toHaveProperty('caret');
  });

  it('names the placeholders that have no value', () => {
    expect(rendered('{{basics.email}} {{basics.name}} {{basics.location.city}}').missing).toEqual([
      'basics.email',
      'basics.location.city',
    ]);
    expect(rendered('{{#basics.email}}{{basics.email}}{{/basics.email}}').missing).toEqual([]);
  });

  it('shows saved text exactly as it was', () => {
    const text = 'a {{basics.name}} {{{x}}} & <b> {{#if}}';
    expect(rendered(escapeTemplate(text)).text).toBe(text);
    expect(templateProblems(escapeTemplate(text), resume)).toEqual([]);
  });
});

const said = (problems: readonly TemplateProblem[]) =>
  problems.map(({ message }) => textOf(message));

/** What is said of an error that is thrown. */
function refusal(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return textOf(messageOf(error));
  }
}

describe('templateProblems', () => {
  it.each([
    ['{{name}}', '{{name}} is not a field of the résumé; did you mean {{basics.name}}?'],
    ['{{email}}', '{{email}} is not a field of the résumé; did you mean {{basics.email}}?'],
    ['{{#work}}{{employer}}{{/work}}', '{{employer}} is not a field of the résumé'],
    ['{{constructor}}', '{{constructor}} is not a field of the résumé'],
    ['{{__proto__.x}}', '{{__proto__.x}} is not a field of the résumé'],
    ['{{> other}}', '{{> other}} is not a field of the résumé'],
    ['{{#work}}', 'Unclosed section "work" at 9'],
    ['{{basics.name', 'Unclosed tag at 13'],
  ])('%s', (template, message) => {
    expect(said(templateProblems(template, resume))).toEqual([message]);
  });

  it('knows every placeholder that it lists', () => {
    const all = placeholders(resume);
    expect(all).toContain('basics.location.city');
    for (const name of all) expect(templateProblems(`{{${name}}}`, resume)).toEqual([]);
  });
});

describe('what a template may give', () => {
  const jobs: Resume = {
    work: Array.from({ length: 30 }, (_, index) => ({ name: `Employer ${index}` })),
  };
  const nested = (depth: number) =>
    `${'{{#work}}'.repeat(depth)}{{name}} ${'{{/work}}'.repeat(depth)}`;

  it.each([
    [1, 30],
    [2, 900],
  ])('is all of it where %d lists stand in one another', (depth, names) => {
    expect(templateProblems(nested(depth), jobs)).toEqual([]);
    expect(render(nested(depth), jobs, day, 'en').text.match(/Employer/g)).toHaveLength(names);
  });

  it.each([
    ['repeats a list by itself', nested(5), /more than 200,000 characters.*take one of them out/],
    ['says one long thing too often', `{{#work}}${'x'.repeat(10_000)}{{/work}}`, /200,000/],
    ['is itself too long', 'x'.repeat(200_001), /200,000/],
    ['has sections in sections without end', nested(50_000), /200,000|deep in one another/],
    ['nests deep', nested(20), /more than 8 deep/],
  ])('is bounded where it %s', (_, template, message) => {
    const begun = performance.now();
    expect(said(templateProblems(template, jobs))).toEqual([expect.stringMatching(message)]);
    expect(refusal(() => render(template, jobs, day, 'en'))).toMatch(message);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
