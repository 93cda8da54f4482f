/**
 * A control of a page, whatever its kind. Each kind has a driver of its own in this folder, which answers
 * all that recognising, planning, filling, judging and undoing ask; registry.ts lists them. Nobody outside
 * asks what kind a control is.
 */

import type { Place } from '../../../data/fields/cue';
import type { Option } from '../../../data/fill/values/want';
import type { Features } from '../../../data/recognition/features';
import type {
  NoField,
  PageField,
  PageFill,
  PageResult,
  PageValue,
} from '../../../data/schema/page-fill';
import { isForm } from '../dom/element-types';
import { own } from '../dom/own';
import type { SeenControl, Writing } from '../sight/seen-control';

/** What a driver may be told of a field, beyond its element. */
export interface Asked {
  /** It asks for a list of things, as skills or languages. */
  several?: boolean;
}

/** What makes controls of one kind. */
export interface Driver {
  /** Whatever elements it may take, by CSS; missing where another driver's hold them. */
  selector?: string;
  /** The control that begins with an element which is none of HTML’s own; for the walk through a page. */
  begins?(element: HTMLElement): HTMLElement | undefined;
  /** The control that an element is; undefined for one of another kind. */
  of(element: HTMLElement, asked: Asked): Control | undefined;
}

/** Puts a control back as it was, whichever element it is by now. */
export type Restore = (now: Control) => void | Promise<void>;

/** Says what stands against one more try to fill it, now that the page has had its turn; empty for nothing. */
export type Objection = () => string;

export type Texts = Partial<Record<Place, string>>;

/** What recognition is told of a control by its kind. */
export interface OwnFeatures {
  tag: Features['tag'];
  type: string;
  /** What can be chosen, in words; the first hundred. */
  options: string[];
  /** In characters; 0 where there is no limit. */
  maxLength: number;
}

/** A widget that shows a control which the page has hidden. */
export interface DrawnBy {
  box: Element;
  /** The combobox that the box is or holds. */
  widget: HTMLElement | null;
  /** Which of the two takes the value. */
  taker: Control;
  /** Fields of their own may stand in the box as well. */
  holdsOthers: boolean;
}

/** What else can be done with a text that a person types. */
export interface Typing {
  /** HTML's own box, as it stands in the page. */
  readonly element: HTMLInputElement | HTMLTextAreaElement;
  /** A box of one line, which may take several entries one by one. */
  readonly isOneLine: boolean;
  /** Types a value where setting it did nothing. @param objection What stands against each further try. */
  again(fill: PageFill, objection: Objection): Promise<PageResult>;
  /** Types what stood there before over what stands there now. */
  putBack(before: string): Promise<void>;
  /** What it shows of the entries that it has taken. */
  entries(): string;
  /** Whether a text stands beside it as an entry of its own. */
  isEntry(text: string): boolean;
  /** Puts entries in one by one. @returns null where it takes them all as one text. */
  fillEntries(n: number, entries: readonly string[]): Promise<PageResult | null>;
  /** Takes entries out again. */
  takeEntriesOut(entries: readonly string[]): Promise<void>;
  /** The calling codes that the page shows beside it, as `49` and `1684`. */
  codesBeside(): string[];
  /** The calling code that a mask keeps in the box itself while no number stands there. */
  codeKept(): string | undefined;
}

/** HTML's types for what holds no value of a person's, and says itself what it is. */
const NO_VALUE = /^(hidden|submit|button|image|reset)$/;

export const MISMATCH = 'This value is of another kind than the field.';

export abstract class Control<E extends HTMLElement = HTMLElement> implements SeenControl {
  /** The driver's name: where a field has come to another, the page has made another field of it. */
  abstract readonly driver: string;
  abstract readonly writing: Writing;
  /** What a person chooses from a list that opens. */
  readonly opens: boolean = false;
  /** What is chosen is sent by a value of its own, which a page might give to other words. */
  readonly hasValues: boolean = false;
  /** A page may draw a list of HTML's in the place of a text box, or the other way round. */
  readonly isInterchangeable: boolean = false;
  /** One of several choices as HTML has it, of which one is taken, or any number. */
  readonly choice: 'radio' | 'checkbox' | undefined = undefined;
  /** What stands behind it names it, or nobody: such words are never another's. */
  get isNamedBehind(): boolean {
    return this.choice !== undefined || NO_VALUE.test(this.htmlType);
  }

  /** Its own box is often hidden behind what the page draws of it: no trap says that it is such a thing. */
  get isDrawnAnew(): boolean {
    return false;
  }

