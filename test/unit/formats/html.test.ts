import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { bytes } from './make';

async function read(page: string): Promise<Resume> {
  const reading = await readDocument(bytes(page), 'cv.html');
  if (!reading.ok) throw new Error(textOf(reading.problems[0]?.message ?? ''));
  return reading.value.resume;
}

describe('a web page', () => {
  it('is read by its headings, lists and tags', async () => {
    const resume =
      await read(`<!doctype html><html><body><h1>Ken Ito</h1><p><a href="mailto:ken@ito.example">Mail</a></p>
      <h2>Experience</h2>
      <section><h3>Baker</h3><div>Tokyo Bread</div><div>May 2019 - Present</div><ul><li>Sourdough</li><li>Night shift</li></ul></section>
      <section><h3>Apprentice Baker</h3><div>Osaka Flour</div><div>2016 - 2019</div></section>
      <h2>Skills</h2><p><span class="tag">Sourdough</span><span class="tag">Lamination</span></p></body></html>`);
    expect(resume.basics).toMatchObject({ name: 'Ken Ito', email: 'ken@ito.example' });
    expect(resume.work).toMatchObject([
      {
        name: 'Tokyo Bread',
        position: 'Baker',
        startDate: '2019-05',
        highlights: ['Sourdough', 'Night shift'],
      },
      { name: 'Osaka Flour', position: 'Apprentice Baker', startDate: '2016', endDate: '2019' },
    ]);
    expect(resume.skills).toEqual([{ name: 'Sourdough' }, { name: 'Lamination' }]);
  });

  it('with JSON-LD gives the person it names', async () => {
    const person = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Person',
          name: 'Ken Ito',
          jobTitle: 'Baker',
          email: 'mailto:ken@ito.example',
          telephone: '+81 3 5555 0123',
          url: 'https://ito.example',
          address: { addressLocality: 'Tokyo', addressCountry: 'JP' },
          sameAs: ['https://github.com/kenito'],
          worksFor: {
            '@type': 'EmployeeRole',
            roleName: 'Head Baker',
            startDate: '2019-05',
            worksFor: { '@type': 'Organization', name: 'Tokyo Bread' },
          },
          alumniOf: { '@type': 'CollegeOrUniversity', name: 'Tsuji Culinary Institute' },
          knowsAbout: ['Sourdough'],
        },
      ],
    };
    const resume = await read(
      `<html><body><script type="application/ld+json">${JSON.stringify(person)}</script><p>Hello</p></body></html>`,
    );
    expect(resume.basics).toMatchObject({
      name: 'Ken Ito',
      label: 'Baker',
      email: 'ken@ito.example',
      phone: '+81 3 5555 0123',
      url: 'https://ito.example',
      location: { city: 'Tokyo', countryCode: 'JP' },
      profiles: [{ network: 'GitHub', username: 'kenito', url: 'https://github.com/kenito' }],
    });
    expect(resume.work).toEqual([
      { name: 'Tokyo Bread', position: 'Head Baker', startDate: '2019-05' },
    ]);
    expect(resume.education).toEqual([{ institution: 'Tsuji Culinary Institute' }]);
    expect(resume.skills).toEqual([{ name: 'Sourdough' }]);
  });

  it('with an h-card gives the person it names', async () => {
    const resume =
      await read(`<html><body><div class="h-card"><a class="p-name u-url" href="https://ito.example">Ken Ito</a>
      <span class="p-job-title">Baker</span> <a class="u-email" href="mailto:ken@ito.example">mail</a> <span class="p-locality">Tokyo</span></div></body></html>`);
    expect(resume.basics).toMatchObject({
      name: 'Ken Ito',
      label: 'Baker',
      email: 'ken@ito.example',
      url: 'https://ito.example',
      location: { city: 'Tokyo' },
    });
  });

  it('with broken JSON-LD is read by its words', async () => {
    const resume = await read(
      '<html><body><script type="application/ld+json">{"@type": "Person",</script><h1>Ken Ito</h1><p>ken@ito.example</p></body></html>',
    );
    expect(resume.basics).toMatchObject({ name: 'Ken Ito', email: 'ken@ito.example' });
  });
});
