import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { press } from './keyboard.ts';
import type { Kind } from './mounted.ts';
import type { Pages } from './server.ts';
import { type Stage, targetFrame } from './stage.ts';
import type { Target } from './targets.ts';

/** How long a target has to mount, and a model to take a change in. */
const MOUNT_MS = 6_000;
const SETTLE_MS = 700;
/** Editors hear of a moved caret a moment later; no person is faster than this. */
const PAUSE_MS = 40;
/** How often a click is tried on a page that is still being laid out. */
const CLICKS = 5;

/** One target on the stage, in the hands of a person with a mouse and a keyboard. */
export class Subject {
  private constructor(
    readonly stage: Stage,
    readonly frame: Frame,
    readonly kind: Kind,
    readonly start: string,
    readonly hasLists: boolean,
    readonly cases: [string, string][],
    readonly pause: number,
    readonly alone: boolean,
  ) {}

  get page(): Page {
    return this.stage.page;
  }

  /** Loads the target's page afresh and clicks into the field. */
  static async open(stage: Stage, pages: Pages, target: Target): Promise<Subject> {
    const { page } = stage;
    await page.goto(pages.url(target), { waitUntil: 'load' });
    const end = Date.now() + MOUNT_MS;
    let frame = await targetFrame(page);
    while (!frame && Date.now() < end) {
      await sleep(30);
      frame = await targetFrame(page);
    }
    if (!frame) throw new Error(`${target.name} did not mount`);
    await page.evaluate(() => scrollTo(0, 300));
    const about = await frame.evaluate(() => {
      const { kind, start, lists, cases, pause, alone } = window.target;
      return { kind, start, lists: lists !== undefined, cases: cases ?? [], pause, alone };
    });
    const { kind, start, lists, cases, pause = PAUSE_MS, alone = false } = about;
    const subject = new Subject(stage, frame, kind, start, lists, cases, pause, alone);
    if (kind === 'choice') {
      await subject.click();
      return subject;
    }
    for (let n = 0; n < CLICKS; n++) {
      await subject.click();
      if (await subject.focused()) break;
      await sleep(100);
    }
    return subject;
  }

  /** Whether the field is the browser's own, which tells of a change when it is left. */
  isNative(): Promise<boolean> {
    return this.frame.evaluate(() => /^(INPUT|TEXTAREA)$/.test(window.target.field().tagName));
  }

  /** Leaves the field by the Tab key. @returns whether the page has heard of a change by then */
  async leaves(): Promise<boolean> {
    await press(this.page, ['Tab']);
    const end = Date.now() + SETTLE_MS;
    let heard = (await this.seen()).includes('change');
    while (!heard && Date.now() < end) {
      await sleep(20);
      heard = (await this.seen()).includes('change');
    }
    return heard;
  }

  /** Whether text goes in at a caret, rather than a value in place of another. */
  get hasCaret(): boolean {
    return ['line', 'text', 'rich'].includes(this.kind);
  }

  /** A person's click into the field; what a click would change gets the focus by itself. */
  async click(): Promise<void> {
    const box = await this.frame.evaluate((focuses) => {
      const field = window.target.field();
      if (focuses && field instanceof HTMLElement) field.focus();
      let { left, top, width, height } = field.getBoundingClientRect();
      // An editor may have its text in a frame of its own.
      const own = field.ownerDocument === document ? null : field.ownerDocument.defaultView;
      const outer = own?.frameElement?.getBoundingClientRect();
      left += outer?.left ?? 0;
      top += outer?.top ?? 0;
      return { left, top, width, height };
    }, this.kind === 'choice');
    if (this.kind === 'choice') return;
    const around = await (await this.frame.frameElement())?.boundingBox();
    // Near the left end, where text is, but beyond a mask's own buttons.
    const x = box.left + Math.min(this.kind === 'masked' ? 150 : 40, box.width / 2);
    const y = box.top + Math.min(14, box.height / 2);
    await this.page.mouse.click(x + (around?.x ?? 0), y + (around?.y ?? 0));
  }

  /** Whether the click has put the focus into the field's document, and there into an element. */
  private focused(): Promise<boolean> {
    return this.frame.evaluate(() => {
      const page = window.target.field().ownerDocument;
      const editable = page.designMode === 'on' || page.activeElement !== page.body;
      return page.hasFocus() && editable;
    });
  }

  /** Puts the caret that many characters after the start of the text. */
  async caret(offset: number): Promise<void> {
    if (!(await this.selected(offset, offset))) {
      await press(this.page, ['Home']);
      await press(this.page, ['ArrowRight'], offset);
    }
    await sleep(this.pause);
  }

  /** Selects that many characters before the end of the text. */
  async selectLast(count: number): Promise<void> {
    const { length } = await this.model();
    if (!(await this.selected(length - count, length))) {
      await press(this.page, this.kind === 'line' || this.alone ? ['End'] : ['Control', 'End']);
      await press(this.page, ['Shift', 'ArrowLeft'], count);
    }
    await sleep(this.pause);
  }

  private selected(from: number, to: number): Promise<boolean> {
    return this.frame.evaluate(
      (from, to) => {
        window.target.select?.(from, to);
        return window.target.select !== undefined;
      },
      from,
      to,
    );
  }

  /** Types on the real keyboard. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: this.pause === PAUSE_MS ? 0 : this.pause });
    if (this.pause !== PAUSE_MS) await sleep(this.pause);
  }

  /** Selects the whole text, or empties the field. */
  async selectAll(): Promise<void> {
    if (this.alone) {
      await press(this.page, ['Home']);
      await press(this.page, ['Shift', 'End']);
      await press(this.page, ['Delete']);
    } else await press(this.page, ['Control', 'a']);
    await sleep(this.pause);
  }

  model(): Promise<string> {
    return this.frame.evaluate(async () => String(await window.target.model()));
  }

  lists(): Promise<string[]> {
    return this.frame.evaluate(async () => (await window.target.lists?.()) ?? []);
  }

  /** The types of the events that the page saw since the last call. */
  seen(): Promise<string[]> {
    return this.frame.evaluate(() => window.target.seen.splice(0));
  }

  /** Remembers where the page is scrolled to and what has the focus, shadow roots included. */
  async remember(): Promise<void> {
    await this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      Object.assign(window, { before: { active, scroll: scrollY } });
    });
  }

  /** Whether focus and scroll are as remembered. */
  stayed(): Promise<{ focus: boolean; scroll: boolean }> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const { before } = window;
      return { focus: active === before.active, scroll: scrollY === before.scroll };
    });
  }

  /** The first model that is as wanted, or the last one read when time is up. */
  async settle(wanted: (model: string) => boolean, patience = SETTLE_MS): Promise<string> {
    const end = Date.now() + patience;
    let model = await this.model();
    while (!wanted(model) && Date.now() < end) {
      await sleep(20);
      model = await this.model();
    }
    return model;
  }
}
