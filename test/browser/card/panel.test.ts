import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { DRAWN } from '../harness/drawn.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { standsStill, waitUntil } from '../harness/screen.ts';

/** Pixels between the panel, in the lower right corner, and the end of the window. */
const FRAME = 13;

/**
 * The middle of an element in screen pixels, in a part of the window that stands in a lower corner: what
 * the browser tells of a window does not say where in it a page stands beside the panel.
 */
function inLowerCorner(element: Element, { side, frame }: { side: string; frame: number }) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const start = side === 'left' ? frame : outerWidth - frame - innerWidth;
  return {
    x: Math.round(start + left + width / 2),
    y: Math.round(outerHeight - frame - innerHeight + top + height / 2),
  };
}

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(`beside the page in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let chromium: Chromium;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages({
      inline: {
        '/form.html':
          '<!doctype html><title>Form</title><textarea id="field" rows="20"></textarea>',
        '/payment.html':
          '<!doctype html><title>Payment</title><textarea id="field" aria-label="Kartennummer" rows="20"></textarea>',
        '/certificate.html':
          '<!doctype html><title>Certificate</title><textarea id="field" aria-label="Expiry date" rows="20"></textarea>',
      },
    });
    chromium = await launchChromium({ display });
    await chromium.page.goto(`${pages.origin}/form.html`);
    await chromium.page.bringToFront();
  });
  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
    await display?.close();
  });

  const fieldText = () =>
    chromium.page.$eval('#field', (field) => ('value' in field ? field.value : undefined));

  async function panel() {
    const target = await waitUntil('the side panel', () =>
      chromium.browser.targets().find((shown) => shown.url().endsWith('/sidepanel.html')),
    );
    const page = await target.asPage();
    await page.waitForSelector('#card .card');
    return page;
  }

  it('the popup opens the side panel and gives way to it', async () => {
    const popup = await chromium.openPopup(chromium.page);
    await (await popup.waitForSelector('[aria-label*="side panel"]'))?.click();
    const page = await panel();
    expect(await page.$eval('h1', (name) => name.textContent)).toBe("Stephen O'Dor");
    await waitUntil('the popup to close', () => popup.isClosed());
  });

  async function dragIntroduction() {
    const page = await panel();
    await standsStill(display, 'the side panel');
    const at = (side: 'left' | 'right') => ({ side, frame: FRAME });
    const from = await page.$eval('[data-snippet="introduction"]', inLowerCorner, at('right'));
    const to = await chromium.page.$eval('#field', inLowerCorner, at('left'));
    await display.drag(from, to);
  }

  const takeToast = async () => {
    const toast = await chromium.page.waitForSelector(DRAWN);
    await toast?.evaluate((element) => element.remove());
  };

  it('a line is dragged from the panel into a field with the mouse', async () => {
    await dragIntroduction();
    await waitUntil('the dropped text', async () => (await fieldText()) !== '');
    expect(await fieldText()).toBe("Stephen O'Dor, Systems Development Engineer at Amazon");
  });

  it('inserts from the panel where access was given by the icon', async () => {
    const page = await panel();
    await chromium.page.focus('#field');
    await chromium.page.$eval(
      '#field',
      (field) => 'value' in field && Object.assign(field, { value: '' }),
    );
    await page.keyboard.down('Control');
    await page.click('[data-snippet="skills.data.kafka"]');
    await page.keyboard.up('Control');
    await waitUntil('the text', async () => (await fieldText()) === 'Kafka');
  });

  it('keeps a dragged line out of a field for a payment card, and says so', async () => {
    await chromium.page.goto(`${pages.origin}/payment.html`);
    for (let drag = 0; drag < 2; drag++) {
      await dragIntroduction();
      await takeToast();
      expect(await fieldText()).toBe('');
    }
  });

  it('asks where a dropped line may be wrong, and lets the second drop in', async () => {
    await chromium.page.goto(`${pages.origin}/certificate.html`);
    await dragIntroduction();
    await takeToast();
    expect(await fieldText()).toBe('');
    await dragIntroduction();
    await waitUntil('the dropped text', async () => (await fieldText()) !== '');
    expect(await fieldText()).toMatch(/^Stephen/);
  });
});
