import { describe, expect, it } from 'vitest';
import { skillsValue } from '../../../../data/fill/values/lists';
import type { Want } from '../../../../data/fill/values/want';
import { textOf, want } from './want';

const skills = (more: Partial<Want>, ...keywords: string[]) =>
  textOf(skillsValue({ skills: [{ name: 'All', keywords }] }, want('skills', more)));
const long = (hint: string, placeholder = '') => ({
  control: 'long-text' as const,
  hint,
  placeholder,
});

describe('skills as one text', () => {
  it.each([
    ['Skills', 'Go\nSQL'],
    ['Skills (one per line)', 'Go\nSQL'],
    ['Skills (separated by commas)', 'Go, SQL'],
    ['Comma-separated list of skills', 'Go, SQL'],
    ['Kenntnisse (durch Komma getrennt)', 'Go, SQL'],
    ['Fähigkeiten, eine pro Zeile', 'Go\nSQL'],
    ['Compétences séparées par des virgules', 'Go, SQL'],
    ['Compétences séparées par des points-virgules', 'Go; SQL'],
    ['Habilidades separadas por comas', 'Go, SQL'],
    ['Habilidades separadas por punto y coma', 'Go; SQL'],
    ['Competências separadas por vírgulas', 'Go, SQL'],
    ['Competenze separate da virgole', 'Go, SQL'],
    ['Vaardigheden (gescheiden door komma’s)', 'Go, SQL'],
    ['Umiejętności oddzielone przecinkami', 'Go, SQL'],
    ['Dovednosti oddělené čárkami', 'Go, SQL'],
    ['Навыки через запятую', 'Go, SQL'],
    ['Навыки через точку с запятой', 'Go; SQL'],
    ['Beceriler (virgülle ayırın)', 'Go, SQL'],
    ['技能(用逗号分隔)', 'Go, SQL'],
    ['スキル(カンマ区切り)', 'Go, SQL'],
    ['스킬 (쉼표로 구분)', 'Go, SQL'],
    ['技能,每行一个', 'Go\nSQL'],
    ['Skills, separated by semicolons', 'Go; SQL'],
    ['Skills, one per line, no commas', 'Go\nSQL'],
  ])('for “%s”', (hint, text) => {
    expect(skills(long(hint), 'Go', 'SQL')).toBe(text);
  });

  it('as an example shows them', () => {
    expect(skills(long('Skills', 'Java, Python, Go'), 'Go', 'SQL')).toBe('Go, SQL');
    expect(skills({ hint: 'Skills' }, 'Go', 'SQL')).toBe('Go, SQL');
  });

  it('hold no comma of their own where commas part them', () => {
    const own = ['SQL (Oracle, MySQL)', 'Teams of 1,000 people', 'Go'];
    expect(skills(long('Skills (comma-separated)'), ...own)).toBe(
      'SQL (Oracle / MySQL), Teams of 1000 people, Go',
    );
    expect(skills(long('Skills'), ...own)).toBe(own.join('\n'));
  });
});
