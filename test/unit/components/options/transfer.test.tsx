// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Resume } from '../../../../data/schema/resume';
import { cardFile } from '../../../../data/share/card-file';
import { type OpenPage, openPage, RESUME } from './open-page';

const TEXT = `Ada Lovelace
ada@example.org

Experience
Chief Analyst, Engine & Sons
1850 - 1852
- Wrote the notes

Skills
Bernoulli numbers, Tables`;

let page: OpenPage;
beforeEach(async () => {
  page = await openPage('transfer');
  await vi.waitFor(() => expect(page.text()).toContain('JSON Resume'));
});
afterEach(() => page.close());

const stored = () => page.host.memory.resume;

async function paste(text: string): Promise<void> {
  await page.type('Or paste it as text', text);
  const form = page.field('Read this text').closest('form');
  await act(
    () => void form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })),
  );
}
async function read(text: string): Promise<void> {
  await paste(text);
  await vi.waitFor(() => expect(document.querySelector('.compare')).not.toBeNull(), 5000);
}
const accept = () =>
  act(() => document.querySelector<HTMLElement>('.compare-end .primary')?.click());
/** The box of a row, by the row's title. */
function box(title: string): HTMLInputElement {
  const row = [...document.querySelectorAll('.compare-row > label')].find(
    (label) => label.querySelector('b')?.textContent === title,
  );
  const input = row?.querySelector('input');
  if (!input) throw new Error(`no row “${title}”`);
  return input;
}

