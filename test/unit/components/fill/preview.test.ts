// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { field, type MemoryPage, memoryPage } from './memory-page';
import { type OpenPreview, openPreview } from './open-preview';

let preview: OpenPreview;
let page: MemoryPage;
async function open(fields: Parameters<typeof memoryPage>[0], set?: (page: MemoryPage) => void) {
  page = memoryPage(fields);
  set?.(page);
  preview = await openPreview(page);
}
afterEach(() => preview.close());

describe('the list', () => {
  test('fills only what is ticked', async () => {
    await open([field('0:1'), field('0:2'), field('0:3', { ticked: false, sure: 0.4 })]);
    await preview.tick('0:2');
    await preview.press('Fill 1 field');
    expect([...page.values]).toEqual([['0:1', 'value of 0:1']]);
    expect(preview.text()).toContain('1 field filled');
  });

  test('says why a field is unsure, filled already, or cannot be filled', async () => {
    await open([
      field('0:1', { ticked: false, sure: 0.4 }),
      field('0:2', { ticked: false, filled: true, current: 'old' }),
      field('0:3', { value: undefined, shown: 'long', problem: 'Too long by 4.', ticked: false }),
    ]);
    expect(preview.row('0:1')).toContain('Unsure: taken for “Given name”');
    expect(preview.row('0:2')).toMatch(/now old → then value of 0:2/);
    expect(preview.row('0:3')).toContain('Too long by 4.');
    expect([preview.ticked('0:1'), preview.ticked('0:2'), preview.ticked('0:3')]).toEqual([
      false,
      false,
      undefined,
    ]);
  });

  test('puts questions and files behind what the résumé says', async () => {
    await open([
      field('0:1', { group: 'files' }),
      field('0:2', { group: 'questions' }),
      field('0:3', { group: 'work' }),
      field('0:4', { group: 'contact' }),
    ]);
    const titles = [...document.querySelectorAll('section[aria-label]')].map((section) =>
      section.getAttribute('aria-label'),
    );
    expect(titles).toEqual(['Experience', 'Contact', 'Questions', 'Files']);
  });

  test('ticks and unticks a whole group', async () => {
    await open([field('0:1'), field('0:2', { ticked: false })]);
    await preview.press('All');
    expect(preview.ticked('0:2')).toBe(true);
    await preview.press('None');
    expect([preview.ticked('0:1'), preview.ticked('0:2')]).toEqual([false, false]);
  });

  test('folds away what stays empty on purpose', async () => {
    await open([field('0:1')], (page) => {
      page.rest.left = [
        { why: 'Password', count: 1 },
        { why: 'Consent: yours to give', count: 2 },
      ];
    });
    const left = document.querySelector('details');
    expect(left?.open).toBe(false);
    expect(left?.textContent).toBe(
      '3 fields stay as they are, on purposePasswordConsent: yours to give (2)',
    );
  });

  test('folds away what nobody sees on the page', async () => {
    await open([field('0:1')], (page) => {
      page.rest.unseen = [
        { why: 'Outside what the page lets you scroll to', count: 2 },
        { why: 'Covered by something else', count: 1 },
      ];
    });
    const unseen = document.querySelector('details');
    expect(unseen?.open).toBe(false);
    expect(unseen?.textContent).toBe(
      '3 fields can’t be seen on the pageOutside what the page lets you scroll to (2)Covered by something elseWhere the page shows them later, look again then.',
    );
  });

  test('says that a page has fields, where none of them can be seen', async () => {
    await open([], (page) => {
      page.rest.unseen = [{ why: 'Not shown by the page', count: 4 }];
    });
    expect(document.querySelector('.nothing')?.textContent).toMatch(/^No field can be seen/);
  });

  test('leads to where an answer is kept', async () => {
    const question = { group: 'questions', kind: 'none', value: undefined, shown: '' } as const;
    await open([field('0:1', { ...question, label: 'Notice period?', ticked: false })]);
    await preview.press('Keep one');
    expect(preview.host.opened).toBe('answers/ask:Notice%20period%3F');
  });
});

