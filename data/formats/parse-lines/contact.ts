/** Understands the top of a résumé: who it is, and how to reach them. */
import type { Basics } from '../../schema/resume';
import { placeness, titleness } from './classify';
import {
  addLinks,
  emailIn,
  isWayToReach,
  networkOf,
  profileOf,
  takeWays,
  type Ways,
} from './contact-channels';
import { type Line, plain, textOf } from './line';
import { locationOf } from './location';
import { DOCUMENT_TITLE, nameAmong } from './name';

export interface Contact {
  basics: Basics;
  /** What was not understood. */
  rest: string[];
}

interface Left {
  text: string;
  line: Line;
}

const isPlace = ({ text }: Left) => placeness(text) >= 0.7;
const isAddress = ({ text }: Left) =>
  /\b\d{4,5}\b/.test(text) && text.length < 90 && /,/.test(text);

/** The line that says what the person is: short, below the name, above the ways to reach them. */
function isLabel({ text, line }: Left, lines: readonly Line[], name: Line | undefined): boolean {
  if (!name || !lines.includes(name) || !lines.includes(line)) return false;
  const between = lines.slice(lines.indexOf(name) + 1, lines.indexOf(line));
  if (lines.indexOf(line) <= lines.indexOf(name) || text.length > 120) return false;
  if (/[.!?]$/.test(text) || !/\p{L}{3}/u.test(text)) return false;
  return titleness(text) > 0 || !between.some((other) => emailIn(textOf(other)));
}

function profilesOf({ urls, profiles }: Ways): { url?: string; profiles: Basics['profiles'] } {
  const linked = urls.filter((url) => networkOf(url)).map(profileOf);
  const [url, ...sites] = urls.filter((u) => !networkOf(u));
  const named = profiles.filter(({ network }) => !linked.some((p) => p.network === network));
  return { url, profiles: [...linked, ...sites.map(profileOf), ...named] };
}

/** Where the top names no address, the line that does, and its neighbours: the foot of the page. */
function elsewhere(top: readonly Line[], all: readonly Line[]): Line[] {
  const named = (line: Line) =>
    emailIn(textOf(line)) ?? (line.links ?? []).find((l) => /^mailto:/i.test(l.url))?.url;
  if (top.some(named)) return [];
  const at = all.findIndex(named);
  if (at < 0) return [];
  return [all[at - 1], all[at], all[at + 1]].filter(
    (line): line is Line => line !== undefined && isWayToReach(line),
  );
}

/**
 * Understands the lines that name the person and tell how to reach them.
 * @param lines The top of the document.
 * @param side Lines under headings such as “Contact”.
 * @param all Every line of the document: where letters have sizes the name may stand anywhere on the first page.
 */
export function contactOf(
  lines: readonly Line[],
  side: readonly Line[],
  all: readonly Line[],
): Contact {
  const ways: Ways = { urls: [], profiles: [] };
  const sized = all.slice(0, 60).some((line) => line.size !== undefined);
  const top = [...lines, ...side, ...elsewhere([...lines, ...side], all)];
  const { name, title, used, others } = nameAmong(
    top,
    sized ? all.slice(0, 80) : lines.slice(0, 12),
  );
  const left = top.flatMap((line): Left[] => {
    if (!used.includes(line)) return takeWays(line, ways).map((text) => ({ text, line }));
    addLinks(line.links ?? [], ways);
    const cells = others.map((text) => ({ text }));
    return takeWays({ cells }, ways).map((text) => ({ text, line }));
  });
  for (const line of all) ways.email ??= emailIn(textOf(line));
  const place = left.find(isPlace) ?? left.find(isAddress);
  const { url, profiles } = profilesOf(ways);
  // A repeated name, or the user name that a link lies on, says nothing more.
  const said = new Set(
    [name, ...(profiles ?? []).map((p) => p.username)].map((t) => plain(t ?? '')),
  );
  const isNews = (text: string) => !said.has(plain(text)) && !DOCUMENT_TITLE.test(plain(text));
  const words = left.filter((item) => item !== place && isNews(item.text));
  const label = title ? undefined : words.find((item) => isLabel(item, lines, used[0]));
  const rest = words.filter((item) => item !== label).map(({ text }) => text);
  const summary = rest.filter((text) => text.length > 60).join('\n');
  return {
    basics: {
      ...(name && { name }),
      ...((title ?? label) && { label: title ?? label?.text }),
      ...(ways.email && { email: ways.email }),
      ...(ways.phone && { phone: ways.phone }),
      ...(url && { url }),
      ...(summary && { summary }),
      ...(place && { location: locationOf(place.text) }),
      ...(profiles?.length && { profiles }),
    },
    rest: rest.filter((text) => text.length <= 60),
  };
}
