/** Which addresses belong together, and which ways a stranger on the network can read. */

/** Labels under a country's domain that many share: `co.uk`, `com.au`, `ne.jp`. */
const SHARED: ReadonlySet<string> = new Set(
  'ac co com edu gob gouv gov gv go govt gen id idf in info k12 ltd me mil ne net nhs nom or org plc pro res sch school web'.split(
    ' ',
  ),
);

/** Domains that give each customer a name of their own: neighbours there are strangers. */
const HOSTERS =
  /(?:^|\.)(?:amazonaws\.com|appspot\.com|azurewebsites\.net|blogspot\.com|cloudfront\.net|firebaseapp\.com|fly\.dev|github\.io|gitlab\.io|herokuapp\.com|myshopify\.com|netlify\.app|onrender\.com|pages\.dev|vercel\.app|web\.app|webflow\.io|wixsite\.com|wordpress\.com|workers\.dev)$/;

const IP = /^(?:\d+\.){3}\d+$|^\[/;

/**
 * The domain that one owner has registered: `greenhouse.io` for `boards.greenhouse.io`. Told by a rule
 * instead of the public suffix list, which would weigh more than the whole preview; it only words a
 * warning, and a page could send by script to wherever it likes.
 */
function ownersDomain(host: string): string {
  const labels = host.split('.');
  if (IP.test(host) || HOSTERS.test(host) || labels.length < 3) return host;
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && SHARED.has(second) ? -3 : -2).join('.');
}

/** Whether two web addresses are one owner's, whatever their ports and schemes; false for others. */
export function isSameSite(one: string, other: string): boolean {
  const [here, there] = [hostOf(one), hostOf(other)];
  return here !== '' && there !== '' && ownersDomain(here) === ownersDomain(there);
}

/** Whether whoever stands between can read what is sent there: `http:`, and not to the machine itself. */
export function isOpen(address: string): boolean {
  return (
    URL.canParse(address) && new URL(address).protocol === 'http:' && !isLoopback(hostOf(address))
  );
}

/** https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy */
const isLoopback = (host: string): boolean =>
  host === '[::1]' || /(?:^|\.)localhost$/.test(host) || /^127(?:\.\d+){3}$/.test(host);

function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/\.$/, '') : '';
}