describe('an import', () => {
  test('is shown and not stored before it is accepted', async () => {
    await read(TEXT);
    for (const fact of ['Chief Analyst', 'ada@example.org', 'Tables'])
      expect(page.text()).toContain(fact);
    expect(stored()).toBeUndefined();
    await accept();
    await vi.waitFor(() => expect(stored()?.basics?.email).toBe('ada@example.org'));
    expect(stored()?.work?.map(({ position }) => position)).toEqual(['Analyst', 'Chief Analyst']);
    expect(stored()?.interests).toEqual(RESUME.interests);
  });

  test('can be partial', async () => {
    await read(TEXT);
    await act(() => box('E-mail').click());
    await accept();
    await vi.waitFor(() => expect(stored()?.work).toHaveLength(2));
    expect(stored()?.basics).toEqual(RESUME.basics);
  });

  test('is taken back at once', async () => {
    await read(TEXT);
    await accept();
    await vi.waitFor(() => expect(stored()?.work).toHaveLength(2));
    await page.press('Undo');
    await vi.waitFor(() => expect(stored()).toEqual(RESUME));
  });

  test('is put away without a change', async () => {
    await read(TEXT);
    await page.press('Cancel');
    expect(page.has('Or paste it as text')).toBe(true);
    expect(stored()).toBeUndefined();
  });

  test('of another person replaces what is there', async () => {
    await read('Grace Hopper\ngrace@example.org');
    await accept();
    await vi.waitFor(() =>
      expect(stored()).toEqual({ basics: { name: 'Grace Hopper', email: 'grace@example.org' } }),
    );
  });

  test('leaves what is different alone until it is ticked', async () => {
    const found: Resume = { basics: { name: 'Ada King Lovelace', label: 'Countess' } };
    await read(JSON.stringify(found));
    expect(box('Full name').checked).toBe(false);
    await act(() => box('Headline').click());
    await accept();
    await vi.waitFor(() => expect(stored()?.basics?.label).toBe('Countess'));
    expect(stored()?.basics?.name).toBe('Ada Lovelace');
  });

  test('keeps what was not understood as text', async () => {
    await read(
      JSON.stringify({
        basics: { name: 'Ada Lovelace', phone: '1' },
        work: [{ name: 'X', startDate: 'once' }],
      }),
    );
    expect(page.value('What was not understood')).toContain('once');
  });

  test.each([
    ['no résumé', '{"a": 1}'],
    ['broken', '{"basics": '],
  ])('that is %s says so, and changes nothing', async (_, text) => {
    await paste(text);
    await vi.waitFor(() => expect(page.text()).toContain('Nothing was changed'), 5000);
    expect(document.querySelector('.refused')?.textContent).toMatch(/JSON/);
    expect(stored()).toBeUndefined();
  });

  test('of hostile data pollutes nothing', async () => {
    await read(
      '{"__proto__": {"polluted": 1}, "basics": {"name": "Ada", "phone": "+44 20 7946 0018", "url": "javascript:alert(1)"}}',
    );
    await accept();
    await vi.waitFor(() => expect(page.text()).toContain('Took over'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(JSON.stringify(stored() ?? {})).not.toContain('javascript:');
  });
});

describe('an export', () => {
  test('is a file of the chosen format', async () => {
    await page.press('JSON Resume');
    await vi.waitFor(() => expect(page.host.saved.has('ada-lovelace-resume.json')).toBe(true));
    expect(JSON.parse(page.host.saved.get('ada-lovelace-resume.json') ?? '')).toEqual(RESUME);
  });

  test('goes without what is not on the card, where that is asked for', async () => {
    await page.host.saveResume('bundled')({
      ...RESUME,
      interests: [{ name: 'Flying', hidden: true }],
    });
    await page.press('Without the entries that are not on the card');
    await page.press('Plain text');
    const name = 'ada-lovelace-resume.txt';
    await vi.waitFor(() => expect(page.host.saved.has(name)).toBe(true));
    const text = page.host.saved.get(name);
    expect(text).toContain('Ada Lovelace');
    expect(text).not.toContain('Flying');
  });
});

describe('a card that was handed on', () => {
  const file = cardFile(
    { basics: { name: 'Grace Hopper' } },
    { snippets: [{ title: 'Greeting', text: 'Ahoy' }] },
  );
  const offered = async () => {
    await paste(file);
    await vi.waitFor(() => expect(page.text()).toContain('handed on: Grace Hopper'), 5000);
  };

  test('becomes a card of its own, somebody else’s, with its texts', async () => {
    const added = vi.spyOn(page.host, 'addCard');
    await offered();
    expect(page.text()).toContain('“Greeting”');
    expect(added).not.toHaveBeenCalled();
    await page.press('Keep as a card of its own');
    await vi.waitFor(() => expect(page.host.memory.own).toHaveLength(1));
    expect(added).toHaveBeenCalledWith({
      title: '',
      resume: { basics: { name: 'Grace Hopper' } },
      received: true,
    });
    expect(page.host.memory.own).toEqual([
      { title: 'Greeting', text: 'Ahoy', id: expect.any(String), card: 'added' },
    ]);
    expect(stored()).toBeUndefined();
    const removed = vi.spyOn(page.host, 'removeCard');
    await vi.waitFor(() => expect(page.has('Undo')).toBe(true));
    await page.press('Undo');
    await vi.waitFor(() => expect(page.host.memory.own).toEqual([]));
    expect(removed).toHaveBeenCalledWith('added');
  });

  test('can be taken in parts instead', async () => {
    await offered();
    await page.press('Take parts into my résumé…');
    await vi.waitFor(() => expect(document.querySelector('.mode')).not.toBeNull());
    expect(page.text()).toContain('Grace Hopper');
  });

  test('is read wherever on the page it is dropped', async () => {
    await page.go('menu');
    const transfer = new DataTransfer();
    transfer.items.add(new File([file], 'grace.resume-card.json'));
    const dropped = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(dropped, 'dataTransfer', {
      value: { types: ['Files'], files: transfer.files },
    });
    await act(() => void document.body.dispatchEvent(dropped));
    await page.go('transfer');
    await vi.waitFor(() => expect(page.text()).toContain('handed on: Grace Hopper'), 5000);
    expect(dropped.defaultPrevented).toBe(true);
  });
});
