/** The lines of text that stand between two controls, each with what it stands in. */

export interface Line {
  text: string;
  /** What its first word stands in. */
  element: Element;
  /** It goes on right behind the control before, as the words of a choice do. */
  beside: boolean;
}

/** More lines before a control say nothing of it. */
const MOST = 12;

/** Collects lines while a page is walked through. */
export class Lines {
  #lines: Line[] = [];
  /** Whether what comes next goes on with the last line, or with the control itself. */
  #goesOn = false;

  add(text: string, element: Element): void {
    const last = this.#lines.at(-1);
    if (this.#goesOn && last) last.text += ` ${text}`;
    else {
      this.#lines.push({ text, element, beside: this.#goesOn });
      if (this.#lines.length > MOST) this.#lines.shift();
    }
    this.#goesOn = true;
  }

  /** The line is over. */
  break(): void {
    this.#goesOn = false;
  }

  /** All lines since the last call, and begins anew behind a control. */
  take(): readonly Line[] {
    const lines = this.#lines.map((line) => ({
      ...line,
      text: line.text.replace(/\s+/g, ' ').trim(),
    }));
    this.#lines = [];
    this.#goesOn = true;
    return lines;
  }
}
