import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierWords, words } from '../../../data/recognition/lexicon/fold';

describe('words of names and texts', () => {
  it.each([
    ['homeAddressLine2', ['home', 'address', 'line', '2']],
    ['job[0][XMLName]', ['job', '0', 'xml', 'name']],
    ['phone3_1', ['phone', '3', '1']],
    ['adresseÉlectronique2', ['adresse', 'electronique', '2']],
  ])('%s', (identifier, parts) => {
    expect(identifierWords(identifier)).toEqual(parts);
  });

  it('are the same whether or not a sign beyond ASCII stands beside them', () => {
    const ascii = fc.string({ unit: 'binary-ascii', maxLength: 40 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(identifierWords(text)).toEqual(identifierWords(`${text}§`));
        const lower = text.toLowerCase();
        expect(words(lower)).toEqual(words(`${lower}§`));
      }),
    );
  });
});
