import { describe, expect, it } from 'vitest';
import { declines } from '../../../../data/fill/values/decline.ts';

describe('that one would rather not say', () => {
  it.each([
    'Prefer not to say',
    'I don’t wish to answer',
    'I do not want to disclose',
    'Decline to self-identify',
    'Keine Angabe',
    'Je préfère ne pas répondre',
    'Prefiero no contestar',
    'Preferisco non rispondere',
    'Zeg ik liever niet',
    '回答しない',
  ])('is said by “%s”', (text) => {
    expect(declines(text)).toBe(true);
  });

  it.each(['No', 'I am not a veteran', 'Not applicable', 'I prefer remote work', 'Other'])(
    'is not said by “%s”',
    (text) => {
      expect(declines(text)).toBe(false);
    },
  );
});