describe('the keys', () => {
  test('arrows walk the rows and outline each in the page', async () => {
    await open([field('0:1'), field('0:2', { value: undefined, ticked: false }), field('0:3')]);
    expect(preview.focused()).toBe('0:1');
    await preview.key('ArrowDown');
    expect([preview.focused(), page.outlined]).toEqual(['0:2', '0:2']);
    await preview.key('End');
    expect([preview.focused(), page.outlined]).toEqual(['0:3', '0:3']);
    await preview.key('ArrowUp');
    await preview.key('Home');
    expect(preview.focused()).toBe('0:1');
  });

  test('Enter fills, Escape goes back step by step', async () => {
    await open([field('0:1')]);
    await preview.key('Enter');
    expect(page.values.get('0:1')).toBe('value of 0:1');
    await preview.key('Escape');
    await vi.waitFor(() => expect(preview.row('0:1')).not.toBe(''));
    expect(preview.left()).toBe(false);
    await preview.key('Escape');
    expect(preview.left()).toBe(true);
  });

  test('the outline goes with the preview', async () => {
    await open([field('0:1'), field('0:2')]);
    await preview.key('ArrowDown');
    await preview.close();
    expect([page.outlined, page.left]).toEqual([undefined, true]);
  });
});

describe('after the fill', () => {
  test('says what was refused and why, with a copy instead', async () => {
    await open([field('0:1'), field('0:2')], (page) => {
      page.stubborn.set('0:2', 'The page took it out again.');
    });
    await preview.press('Fill 2 fields');
    expect(preview.text()).toContain('1 of 2 fields filled');
    expect(preview.text()).toContain('The page took it out again.');
    await preview.press('Copy instead');
    expect(preview.host.copied).toBe('value of 0:2');
  });

  test('one Undo puts everything back, also later', async () => {
    await open([field('0:1'), field('0:2')]);
    await preview.press('Fill 2 fields');
    await preview.close();
    preview = await openPreview(page);
    await preview.press('Undo the last fill');
    expect([...page.values.values()]).toEqual(['', '']);
    expect(preview.text()).toContain('2 fields put back');
  });

  test('Ctrl+Z puts everything back too', async () => {
    await open([field('0:1')]);
    await preview.press('Fill 1 field');
    await preview.key('z', { ctrlKey: true });
    expect(page.values.get('0:1')).toBe('');
  });

  test('the next step of the page offers itself', async () => {
    await open([field('0:1')]);
    await preview.press('Fill 1 field');
    page.change([field('0:9')]);
    await vi.waitFor(() => preview.press('Go on'));
    await vi.waitFor(() => expect(preview.ticked('0:9')).toBe(true));
  });
});

