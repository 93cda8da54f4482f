import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../data/resume/person-name/parts.ts';

describe('nameParts', () => {
  it.each([
    ["Stephen O'Dor", { given: 'Stephen', family: "O'Dor" }],
    ['Cher', { given: 'Cher' }],
    ['Mary Jane Watson', { given: 'Mary', additional: 'Jane', family: 'Watson' }],
    ['Ludwig van der Rohe', { given: 'Ludwig', family: 'van der Rohe' }],
    ['Juan de la Cruz', { given: 'Juan', family: 'de la Cruz' }],
    ['Van Morrison', { given: 'Van', family: 'Morrison' }],
    [
      'Dr. Anna Maria von Thun',
      { prefix: 'Dr.', given: 'Anna', additional: 'Maria', family: 'von Thun' },
    ],
    [
      'Martin Luther King Jr.',
      { given: 'Martin', additional: 'Luther', family: 'King', suffix: 'Jr.' },
    ],
    [
      'King, Martin Luther, Jr.',
      { given: 'Martin', additional: 'Luther', family: 'King', suffix: 'Jr.' },
    ],
    ['García Márquez, Gabriel', { given: 'Gabriel', family: 'García Márquez' }],
    ['John Smith, PhD', { given: 'John', family: 'Smith', suffix: 'PhD' }],
    ['王小明', { family: '王', given: '小明' }],
    ['歐陽娜娜', { family: '歐陽', given: '娜娜' }],
    ['김철수', { family: '김', given: '철수' }],
    ['山田 太郎', { family: '山田', given: '太郎' }],
    ['Jane Doe, MSc', { given: 'Jane', family: 'Doe', suffix: 'MSc' }],
    ['Jane Doe, RN, SHRM-CP', { given: 'Jane', family: 'Doe', suffix: 'RN SHRM-CP' }],
    ['Jane Doe (she/her), P.Eng.', { given: 'Jane', family: 'Doe', suffix: 'P.Eng.' }],
    ['John “Johnny” Smith', { given: 'John', family: 'Smith' }],
    ['Smith Jr., John, PhD', { given: 'John', family: 'Smith', suffix: 'Jr. PhD' }],
    ['Berg, Maria van der', { given: 'Maria', family: 'van der Berg' }],
    ['Dr. med. Anna Weber', { prefix: 'Dr. med.', given: 'Anna', family: 'Weber' }],
    ['Prof. Dr.-Ing. Hans Bauer', { prefix: 'Prof. Dr.-Ing.', given: 'Hans', family: 'Bauer' }],
    ['MUDr. Jan Novák', { prefix: 'MUDr.', given: 'Jan', family: 'Novák' }],
    ['Mag Ruffman', { given: 'Mag', family: 'Ruffman' }],
    ['M. Night Shyamalan', { given: 'M.', additional: 'Night', family: 'Shyamalan' }],
    ['Tran Thi Vi', { family: 'Tran', given: 'Vi', additional: 'Thi' }],
    ['Ramesh Kumar V', { given: 'Ramesh', additional: 'Kumar', family: 'V' }],
    ['DUPONT Jean-Pierre', { given: 'Jean-Pierre', family: 'DUPONT' }],
    ['DE LA CRUZ Juan', { given: 'Juan', family: 'DE LA CRUZ' }],
    ['María GARCÍA LÓPEZ', { given: 'María', family: 'GARCÍA LÓPEZ' }],
    ['JRR Tolkien', { given: 'JRR', family: 'Tolkien' }],
    ['JANE DOE', { given: 'JANE', family: 'DOE' }],
    ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
    [
      'João Carlos dos Santos Oliveira',
      { given: 'João', additional: 'Carlos', family: 'dos Santos Oliveira' },
    ],
    ['José Silva Júnior', { given: 'José', family: 'Silva Júnior' }],
    ['Carlos Fernández López', { given: 'Carlos', family: 'Fernández López' }],
    ['Maria Lopez Smith', { given: 'Maria', additional: 'Lopez', family: 'Smith' }],
    ['Sophie Gräfin von der Tann', { given: 'Sophie', family: 'Gräfin von der Tann' }],
    ['Edith van den Berg-de Vries', { given: 'Edith', family: 'van den Berg-de Vries' }],
    ['Seán Ó Briain', { given: 'Seán', family: 'Ó Briain' }],
    ['Abdul Rahman Khan', { given: 'Abdul Rahman', family: 'Khan' }],
    ['Ahmed Abdel Rahman', { given: 'Ahmed', family: 'Abdel Rahman' }],
    ['Abdul Khan', { given: 'Abdul', family: 'Khan' }],
    ['محمد بن سلمان', { given: 'محمد', family: 'بن سلمان' }],
    ['Nguyễn Văn An', { family: 'Nguyễn', given: 'An', additional: 'Văn' }],
    ['Minh Nguyen', { given: 'Minh', family: 'Nguyen' }],
    ['Kim Jong-un', { family: 'Kim', given: 'Jong-un' }],
    ['Omar El-sayed', { given: 'Omar', family: 'El-sayed' }],
    ['Иванов Иван Иванович', { family: 'Иванов', given: 'Иван', additional: 'Иванович' }],
    ['Иван Иванович Иванов', { given: 'Иван', additional: 'Иванович', family: 'Иванов' }],
    ['山田太郎', {}],
    ['', {}],
  ])('%s', (name, parts) => {
    expect(nameParts({ name })).toEqual(parts);
  });

  it('believes the owner before its rules', () => {
    const basics = {
      name: 'Maria José Silva Santos',
      givenName: 'Maria José',
      familyName: 'Silva Santos',
    };
    expect(nameParts(basics)).toEqual({ given: 'Maria José', family: 'Silva Santos' });
  });

  it.each([
    ['Gabriel García Márquez', 'CO', { given: 'Gabriel', family: 'García Márquez' }],
    ['María del Carmen Ruiz Moreno', 'ES', { given: 'María del Carmen', family: 'Ruiz Moreno' }],
    ['Juan Carlos Pérez', 'MX', { given: 'Juan Carlos', family: 'Pérez' }],
    ['Mary Jane Watson', 'US', { given: 'Mary', additional: 'Jane', family: 'Watson' }],
    ['原節子', 'JP', {}],
    ['王小明', 'CN', { family: '王', given: '小明' }],
  ])('knows by the country what %s is: %s', (name, countryCode, parts) => {
    expect(nameParts({ name, location: { countryCode } })).toEqual(parts);
  });

  it('finds the part that its owner has not set in what is left of the name', () => {
    const name = 'Gabriel García Márquez';
    expect(nameParts({ name, familyName: 'García Márquez' })).toEqual({
      given: 'Gabriel',
      family: 'García Márquez',
    });
    expect(nameParts({ name, familyName: 'Gabo' })).toEqual({ family: 'Gabo' });
  });
});
