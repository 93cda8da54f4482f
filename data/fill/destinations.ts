/** Where what is filled in goes, as far as a person would not expect it. */
import type { Destination, FillField } from '../schema/fill';
import type { PagePlan } from '../schema/page-fill';
import { isOpen, isSameSite } from './sites';

/** One frame of a page, with its fields as the preview lists them. */
export interface FilledFrame {
  plan: PagePlan;
  fields: readonly FillField[];
}

type Where = Omit<Destination, 'fields'>;

/**
 * What to say before anything is filled, each thing once, with the fields that it leaves unticked.
 * A part of the page that another site owns is only said: the person has let the card look into it.
 * What the page's scripts send is not known to anybody before.
 */
export function destinationsOf(frames: readonly FilledFrame[]): Destination[] {
  const top = frames.find(({ plan }) => plan.path.length === 0)?.plan.origin ?? '';
  const found = new Map<string, Destination>();
  const say = (where: Where, { id, ticked }: FillField) => {
    const key = `${where.how} ${where.to}`;
    const known = found.get(key) ?? { ...where, fields: [] };
    found.set(key, known);
    if (ticked && where.how !== 'frame') known.fields.push(id);
  };
  for (const { plan, fields } of frames) {
    const forms = plan.targets.map((targets) => uniqueOf(targets.flatMap((to) => wayOf(to, plan))));
    const around = pageWays(plan.origin, top);
    const formOf = new Map(plan.fields.map(({ n, target }) => [`${n}`, target]));
    for (const field of fields.filter(({ value }) => value !== undefined)) {
      const form = formOf.get(field.id.split(':')[1] ?? '') ?? -1;
      for (const where of uniqueOf([...around, ...(forms[form] ?? [])])) say(where, field);
    }
  }
  return [...found.values()];
}

/** What holds for every field of a frame. */
function pageWays(origin: string, top: string): Where[] {
  const open = [origin, top].find(isOpen);
  const foreign = origin !== top && /^https?:/.test(origin) && !isSameSite(origin, top);
  return [
    ...(foreign ? [{ how: 'frame' as const, to: hostOf(origin) }] : []),
    ...(open === undefined ? [] : [{ how: 'open' as const, to: hostOf(open) }]),
  ];
}

/** What is to be said of one of a form's addresses; scripts and the page's own disk say nothing. */
function wayOf(target: string, { origin }: PagePlan): Where[] {
  if (!URL.canParse(target)) return [];
  const { protocol, pathname } = new URL(target);
  if (protocol === 'mailto:') return [{ how: 'mail', to: decoded(pathname) }];
  if (protocol !== 'https:' && protocol !== 'http:') return [];
  const to = hostOf(target);
  return [
    ...(isSameSite(target, origin) ? [] : [{ how: 'elsewhere' as const, to }]),
    ...(isOpen(target) ? [{ how: 'open' as const, to }] : []),
  ];
}

const hostOf = (address: string): string => new URL(address).host;

function uniqueOf(ways: readonly Where[]): Where[] {
  return [...new Map(ways.map((way) => [`${way.how} ${way.to}`, way])).values()];
}

/** An address may hold a percent sign that encodes nothing. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
