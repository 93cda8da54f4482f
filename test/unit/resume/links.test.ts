import { describe, expect, it } from 'vitest';
import { cleanLink, linkKey, shortLink } from '../../../data/resume/links';

describe('a link', () => {
  it.each([
    [
      'https://www.linkedin.com/in/ada?trk=public_profile&originalSubdomain=de',
      'https://www.linkedin.com/in/ada',
    ],
    ['https://de.linkedin.com/in/ada/?locale=de_DE', 'https://de.linkedin.com/in/ada/'],
    ['https://example.org/a?utm_source=x&id=7&UTM_Medium=y#top', 'https://example.org/a?id=7#top'],
    ['https://example.org/?fbclid=1&gclid=2&mc_cid=3', 'https://example.org/'],
    ['https://x.com/ada?s=21&t=abc', 'https://x.com/ada'],
    ['https://www.instagram.com/ada?igsh=MTIz', 'https://www.instagram.com/ada'],
    ['https://youtu.be/dQw4?si=abc&t=30', 'https://youtu.be/dQw4?t=30'],
  ])('loses what tracks: %s', (link, clean) => expect(cleanLink(link)).toBe(clean));

  it.each([
    'https://scholar.google.com/citations?user=aBc&hl=en',
    'https://github.com/ada?tab=repositories',
    'https://example.org/search?s=21&t=abc&ref=7&source=paper',
    'https://www.youtube.com/watch?v=abc',
    'https://example.org/?q=%C3%A4+b&empty=',
    'mailto:ada@example.org?subject=utm_source',
    'no link at all?utm_source=1',
  ])('keeps what addresses the page: %s', (link) => expect(cleanLink(link)).toBe(link));

  it.each([
    ['https://www.linkedin.com/in/Ada-L/', 'http://de.linkedin.com/in/ada-l?trk=x'],
    ['https://linkedin.com/in/ada', 'https://LinkedIn.com/in/ada/?locale=en_US'],
    ['https://linkedin.com/in/ada', 'https://www.linkedin.com/in/ada/de'],
    ['https://twitter.com/ada', 'https://x.com/Ada?s=20'],
    ['http://www.example.org', 'https://example.org/'],
    ['https://github.com/Ada', 'http://www.github.com/ada/?tab=repositories#year'],
    ['https://stackoverflow.com/users/7/ada', 'https://stackoverflow.com/users/7?tab=profile'],
  ])('leads where another leads: %s, %s', (one, other) =>
    expect(linkKey(one)).toBe(linkKey(other)),
  );

  it.each([
    ['https://linkedin.com/in/ada', 'https://linkedin.com/in/adam'],
    ['https://linkedin.com/in/ada', 'https://linkedin.com/company/ada'],
    ['https://scholar.google.com/citations?user=a', 'https://scholar.google.com/citations?user=b'],
    ['https://youtube.com/channel/UCa', 'https://youtube.com/channel/UCA'],
    ['https://a.example.org', 'https://b.example.org'],
    ['https://github.com/ada', 'https://github.com/ada/engine'],
    ['https://github.com/ada/engine?tab=readme', 'https://github.com/ada/engine'],
  ])('leads elsewhere: %s, %s', (one, other) => expect(linkKey(one)).not.toBe(linkKey(other)));

  it('is shown as host and path, short', () => {
    expect(shortLink('https://www.example.org/me/?utm_source=x#y')).toBe('example.org/me');
    expect(shortLink('https://example.org/%E6%9D%8E')).toBe('example.org/李');
    expect(shortLink('ada@example.org')).toBe('ada@example.org');
    const long = shortLink(`https://www.example.org/${'a'.repeat(280)}/portfolio`);
    expect(long).toMatch(/^example\.org\/a+…a+\/portfolio$/);
    expect([...long]).toHaveLength(40);
  });
});
