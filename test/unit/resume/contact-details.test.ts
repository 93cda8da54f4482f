import { describe, expect, it } from 'vitest';
import { textOf } from '../../../data/messages/text-of';
import { readContactDetail, withContactDetail } from '../../../data/resume/contact-details.ts';

describe('readContactDetail', () => {
  it.each([
    ['email', ' so@example.org ', 'so@example.org'],
    ['phone', '+16045550123', '+1 604 555 0123'],
    ['phone', '0044 20 7946 0018', '+44 20 7946 0018'],
    ['url', 'example.org', 'https://example.org'],
    ['url', 'http://example.org/a?b', 'http://example.org/a?b'],
    ['email', '', ''],
  ] as const)('%s: %s → %s', async (detail, typed, value) => {
    expect(await readContactDetail(detail, typed)).toEqual({ ok: true, value });
  });

  it('reads a national number with the country of the address', async () => {
    expect(await readContactDetail('phone', '(604) 555-0123', 'CA')).toEqual({
      ok: true,
      value: '+1 604 555 0123',
    });
  });

  it.each([
    ['email', 'nobody', '@'],
    ['email', 'a@b', 'domain'],
    ['phone', '555 0123', 'country code'],
    ['phone', '+1 604', 'complete'],
    ['phone', 'call me', 'country code'],
    ['url', 'example', 'dot'],
    ['url', 'javascript:alert(1)', 'dot'],
    ['url', 'mailto:a@b.de', 'dot'],
  ] as const)('%s: %s is refused with words about %s', async (detail, typed, word) => {
    const reading = await readContactDetail(detail, typed);
    expect(textOf(reading.ok ? '' : (reading.problems[0]?.message ?? ''))).toContain(word);
  });
});

describe('withContactDetail', () => {
  it('sets one detail and leaves the rest alone', () => {
    const resume = { basics: { name: 'A', email: 'a@b.de' }, work: [] };
    expect(withContactDetail(resume, 'phone', '+1')).toEqual({
      basics: { name: 'A', email: 'a@b.de', phone: '+1' },
      work: [],
    });
    expect(withContactDetail(resume, 'email', '')).toEqual({ basics: { name: 'A' }, work: [] });
  });
});
