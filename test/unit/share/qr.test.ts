import { Resvg } from '@resvg/resvg-js';
import ICAL from 'ical.js';
import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import type { Resume } from '../../../data/schema/resume.ts';
import { contactQr, linkQr } from '../../../data/share/contact-qr.ts';
import type { QrCode } from '../../../data/share/qr.ts';
import { PERSON } from './person.ts';

/** What a camera sees: the picture in pixels, read by a library that did not draw it. */
function scanned({ svg, modules }: QrCode): string {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: modules * 4 } }).render();
  const pixels = Uint8ClampedArray.from(image.pixels);
  const code = jsqr(pixels, image.width, image.height);
  if (!code) throw new Error('The code does not scan.');
  return new TextDecoder().decode(Uint8Array.from(code.binaryData));
}
const contact = async (resume: Resume) => {
  const code = await contactQr(resume, 'QR code');
  if (!code) throw new Error('There is no code.');
  return { ...code, card: ICAL.Component.fromString(scanned(code)) };
};
const text = (card: ICAL.Component, name: string) => card.getFirstPropertyValue(name);

describe('the contact as a QR code', () => {
  test('scans and is read as a vCard by another library', async () => {
    const { card, left } = await contact(PERSON);
    expect(text(card, 'fn')).toBe('Ada Lovelace');
    expect(text(card, 'email')).toBe('ada@example.org');
    expect(text(card, 'tel')).toBe('+44 20 7946 0991');
    expect(left).toEqual([]);
  });

  test.each([
    'Ada, Countess; of \\Lovelace\\',
    'Ада Лавлейс',
    '爱达·洛夫莱斯',
    'آدا لوفلايس',
    'Ada 👩🏽‍💻 Lovelace',
    'Ада, '.repeat(30).trim(),
  ])('keeps %s whole through escaping, folding and scanning', async (name) => {
    const { card } = await contact({ basics: { name } });
    expect(text(card, 'fn')).toBe(name);
  });

  test('leaves out what is least needed until it scans, and says what', async () => {
    const summary = 'First of programmers; she wrote notes,\nand notes on the notes.\n'.repeat(30);
    const skills = [{ name: 'All', keywords: Array.from({ length: 200 }, (_, i) => `Skill ${i}`) }];
    const { card, left, modules } = await contact({
      ...PERSON,
      basics: { ...PERSON.basics, summary },
      skills,
    });
    expect(left).toEqual(['skills', 'interests', 'summary']);
    expect(text(card, 'note')).toBeNull();
    expect(text(card, 'url')).toBe('https://ada.example.org');
    // Version 20 and its quiet zone: no phone has to be held closer than this.
    expect(modules).toBeLessThanOrEqual(97 + 8);
  });

  test('is none where even the name is too long', async () => {
    expect(await contactQr({ basics: { name: 'A'.repeat(5000) } }, '')).toBeUndefined();
  });
});

describe('a link as a QR code', () => {
  test.each(['https://example.org/?q=a&b=c#d', 'tel:+442079460018', 'https://пример.example/ü'])(
    '%s scans',
    (link) => {
      const code = linkQr(link, 'QR code');
      expect(code && scanned(code)).toBe(link);
    },
  );

  test('its picture is named, and its name is no markup', () => {
    expect(linkQr('https://example.org', '</title><script>')?.svg).toContain(
      '<title>&lt;/title&gt;&lt;script&gt;</title>',
    );
  });
});
