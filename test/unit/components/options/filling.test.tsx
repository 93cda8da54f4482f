// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../../data/schema/answer';
import type { Learned } from '../../../../data/schema/learned';
import { type OpenPage, openPage } from './open-page';

let page: OpenPage;
afterEach(() => page.close());

const NOTICE: Answer = { id: 'a', question: 'How long is your notice period?', answer: '3 months' };
const SALARY: Answer = { id: 'b', question: 'What is your salary expectation?', answer: '90 000' };

describe('answers', () => {
  const stored = () => page.host.memory.answers ?? [];

  test('one is added, typed and stored', async () => {
    page = await openPage('answers');
    await page.press('New answer');
    await page.type('Question', 'Do you drive?');
    await page.type('Answer', 'Yes');
    await vi.waitFor(() =>
      expect(stored()).toMatchObject([{ question: 'Do you drive?', answer: 'Yes' }]),
    );
  });

  test('what is often asked is one press away, and offered once', async () => {
    page = await openPage('answers');
    await page.press('How did you hear about us?');
    await page.type('Answer', 'A friend');
    await vi.waitFor(() => expect(stored()).toMatchObject([{ answer: 'A friend' }]));
    expect(document.querySelector('.often')?.textContent).not.toContain('How did you hear');
  });

  test('the preview’s question is ready to be answered', async () => {
    page = await openPage(`answers/ask:${encodeURIComponent('Notice period? 100 %')}`);
    await vi.waitFor(() => expect(page.value('Question')).toBe('Notice period? 100 %'));
    expect(document.activeElement).toBe(page.field('Answer'));
  });

  test('a question that was asked before is opened, not doubled', async () => {
    page = await openPage(`answers/ask:${encodeURIComponent(NOTICE.question)}`, {
      answers: [SALARY, NOTICE],
    });
    await vi.waitFor(() => expect(page.value('Answer')).toBe('3 months'));
    expect(stored()).toHaveLength(2);
  });

  test('one is deleted, and comes back where it was with Undo', async () => {
    page = await openPage('answers', { answers: [NOTICE, SALARY] });
    await page.press('Delete “How long is your notice period?”');
    await vi.waitFor(() => expect(stored()).toEqual([SALARY]));
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(stored()).toEqual([NOTICE, SALARY]));
  });

  test('says which are not used, and why', async () => {
    page = await openPage('answers', {
      answers: [NOTICE, { ...NOTICE, id: 'c', answer: '1 month' }, { ...SALARY, answer: ' ' }],
    });
    expect(page.text()).toContain('means the same and has another answer');
    expect(page.text()).toContain('Not used: no answer yet');
  });

  test('says how they are used', async () => {
    page = await openPage('answers');
    expect(page.text()).toMatch(/Nothing is guessed/);
    expect(page.text()).toMatch(
      /equal opportunity .* only where the form asks in exactly the words/,
    );
  });

  test('what cannot be stored stays and is said', async () => {
    page = await openPage('answers', { answers: [NOTICE] });
    page.host.full = true;
    await page.press('How long is your notice period?3 months');
    await page.type('Answer', '4 months');
    await vi.waitFor(() => expect(page.text()).toContain('Not saved. There is no room left.'));
    expect(page.value('Answer')).toBe('4 months');
  });
});

describe('learned', () => {
  const origin = 'https://jobs.example.org';
  const one = (label: string, to: Learned['to']): Learned => ({
    origin,
    signature: `text||${label}|`,
    words: label.toLowerCase(),
    label,
    to,
  });
  const LEARNED = [
    one('Spitzname', { to: 'kind', kind: 'given-name' }),
    one('Firma', { to: 'snippet', snippet: 'work.engine-sons-1842.name' }),
    one('Fax', { to: 'nothing' }),
    one('Old', { to: 'snippet', snippet: 'own.gone' }),
  ];
  const labels = () => page.host.memory.learned?.map(({ label }) => label);

  test('each is shown in words, the newest first', async () => {
    page = await openPage('learned', { learned: LEARNED });
    const shown = [...document.querySelectorAll('.learned li')].map((li) => li.textContent);
    expect(shown).toEqual([
      'Old gets a line that is no longer on the cardjobs.example.org',
      'Fax stays emptyjobs.example.org',
      'Firma gets Employer (Analyst · Engine & Sons)jobs.example.org',
      'Spitzname gets Given namejobs.example.org',
    ]);
  });

  test('one is forgotten, and remembered with Undo', async () => {
    page = await openPage('learned', { learned: LEARNED });
    await page.press('Forget Fax on jobs.example.org');
    await vi.waitFor(() => expect(labels()).toEqual(['Spitzname', 'Firma', 'Old']));
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(labels()).toEqual(['Spitzname', 'Firma', 'Fax', 'Old']));
  });

  test('all are forgotten at once', async () => {
    page = await openPage('learned', { learned: LEARNED });
    await page.press('Forget all');
    await vi.waitFor(() => expect(labels()).toEqual([]));
    expect(page.text()).toContain('Nothing yet.');
  });

  test('all of it can be saved as a file', async () => {
    page = await openPage('learned', { learned: LEARNED });
    await page.press('Save as a file');
    const file = page.host.saved.get('resume-card-learned.json') ?? '';
    expect(JSON.parse(file)).toEqual(LEARNED);
  });
});

describe('files', () => {
  const CV = { name: 'cv.pdf', type: 'application/pdf', base64: btoa('%PDF') };
  async function choose(name: string, file: File): Promise<void> {
    const input = page.field(name);
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await page.change(name);
  }

  test('one is chosen and kept byte for byte', async () => {
    page = await openPage('files');
    await choose('Résumé file', new File(['%PDF'], 'cv.pdf', { type: 'application/pdf' }));
    await vi.waitFor(() => expect(page.host.memory.files).toEqual({ resume: CV }));
    expect(page.text()).toContain('cv.pdf, 1 kB');
  });

  test('one that is too large is refused in words', async () => {
    page = await openPage('files');
    await choose('Cover letter file', new File([new Uint8Array(3_000_001)], 'big.pdf'));
    await vi.waitFor(() => expect(page.text()).toContain('Choose a smaller one.'));
    expect(page.host.memory.files).toBeUndefined();
  });

  test('one is removed, and comes back with Undo', async () => {
    page = await openPage('files', { files: { resume: CV } });
    await page.press('Remove');
    await vi.waitFor(() => expect(page.host.memory.files).toEqual({}));
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(page.host.memory.files).toEqual({ resume: CV }));
  });
});
