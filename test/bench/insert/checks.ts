import type { InsertRequest } from '../../../entrypoints/page/insert/result.ts';
import type { CheckName } from './check-names.ts';
import { press, REDO, UNDO } from './keyboard.ts';
import type { Record } from './record.ts';
import {
  AFTER_FIRST,
  joined,
  LINE,
  LINES,
  LIST,
  LONG,
  LONG_LINE,
  normal,
  ODD,
  WORD,
} from './samples.ts';
import type { Subject } from './subject.ts';

/** The text of the start with the line in it, and then with the last word replaced. */
const WITH_LINE = 'alpha, Ada Lovelace, omega';
const WITH_WORD = 'alpha, Ada Lovelace, Grace Hopper';

type Reopen = () => Promise<Subject>;
type Fits = (model: string) => boolean;

const same = (subject: Subject, wanted: string) => (model: string) =>
  normal(subject.kind, model) === normal(subject.kind, wanted);

/** All checks of a target with a caret. @param reopen brings the target back to its start */
export async function checkText(opened: Subject, record: Record, reopen: Reopen): Promise<void> {
  let subject = opened;
  await atCaret(subject, record);
  if (record.checks.some(({ verdict }) => verdict !== 'pass')) {
    subject = await reopen();
    await subject.caret(AFTER_FIRST);
    const arrives = record.checks.find(({ name }) => name === 'text')?.verdict === 'pass';
    if (arrives) await subject.stage.act(record.way, LINE);
    else await subject.type(LINE.text);
  }
  await inPlaceOfWord(subject, record);

  const one = subject.kind === 'line';
  const whole = async (name: CheckName, request: InsertRequest, fits: Fits) => {
    if (subject.alone || record.checks.at(-1)?.verdict !== 'pass') subject = await reopen();
    await subject.selectAll();
    const said = await subject.stage.act(record.way, request);
    const model = await subject.settle(fits);
    if (name === 'lines' && one && record.way === 'ours')
      record.add('word', Boolean(said.notes?.length), said);
    return record.add(name, fits(model), model, said);
  };
  const lines = (text: string) =>
    one ? (model: string) => joined(model, text) : same(subject, text);
  if ((await whole('lines', LINES, lines(LINES.text))) && !one) await linesBack(subject, record);
  if (subject.hasLists) {
    subject = await reopen();
    await intoList(subject, record);
    subject = await reopen();
  }
  await whole('odd characters', ODD, lines(ODD.text));
  const long = one ? LONG_LINE : LONG;
  await subject.seen();
  await whole('5 kB', long, same(subject, long.text));
  if (await subject.isNative()) record.add('change', await subject.leaves());
}

async function atCaret(subject: Subject, record: Record): Promise<void> {
  const wanted = same(subject, WITH_LINE);
  await subject.caret(AFTER_FIRST);
  await subject.seen();
  await subject.remember();
  const said = await subject.stage.act(record.way, LINE);
  const model = await subject.settle(wanted, record.untilFailure ? 300 : undefined);
  const arrived = record.add('text', wanted(model), model, said);
  const seen = await subject.seen();
  record.add(
    'events',
    ['paste', 'beforeinput', 'input'].some((type) => seen.includes(type)),
    seen,
  );
  const stayed = await subject.stayed();
  record.add('focus', stayed.focus);
  record.add('scroll', stayed.scroll);
  if (!arrived) return;

  await press(subject.page, UNDO);
  const undone = await subject.settle(same(subject, subject.start));
  if (!record.add('undo', same(subject, subject.start)(undone), undone)) return;
  let redone = undone;
  for (const keys of REDO) {
    if (wanted(redone)) break;
    await press(subject.page, keys);
    redone = await subject.settle(wanted);
  }
  record.add('redo', wanted(redone), redone);
}

/** Replaces the last word, then types, deletes and breaks the line on the real keyboard. */
async function inPlaceOfWord(subject: Subject, record: Record): Promise<void> {
  const { page } = subject;
  const expect = async (name: CheckName, wanted: string) => {
    const model = await subject.settle(same(subject, wanted));
    return record.add(name, same(subject, wanted)(model), model);
  };
  await subject.selectLast('omega'.length);
  const said = await subject.stage.act(record.way, WORD);
  const model = await subject.settle(same(subject, WITH_WORD));
  if (!record.add('selection', same(subject, WITH_WORD)(model), model, said)) return;
  await subject.type('!');
  await expect('caret', `${WITH_WORD}!`);
  await press(page, ['Backspace']);
  await expect('delete', WITH_WORD);
  if (subject.kind === 'line') return;
  await press(page, ['Enter']);
  await subject.type('next');
  await expect('enter', `${WITH_WORD}\nnext`);
}

async function linesBack(subject: Subject, record: Record): Promise<void> {
  const gone: Fits = (model) => !/Line (one|two|three)/.test(model);
  await press(subject.page, UNDO);
  const model = await subject.settle(gone);
  record.add('undo of lines', gone(model), model);
}

async function intoList(subject: Subject, record: Record): Promise<void> {
  const items = LIST.items.join('\n');
  await subject.selectAll();
  await press(subject.page, ['Delete']);
  const said = await subject.stage.act(record.way, LIST);
  await subject.settle(same(subject, items));
  const found = await subject.lists();
  record.add('lists', found.join('\n') === items, found, said);
}
