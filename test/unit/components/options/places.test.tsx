// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { PLACES } from '../../../../components/options/places';
import { textOf } from '../../../../data/messages/text-of';
import { type OpenPage, openPage } from './open-page';

let page: OpenPage;
afterEach(() => page.close());

test('every place has its link, its title and its focus', async () => {
  page = await openPage('');
  for (const { id, title: message } of PLACES.toReversed()) {
    const title = textOf(message);
    await page.go(id);
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.activeElement).toBe(document.querySelector('h1'));
    expect(page.field(title).getAttribute('aria-current')).toBe('page');
    expect(document.title).toContain(title);
  }
});

test('a link of another page leads to a field', async () => {
  page = await openPage('resume/email');
  expect(document.activeElement).toBe(page.field('E-mail'));
});

test('shortcuts are shown as the browser has them', async () => {
  page = await openPage('shortcuts', {
    shortcuts: [
      { name: 'a', does: 'Open the card', keys: 'Alt+Shift+E' },
      { name: 'b', does: 'Insert the last snippet again', keys: '' },
    ],
  });
  await vi.waitFor(() => expect(page.text()).toContain('Open the card'));
  expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
    'Alt',
    'Shift',
    'E',
  ]);
  expect(page.text()).toContain('not set');
  await page.press('Change the shortcuts');
  expect(page.text()).toContain('Opened the browser’s shortcuts');
});

test('a site that was allowed is taken back', async () => {
  page = await openPage('privacy', { sites: ['https://jobs.example.org/*'] });
  await vi.waitFor(() => expect(page.text()).toContain('https://jobs.example.org/*'));
  await page.press('Remove https://jobs.example.org/*');
  await vi.waitFor(() => expect(page.text()).toContain('None.'));
  expect(page.host.memory.sites).toEqual([]);
});
