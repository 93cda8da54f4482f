import type { Record } from './record.ts';
import type { Subject } from './subject.ts';

/** What is inserted, and the value that it must become: null where the field has to refuse it. */
type Case = [text: string, value: string | null];

const soon: Case = ['soon', null];
const VALUES: { [target: string]: Case[] } = {
  'input url': [['https://example.org/ada', 'https://example.org/ada']],
  'input email': [['ada@example.org', 'ada@example.org']],
  'input number': [['42', '42'], soon],
  'input range': [['7', '7'], ['70', null], soon],
  'input date': [['2024-03-05', '2024-03-05'], ['5 March 2024', '2024-03-05'], soon],
  'input month': [['2024-03', '2024-03'], ['March 2024', '2024-03'], soon],
  'input week': [['2024-W10', '2024-W10'], soon],
  'input time': [['09:30', '09:30'], soon],
  'input datetime-local': [['2024-03-05T09:30', '2024-03-05T09:30'], soon],
  'input color': [['#ff8800', '#ff8800'], soon],
  select: [
    ['United Kingdom', 'GB'],
    ['FR', 'FR'],
    ['Atlantis', null],
  ],
};
const NOTHING: Case[] = [['Ada Lovelace', null]];

type Reopen = () => Promise<Subject>;

/** Fields that take a value and no caret, and those that must refuse. */
export async function checkValues(opened: Subject, record: Record, reopen: Reopen): Promise<void> {
  const own: Case[] = opened.cases;
  const cases = own.length ? own : (VALUES[record.target.name] ?? NOTHING);
  let subject = opened;
  for (const [text, value] of cases) {
    if (text !== cases[0]?.[0]) subject = await reopen();
    await subject.seen();
    const said = await subject.stage.act(record.way, { text });
    const wanted = value ?? subject.start;
    const model = await subject.settle((got) => got === wanted);
    const ok = model === wanted && (value !== null || said.outcome === 'refused');
    const found = `${text} → ${model}, ${said.outcome}`;
    record.add(value === null ? 'refusal' : 'value', ok, found, said);
    if (value === null) continue;
    const seen = await subject.seen();
    record.add('events', seen.includes('input'), seen);
    if (subject.kind !== 'masked')
      record.add('change', seen.includes('change') || (await subject.leaves()));
  }
  if (subject.kind !== 'masked') return;
  const [text = '', value] = cases[0] ?? [];
  await subject.selectAll();
  const said = await subject.stage.act(record.way, { text });
  const model = await subject.settle((got) => got === value);
  record.add('selection', model === value, model, said);
}

/** Fields that go away or are drawn anew between the click and the insertion. */
export async function checkMoved(subject: Subject, record: Record): Promise<void> {
  const text = 'Ada Lovelace';
  await subject.frame.evaluate(() => window.target.disturb?.());
  const said = await subject.stage.act(record.way, { text });
  const model = await subject.settle((got) => got.includes(text));
  const honest = said.outcome === 'inserted' ? model.includes(text) : model === subject.start;
  record.add('refusal', honest, `${model}, ${said.outcome}`, said);
}
