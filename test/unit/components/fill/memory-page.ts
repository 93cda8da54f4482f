/** A page to be filled that is only memory: everything the preview's host promises, without a browser. */
import type { FillHost } from '../../../../components/fill/host';
import type { Correction, FillField, FillPlan } from '../../../../data/schema/fill';

type Plan = Extract<FillPlan, { outcome: 'plan' }>;

export interface MemoryPage extends FillHost {
  /** What stands in the fields, by their ids. */
  values: Map<string, string>;
  /** What was learned, by the field's id. */
  learned: Map<string, Correction>;
  /** The id of the field that has the focus. */
  focused: string | undefined;
  /** The id of the field that is outlined. */
  outlined: string | undefined;
  /** It was told that nobody looks at the plan any more. */
  left: boolean;
  /** What the next plan says beside the fields. */
  rest: Omit<Plan, 'outcome' | 'fields' | 'undoable'>;
  fields: FillField[];
  /** Fields that take nothing, by id: why. */
  stubborn: Map<string, string>;
  /** Fields that the page empties a while after they were filled, by id: in which words that is said. */
  wiped: Map<string, string>;
  /** No script may run there, in these words. */
  closed: string;
  /** Has the page show other fields. */
  change(fields: FillField[]): void;
}

/** A field that the card has a value for; everything else as told. */
export function field(id: string, more: Partial<FillField> = {}): FillField {
  const shown = more.shown ?? `value of ${id}`;
  return {
    id,
    label: `Field ${id}`,
    group: 'contact',
    entry: 1,
    control: 'text',
    kind: 'given-name',
    kindText: 'Given name',
    sure: 1,
    why: ['label: first name'],
    current: '',
    filled: false,
    required: false,
    value: { type: 'text', value: shown },
    shown,
    problem: '',
    ticked: true,
    from: 'resume',
    ...more,
  };
}

export function memoryPage(fields: FillField[]): MemoryPage {
  const watchers = new Set<() => void>();
  const before = new Map<string, string>();
  const page: MemoryPage = {
    values: new Map(),
    learned: new Map(),
    focused: undefined,
    outlined: undefined,
    left: false,
    rest: {
      left: [],
      unseen: [],
      adds: [],
      closed: [],
      troubles: [],
      yours: [],
      destinations: [],
      private: false,
    },
    fields,
    stubborn: new Map(),
    wiped: new Map(),
    closed: '',
    change(next) {
      page.fields = next;
      for (const changed of watchers) changed();
    },
    async plan() {
      if (page.closed !== '') return { outcome: 'failed', message: page.closed };
      return {
        outcome: 'plan',
        ...page.rest,
        fields: page.fields.filter(({ id }) => page.learned.get(id)?.to !== 'nothing'),
        undoable: before.size,
      };
    },
    async apply(choices) {
      const results = choices.map(({ id, value }) => {
        const why = page.stubborn.get(id);
        if (why) return { id, outcome: 'refused' as const, message: why };
        before.set(id, page.values.get(id) ?? '');
        page.values.set(id, value.type === 'text' ? value.value : value.type);
        return { id, outcome: 'filled' as const, message: '' };
      });
      return { outcome: 'done', results, undoable: before.size };
    },
    async confirm() {
      const results = [...page.wiped].map(([id, message]) => {
        page.values.set(id, before.get(id) ?? '');
        before.delete(id);
        return { id, outcome: 'refused' as const, message };
      });
      return { outcome: 'done', results, undoable: before.size };
    },
    async undo() {
      const results = [...before].map(([id, value]) => {
        page.values.set(id, value);
        return { id, outcome: 'restored' as const, message: '' };
      });
      before.clear();
      return { outcome: 'done', results, undoable: 0 };
    },
    highlight(id) {
      page.outlined = id;
    },
    leave() {
      page.left = true;
    },
    async jump(id) {
      page.focused = id;
      return { outcome: 'done' };
    },
    async add(id) {
      page.fields = [...page.fields, field(`${id}-new`)];
      return { outcome: 'done' };
    },
    async learn(id, correction) {
      page.learned.set(id, correction);
      if (!page.rest.private) return { outcome: 'done' };
      const field = { label: id, name: '', id: '', control: 'text' as const };
      return { outcome: 'done', fleeting: { origin: 'https://jobs.example', field, correction } };
    },
    async allow() {
      page.rest = { ...page.rest, closed: [] };
      return true;
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  return page;
}
