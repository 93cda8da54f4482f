import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText, toText } from '../../../data/sync/base85';

test('any bytes come back, in five letters for four', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toText(bytes);
      expect(fromText(text)).toEqual(bytes);
      expect(JSON.stringify(text).length - 2).toBe(Math.ceil(bytes.length * 1.25));
    }),
  );
});

test('what is no such text is refused', () => {
  expect(() => fromText('ab"de')).toThrow();
});
