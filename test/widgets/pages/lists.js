/** What the lists of the pages offer, and where each page tells what was chosen. */
export const COUNTRIES = [
  ['AT', 'Austria'],
  ['AU', 'Australia'],
  ['BE', 'Belgium'],
  ['BR', 'Brazil'],
  ['CA', 'Canada'],
  ['CH', 'Switzerland'],
  ['DE', 'Germany'],
  ['FR', 'France'],
  ['GB', 'United Kingdom'],
  ['US', 'United States'],
].map(([value, label]) => ({ value, label }));

export const DEGREES = ['High School', 'Bachelor’s Degree', 'Master’s Degree', 'Doctorate'].map(
  (label, i) => ({ value: `d${i}`, label }),
);

export const SKILLS = ['Ada', 'Go', 'Java', 'Kubernetes', 'PostgreSQL', 'Rust'].map((label) => ({
  value: label.toLowerCase(),
  label,
}));

/** Four hundred entries: more than any list draws at once. */
export const SCHOOLS = Array.from({ length: 400 }, (_, i) => ({
  value: `s${i}`,
  label: i === 333 ? 'University of British Columbia' : `University number ${i}`,
}));

globalThis.state = {};
/** Tells the test what the widget itself holds. */
export const tell = (key) => (value) => {
  globalThis.state[key] = value;
};
