// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Read } from '../../../../data/formats/format';
import { type OpenPage, openPage } from './open-page';

let page: OpenPage;
afterEach(() => page.close());

const jobs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Employer ${at}`, position: 'Engineer' }));
const rows = (selector: string) => document.querySelectorAll(selector).length;

/** Found by place: looking through the names of thousands of controls takes long here. */
async function press(selector: string, name: string): Promise<void> {
  const button = document.querySelector<HTMLElement>(selector);
  expect(button?.textContent?.trim()).toBe(name);
  await act(() => button?.click());
}

async function read(value: Read): Promise<void> {
  page = await openPage('transfer', undefined, {
    readDocument: async () => ({ ok: true, value }),
  });
  await vi.waitFor(() => expect(page.text()).toContain('JSON Resume'));
  await page.type('Or paste it as text', 'x');
  const form = page.field('Read this text').closest('form');
  await act(
    () => void form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })),
  );
  await vi.waitFor(() => expect(document.querySelector('.compare')).not.toBeNull());
}

describe('a thousand jobs', { timeout: 60_000 }, () => {
  test('of a résumé are shown in parts, and the new one is open at once', async () => {
    page = await openPage('resume', { resume: { basics: { name: 'Ada' }, work: jobs(1_000) } });
    expect(rows('.entry-row')).toBe(200);
    await press('.entries .more button', 'Show 200 more of 1,000');
    expect(rows('.entry-row')).toBe(400);
    await press('.entries > button', 'Add a job');
    expect(rows('.entry-row')).toBe(401);
    expect(rows('.entry-row[data-open=true]')).toBe(1);
    await vi.waitFor(() => expect(page.host.memory.resume?.work).toHaveLength(1_001), 5000);
  });

  test('of a document are shown in parts, and taken over whole', async () => {
    await read({ resume: { work: jobs(1_000) }, rest: [] });
    expect(rows('.compare-row')).toBe(200);
    const begun = performance.now();
    await act(() => document.querySelector<HTMLElement>('.compare-end .primary')?.click());
    await vi.waitFor(
      () => expect(page.host.memory.resume?.work?.length).toBeGreaterThanOrEqual(1_000),
      20_000,
    );
    // To look up each entry among all others took minutes.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  test('the last part ends the list with the focus in it', async () => {
    await read({ resume: { work: jobs(250) }, rest: [] });
    await press('.compare .more button', 'Show 50 more of 250');
    expect(rows('.compare-row')).toBe(250);
    expect(document.activeElement?.textContent).toBe('All 250 are shown.');
  });
});

describe('what was not understood', () => {
  test('is shown in part and copied whole', async () => {
    const rest = Array.from({ length: 100_000 }, (_, at) => `TEL: +1 555 ${at}`);
    await read({ resume: { basics: { name: 'Ada' } }, rest });
    const area = document.querySelector<HTMLTextAreaElement>('.rest textarea');
    expect(area?.value.length).toBeLessThanOrEqual(20_000);
    expect(page.text()).toContain('This is its beginning');
    await press('.rest button', 'Copy it');
    expect(page.host.copied).toBe(rest.join('\n\n'));
  });

  test('is shown whole where it is short', async () => {
    await read({ resume: { basics: { name: 'Ada' } }, rest: ['Born in 1815'] });
    expect(page.text()).not.toContain('This is its beginning');
  });
});
