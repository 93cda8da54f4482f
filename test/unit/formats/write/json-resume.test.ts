import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../../data/formats/json-resume/read';
import { write } from '../../../../data/formats/json-resume/write';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { arbitraryResume, decoded, resume } from './samples';

const roundTrip = async (document: unknown) => {
  const reading = await read(new TextEncoder().encode(JSON.stringify(document)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return decoded(await write(reading.value.resume, loadAsset));
};

test('the bundled résumé comes out as it went in, byte for byte', async () => {
  expect(await roundTrip(resume)).toBe(`${JSON.stringify(resume, null, 2)}\n`);
});

/** Keys that JavaScript itself would put first are no order to keep. */
const key = fc
  .string({ minLength: 1 })
  .filter((name) => !/^\d+$/.test(name) && name !== '__proto__');

test('unknown keys and their order are kept', async () => {
  // A key named __proto__ is left out on purpose, however deep it stands: see the test below.
  const unknown = fc
    .dictionary(key, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
    .filter((value) => !JSON.stringify(value).includes('__proto__'));
  await fc.assert(
    fc.asyncProperty(arbitraryResume, unknown, unknown, async (known, top, inner) => {
      const document = {
        'x-first': 1,
        ...known,
        basics: { 'x-own': inner, ...known.basics },
        'x-last': top,
      };
      const written: unknown = JSON.parse(await roundTrip(document));
      expect(JSON.stringify(written)).toBe(JSON.stringify(document));
    }),
    { numRuns: 100 },
  );
});

test('a key named __proto__ is left out, and nothing else', async () => {
  const written = await roundTrip(
    JSON.parse('{"basics":{"name":"A"},"x-own":{"__proto__":{"a":1},"b":2}}'),
  );
  expect(JSON.parse(written)).toEqual({ basics: { name: 'A' }, 'x-own': { b: 2 } });
});
