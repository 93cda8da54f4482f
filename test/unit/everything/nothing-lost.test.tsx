// @vitest-environment happy-dom
/** Whatever a résumé says is shown, copied, found, offered by the menu, shared and exported: nothing is lost on any way. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card';
import { HostProvider } from '../../../components/host';
import { cardBody } from '../../../components/options/share/html-card/body';
import { writeDocument } from '../../../data/formats/documents';
import { entriesOf, SECTIONS } from '../../../data/resume/sections';
import type { Resume } from '../../../data/schema/resume';
import { partsOf, selected } from '../../../data/share/selection';
import { resumeSnippets } from '../../../data/snippets/index';
import { type MenuNode, menuTree } from '../../../data/snippets/menu';
import { searchOf } from '../../../data/snippets/search';
import type { Snippet } from '../../../data/snippets/snippet';
import { wholeText } from '../../../data/snippets/whole';
import { loadAsset } from '../../../entrypoints/cli/assets';
import { memoryHost } from '../components/options/memory-host';
import { arbitraryResume, onOneLine, saidIn } from './random-resume';

/** What each snippet gives and shows. */
const textsOf = (snippets: readonly Snippet[]) =>
  snippets.map(({ text, note = '', title }) => onOneLine(`${title}\n${text} ${note}`));

