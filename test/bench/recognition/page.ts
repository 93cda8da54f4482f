import { type Cue, phraseOf } from '../../../data/fields/cue.ts';
import { plan } from '../../../entrypoints/page/fill/plan.ts';
import { recognise } from '../../../entrypoints/page/recognise/index.ts';

/** As `label: first name`. */
const said = (cue: Cue): string => `${cue.source}: ${phraseOf(cue)}`;

/** Recognises the page as it is, and answers for each `input, select, textarea` in their order. */
async function recogniseAll() {
  const found = new Map((await recognise(document)).map((r) => [r.element as Element, r]));
  return [...document.querySelectorAll('input, select, textarea')].map((element) => {
    const one = found.get(element);
    const { kind, reason, sure, why } = one ?? {
      kind: 'none',
      reason: 'unknown',
      sure: 0,
      why: [],
    };
    const f = one?.features;
    const told = f
      ? [f.tag, f.type, f.name, f.id, JSON.stringify(f.texts), f.headings[0] ?? '']
          .join(' | ')
          .slice(0, 300)
      : '';
    return { kind, reason, sure, why: why.map(said), unseen: f?.unseen, told };
  });
}

/** Recognises the page, and answers for each control that says in `data-kind` what it is. */
async function recogniseMarked() {
  const found = await recognise(document);
  return found.flatMap(({ element, kind, section, why }) => {
    const { kind: expected, section: expectedSection = '' } = element.dataset;
    if (expected === undefined) return [];
    const stands = section ? `${section.name} ${section.index}` : '';
    const what = `${element.outerHTML.slice(0, 90)} ${why.map(said).join('; ')}`;
    return [{ kind, section: stands, expected, expectedSection, what }];
  });
}

/** Every field of the page as the background hears of it, with what can be chosen in it. */
async function planPage() {
  const { fields, lists } = await plan();
  return fields.map(({ list, ...field }) => ({
    ...field,
    options: (lists[list] ?? []).map(({ label }) => label),
  }));
}

/** Milliseconds to recognise the page for the first time and again, and the longest block meanwhile. */
async function timeRecognition() {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const start = performance.now();
  await recognise(document);
  const first = performance.now() - start;
  await recognise(document);
  const again = performance.now() - start - first;
  longest = Math.max(longest, performance.now() - last);
  channel.port1.close();
  return { first, again, longest };
}

Object.assign(globalThis, { recogniseAll, recogniseMarked, planPage, timeRecognition });