describe('what is left for the person', () => {
  const required = { required: true, value: undefined, shown: '', ticked: false };
  const left = () =>
    [...document.querySelectorAll('[aria-label="Still empty"] li')].map(
      (row) => row.querySelector('.what')?.textContent,
    );

  test('is listed, what the page requires first, and what is filled is not', async () => {
    await open(
      [
        field('0:1'),
        field('0:2', { ticked: false }),
        field('0:3', { ...required }),
        field('0:4', { filled: true, ticked: false }),
        field('0:5', { control: 'tick', ticked: false }),
        field('0:6'),
      ],
      (page) => {
        page.rest.yours = [{ id: '0:9', label: 'Choose a password', why: 'Password' }];
        page.stubborn.set('0:6', 'The page took it out again.');
      },
    );
    await preview.press('Fill 2 fields');
    expect(left()).toEqual(['Field 0:3', 'Choose a password', 'Field 0:2']);
    expect(preview.row('0:9')).toContain('required Password');
    expect(preview.text()).toContain('Almost done');
    const titles = [...document.querySelectorAll('section')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(titles).toEqual(['Not filled', 'Still empty', 'Filled']);
  });

  test('leads to its field, and closes the popup for it', async () => {
    await open([field('0:1'), field('0:3', { ...required })]);
    await preview.press('Fill 1 field');
    await preview.press('Field 0:3');
    expect(page.focused).toBe('0:3');
  });

  test('is not listed when everything was put back', async () => {
    await open([field('0:1'), field('0:3', { ...required })]);
    await preview.press('Fill 1 field');
    await preview.press('Undo');
    expect(left()).toEqual([]);
  });

  test('new fields that came with the fill offer themselves', async () => {
    await open([field('0:1')]);
    page.fields = [field('0:1'), field('0:2')];
    await preview.press('Fill 1 field');
    await preview.press('Go on');
    await vi.waitFor(() => expect(preview.ticked('0:2')).toBe(true));
  });
});

describe('where it goes', () => {
  test('is said, and one click ticks what was held back', async () => {
    await open(
      [field('0:1', { ticked: false }), field('0:2'), field('0:3', { ticked: false })],
      (page) => {
        page.rest.destinations = [{ how: 'elsewhere', to: 'collect.example', fields: ['0:1'] }];
      },
    );
    expect(preview.text()).toContain('A form of this page sends to collect.example, another site.');
    await preview.press('Tick them all the same');
    expect(['0:1', '0:2', '0:3'].map(preview.ticked)).toEqual([true, true, false]);
    await preview.press('Untick them');
    expect(preview.ticked('0:1')).toBe(false);
  });
});

describe('in a private window', () => {
  test('a choice is said to be for this fill only, before and after', async () => {
    await open([field('0:1')], (page) => {
      page.rest.private = true;
    });
    await preview.press('Choose what goes into Field 0:1');
    expect(preview.text()).toContain('For this fill only: this is a private window.');
    await preview.key('Enter');
    await vi.waitFor(() => expect(preview.text()).toContain('Not kept: this is a private window.'));
  });

  test('access that the browser would remember says so', async () => {
    await open([field('0:1')], (page) => {
      page.rest.private = true;
      page.rest.closed = [{ host: 'jobs.example.org', origins: ['https://jobs.example.org/*'] }];
    });
    expect(preview.text()).toContain('The browser keeps that after this private window');
  });
});

test('says a while later what the page has wiped', async () => {
  await open([field('0:1'), field('0:2')], (page) => {
    page.wiped.set('0:2', 'The page does not keep it.');
  });
  await preview.press('Fill 2 fields');
  await vi.waitFor(() => expect(preview.text()).toContain('1 of 2 fields filled'));
  expect(preview.text()).toContain('The page does not keep it.');
});

describe('what the page does meanwhile', () => {
  test('new fields are taken in, and what was unticked stays so', async () => {
    await open([field('0:1'), field('0:2')]);
    await preview.tick('0:1');
    page.change([field('0:1'), field('0:2'), field('0:3')]);
    await vi.waitFor(() => expect(preview.ticked('0:3')).toBe(true));
    expect(preview.ticked('0:1')).toBe(false);
  });

  test('a frame of another site asks first', async () => {
    await open([field('0:1')], (page) => {
      page.rest.closed = [{ host: 'jobs.example.org', origins: ['https://jobs.example.org/*'] }];
    });
    await preview.press('Allow jobs.example.org');
    expect(preview.text()).not.toContain('jobs.example.org');
  });

  test('another employment is added only by its button', async () => {
    await open([field('0:1')], (page) => {
      page.rest.adds = [
        { id: '0:7', section: 'work', label: 'Add another', entries: 1, available: 14 },
      ];
    });
    await preview.press('Add another employment (2 of 14)');
    expect(preview.ticked('0:7-new')).toBe(true);
  });
});

describe('corrections', () => {
  const search = async (words: string) => {
    const input = document.querySelector<HTMLInputElement>('.choose input');
    if (!input) throw new Error('no search');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(document.querySelector('[role=option]')).not.toBeNull());
  };

  test('another line is found and remembered, a known one as its kind', async () => {
    await open([field('0:1')]);
    await preview.press('Choose what goes into Field 0:1');
    await search('family name');
    await preview.key('Enter');
    expect(page.learned.get('0:1')).toEqual({ to: 'kind', kind: 'family-name' });
    expect(preview.focused()).toBe('0:1');
  });

  test('a line of one entry is remembered as that line', async () => {
    await open([field('0:1')]);
    await preview.press('Choose what goes into Field 0:1');
    await search('employer engine');
    await preview.key('Enter');
    expect(page.learned.get('0:1')).toEqual({
      to: 'snippet',
      snippet: 'work.engine-sons-1842.name',
    });
  });

  test('nothing is the first choice', async () => {
    await open([field('0:1'), field('0:2')]);
    await preview.press('Choose what goes into Field 0:1');
    await preview.key('Enter');
    expect(page.learned.get('0:1')).toEqual({ to: 'nothing' });
    expect(preview.row('0:1')).toBe('');
  });

  test('only what was learned can be forgotten', async () => {
    await open([field('0:1'), field('0:2', { from: 'learned' })]);
    await preview.press('Choose what goes into Field 0:1');
    expect(preview.text()).not.toContain('The card’s own guess');
    await preview.key('Escape');
    await preview.press('Choose what goes into Field 0:2');
    await search('the card');
    await preview.key('Enter');
    expect(page.learned.get('0:2')).toEqual({ to: 'own guess' });
  });
});

describe('where nothing can be filled', () => {
  test('says that there is no form', async () => {
    await open([]);
    expect(preview.text()).toContain('No form was found on this page');
  });

  test('says that the form is for other things', async () => {
    await open([], (page) => {
      page.rest.left = [{ why: 'Search', count: 1 }];
    });
    expect(preview.text()).toContain('No field on this page is one for a résumé.');
  });

  test('says why no script may run, and looks again', async () => {
    await open([field('0:1')], (page) => {
      page.closed = 'This page is closed to extensions.';
    });
    expect(preview.text()).toContain('This page is closed to extensions.');
    page.closed = '';
    await preview.press('Look again');
    expect(preview.ticked('0:1')).toBe(true);
  });
});
