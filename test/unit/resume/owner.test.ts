import schema from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import resume from '../../../data/resume.json';
import { readResume } from '../../../data/schema/resume.ts';

describe('the bundled résumé', () => {
  it('is valid against the published JSON Resume schema', () => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    const valid = ajv.validate(schema, resume);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is valid against our own schema, without losing a key', () => {
    expect(readResume(resume)).toEqual({ ok: true, value: resume });
  });

  it('holds every employment, in the owner’s order', () => {
    expect(resume.work.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
      ['Amazon', '2016-09', undefined],
      ['Facebook', '2014-09', '2016-03'],
      ['Astute Hosting', '2010-09', '2014-09'],
      ['Peer 1 Hosting', '2008-09', '2010-09'],
      ['Peer 1 Network', '2003-03', '2008-09'],
      ['University of British Columbia', '2002-03', '2002-03'],
      ['Look Communications Inc.', '2000-03', '2000-09'],
      ['Digital Environments Inc.', '1999-06', '2000-03'],
      ['Canada Internet Direct Ltd.', '1997-09', '1999-06'],
      ['De Facto Networking Services', '1995-12', '1996-09'],
      ['Canada Internet Direct Ltd.', '1995-09', '1997-09'],
      ['Atlantic LRMI', '1995-06', '1995-06'],
      ['Dalhousie University', '1994-06', '1994-06'],
      ['Vemco Ultrasonics', '1993-06', '1993-06'],
    ]);
    expect(Math.max(...resume.work.map(({ highlights }) => highlights.length))).toBe(3);
  });

  it('holds four educations, six skill groups with their sub-groups, eight other things', () => {
    expect(resume.education).toHaveLength(4);
    expect(resume.interests).toHaveLength(8);
    expect(
      resume.skills.map(({ name, keywords, groups }) => [
        name,
        keywords.length,
        groups?.map((group) => group.name),
      ]),
    ).toEqual([
      ['Systems', 4, undefined],
      ['Data', 6, ['RDBMS', 'Streaming', 'Distributed']],
      ['Internet', 10, ['HTTP', 'DNS', 'SMTP', 'RTSP']],
      ['Programming', 11, ['Expert', 'Experienced']],
      ['Networking', 8, undefined],
      ['Publishing', 4, undefined],
    ]);
  });

  it('names every sub-group’s skills among its group’s keywords', () => {
    for (const { keywords, groups = [] } of resume.skills) {
      expect(keywords).toEqual(expect.arrayContaining(groups.flatMap((group) => group.keywords)));
    }
  });

  it('makes up no contact detail', () => {
    expect(Object.keys(resume.basics).sort()).toEqual(['label', 'name', 'summary']);
    expect(resume.meta.monogram).toBe('SO!');
  });
});
