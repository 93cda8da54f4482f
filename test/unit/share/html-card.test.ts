// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { htmlCard } from '../../../components/options/share/html-card/page.ts';
import { selected } from '../../../data/share/selection.ts';
import { resumeSnippets } from '../../../data/snippets/index.ts';
import { PERSON } from './person.ts';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&<!--`;

describe('the page of a card', () => {
  test('has a button for every line of the card, with its text beside it', async () => {
    const resume = selected(PERSON, new Map());
    const page = parsed(await htmlCard(resume));
    const lines: string[][] = JSON.parse(page.querySelector('#lines')?.textContent ?? '');
    const shown = [...page.querySelectorAll('[data-line]')].map(
      (button) => lines[Number(button.getAttribute('data-line'))]?.[1],
    );
    for (const id of ['name', 'email', 'url.github', 'skills', 'summary', 'work']) {
      const snippet = resumeSnippets(resume).find((one) => one.id === id);
      expect(shown, id).toContain(snippet?.text);
    }
    expect(shown).toContain('Computed Bernoulli numbers');
  });

  test('lets nothing but its own style and script run or load', async () => {
    const html = await htmlCard(PERSON);
    const page = parsed(html);
    const policy = page
      .querySelector('[http-equiv=Content-Security-Policy]')
      ?.getAttribute('content');
    const digest = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(script).toContain('clipboard');
    expect(policy).toBe(
      `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/\s(src|style|on\w+)=/);
  });

  test('makes no markup of what a hostile résumé says', async () => {
    const basics = { name: HOSTILE, label: HOSTILE, email: 'a@example.org', summary: HOSTILE };
    const html = await htmlCard({
      basics,
      work: [{ name: HOSTILE, position: HOSTILE, highlights: [HOSTILE] }],
      education: [{ institution: HOSTILE, area: HOSTILE }],
      skills: [{ name: HOSTILE, keywords: [HOSTILE] }],
      interests: [{ name: HOSTILE }],
      meta: { monogram: HOSTILE, language: HOSTILE },
    });
    expect(html.match(/<script/g)?.length).toBe(3);
    const page = parsed(html);
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
    const line = Number(page.querySelector('h1 [data-line]')?.getAttribute('data-line'));
    expect(JSON.parse(page.querySelector('#lines')?.textContent ?? '')[line][1]).toBe(HOSTILE);
    expect(
      JSON.parse(page.querySelector('[type="application/ld+json"]')?.textContent ?? '').name,
    ).toBe(HOSTILE);
  });

  test('of an empty résumé is a page all the same', async () => {
    expect(parsed(await htmlCard({})).querySelector('h1')?.textContent).toBe('Résumé card');
  });
});
