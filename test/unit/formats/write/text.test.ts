import { expect, test } from 'vitest';
import { write } from '../../../../data/formats/plain-text/write';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { decoded, reachable } from './samples';

const written = async (resume: Parameters<typeof write>[0]) =>
  decoded(await write(resume, loadAsset));

test('one fact a line, in the order in which it is read', async () => {
  const text = await written(reachable);
  expect(text.split('\n').slice(0, 7)).toEqual([
    "Stephen O'Dor",
    'Systems Development Engineer',
    'Email: stephen@example.org',
    'Phone: +1 604 555 0100',
    'Location: Vancouver, BC, CA',
    'Website: https://example.org/so/',
    'GitHub: https://github.com/so',
  ]);
  expect(text).toContain('Production Engineer\nFacebook\nFall 2014 – Spring 2016\n- Realtime');
  expect(text.match(/^[A-Z]+$/gm)).toEqual([
    'SUMMARY',
    'SKILLS',
    'EXPERIENCE',
    'EDUCATION',
    'INTERESTS',
  ]);
});

test('marks go, links stay', async () => {
  const text = await written({
    work: [{ position: 'Lead', highlights: ['**Led** 2*3*4 of [Acme](https://acme.example/)'] }],
  });
  expect(text).toContain('- Led 2*3*4 of Acme (https://acme.example/)');
});

test('an empty résumé is an empty file, not a failure', async () => {
  expect(await written({})).toBe('\n');
});
