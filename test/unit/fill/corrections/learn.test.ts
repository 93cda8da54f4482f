import { describe, expect, it } from 'vitest';
import { learnedFor, withCorrection } from '../../../../data/fill/corrections/learn';
import type { Learned } from '../../../../data/schema/learned';

const field = (label: string, name: string) => ({ label, name, id: '', control: 'text' });
const HERE = 'https://jobs.example.org';
const NOTHING = { to: 'nothing' } as const;

describe('what a correction teaches', () => {
  const learned = withCorrection([], field('Team name', 'team'), HERE, NOTHING);

  it('is known for the field itself, with its number open', () => {
    expect(learnedFor(learned, field('Team name', 'team'), HERE)).toEqual(NOTHING);
    const rows = withCorrection([], field('Team', 'team[0]'), HERE, NOTHING);
    expect(learnedFor(rows, field('Team', 'team[1]'), HERE)).toEqual(NOTHING);
  });

  it('is known elsewhere for a field of the same words, and for no other', () => {
    const there = 'https://other.example';
    expect(learnedFor(learned, field('team NAME *', 'f17'), there)).toEqual(NOTHING);
    expect(learnedFor(learned, field('Team', 'team'), there)).toBeUndefined();
    expect(learnedFor(learned, field('', ''), there)).toBeUndefined();
  });

  it('is replaced by the next one, and forgotten when asked', () => {
    const kind = { to: 'kind', kind: 'nickname' } as const;
    const again = withCorrection(learned, field('Team name', 'team'), HERE, kind);
    expect(again.map(({ to }) => to)).toEqual([kind]);
    expect(withCorrection(again, field('Team name', 'team'), HERE, { to: 'own guess' })).toEqual(
      [],
    );
  });

  it('is nothing for a field without a word or a name: any other would be meant too', () => {
    const nameless = withCorrection([], field('', ''), HERE, NOTHING);
    expect(learnedFor(nameless, field('', ''), HERE)).toBeUndefined();
    expect(learnedFor(nameless, field('*', ':r1a:'), HERE)).toBeUndefined();
  });

  it('keeps the site’s own before what another site taught', () => {
    const kind = { to: 'kind', kind: 'name' } as const;
    const both: Learned[] = withCorrection(
      learned,
      field('Team name', 'x'),
      'https://other.example',
      kind,
    );
    expect(learnedFor(both, field('Team name', 'team'), HERE)).toEqual(NOTHING);
  });
});
