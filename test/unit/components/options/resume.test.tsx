// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../../../data/messages/message';
import { type OpenPage, openPage, RESUME } from './open-page';

let page: OpenPage;
afterEach(() => page.close());

const basics = () => page.host.memory.resume?.basics;

describe('contact details', () => {
  beforeEach(async () => {
    page = await openPage('resume');
  });

  test('are stored as they are typed, and said to be saved', async () => {
    await page.type('E-mail', 'ada@example.org');
    await vi.waitFor(() => expect(basics()?.email).toBe('ada@example.org'));
    await vi.waitFor(() => expect(page.text()).toContain('Saved'));
    expect(basics()?.name).toBe('Ada Lovelace');
    expect(page.host.memory.resume?.work).toEqual(RESUME.work);
  });

  test('that are wrong are not stored and stay as they were typed, with words', async () => {
    await page.type('E-mail', 'ada@exa');
    await vi.waitFor(() => expect(page.text()).toContain('name@example.org'));
    expect(page.field('E-mail').getAttribute('aria-invalid')).toBe('true');
    await page.go('snippets');
    await page.go('resume');
    expect(page.value('E-mail')).toBe('ada@exa');
    expect(basics()?.email).toBeUndefined();
  });

  test('that wait are stored at once when the page goes away', async () => {
    await page.type('City', 'London');
    dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    await Promise.resolve();
    expect(basics()?.location?.city).toBe('London');
  });

  test('a phone number is kept in international form, by the country', async () => {
    await page.type('Country', 'GB');
    await page.type('Phone', '020 7946 0018');
    await vi.waitFor(() => expect(basics()?.phone).toBe('+44 20 7946 0018'));
    expect(page.value('Phone')).toBe('020 7946 0018');
    await page.leave('Phone');
    expect(page.value('Phone')).toBe('+44 20 7946 0018');
  });

  test('an emptied detail leaves no empty key behind', async () => {
    await page.type('City', 'London');
    await vi.waitFor(() => expect(basics()?.location).toEqual({ city: 'London' }));
    await page.type('City', '');
    await vi.waitFor(() => expect(basics()).not.toHaveProperty('location'));
  });

  test('Ctrl+Z outside of a field takes back all that was typed into one', async () => {
    await page.type('Full name', 'Ada');
    await page.type('Full name', 'Ada King');
    await page.leave('Full name');
    expect(basics()?.name).toBe('Ada King');
    await page.key(document.body, 'z', { ctrlKey: true });
    expect(page.value('Full name')).toBe('Ada Lovelace');
    await vi.waitFor(() => expect(basics()?.name).toBe('Ada Lovelace'));
  });

  test('parts of the name are shown as they are taken from the full name', () => {
    expect(page.field('Family name').getAttribute('placeholder')).toBe('Lovelace');
  });

  test('a change made on another page is shown', async () => {
    await page.host.saveResume('bundled')({
      ...RESUME,
      basics: { ...RESUME.basics, email: 'x@example.org' },
    });
    await vi.waitFor(() => expect(page.value('E-mail')).toBe('x@example.org'));
  });

  test('nothing is lost while the storage is full', async () => {
    page.host.full = true;
    await page.type('City', 'London');
    await vi.waitFor(() => expect(page.text()).toContain('There is no room left.'));
    expect(page.value('City')).toBe('London');
    page.host.full = false;
    await page.press('Try again');
    await vi.waitFor(() => expect(basics()?.location?.city).toBe('London'));
    await vi.waitFor(() => expect(page.text()).not.toContain('There is no room left.'));
  });
});

describe('links', () => {
  const profiles = [
    { network: 'GitHub', url: 'https://github.com/ada' },
    { network: 'LinkedIn', url: 'https://linkedin.com/in/ada' },
  ];
  const networks = () => basics()?.profiles?.map(({ network }) => network);

  beforeEach(async () => {
    page = await openPage('resume', {
      resume: { ...RESUME, basics: { ...RESUME.basics, profiles } },
    });
  });
  const nth = (index: number, key: string) => {
    const input = document.getElementById(`resume/profile-${index}-${key}`);
    if (!(input instanceof HTMLInputElement)) throw new Error(`no link ${index}`);
    return input;
  };

  test('are added', async () => {
    await page.press('Add a link');
    await page.typeInto(nth(3, 'url'), 'ada.example.org');
    await vi.waitFor(() => expect(basics()?.profiles?.[2]?.url).toBe('https://ada.example.org'));
  });

  test('are moved by buttons and by Alt with an arrow', async () => {
    await page.press('Move LinkedIn up');
    await vi.waitFor(() => expect(networks()).toEqual(['LinkedIn', 'GitHub']));
    await page.key(nth(1, 'network'), 'ArrowDown', { altKey: true });
    await vi.waitFor(() => expect(networks()).toEqual(['GitHub', 'LinkedIn']));
    expect(page.text()).toContain('LinkedIn is now 2 of 2');
  });

  test('keep the focus when they are moved', async () => {
    nth(1, 'username').focus();
    await page.key(nth(1, 'username'), 'ArrowDown', { altKey: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(nth(2, 'username')));
  });

  test('are removed, and back with Undo', async () => {
    await page.press('Remove GitHub');
    await vi.waitFor(() => expect(networks()).toEqual(['LinkedIn']));
    expect(page.text()).toContain('Removed GitHub');
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(basics()?.profiles).toEqual(profiles));
  });

  test('text that is no link yet goes along when its row moves', async () => {
    await page.typeInto(nth(1, 'url'), 'nothing yet');
    await page.press('Move GitHub down');
    expect(nth(2, 'url').value).toBe('nothing yet');
    expect(nth(1, 'url').value).toBe('https://linkedin.com/in/ada');
  });
});

describe('the bundled résumé', () => {
  test('comes back, and what was changed comes back with Undo', async () => {
    const changed = { ...RESUME, basics: { ...RESUME.basics, email: 'ada@example.org' } };
    page = await openPage('resume', { resume: changed });
    await page.press('Back to the bundled résumé');
    await vi.waitFor(() => expect(page.value('E-mail')).toBe(''));
    expect(page.host.memory.resume).toBeUndefined();
    expect(page.has('Back to the bundled résumé')).toBe(false);
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(page.host.memory.resume).toEqual(changed));
  });
});

test('all of the résumé is in sight', async () => {
  page = await openPage('resume');
  expect(page.value('Summary')).toBe('First of programmers.');
  for (const fact of ['Analyst · Engine & Sons', '1842 – now', 'Loops', 'Flying']) {
    expect(page.text()).toContain(fact);
  }
});

describe('what cannot be read', () => {
  const unreadable = [
    { key: 'resume', what: message('storage_stored_resume'), json: '{"a":1}', disposable: true },
  ];

  beforeEach(async () => {
    page = await openPage('privacy', { unreadable });
    await vi.waitFor(() => expect(page.text()).toContain('The stored résumé cannot be read.'));
  });

  test('can be saved as a file', async () => {
    await page.press('Save as a file : résumé');
    expect(page.host.saved.get('resume-card-resume.json')).toBe('{"a":1}');
  });

  test('can be discarded, and comes back with Undo', async () => {
    await page.press('Discard the unreadable résumé');
    await vi.waitFor(() => expect(page.text()).not.toContain('cannot be read'));
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(page.text()).toContain('The stored résumé cannot be read.'));
  });
});
