/** Counts of one corpus; `harm` of `empty` must-stay-empty controls got a value. */
export class Score {
  right = 0;
  wrong = 0;
  missed = 0;
  mistaken = 0;
  harm = 0;
  empty = 0;

  /**
   * @param {string | null} expected `null` is not judged; `a|b` means either
   * @param {string} given a kind or `none`
   * @returns {'right' | 'wrong' | 'missed' | 'harm' | undefined} `undefined` where nothing is to be said
   */
  add(expected, given) {
    if (expected === null) return undefined;
    const allowed = expected.split('|');
    if (expected === 'none') this.empty += 1;
    if (given !== 'none' && allowed.includes(given)) {
      this.right += 1;
      return 'right';
    }
    if (given !== 'none') {
      this.wrong += 1;
      if (expected === 'none') this.harm += 1;
      else if (!allowed.includes('none')) this.mistaken += 1;
      return expected === 'none' ? 'harm' : 'wrong';
    }
    if (allowed.includes('none')) return undefined;
    this.missed += 1;
    return 'missed';
  }

  /** @param {Score} other */
  plus(other) {
    for (const key of ['right', 'wrong', 'missed', 'mistaken', 'harm', 'empty'])
      this[key] += other[key];
  }

  get precision() {
    return this.right / (this.right + this.wrong || 1);
  }

  get recall() {
    return this.right / (this.right + this.missed + this.mistaken || 1);
  }

  get f1() {
    const { precision, recall } = this;
    return (2 * precision * recall) / (precision + recall || 1);
  }

  /** The share of must-stay-empty controls that got a value, 0..1. */
  get harmed() {
    return this.harm / (this.empty || 1);
  }

  toString() {
    const { right, wrong, missed, harm, empty } = this;
    const [precision, recall, f1] = [this.precision, this.recall, this.f1].map((n) => n.toFixed(4));
    return `precision ${precision}  recall ${recall}  F1 ${f1}  harm ${(100 * this.harmed).toFixed(2)} % (${harm} of ${empty})  right ${right} wrong ${wrong} missed ${missed}`;
  }
}
