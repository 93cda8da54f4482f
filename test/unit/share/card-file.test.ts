import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../data/formats/index.ts';
import { textOf } from '../../../data/messages/text-of';
import { problemLines } from '../../../data/schema/problem-lines.ts';
import { cardFile } from '../../../data/share/card-file.ts';
import { selected } from '../../../data/share/selection.ts';
import { PERSON } from './person.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readDocument(bytes(text), 'ada.resume-card.json');
const SNIPPET = { title: 'Greeting', text: 'Dear {{basics.name}}' };
const file = (change: object) =>
  JSON.stringify({
    kind: 'resume-card',
    version: 1,
    resume: { basics: { name: 'Ada' } },
    ...change,
  });

async function refusal(text: string): Promise<string> {
  const reading = await read(text);
  if (reading.ok) throw new Error('It was read.');
  return problemLines(reading.problems).map(textOf).join('\n');
}

describe('a card file', () => {
  test('brings the card and its texts to the receiver', async () => {
    const resume = selected(PERSON, new Map());
    const own = { ...SNIPPET, id: 'mine', card: 'my-card' };
    const text = cardFile(resume, { snippets: [own] });
    expect(text).not.toContain('my-card');
    expect(await read(text)).toEqual({
      ok: true,
      value: { resume, rest: [], card: { snippets: [SNIPPET] } },
    });
  });

  test('is known by its content, whatever it is called and however it is laid out', async () => {
    const reading = await readDocument(bytes(`\uFEFF${file({})}`), 'download(1).txt');
    expect(reading.ok && reading.value.card).toEqual({ snippets: [] });
  });

  test('of a newer version says what to do', async () => {
    expect(await refusal(file({ version: 2 }))).toMatch(
      /newer Résumé Card: bring this one up to date/,
    );
  });

  test.each([
    [file({ resume: [] }), /^resume: expected an object/],
    [file({ resume: { basics: { name: ['Ada'] } } }), /^basics\.name: expected text, found a list/],
    [file({ snippets: [{ title: 'A', text: 1 }] }), /^snippets\[0\]\.text: expected text/],
    [file({ version: '1' }), /^version: expected “1”/],
    ['{"kind": "resume-card", "version": 1, ', /broken/],
  ])('that is wrong is refused by the path of what is wrong: %s', async (text, words) => {
    expect(await refusal(text)).toMatch(words);
  });

  test('cannot bring links that run code, unknown keys or another prototype', async () => {
    const hostile = `{"kind":"resume-card","version":1,"__proto__":{"evil":1},"resume":{
      "__proto__":{"evil":1},"constructor":{"evil":1},"evil":true,
      "basics":{"name":"<img src=x onerror=alert(1)>","url":"javascript:alert(1)","__proto__":{"evil":1},
        "profiles":[{"network":"X","url":"data:text/html,evil"},{"url":"https://ok.example"}]},
      "work":[{"name":"W","url":"file:///etc/passwd","hidden":true,"evil":true}]}}`;
    const reading = await read(hostile);
    if (!reading.ok) throw new Error(problemLines(reading.problems).map(textOf).join('\n'));
    expect(reading.value.resume).toEqual({
      basics: {
        name: '<img src=x onerror=alert(1)>',
        profiles: [{ network: 'X' }, { url: 'https://ok.example' }],
      },
      work: [{ name: 'W' }],
    });
    // What was left out of the links is said, not dropped in silence.
    expect(reading.value.rest.join('\n')).toMatch(/javascript:[\s\S]*data:text[\s\S]*file:/);
    expect(Reflect.get({}, 'evil')).toBeUndefined();
  });
});
