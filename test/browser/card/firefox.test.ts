import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { waitUntil } from '../harness/screen.ts';

const missing = firefoxMissing ?? displayMissing;

describe.skipIf(missing)(`the card in Firefox${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    display = await openDisplay();
    firefox = await launchFirefox({ display });
    page = await firefox.openPage('popup.html');
    await page.waitForSelector('#card .card');
  });
  afterAll(async () => {
    await firefox?.close();
    await display?.close();
  });

  it('shows who, what now and how to reach', async () => {
    const text = await page.$eval('header', (header) => header.textContent);
    expect(text).toContain("Stephen O'Dor");
    expect(text).toContain('+ E-mail');
  });

  it('copies a rich line as text and as HTML', async () => {
    await page.click('[data-snippet="skills.data"]');
    await waitUntil('the copy', () => display.clipboard()?.startsWith('PostgreSQL, MySQL'));
    expect(display.clipboard('text/html')).toContain('<li>Kafka</li>');
  });

  it('searches and copies with the keyboard alone', async () => {
    await page.keyboard.type('facebook dates');
    await page.waitForSelector('[role=option][aria-selected=true]');
    await page.keyboard.press('Enter');
    await waitUntil('the copy', () => display.clipboard() === 'Fall 2014 – Spring 2016');
  });

  it('asks for a contact detail and keeps it', async () => {
    await page.keyboard.press('Escape');
    await page.click('.chip.empty');
    await page.waitForSelector('.ask input:focus');
    await page.keyboard.type('so@example.org');
    await page.waitForSelector('.ask .primary:not(:disabled)');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-snippet="email"]');
  });

  it('shows the same card in the sidebar', async () => {
    const sidebar = await firefox.openPage('sidepanel.html');
    await sidebar.waitForSelector('#card .card');
    expect(await sidebar.$eval('h1', (name) => name.textContent)).toBe("Stephen O'Dor");
  });
});
