import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { FILES, RESUME } from './person.ts';

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

/** Fields that a person sees until the page does something to them. */
const LATE = ['hidden', 'covered', 'renamed', 'filled', 'replaced', 'rule'].map(
  (name) => `late-${name}`,
);

describe.skipIf(chromiumMissing)(`a page that harvests, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    pages = await servePages();
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME, files: FILES });
  });

  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  async function planned() {
    await chromium.page.goto(`${pages.origin}/harvest.html`);
    await chromium.page.bringToFront();
    const plan = await form.plan();
    return plan.fields.filter(({ value }) => value);
  }

  /** Every field of every frame that holds something, by its id. */
  async function held(): Promise<string[]> {
    const frames = chromium.page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].flatMap(
            ({ id, value }) => (value === '' ? [] : [id]),
          ),
        ),
      );
    return (await Promise.all(frames)).flat();
  }

  it('gets what a person sees and nothing else', async () => {
    await form.apply(await planned());
    expect(await held()).toEqual(['honest', ...LATE]);
    expect(await chromium.page.title()).toBe('Newsletter');
  });

  it('gets nothing into fields that it changes after the person has looked', async () => {
    const fields = await planned();
    await chromium.page.evaluate('turn()');
    const { results } = await form.apply(fields);
    // The one value was typed there by the page itself.
    expect(await held()).toEqual(['honest', 'late-filled']);
    const messages = results
      .filter(({ outcome }) => outcome === 'refused')
      .map((one) => one.message);
    expect(messages).toEqual([
      'You can’t see this field: it is transparent. It was left alone.',
      'You can’t see this field: it is covered by something else. It was left alone.',
      'The page has made another field of it. Look at it again.',
      'Its value has changed meanwhile; it was left alone.',
      'The page has replaced this field. Look at it again.',
      'You can’t see this field: it is transparent. It was left alone.',
    ]);
  });

  it.each([
    ['the words of its label', 'late-renamed', 'label.firstChild.data = "Password hint "'],
    ['a rule of style', 'late-hidden', 'rule.style.visibility = "hidden"'],
    ['how its writing looks, by a rule', 'late-hidden', 'rule.style.font = "1px serif"'],
    ['what lies over it, by a rule', 'late-hidden', 'cover.cssText = over'],
    ['what is ticked, on which a rule hangs', 'late-hidden', 'tick.checked = true'],
    ['what lies above the page', 'late-hidden', 'pop.showPopover()'],
  ])('gets nothing into a field when it changes %s and nothing else', async (_, id, change) => {
    await chromium.page.goto(`${pages.origin}/harvest.html`);
    await chromium.page.bringToFront();
    await chromium.page.evaluate(`prepare(${JSON.stringify(id)})`);
    const fields = (await form.plan()).fields.filter(({ value }) => value);
    await chromium.page.evaluate(`(({ field, label, rule, cover, over, tick, pop }) => {
      ${change};
    })(prepared)`);
    await form.apply(fields);
    const rest = LATE.filter((name) => name !== id);
    expect(await held()).toEqual(['honest', ...rest]);
  });

  it('gets nothing by way of an undo and a second filling', async () => {
    const fields = await planned();
    await form.apply(fields.slice(0, 1));
    await form.undo();
    await chromium.page.evaluate('turn()');
    await form.undo();
    await form.apply(fields);
    expect(await held()).toEqual(['honest', 'late-filled']);
  });

  it.each([
    ['gets a value into a field that it replaces by its like in full sight', '', 'late-replaced'],
    ['gets none into one that nobody sees', 'opacity: 0', undefined],
    ['gets none into one that is called otherwise', 'password_hint', undefined],
  ])('%s, upon what was filled before it', async (_, change, kept) => {
    const fields = await planned();
    await chromium.page.evaluate((change) => {
      document.querySelector('#honest')?.addEventListener('input', () => {
        const old = document.querySelector('#late-replaced');
        const like = old?.cloneNode();
        if (!(old instanceof HTMLInputElement) || !(like instanceof HTMLInputElement)) return;
        if (change.includes(':')) like.style.cssText = change;
        else if (change !== '') like.name = change;
        old.replaceWith(like);
      });
    }, change);
    await form.apply(fields);
    await form.ask({ type: 'fill-confirm' });
    expect((await held()).find((id) => id === 'late-replaced')).toBe(kept);
  });
});
