import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { makeDocx, paragraph } from './make';

async function read(file: Uint8Array): Promise<Resume> {
  const reading = await readDocument(file, 'cv.docx');
  if (!reading.ok) throw new Error(textOf(reading.problems[0]?.message ?? ''));
  return reading.value.resume;
}

const lines = (...all: string[]) => all.map((line) => paragraph(line)).join('');
const cell = (...all: string[]) => `<w:tc>${lines(...all)}</w:tc>`;

const JOBS = [
  { name: 'Mercy Hospital', position: 'Head Nurse', startDate: '2018-03' },
  { name: 'City Clinic', position: 'Nurse', startDate: '2012-06', endDate: '2018-02' },
];

describe('a Word document', () => {
  it('with styles, tabs and lists', async () => {
    const resume = await read(
      makeDocx(
        paragraph('Maria Santos') +
          paragraph('Experience', 'H1') +
          paragraph('Head Nurse, Mercy Hospital\tMarch 2018 – Present') +
          paragraph('Runs a ward of forty beds', 'Mark') +
          paragraph('Nurse, City Clinic\tJune 2012 – February 2018') +
          paragraph('Night shifts', 'Mark') +
          paragraph('Education', 'H1') +
          paragraph('BSc Nursing, University of Porto\t2008 – 2012') +
          paragraph('Skills', 'H1') +
          paragraph('Triage, wound care; SAP'),
      ),
    );
    expect(resume.basics?.name).toBe('Maria Santos');
    expect(resume.work).toMatchObject(JOBS);
    expect(resume.work?.[0]?.highlights).toEqual(['Runs a ward of forty beds']);
    expect(resume.education).toMatchObject([
      { institution: 'University of Porto', startDate: '2008', endDate: '2012' },
    ]);
    expect(resume.skills?.map((skill) => skill.name)).toEqual(['Triage', 'wound care', 'SAP']);
  });

  it('laid out with tables', async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const resume = await read(
      makeDocx(
        `${paragraph('Maria Santos')}${paragraph('Experience', 'H1')}<w:tbl>${row(cell('03/2018 – today'), cell('Head Nurse, Mercy Hospital'))}${row(cell('06/2012 – 02/2018'), cell('Nurse, City Clinic'))}</w:tbl>`,
      ),
    );
    expect(resume.work).toMatchObject(JOBS);
  });

  it('names the person and the ways to reach them in its header, links included', async () => {
    const link = '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>LinkedIn</w:t></w:r></w:hyperlink></w:p>';
    const resume = await read(
      makeDocx(
        `${link}${paragraph('Skills', 'H1')}${paragraph('Triage')}`,
        ['https://www.linkedin.com/in/msantos'],
        lines('Maria Santos', 'maria@santos.example | +351 912 345 678'),
      ),
    );
    expect(resume.basics).toMatchObject({
      name: 'Maria Santos',
      email: 'maria@santos.example',
      phone: '+351 912 345 678',
    });
    expect(resume.basics?.profiles).toMatchObject([
      { network: 'LinkedIn', url: 'https://www.linkedin.com/in/msantos' },
    ]);
  });

  it('leaves deleted and hidden words out, and reads text boxes', async () => {
    const hidden =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>';
    const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraph('maria@santos.example')}</w:txbxContent></w:pict></w:r></w:p>`;
    const resume = await read(makeDocx(`${paragraph('Maria Santos')}${box}${hidden}`));
    expect(resume.basics).toEqual({ name: 'Maria Santos', email: 'maria@santos.example' });
  });
});
