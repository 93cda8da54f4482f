/** Networks that people link to, by the host of their pages. */

export interface Network {
  name: string;
  hosts: readonly string[];
  /** Other names it is written by, plain. */
  words?: readonly string[];
}

export const NETWORKS: readonly Network[] = [
  { name: 'LinkedIn', hosts: ['linkedin.com'] },
  { name: 'GitHub', hosts: ['github.com'] },
  { name: 'GitLab', hosts: ['gitlab.com'] },
  { name: 'Bitbucket', hosts: ['bitbucket.org'] },
  { name: 'Twitter', hosts: ['twitter.com'] },
  { name: 'X', hosts: ['x.com'] },
  { name: 'Mastodon', hosts: ['mastodon.social', 'hachyderm.io', 'fosstodon.org', 'mas.to'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'Facebook', hosts: ['facebook.com', 'fb.com'] },
  { name: 'Instagram', hosts: ['instagram.com'] },
  { name: 'Xing', hosts: ['xing.com'] },
  {
    name: 'Stack Overflow',
    hosts: ['stackoverflow.com', 'stackexchange.com'],
    words: ['stackoverflow', 'stack overflow'],
  },
  { name: 'Medium', hosts: ['medium.com'] },
  { name: 'Dev.to', hosts: ['dev.to'] },
  { name: 'Hashnode', hosts: ['hashnode.com'] },
  { name: 'YouTube', hosts: ['youtube.com'] },
  { name: 'Dribbble', hosts: ['dribbble.com'] },
  { name: 'Behance', hosts: ['behance.net'] },
  { name: 'SoundCloud', hosts: ['soundcloud.com'] },
  { name: 'Kaggle', hosts: ['kaggle.com'] },
  { name: 'LeetCode', hosts: ['leetcode.com'] },
  { name: 'HackerRank', hosts: ['hackerrank.com'] },
  { name: 'CodePen', hosts: ['codepen.io'] },
  { name: 'ORCID', hosts: ['orcid.org'] },
  { name: 'ResearchGate', hosts: ['researchgate.net'] },
  { name: 'Google Scholar', hosts: ['scholar.google.com', 'scholar.google.co.uk'] },
  { name: 'Telegram', hosts: ['t.me', 'telegram.me'] },
  { name: 'Skype', hosts: [] },
  { name: 'Discord', hosts: ['discord.gg'] },
  { name: 'npm', hosts: ['npmjs.com'] },
  { name: 'Pinterest', hosts: ['pinterest.com'] },
  { name: 'Reddit', hosts: ['reddit.com'] },
  { name: 'Keybase', hosts: ['keybase.io'] },
  { name: 'AngelList', hosts: ['angel.co', 'wellfound.com'] },
];
