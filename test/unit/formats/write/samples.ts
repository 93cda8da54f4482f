/** Résumés that writers are tried on: the bundled one, one of many scripts, and arbitrary ones. */
import fc from 'fast-check';
import bundled from '../../../../data/resume.json';
import { type Resume, readResume } from '../../../../data/schema/resume';

function checked(input: unknown): Resume {
  const reading = readResume(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

export const resume = checked(bundled);

/** The bundled one, with the contact details that it leaves to its user. */
export const reachable = checked({
  ...bundled,
  basics: {
    ...bundled.basics,
    email: 'stephen@example.org',
    phone: '+1 604 555 0100',
    url: 'https://example.org/so/',
    location: { city: 'Vancouver', region: 'BC', countryCode: 'CA' },
    profiles: [{ network: 'GitHub', username: 'so', url: 'https://github.com/so' }],
  },
});

/** A line of each script that the PDF's fonts hold. */
export const SCRIPTS = {
  Latin: 'García-Łukasiewicz, Nguyễn Văn Đức',
  Greek: 'Ελληνικά Ἀθήνα',
  Cyrillic: 'Наталья Їжакевич',
  Arabic: 'مهندس برمجيات في شركة أمازون',
  Persian: 'برنامه‌نویس پژوهشگر گیتی',
  Hebrew: 'שלום עולם',
  Chinese: '负责大规模分布式系统的设计',
  Japanese: '株式会社テスト、東京都渋谷区',
  Korean: '안녕하세요 한국어 이력서',
  Devanagari: 'नमस्ते हिन्दी क्षत्रिय श्री',
  Gujarati: 'ગુજરાતી સૉફ્ટવેર એન્જિનિયર',
  Tamil: 'தமிழ் மென்பொருள் பொறியாளர்',
  Sinhala: 'සිංහල මෘදුකාංග ඉංජිනේරු',
  Thai: 'สวัสดีครับ ทำงานที่กรุงเทพ น้ำ',
  Armenian: 'Հայերեն ծրագրավորող',
  Georgian: 'ქართული პროგრამისტი',
  Amharic: 'አማርኛ ሶፍትዌር መሐንዲስ',
  Emoji: 'Zoë 👩‍💻 🇨🇦 🎷',
  Symbols: '→ ✓ ★ ① € ₹ — “x” C++ F♯',
};

/** Text that tries to be more than text. */
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '<!-- --> ]]> &amp; &#x3c; \\',
  '# heading\n- list\n1. one\n> quote',
  '**a** _b_ `c` *d',
  'a;b,c:d\\n\r\nBEGIN:VCARD',
  '\u0000\u0007\u202e\ud800 \ufffe',
);
export const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme-ascii' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(SCRIPTS)) },
  { weight: 2, arbitrary: hostile },
);

const optional = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const date = fc.constantFrom('', '2016', '2016-09', '2016-09-30');
const link = fc.constantFrom('', 'https://example.org/a?b=<c>&d="e"', 'mailto:a@example.org');
const period = {
  startDate: date,
  startSeason: fc.constantFrom('Spring', 'Fall'),
  endDate: date,
  endSeason: fc.constantFrom('Summer', 'Winter'),
};

/** Documents that hold anything the schema lets in. */
export const arbitraryResume: fc.Arbitrary<Resume> = optional({
  basics: optional({
    name: text,
    label: text,
    summary: text,
    image: text,
    phone: text,
    email: fc.constantFrom('', 'a@example.org'),
    url: link,
    location: optional({ city: text, countryCode: text }),
    profiles: list(optional({ network: text, username: text, url: link })),
  }),
  work: list(
    optional({
      name: text,
      position: text,
      url: link,
      summary: text,
      highlights: list(text),
      ...period,
    }),
  ),
  education: list(
    optional({
      institution: text,
      area: text,
      studyType: text,
      score: text,
      courses: list(text),
      ...period,
    }),
  ),
  projects: list(
    optional({ name: text, description: text, keywords: list(text), url: link, ...period }),
  ),
  publications: list(optional({ name: text, publisher: text, releaseDate: date, url: link })),
  skills: list(optional({ name: text, level: text, keywords: list(text), summary: text })),
  languages: list(optional({ language: text, fluency: text })),
  interests: list(optional({ name: text, keywords: list(text) })),
  references: list(optional({ name: text, reference: text })),
  meta: optional({ monogram: text, language: text }),
}).map(checked);

/** What a writer's bytes say. */
export const decoded = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);
