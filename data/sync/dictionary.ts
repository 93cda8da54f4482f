/** What most documents have in them, for the packing to refer to. Part of the layout: it never changes within one. */

/** Keys of a list's items, as a replica's rows have them one level down. */
const keys = (depth: number, names: readonly string[]): string =>
  names.map((name) => `,[${depth},[".${name}"],"`).join('');

const list = (name: string): string => `"],[1,[".${name}"],["l"]],[2,["*"],["o"]],[2,["#"]]`;
const inner = (name: string): string => `"],[3,[".${name}"],["l"]],[4,["*"],["o"]],[4,["==\\"`;

/** The text; what is most frequent stands last, where it is nearest. */
export const DICTIONARY = [
  'https://www.linkedin.com/in/https://github.com/',
  'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  `{"clock":[["0","bundled"]],"dots":[[0,1],[1,1]],"rows":[[0,[]],[0,[".cards"],[".resume"]],[0,[".$schema"],"`,
  list('references'),
  list('languages') + keys(3, ['language', 'fluency']),
  list('projects') + list('interests') + list('awards') + list('publications'),
  keys(3, ['publisher', 'releaseDate', 'awarder']),
  list('certificates') + keys(3, ['issuer', 'date']),
  list('volunteer') + keys(3, ['organization']),
  list('education') + keys(3, ['institution', 'area', 'studyType', 'score']) + inner('courses'),
  ',[1,[".basics"]]',
  keys(2, ['name', 'label', 'image', 'email', 'phone', 'url', 'summary']),
  ',[2,[".location"]]',
  keys(3, ['address', 'postalCode', 'city', 'countryCode', 'region']),
  ',[2,[".profiles"],["l"]],[3,["*"],["o"]],[3,["#"]]',
  keys(4, ['network', 'username', 'url']),
  list('work') + keys(3, ['name', 'position', 'location', 'url', 'startDate', 'startSeason']),
  keys(3, ['endDate', 'endSeason', 'summary']) + inner('highlights'),
  list('skills') + keys(3, ['name', 'level']) + inner('keywords'),
  '"],[3,[".groups"],["l"]],[4,["*"],["o"]],[4,["#"]],[5,[".name"],"],[5,[".keywords"],["l"]],',
  '[6,["*"],["o"]],[6,["==\\"JavaScript\\""]],[6,["==\\"Python\\""]],[6,["==\\"SQL\\""]],[6,["==\\"',
].join('');
