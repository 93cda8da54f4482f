// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PERSON, SECRET } from '../../share/person';
import { type OpenPage, openPage } from './open-page';

const GREETING = { id: 'greeting', title: 'Greeting', text: 'Dear reader' };

let page: OpenPage;
beforeEach(async () => {
  page = await openPage('share', { resume: PERSON, own: [GREETING] });
});
afterEach(() => page.close());

const warning = () => page.field('Phone+44 20 7946 0991').closest('li')?.textContent;
async function saved(name: string): Promise<string> {
  await vi.waitFor(() => expect([...page.host.saved.keys()]).toContain(name), 5000);
  return page.host.saved.get(name) ?? '';
}

describe('sharing', () => {
  test('the phone number goes along when it is ticked, and then it is warned of', async () => {
    await page.press('Card file');
    expect(await saved('ada-lovelace.resume-card.json')).not.toContain('0991');
    expect(warning()).not.toContain('call');
    await page.press('Phone+44 20 7946 0991');
    expect(warning()).toContain('can call and text you');
    await page.press('Card file');
    expect(await saved('ada-lovelace.resume-card.json')).toContain('0991');
  });

  test('a section goes along whole, in part, or not at all', async () => {
    await page.press('Analyst · Engine & Sons');
    await page.press('All of Skills');
    await page.press('Card file');
    const { resume } = JSON.parse(await saved('ada-lovelace.resume-card.json'));
    expect(resume.work).toEqual([{ position: 'Pupil', name: 'Home' }]);
    expect(resume.skills).toBeUndefined();
    expect(resume.interests).toEqual([{ name: 'Flying' }]);
  });

  test('own texts go along in the card file alone, and when they are ticked', async () => {
    await page.press('Card file');
    expect(await saved('ada-lovelace.resume-card.json')).not.toContain('Dear reader');
    await page.press('Greeting');
    await page.press('Card file with 1 of my snippets');
    expect(await saved('ada-lovelace.resume-card.json')).toContain('Dear reader');
    await page.press('Page (HTML)');
    expect(await saved('ada-lovelace-card.html')).not.toContain('Dear reader');
  });

  test.each([
    ['Page (HTML)', 'ada-lovelace-card.html'],
    ['Contact (vCard)', 'ada-lovelace-contact.vcf'],
  ])('%s has what is ticked, and no secret', async (button, name) => {
    await page.press(button);
    const text = await saved(name);
    expect(text).toContain('ada@example.org');
    expect(text).not.toMatch(SECRET);
    expect(text).not.toMatch(/0991|St James/);
  });

  test('the text on the clipboard has what is ticked', async () => {
    await page.press('All of Interests');
    await page.press('Copy as plain text');
    await vi.waitFor(() => expect(page.host.copied).toContain('Analyst, Engine & Sons'));
    expect(page.host.copied).not.toMatch(/Flying|0991/);
  });

  test('the receiver’s view follows what is ticked', async () => {
    const shown = () => document.querySelector('.still-card')?.shadowRoot?.textContent ?? '';
    await vi.waitFor(() => expect(shown()).toContain('ada@example.org'), 5000);
    expect(shown()).not.toContain('0991');
    await page.press('Phone+44 20 7946 0991');
    await page.press('E-mailada@example.org');
    await vi.waitFor(() => expect(shown()).toContain('0991'));
    expect(shown()).not.toContain('ada@example.org');
  });

  test('a code says the contact, or any link that is one', async () => {
    const alt = () => document.querySelector('.qr-code')?.getAttribute('alt');
    await vi.waitFor(() => expect(alt()).toBe('QR code: contact of Ada Lovelace'), 5000);
    await page.type('The code says', 'other');
    await page.type('Link', 'javascript:alert(1)');
    expect(page.text()).toContain('A link begins with https://');
    expect(alt()).toBeUndefined();
    await page.type('Link', 'https://example.org/talk');
    await vi.waitFor(() => expect(alt()).toBe('QR code: https://example.org/talk'));
    await page.press('Save as SVG');
    expect(await saved('ada-lovelace-link-qr.svg')).toContain(
      '<title>QR code: https://example.org/talk',
    );
  });
});
