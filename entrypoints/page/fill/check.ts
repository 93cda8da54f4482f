/**
 * The last look at a planned field before something is written into it: it is the same, is taken for the
 * same, is sent where it was, and a person sees it. A page's scripts run between our turns and in the events
 * that a value sends: look and value belong into one turn, with nothing awaited in between.
 */
import { unseenText } from '../../../data/fill/apart-text';
import { textOf } from '../../../data/messages/text-of';
import type { Unseen } from '../../../data/schema/page-fill';
import { type Control, isShut } from '../controls/control';
import { forgetLabels } from '../dom/labels-of';
import { runAtOnce, runInTurns } from '../dom/turns';
import { recognise, recogniseAtOnce } from '../recognise';
import { Scroller } from '../sight/reach';
import { unseen } from '../sight/unseen';
import { atTheEnd } from './animations';
import { changesHeard, isSent } from './changes';
import { type Grouped, group, ofThisDocument } from './group';
import { lookOf } from './look';
import { isSameFilled, isSameMeaning, type Meaning, meaningOf, meansSame } from './meaning';
import { fillState, type Planned } from './state';
import { formOf, Sendings } from './targets';

const SAID = {
  unplanned: 'The page does not let text into this field.',
  replaced: 'The page has replaced this field. Look at it again.',
  another: 'The page has made another field of it. Look at it again.',
  renamed: 'The page asks for something else here since you looked. Look at it again.',
  elsewhere:
    'The page sends this form elsewhere, or otherwise, since you looked. Look at it again.',
  sent: 'The page has sent the form meanwhile, so nothing more was put in. Look at it again.',
};

/**
 * To read the whole page anew takes about a third of planning it: some 30 ms for 100 fields, 220 ms for 1,000 on two
 * slow cores. Up to so many fields it is always read, as styles can change what is asked and no observer
 * hears of it; beyond that where something was heard: at once, or in turns.
 */
const ALWAYS = 60;
const AT_ONCE = 300;
/** In a page of more fields than these it is not read again while it is filled. */
const AGAIN = 1000;
/** So long, in milliseconds, a page is read anew at every change; then every quarter of its fields. */
const READING = 1500;

/** To be made anew for each pass over fields. */
export class LastLook {
  readonly #scroller = new Scroller(
    fillState().planned.size <= ALWAYS ? 'each turn' : 'now and then',
  );
  readonly #sendings = new Sendings();
  #meanings: ReadonlyMap<Element, Meaning> | undefined;
  #heard = Number.NaN;
  #spent = 0;
  #since = 0;

  /** Reads a great page in turns, where it has changed since it was planned; others wait for the first look. */
  async prepare(): Promise<void> {
    const { size } = fillState().planned;
    if (size <= ALWAYS) return;
    forgetLabels();
    this.#heard = 0;
    if (size <= AT_ONCE || changesHeard() === 0) return;
    this.#heard = changesHeard();
    const found = ofThisDocument(await recognise(document));
    this.#meanings = meaningsIn(await runInTurns(group(found)));
  }

  /** What stands against writing to a field, in words; empty when nothing does. */
  objection(planned: Planned): string {
    return this.#changed(planned) || changedValue(planned) || this.#hindrance(planned);
  }

  /** As `objection`, whatever stands in the field by now: for the next try to put a value in. */
  objectionAgain(planned: Planned): string {
    return this.#changed(planned) || this.#hindrance(planned);
  }

  /** As `objection`, for what has become another field than was planned. */
  otherField(planned: Planned): string {
    return this.#changed(planned) || this.#renamed(planned);
  }

  /** By what stands in the field itself and in its labels. */
  #changed({ control, look, given }: Planned): string {
    this.#listen();
    const { element } = control;
    if (!element.isConnected || element.ownerDocument !== document) return SAID.replaced;
    const now = lookOf(control);
    const same = now.own === look.own && (given || meansSame(look.words, now.words));
    return same ? '' : SAID.another;
  }

  #hindrance(planned: Planned): string {
    const { control, sending } = planned;
    const why = this.#unseen(control);
    if (why)
      return `You can’t see this field: it is ${textOf(unseenText(why))}. It was left alone.`;
    const form = formOf(control.element);
    if (form && isSent(form)) return SAID.sent;
    if (this.#sendings.of(control.element) !== sending) return SAID.elsewhere;
    return this.#renamed(planned);
  }

  /** By all that the page says of it. */
  #renamed({ control, meaning, given, value }: Planned): string {
    if (!this.#meanings) return '';
    const means = this.#meanings.get(control.element);
    // Once values stand on the page, fields are taken for what they are by those, too.
    const same = given
      ? !means || isSameFilled(meaning, means, value)
      : means !== undefined && isSameMeaning(meaning, means);
    return same ? '' : SAID.renamed;
  }

  /** Whether nobody sees a field. */
  isUnseen({ control }: Planned): boolean {
    return this.#unseen(control) !== undefined;
  }

  /** Whether nobody can read what stands in a field that they see, nor once its colours have changed. */
  isIllegible({ control }: Planned): boolean {
    const isInkless = () => unseen(control, this.#scroller) === 'inkless';
    if (!isInkless()) return false;
    return atTheEnd(control.standIn(), isInkless, () => this.#scroller.restore()) ?? true;
  }

  /** Now, and once what moves has come to its end. */
  #unseen(control: Control): Unseen | undefined {
    const look = () => unseen(control, this.#scroller);
    return look() ?? atTheEnd(control.standIn(), look, () => this.#scroller.restore());
  }

  /** Whether the page has changed since the last look. */
  get isStale(): boolean {
    return changesHeard() !== this.#heard;
  }

  /** Puts the page back as it was scrolled; to be called before anything is written, and before each pause. */
  rest(): void {
    this.#scroller.restore();
  }

  /** Reads anew what the page says, if it has changed. */
  #listen(): void {
    this.#since++;
    const heard = changesHeard();
    if (heard === this.#heard) return;
    this.#heard = heard;
    forgetLabels();
    this.#sendings.forget();
    const { size } = fillState().planned;
    if (size > AGAIN || (this.#spent > READING && this.#since < size / 4)) return;
    const start = performance.now();
    const found = ofThisDocument(recogniseAtOnce(document));
    this.#meanings = meaningsIn(runAtOnce(group(found)));
    this.#spent += performance.now() - start;
    this.#since = 0;
  }
}

/** What stands against one more try to fill a planned field, in words; empty for nothing. @param n Its number. */
export function objectionAgain(n: number): string {
  const planned = fillState().planned.get(n);
  if (!planned) return SAID.unplanned;
  const look = new LastLook();
  const message = look.objectionAgain(planned);
  look.rest();
  return message;
}

const meaningsIn = (groups: readonly Grouped[]): ReadonlyMap<Element, Meaning> =>
  new Map(groups.map(({ one, control }) => [control.element, meaningOf(one, control)]));

/** A value that the person or the page has put there since is left alone. */
function changedValue({ control, value }: Planned): string {
  if (control.current() !== value) return 'Its value has changed meanwhile; it was left alone.';
  if (isShut(control.element)) return 'The page has switched it off.';
  return control.isLocked() ? 'It can only be read.' : '';
}
