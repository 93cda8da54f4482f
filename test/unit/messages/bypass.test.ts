import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { NOT_SHOWN, type NotShown } from './not-shown';
import { type Spoken, spokenIn } from './spoken';
import { parse, ROOT, type Source, sources } from './syntax';

/** Files with sentences in them, one a line: none is added, and one without any is taken out. */
const NOT_CONVERTED = readFileSync(join(ROOT, 'test/unit/messages/not-converted.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

const isAbout = ({ where, text }: NotShown, file: string, spoken: Spoken) =>
  (file === where || file.startsWith(`${where}/`)) && (text?.test(spoken.text) ?? true);

const all = sources().map((source) => ({ ...source, spoken: spokenIn(source.tree) }));
const bypassing = all
  .map((source) => ({
    ...source,
    spoken: source.spoken.filter(
      (spoken) => !NOT_SHOWN.some((exception) => isAbout(exception, source.file, spoken)),
    ),
  }))
  .filter(({ spoken }) => spoken.length > 0);

const lineOf = ({ code }: Source, start: number) => code.slice(0, start).split('\n').length;

describe('every text that a person reads is a message', () => {
  test('in each file but those that are not converted yet', () => {
    const listed = new Set(NOT_CONVERTED);
    const found = bypassing
      .filter(({ file }) => !listed.has(file))
      .flatMap((source) =>
        source.spoken.map(({ text, start }) => `${source.file}:${lineOf(source, start)} “${text}”`),
      );
    expect(found).toEqual([]);
  });

  test('those that are not converted yet have something left to convert', () => {
    const left = new Set(bypassing.map(({ file }) => file));
    expect(NOT_CONVERTED.filter((file) => !left.has(file))).toEqual([]);
  });

  test('each exception is needed', () => {
    const idle = NOT_SHOWN.filter(
      (exception) =>
        !all.some(({ file, spoken }) => spoken.some((text) => isAbout(exception, file, text))),
    );
    expect(idle).toEqual([]);
  });
});

describe('what counts as a text', () => {
  const texts = (code: string) => spokenIn(parse(code)).map(({ text }) => text);

  it.each([
    ['a word between tags', 'const a = <p>Undo</p>;', ['Undo']],
    ['a word in braces between tags', "const a = <p>{b ? 'None' : c}</p>;", ['None']],
    ['an accessible name', 'const a = <p aria-label="undo" />;', ['undo']],
    ['what a component is given', '<Row why="Not here" />;', ['Not here']],
    ['a label in an object', "const a = { label: 'Undo' };", ['Undo']],
    ['a sentence anywhere', "say('It is gone');", ['It is gone']],
    ['a sentence with a value', `say(\`$\{n} cards\`);`, ['￼ cards']],
    ['a sentence in a handler', "<p onClick={() => say('It is gone')} />;", ['It is gone']],
  ])('%s', (_, code, found) => expect(texts(code)).toEqual(found));

  it.each([
    ['a class', '<p class="quiet big" />;'],
    ['a selector', "root.querySelector('input, select');"],
    ['what is thrown for programmers', "throw new Error('No host above');"],
    ['a type', "type A = 'one two';"],
    ['an id', "message('privacy_sync_now');"],
    ['white space', "<p>{' '}</p>;"],
  ])('not %s', (_, code) => expect(texts(code)).toEqual([]));
});
