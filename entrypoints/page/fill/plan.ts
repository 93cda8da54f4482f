/** Looks at a page and lists its fields; changes nothing. */

import { isKind, NEVER } from '../../../data/fields/kind';
import type { Option } from '../../../data/fill/values/want';
import type { NoField, PageField, PagePlan, Unseen } from '../../../data/schema/page-fill';
import type { Control } from '../controls/control';
import { forgetLabels } from '../dom/labels-of';
import { own } from '../dom/own';
import { inTurns, runInTurns } from '../dom/turns';
import { type Recognised, recognise } from '../recognise';
import { crowdIn } from '../recognise/crowd';
import { isDoubtful } from '../sight/doubt';
import { Scroller } from '../sight/reach';
import { unseen } from '../sight/unseen';
import { addButtons } from './add';
import { isBare } from './bare';
import { labelOf } from './field-label';
import { type FrameSeen, framesOf, pathOf } from './frames';
import { group, ofThisDocument } from './group';
import { identityOf } from './identity';
import { lookOf } from './look';
import { endLook } from './marked-screen';
import { meaningOf } from './meaning';
import { isRequired } from './required';
import { fillState, numberOf } from './state';
import { Sendings, Targets } from './targets';

/** As much is told of a value that stands there already, and of a name. */
const SHOWN = 200;

/** The beginning of an address, as what stands right before a field: `https://`, `github.com/`. */
const PREFIX = /(?:https?:\/\/)?(?:(?:[\w-]+\.)+[a-z]{2,}\/\S*)?(?<=\/)$/i;

/** Every field of this frame's document that a person can see, in the order of the page; the rest is counted. */
export async function plan(): Promise<PagePlan> {
  const state = fillState();
  // A mark is no value.
  endLook();
  forgetLabels();
  const crowd = crowdIn(document);
  const found = crowd ? [] : ofThisDocument(await recognise(document));
  const groups = await runInTurns(group(found));
  const lists = new Map<string, { index: number; options: Option[] }>();
  const targets = new Targets();
  // What changes while the page is looked at is found before a value is written.
  const sendings = new Sendings();
  const scroller = new Scroller('once');
  const fields: PageField[] = [];
  const noFields = new Counts<NoField>();
  const unseenCounts = new Counts<Unseen>();
  state.planned.clear();
  state.others.clear();
  await inTurns(
    groups,
    ({ one, control }) => {
      if (isNoControl(one)) return;
      const why = unseen(control, scroller);
      if (why) return unseenCounts.add(why);
      const apart = control.noField(one.kind !== 'none');
      if (apart) return noFields.add(apart);
      const n = numberOf(control.element);
      if (!isKind(one.kind) && NEVER.has(reasonOf(one, control))) {
        state.others.set(n, control);
        fields.push(describe(n, one, control, { list: -1, target: -1, doubtful: false }));
        return;
      }
      const doubtful = isDoubtful(control, scroller);
      state.planned.set(n, {
        control,
        value: control.current(),
        identity: identityOf(control),
        doubtful,
        look: lookOf(control),
        meaning: meaningOf(one, control),
        sending: sendings.of(control.element),
        given: false,
      });
      const list = listOf(control.options(), lists);
      const target = targets.of(control.element);
      fields.push(describe(n, one, control, { list, target, doubtful }));
    },
    () => scroller.restore(),
  );
  const adds = addButtons(found, fields);
  state.adds = new Map(adds.map(({ n, element }) => [n, element]));
  const frames: FrameSeen[] = framesOf(scroller);
  scroller.restore();
  return {
    // A frame without an address of its own has its maker's origin.
    origin: location.origin === 'null' ? globalThis.origin : location.origin,
    path: pathOf(window),
    lang: own(own(document, 'documentElement'), 'lang'),
    fields,
    noFields: noFields.list,
    unseen: unseenCounts.list,
    lists: [...lists.values()].map(({ options }) => options),
    targets: targets.lists,
    adds: adds.map(({ n, section, label }) => ({ n, section, label })),
    frames,
    undoable: state.filled.length,
    ...(crowd && { crowd }),
  };
}

/** Machines read what is hidden by its type, and a button holds no value. */
const isNoControl = ({ reason }: Recognised): boolean => reason === 'hidden' || reason === 'button';

/** How many of each. */
class Counts<Why> {
  readonly #counts = new Map<Why, number>();

  add(why: Why): void {
    this.#counts.set(why, (this.#counts.get(why) ?? 0) + 1);
  }

  get list(): { why: Why; count: number }[] {
    return [...this.#counts].map(([why, count]) => ({ why, count }));
  }
}

function describe(
  n: number,
  one: Recognised,
  control: Control,
  found: Pick<PageField, 'list' | 'target' | 'doubtful'>,
): PageField {
  const { features, section } = one;
  const { texts } = features;
  const label = labelOf(one, control);
  const current = control.current();
  const { element } = control;
  return {
    n,
    label,
    heading: features.headings[0] ?? '',
    name: features.name.slice(0, SHOWN),
    id: features.id.slice(0, SHOWN),
    control: control.shape(),
    kind: one.kind,
    reason: reasonOf(one, control),
    sure: one.sure,
    why: [...one.why],
    ...(section && { section }),
    national: one.national ?? false,
    question: one.question ?? '',
    ...(one.part && { part: one.part }),
    form: features.form,
    current: current.slice(0, SHOWN),
    filled: !isBare(current, one),
    required: isRequired(one, control),
    locked: control.isLocked(),
    type: features.type,
    hint: [texts.placeholder, texts.label, texts.aria, texts.described, texts.after, texts.title]
      .filter(Boolean)
      .join('\n')
      .slice(0, 400),
    placeholder: texts.placeholder ?? '',
    prefix: PREFIX.exec(texts.before?.trimEnd() ?? '')?.[0] ?? '',
    maxLength: features.maxLength,
    pattern: own(element, 'getAttribute')('pattern') ?? '',
    accept: features.accept,
    open: control.opens,
    multiple: control.isMultiple(),
    ...found,
  };
}

/** Nobody searches or logs in by choosing from a few: what looks so by its name is a question. */
function reasonOf(one: Recognised, control: Control): string {
  const reason: string = one.reason ?? '';
  return control.shape() === 'choice' && /^(search|username|unknown|preference)$/.test(reason)
    ? 'question'
    : reason;
}

function listOf(
  options: Option[],
  lists: Map<string, { index: number; options: Option[] }>,
): number {
  if (options.length === 0) return -1;
  const key = `${options.length} ${options.map(({ label, value }) => `${label}=${value}`).join('|')}`;
  const known = lists.get(key) ?? { index: lists.size, options };
  lists.set(key, known);
  return known.index;
}
