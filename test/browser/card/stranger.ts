/** A card that breaks looks: thirty jobs, flat skills, long names, links and words, several scripts. */
import type { Resume } from '../../../data/schema/resume';

const WORD =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const SCRIPTS = ['Senior Engineer', 'مهندس برمجيات أول', '高级软件工程师', 'Ведущий инженер'];
const EMPLOYERS = [
  'Internationale Gesellschaft für angewandte Forschung und Entwicklung mbH & Co. KG',
  'شركة أرامكو السعودية',
  '中国科学院计算技术研究所',
  WORD.slice(0, 200),
];

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

export const STRANGER: Resume = {
  basics: {
    name: 'María del Carmen Guadalupe Fernández-Villaverde y Sánchez de la Torre Rodríguez-Monteagudo',
    label: 'Principal Staff Site Reliability and Distributed Systems Platform Engineering Lead',
    email: 'maria.del.carmen.fernandez-villaverde@research.subdomain.example.org',
    phone: '+34 612 34 56 78',
    url: `https://www.example.org/portfolio/${'a-very-long-path-segment/'.repeat(12)}index.html?lang=es`,
    summary: `${'Builds what others rely on. '.repeat(40)}${WORD}`,
    location: { city: 'San Cristóbal de La Laguna', region: 'Islas Canarias', countryCode: 'ES' },
    profiles: [
      { network: 'LinkedIn', url: `https://www.linkedin.com/in/${'maria-del-carmen-'.repeat(16)}` },
      { network: 'GitHub', url: 'https://github.com/mcfv' },
      { network: 'ORCID', url: 'https://orcid.org/0000-0002-1825-0097' },
      { network: 'Mastodon', username: '@maria@mastodon.example' },
      { network: 'Google Scholar', url: 'https://scholar.google.com/citations?user=AbCdEf' },
    ],
  },
  work: Array.from({ length: 30 }, (_, index) => ({
    position: at(SCRIPTS, index),
    name: at(EMPLOYERS, index),
    startDate: `${2024 - index}-03`,
    endDate: `${2025 - index}-02`,
    url: `https://employer.example/${'path/'.repeat(60)}`,
    summary: 'Led a team. '.repeat(30),
    highlights: ['خفض زمن الاستجابة إلى النصف', '负责大规模分布式系统的设计', WORD],
  })),
  education: [
    { institution: EMPLOYERS[0], studyType: 'Doktorin der Ingenieurwissenschaften', area: WORD },
    { summary: 'Only a summary. '.repeat(20) },
  ],
  skills: Array.from({ length: 200 }, (_, index) => ({
    name: index === 7 ? WORD : `${['Python', 'مهارة', '数据库', 'Kubernetes'][index % 4]} ${index}`,
    ...(index % 9 === 0 && { level: 'Expert' }),
  })),
  projects: [
    { name: WORD.slice(0, 200), description: 'A project. '.repeat(60), url: 'https://p.example/1' },
    { highlights: ['Only a highlight'], keywords: ['Brass'] },
  ],
  references: [{ name: '王伟', reference: 'She is very good. '.repeat(80) }],
  languages: [
    { language: 'العربية', fluency: 'لغة أم' },
    { language: '中文', fluency: '母语' },
  ],
};
