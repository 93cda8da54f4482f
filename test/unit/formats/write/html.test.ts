import { type AnyNode, Element, hasChildren } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { mf2 } from 'microformats-parser';
import { expect, test } from 'vitest';
import { write } from '../../../../data/formats/html/write';
import { isLink } from '../../../../data/schema/leaves';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { arbitraryResume, decoded, reachable, resume } from './samples';

const page = async (of: typeof resume) => decoded(await write(of, loadAsset));
const elements = (nodes: AnyNode[]): Element[] =>
  nodes.flatMap((node) => [
    ...(node instanceof Element ? [node] : []),
    ...(hasChildren(node) ? elements(node.children) : []),
  ]);

test('whatever a résumé says, the page has no script, no handler and no link that may not be followed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryResume, async (any) => {
      for (const { name, attribs } of elements(parseDocument(await page(any)).children)) {
        expect(['iframe', 'img', 'link', 'object', 'embed', 'form', 'base']).not.toContain(name);
        if (name === 'script') expect(attribs.type).toBe('application/ld+json');
        for (const [attribute, value] of Object.entries(attribs)) {
          expect(attribute).not.toMatch(/^on|^style$|^src/);
          if (attribute === 'href') expect(isLink(value)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the JSON-LD says who, where and when', async () => {
  const [script] = getElementsByTagName('script', parseDocument(await page(reachable)).children);
  const person: unknown = JSON.parse(script ? textContent(script) : '');
  expect(person).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: "Stephen O'Dor",
    email: 'stephen@example.org',
    sameAs: ['https://github.com/so'],
  });
  expect(person).toHaveProperty('worksFor.0', {
    '@type': 'OrganizationRole',
    roleName: 'Systems Development Engineer',
    startDate: '2016-09',
    worksFor: { '@type': 'Organization', name: 'Amazon' },
  });
  expect(person).toHaveProperty('alumniOf.length', 4);
});

test('JSON-LD cannot end its own script', async () => {
  const trick = { ...resume, basics: { name: '</script><script>alert(1)</script><!--' } };
  const html = await page(trick);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
});

test('a microformats parser finds the person, the employers and the dates (h-resume)', async () => {
  const { items } = mf2(await page(reachable), { baseUrl: 'https://example.org/' });
  const [found] = items;
  expect(found?.type).toContain('h-resume');
  expect(found?.properties.contact).toMatchObject([
    { properties: { name: ["Stephen O'Dor"], email: ['mailto:stephen@example.org'] } },
  ]);
  expect(found?.properties.experience).toHaveLength(14);
  expect(found?.properties.experience?.[1]).toMatchObject({
    properties: {
      name: ['Production Engineer'],
      location: ['Facebook'],
      start: ['2014-09'],
      end: ['2016-03'],
    },
  });
});

test('the page asks for nothing from anywhere', async () => {
  const html = await page({
    ...reachable,
    basics: { ...reachable.basics, image: 'https://example.org/me.png' },
  });
  expect(html).not.toMatch(/url\(|@import|me\.png/);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
});

test('Markdown-light becomes elements, right-to-left text its direction', async () => {
  const html = await page({
    work: [
      { position: 'مهندس', highlights: ['**Led** the *team* of [Acme](https://acme.example/)'] },
    ],
  });
  expect(html).toContain(
    '<strong>Led</strong> the <em>team</em> of <a href="https://acme.example/">Acme</a>',
  );
  expect(html).toContain('<article class="p-experience h-event" dir="rtl">');
});
