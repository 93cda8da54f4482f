/** A person whose résumé says something to every kind of field. */
export const RESUME = {
  basics: {
    name: 'Maria Elena van der Berg',
    label: 'Site Reliability Engineer',
    email: 'maria@example.org',
    phone: '+1 604 555 0123',
    url: 'https://maria.example.org/',
    summary: 'Keeps large systems up.',
    location: {
      address: '12 Main St\nApt 4',
      postalCode: 'V6B 1A1',
      city: 'Vancouver',
      countryCode: 'CA',
      region: 'BC',
    },
    profiles: [
      { network: 'LinkedIn', username: 'maria-vdb', url: 'https://www.linkedin.com/in/maria-vdb' },
      { network: 'GitHub', username: 'mvdb', url: 'https://github.com/mvdb' },
    ],
  },
  work: [
    {
      name: 'Initech',
      position: 'Senior Engineer',
      location: 'Vancouver',
      startDate: '2019-03',
      summary: 'Runs the platform.',
      highlights: ['Cut the pager load by half.'],
    },
    { name: 'Globex', position: 'Engineer', startDate: '2015-09', endDate: '2019-02' },
    { name: 'Hooli', position: 'Intern', startDate: '2014-06', endDate: '2014-08' },
  ],
  education: [
    {
      institution: 'University of British Columbia',
      studyType: 'Bachelor of Science',
      area: 'Computer Science',
      startDate: '2010-09',
      endDate: '2014-05',
      score: '3.8',
    },
  ],
  skills: [{ name: 'Engineering', keywords: ['Kubernetes', 'Go', 'PostgreSQL'] }],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Dutch', fluency: 'fluent' },
  ],
};

export const ANSWERS = [
  { id: 'a1', question: 'Notice period', answer: 'Four weeks' },
  { id: 'a2', question: 'Are you legally authorised to work in Canada?', answer: 'Yes' },
];

/** "%PDF-1.4" is enough for a page that only takes the file. */
export const FILES = {
  resume: { name: 'Maria.pdf', type: 'application/pdf', base64: btoa('%PDF-1.4') },
};
