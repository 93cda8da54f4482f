/** Web addresses of a person: shown short, kept without what tracks, told apart by the page they lead to. */

/** Parameters that say where a visitor came from, on every site. */
const TRACKING =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|vero_id|oly_(?:anon|enc)_id)$/i;

/** A network whose addresses come in several forms. */
interface Site {
  /** The ends of its hosts; what stands before them (`www`, `m`, a country) says nothing of the page. */
  hosts: readonly string[];
  /** Its own parameters that say where a visitor came from, or in which language the page is shown. */
  tracking: RegExp;
  /** Whether user names are the same in large and small letters. */
  folds?: true;
  /** The part of a path that names a person; what follows, parameters too, is another view of them. */
  person?: RegExp;
}

const SITES: readonly Site[] = [
  {
    hosts: ['linkedin.com'],
    tracking:
      /^(?:trk\w*|trackingId|li_\w+|lipi|licu|lici|originalSubdomain|original_referer|refId|midToken|midSig|eid|otpToken|miniProfileUrn|locale)$/i,
    folds: true,
    person: /^\/(?:in|pub|company|school)\/[^/]+/i,
  },
  { hosts: ['x.com', 'twitter.com'], tracking: /^(?:s|t|ref_src|ref_url|lang)$/, folds: true },
  {
    hosts: ['facebook.com', 'fb.com'],
    tracking: /^(?:ref|refid|fref|hc_ref|mibextid|rdid|share_url|locale|__tn__|__cft__.*)$/,
    folds: true,
  },
  { hosts: ['instagram.com'], tracking: /^(?:igsh|hl)$/, folds: true },
  {
    hosts: ['github.com', 'gitlab.com', 'bitbucket.org'],
    tracking: /^(?:ref|source)$/,
    folds: true,
    person: /^\/[^/]+$/,
  },
  { hosts: ['xing.com'], tracking: /^(?:sc_\w+|ref|sign_up_\w+)$/, folds: true },
  { hosts: ['youtube.com', 'youtu.be'], tracking: /^(?:si|feature|pp|ab_channel)$/ },
  { hosts: ['medium.com'], tracking: /^source$/, folds: true },
  { hosts: ['behance.net'], tracking: /^(?:tracking_source|ref)$/, folds: true },
  { hosts: ['dribbble.com'], tracking: /^(?:ref|source)$/, folds: true },
  { hosts: ['stackoverflow.com'], tracking: /^ref$/, person: /^\/users\/\d+/ },
];

/** As long as a link is shown, in letters. */
const SHOWN = 40;

/**
 * A link without the parameters by which networks follow visitors; whatever addresses the page stays as
 * it was written. What is no web address comes back as it is.
 */
export function cleanLink(link: string): string {
  const url = webAddress(link);
  if (!url?.search) return link;
  const site = siteOf(url);
  const [, before = '', query = '', hash = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(link) ?? [];
  const kept = query.split('&').filter((parameter) => {
    const name = decoded(parameter.split('=')[0] ?? '');
    return parameter !== '' && !TRACKING.test(name) && !site?.tracking.test(name);
  });
  if (kept.length === query.split('&').length) return link;
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}

/**
 * What two addresses of one page have in common: neither protocol, `www`, a network's country, a slash
 * at the end nor tracking tells pages apart.
 */
export function linkKey(link: string): string {
  const url = webAddress(cleanLink(link));
  if (!url) return link.trim();
  const site = siteOf(url);
  const host = site?.hosts[0] ?? url.hostname.replace(/^www\./, '');
  const whole = decoded(url.pathname).replace(/\/+$/, '');
  const person = site?.person?.exec(whole)?.[0];
  const path = person ?? whole;
  const view = person === undefined ? `${url.search}${url.hash}` : '';
  return `${host}${site?.folds ? path.toLowerCase() : path}${view}`;
}

/** Whether a link leads to a network that is known here. */
export function isOfNetwork(link: string): boolean {
  const url = webAddress(link);
  return url !== undefined && siteOf(url) !== undefined;
}

/** A link as it is shown: host and path on one line, the middle left out where it is long. Other text stays. */
export function shortLink(text: string): string {
  const url = webAddress(text);
  if (!url) return text;
  const bare = decoded(text.trim())
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  const letters = [...bare];
  if (letters.length <= SHOWN) return bare;
  // The end of a path tells more than its middle.
  return `${letters.slice(0, SHOWN - 15).join('')}…${letters.slice(-14).join('')}`;
}

function webAddress(link: string): URL | undefined {
  const isWeb = /^\s*https?:\/\//i.test(link) && URL.canParse(link.trim());
  return isWeb ? new URL(link.trim()) : undefined;
}

function siteOf({ hostname }: URL): Site | undefined {
  return SITES.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
