import { describe, expect, it } from 'vitest';
import { destinationsOf, type FilledFrame } from '../../../data/fill/destinations';
import { field } from '../components/fill/memory-page';
import { pageField, pagePlan } from './page';

/** A frame with a field for each of these targets: an index into `targets`. */
function frame(
  origin: string,
  targets: string[][],
  of: number[],
  path: number[] = [],
): FilledFrame {
  const id = path.length;
  return {
    plan: {
      ...pagePlan(...of.map((target, n) => pageField(n, { target }))),
      origin,
      path,
      targets,
    },
    fields: of.map((_, n) => field(`${id}:${n}`)),
  };
}

const PAGE = 'https://boards.greenhouse.io';

describe('where it goes', () => {
  it('says nothing of a form that stays on its own site, or that a script sends', () => {
    const own = [
      'https://api.greenhouse.io/apply',
      `${PAGE}/`,
      'javascript:void(0)',
      'about:srcdoc',
    ];
    expect(destinationsOf([frame(PAGE, [own], [0, -1])])).toEqual([]);
  });

  it('names another site, and only the fields of that form', () => {
    const forms = [['https://collect.example.com/x'], [`${PAGE}/`]];
    expect(destinationsOf([frame(PAGE, forms, [0, 1, 0])])).toEqual([
      { how: 'elsewhere', to: 'collect.example.com', fields: ['0:0', '0:2'] },
    ]);
  });

  it('names what one of its buttons does, an e-mail, and a way that is not encrypted', () => {
    const forms = [
      [`${PAGE}/`, 'https://other.example'],
      ['mailto:jobs%40acme.com?subject=x'],
      ['http://api.greenhouse.io/'],
    ];
    expect(destinationsOf([frame(PAGE, forms, [0, 1, 2])])).toEqual([
      { how: 'elsewhere', to: 'other.example', fields: ['0:0'] },
      { how: 'mail', to: 'jobs@acme.com', fields: ['0:1'] },
      { how: 'open', to: 'api.greenhouse.io', fields: ['0:2'] },
    ]);
  });

  it('holds back the whole page where the page itself is not encrypted, once', () => {
    const page = frame('http://jobs.example.org', [['http://jobs.example.org/send']], [0, -1]);
    expect(destinationsOf([page])).toEqual([
      { how: 'open', to: 'jobs.example.org', fields: ['0:0', '0:1'] },
    ]);
  });

  it('does so for the frames of such a page, too', () => {
    const frames = [frame('http://jobs.example.org', [], []), frame(PAGE, [], [-1], [0])];
    expect(destinationsOf(frames)).toEqual([
      { how: 'frame', to: 'boards.greenhouse.io', fields: [] },
      { how: 'open', to: 'jobs.example.org', fields: ['1:0'] },
    ]);
  });

  it('trusts the machine itself', () => {
    expect(
      destinationsOf([frame('http://localhost:3000', [['http://localhost:4000']], [0])]),
    ).toEqual([]);
  });

  it('says whose a part of the page is, and leaves its fields ticked', () => {
    const frames = [frame('https://acme.com', [], [-1]), frame(PAGE, [[`${PAGE}/x`]], [0], [0])];
    expect(destinationsOf(frames)).toEqual([
      { how: 'frame', to: 'boards.greenhouse.io', fields: [] },
    ]);
  });

  it('says nothing for fields that cannot be filled', () => {
    const one = frame(PAGE, [['https://other.example']], [0]);
    const blank = { ...one, fields: one.fields.map((field) => ({ ...field, value: undefined })) };
    expect(destinationsOf([blank])).toEqual([]);
  });
});
