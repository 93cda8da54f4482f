import { describe, expect, it } from 'vitest';
import { isOpen, isSameSite } from '../../../data/fill/sites';

describe('one site or two', () => {
  it.each([
    ['https://boards.greenhouse.io/acme', 'https://api.greenhouse.io/v1'],
    ['https://jobs.bmw.de/', 'https://apply.bmw.de/'],
    ['https://example.org/', 'http://example.org:8080/'],
    ['https://www.acme.co.uk/', 'https://careers.acme.co.uk/'],
    ['https://Example.org/', 'https://example.org./'],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/'],
    ['http://[::1]:1/', 'http://[::1]:2/'],
  ])('%s and %s are one', (one, other) => {
    expect(isSameSite(one, other)).toBe(true);
  });

  it.each([
    ['https://acme.com/', 'https://jobs.lever.co/acme'],
    ['https://acme.co.uk/', 'https://evil.co.uk/'],
    ['https://acme.github.io/', 'https://evil.github.io/'],
    ['https://example.org/', 'https://example.org.evil.com/'],
    ['https://example.org/', 'https://notexample.org/'],
    ['http://127.0.0.1/', 'http://127.0.0.2/'],
    ['http://localhost/', 'http://127.0.0.1/'],
    ['file:///form.html', 'file:///form.html'],
    ['null', 'https://example.org/'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameSite(one, other)).toBe(false);
  });
});

describe('what can be read on the way', () => {
  it.each(['http://example.org/', 'http://10.0.0.1/', 'http://localhost.example.org/'])(
    '%s',
    (url) => {
      expect(isOpen(url)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'http://localhost:3000/',
    'http://app.localhost/',
    'http://127.1.2.3/',
    'http://[::1]/',
    'file:///form.html',
    'null',
  ])('not %s', (url) => {
    expect(isOpen(url)).toBe(false);
  });
});