  /** Its choices are labelled: what asks for it stands over them. */
  readonly isAskedOver: boolean = false;
  /** What cannot be taken back at all, and is not tried. */
  readonly staysForGood: boolean = false;
  /** What a person is told where it was not put back as it was. */
  readonly notBack: string = 'The page did not let it be put back as it was. Check it.';

  /**
   * @param element What stands for the control in the page: the first of them where it is several.
   * @param members All that a person may choose from on the page; else the element itself.
   */
  constructor(
    readonly element: E,
    readonly members: E[] = [element],
  ) {}

  // What recognition is told.

  /** What HTML has for the same. */
  abstract features(): OwnFeatures;

  /** What it is called by its own words, where nothing names it. */
  ownName(): string {
    return '';
  }

  /** What it is for by all that it says itself; undefined where the texts around it say that. */
  ownWords(): string | undefined {
    return undefined;
  }

  /**
   * Changes the texts that name it, where others say more.
   * @param tied The texts that the page ties to an element.
   */
  amendTexts(_texts: Texts, _tied: (element: Element) => Texts): void {}

  // What is planned.

  abstract shape(): PageField['control'];

  /** What stands in it now, as a person would say it; empty for nothing. */
  abstract current(): string;

  /** What can be chosen. Closed entries, and what a list shows only once it is open, are left out. */
  options(): Option[] {
    return [];
  }

  /** What a person sees of it: itself, or what the page has drawn in its place. */
  abstract standIn(): Element;

  isUnderLabel(): boolean {
    return false;
  }

  /** It may not stay empty, as markup has it. */
  isRequired(): boolean {
    const { element, members, isAskedOver } = this;
    return (
      [element, ...members].some((one) =>
        own(one, 'matches')(':required, [aria-required="true"]'),
      ) ||
      (isAskedOver && own(element, 'closest')('[role="radiogroup"][aria-required="true"]') !== null)
    );
  }

  /** Takes more than one of its choices. */
  isMultiple(): boolean {
    return false;
  }

  /** Nobody can type there, by HTML. */
  isLocked(): boolean {
    return false;
  }

  /** Why nothing can be put into it. @param known What it asks for is known. */
  noField(_known: boolean): NoField | undefined {
    return undefined;
  }

  /** The texts that may name it, the best first; undefined for the usual ones. */
  names(_features: Features): (string | undefined)[] | undefined {
    return undefined;
  }

  /** HTML's own `type`, or an empty text. */
  get htmlType(): string {
    const { element } = this;
    return !isForm(element) && 'type' in element ? String(element.type) : '';
  }

  /** Controls of one form with one such name are one field; undefined for what is a field by itself. */
  get groupName(): string | undefined {
    return undefined;
  }

  /** A choice as the first of several; all else is a field by itself. */
  asGroup(): Control {
    return this;
  }

  /** Takes another control in. @returns Whether it is one of the same sort. */
  join(_other: Control): boolean {
    return false;
  }

  /** The widget that shows it, where the page has hidden it behind one. */
  drawnBy(): DrawnBy | undefined {
    return undefined;
  }

  // How it is filled.

  /** The same value as this control would take it; undefined where it takes none such. */
  valueFor(value: PageValue): PageValue | undefined {
    return value;
  }

  /**
   * Puts a value in at once, and tells the page. Whether it stays there is judged later.
   * @returns What stands against it, or an empty text.
   */
  put(_value: PageValue): string {
    return MISMATCH;
  }

  /** What fills it step by step, while the page answers; undefined for what is set at once. */
  stepwise(): ((fill: PageFill, objection: Objection) => Promise<PageResult>) | undefined {
    return undefined;
  }

  /**
   * Compares what stands there, which is not the same text, with what was put in.
   * @returns A note of how it is written there; undefined where it is something else.
   */
  agrees(_value: PageValue, _wanted: string): string | undefined {
    return undefined;
  }

  /** What is typed; undefined for all else. */
  get typing(): Typing | undefined {
    return undefined;
  }

  // How it is put back.

  /** True for what takes steps to be put back. */
  readonly restoresInSteps: boolean = false;

  /** Looks at it before it is filled. @returns What puts it back. */
  abstract restorer(): Restore;

  /** Empties it, where another kind of control stood in its place and was empty. */
  empty(): void {}
}

/** What stands in a control now: see `Control.current`. */
export const currentOf = (control: Control): string => control.current();

/** Whether the page has switched a control off, by HTML or by ARIA. */
export const isShut = (element: Element): boolean =>
  own(element, 'matches')(':disabled') || own(element, 'ariaDisabled') === 'true';