/** Fails with what of `said` stands in none of `texts`. */
function expectAll(said: readonly string[], texts: readonly string[], where: string) {
  const lost = said.filter((value) => !texts.some((text) => onOneLine(text).includes(value)));
  expect(lost, where).toEqual([]);
  expect(texts.join('\n'), where).not.toMatch(/undefined|\[object|null/);
}

function leaves(nodes: readonly MenuNode[]): MenuNode[] {
  return nodes.flatMap((node) => (node.children ? leaves(node.children) : [node]));
}

const everything = (resume: Resume) => {
  const ids = partsOf(resume).flatMap(({ parts }) => parts.map(({ id }) => id));
  return new Map(ids.map((id) => [id, true]));
};

/** Headings, terms and lines that say nothing. */
function empties(root: ParentNode): string[] {
  const empty = [...root.querySelectorAll('h1, h2, h3, dt, .line, .tags, dl, section')].filter(
    (element) => element.textContent?.trim() === '',
  );
  return empty.map((element) => element.outerHTML.slice(0, 120));
}

const holds = (check: (resume: Resume) => void | Promise<void>, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(arbitraryResume, async (resume) => check(resume)),
    {
      numRuns,
      examples: FOUND.map((resume) => [resume]),
    },
  );

/** What was lost once. */
const FOUND: Resume[] = [
  { skills: [{ name: 'Petrel' }, { name: 'Python' }] },
  { skills: [{ name: 'Python', level: 'Expert' }, { level: 'Master' }] },
  { skills: [{ groups: [{ name: 'RDBMS', keywords: ['MySQL'] }, { name: 'Streaming' }] }] },
  {
    work: [
      { summary: 'Wrote the notes.' },
      { highlights: ['Computed'] },
      { url: 'https://a.example' },
    ],
  },
  { work: [{ position: 'Head of R&D · East', name: 'Engine' }, { location: 'London' }] },
  {
    projects: [{ highlights: ['Built it'], keywords: ['Brass'], roles: ['Lead'], type: 'Engine' }],
  },
  { volunteer: [{ highlights: ['Helped'] }], awards: [{ summary: 'For the notes' }] },
  { certificates: [{ url: 'https://a.example/1' }], publications: [{ summary: 'On engines' }] },
  { languages: [{ fluency: 'Native' }], interests: [{ keywords: ['Whist'] }] },
  { education: [{ courses: ['Calculus'], url: 'https://b.example' }, { score: '1.0' }] },
  { basics: { givenName: 'Ada', familyName: 'Lovelace', profiles: [{ network: 'GitHub' }] } },
  { basics: { profiles: [{ network: 'Chat', username: 'ada', url: 'https://c.example/1' }] } },
];

describe('whatever a résumé says', () => {
  test('is a snippet, is found, and is in the menu', async () => {
    await holds((resume) => {
      const said = saidIn(resume);
      const snippets = resumeSnippets(resume);
      expectAll(said, textsOf(snippets), 'snippets');
      const search = searchOf(snippets);
      for (const value of said) {
        expectAll([value], textsOf(search(value, 1000)), `search for ${value}`);
      }
      const tree = menuTree(snippets, { hidden: [], order: [] });
      const inMenu = new Set(leaves(tree).map(({ id }) => id));
      const more = leaves(tree).some(({ id }) => id.startsWith('menu:more'));
      if (!more) expectAll(said, textsOf(snippets.filter(({ id }) => inMenu.has(id))), 'menu');
      expect(JSON.stringify(tree)).not.toMatch(/"title":"\s*"/);
      expectAll(saidIn({ ...resume, basics: {} }), [wholeText(resume)], 'whole text');
    }, 100);
  }, 60_000);

  test('is handed on when it is ticked, and what is counted is what is there', async () => {
    await holds((resume) => {
      const shared = selected(resume, everything(resume));
      expectAll(saidIn(resume), [saidIn(shared).join('\n')], 'shared');
      for (const section of SECTIONS) {
        const parts = partsOf(resume).find(({ id }) => id === section.key)?.parts ?? [];
        expect(entriesOf(shared, section.key)).toHaveLength(parts.length);
        for (const { title } of parts) expect(title).not.toMatch(/^New |^\s*$|undefined/);
      }
    }, 100);
  }, 60_000);

  test('stands in the page that is shared, under no empty heading', async () => {
    await holds((resume) => {
      const { html, lines } = cardBody(resume);
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const copied: unknown = JSON.parse(lines);
      expectAll(shownOnCard(resume), [body.textContent ?? '', ...saidIn(copied)], 'page');
      expect(empties(body)).toEqual([]);
    }, 60);
  }, 60_000);

  test.each(['text', 'markdown', 'html', 'json-resume', 'docx'] as const)(
    'is written as %s',
    async (format) => {
      await holds(
        async (resume) => {
          const written = await writeDocument(format, resume, loadAsset);
          if (!written.ok) throw new Error(JSON.stringify(written.problems));
          expectAll(exported(resume), [readable(format, written.value)], format);
        },
        format === 'docx' ? 10 : 60,
      );
    },
    60_000,
  );

  test('is shown by the popup, and each of its lines copies what it says', async () => {
    await holds(async (resume) => {
      const host = memoryHost(resume);
      const root = document.createElement('div');
      document.body.replaceChildren(root);
      await act(() => render(h(HostProvider, { value: host, children: h(Card, {}) }), root));
      await vi.waitFor(() => expect(root.querySelector('.card')).not.toBeNull());
      for (const unfold of root.querySelectorAll<HTMLElement>('.unfold')) {
        await act(() => unfold.click());
      }
      const copied: string[] = [];
      for (const line of root.querySelectorAll<HTMLElement>('.line')) {
        host.copied = '';
        await act(() => line.click());
        expect(host.copied.trim(), line.outerHTML).not.toBe('');
        copied.push(host.copied);
      }
      const shown = [...root.querySelectorAll<HTMLElement>('.line')].map(
        (line) => `${line.title} ${line.textContent}`,
      );
      const said = shownOnCard(resume);
      expectAll(said, [...shown, ...copied], 'popup');
      expect(empties(root)).toEqual([]);
      await act(() => render(null, root));
    }, 12);
  }, 120_000);
});

/** The parts of name and address, and where they stand alone, are found by the search and the menu only. */
function shownOnCard(resume: Resume): string[] {
  const { location = {}, ...basics } = resume.basics ?? {};
  const { givenName: _given, familyName: _family, name, ...rest } = basics;
  return saidIn({
    ...resume,
    basics: { ...rest, name, location: { city: location.city, region: location.region } },
  });
}

/** A document has the whole name, not its parts beside it, and the parts of a skill group as one list. */
function exported(resume: Resume): string[] {
  const { name, givenName, familyName, ...rest } = resume.basics ?? {};
  const who = name?.trim() ? { name } : { givenName, familyName };
  const skills = (resume.skills ?? []).map(({ groups = [], ...skill }) => ({
    ...skill,
    groups: groups.map(({ name, keywords = [] }) => ({
      keywords,
      ...(!keywords.length && { name }),
    })),
  }));
  return saidIn({ ...resume, skills, basics: { ...rest, ...who } });
}

function readable(format: string, bytes: Uint8Array): string {
  if (format === 'docx') {
    const { 'word/document.xml': xml, 'word/_rels/document.xml.rels': links } = unzipSync(bytes);
    const words = strFromU8(xml ?? new Uint8Array())
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '');
    return decoded(`${words}\n${strFromU8(links ?? new Uint8Array())}`);
  }
  const text = new TextDecoder().decode(bytes);
  if (format === 'json-resume') return saidIn(JSON.parse(text)).join('\n');
  if (format === 'markdown') return text.replace(/\\(?=[^\w\s])/g, '');
  if (format !== 'html') return text;
  const page = new DOMParser().parseFromString(text, 'text/html');
  expect(empties(page.body).filter((tag) => !/^<h1/.test(tag))).toEqual([]);
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return `${page.body.textContent}\n${links.join('\n')}`;
}

function decoded(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
