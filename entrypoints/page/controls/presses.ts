/** Choices without inputs, which are pressed; see pressed-choice.ts. */

import type { Option } from '../../../data/fill/values/want';
import type { PageValue } from '../../../data/schema/page-fill';
import { Control, type Driver, isShut, MISMATCH, type OwnFeatures, type Restore } from './control';
import { press } from './events';
import { GONE, optionOf, valueAttribute } from './option';
import { choiceAt, choiceName, isPressed, pressesIn, pressText } from './pressed-choice';
import { choiceShown } from './stand-in';

export const presses: Driver = {
  selector: '[role="radiogroup"]',
  begins: choiceAt,
  of(element) {
    const members = pressesIn(element);
    return members.length > 0 ? new Presses(element, members) : undefined;
  },
};

/** `element` holds them. */
class Presses extends Control {
  readonly driver = 'presses';
  readonly writing = 'none';
  override readonly isAskedOver = true;
  override readonly notBack =
    'This choice cannot be taken back once it is made. Choose in it yourself.';

  features(): OwnFeatures {
    return {
      tag: 'select',
      type: 'select-one',
      options: this.members.map(pressText),
      maxLength: 0,
    };
  }

  override ownName(): string {
    return choiceName(this.element);
  }

  shape(): 'choice' {
    return 'choice';
  }

  current(): string {
    const pressed = this.members.find(isPressed);
    return pressed ? pressText(pressed) : '';
  }

  override options(): Option[] {
    return this.members.map((one) => ({ label: pressText(one), value: valueAttribute(one) }));
  }

  standIn(): Element {
    return choiceShown(this.element);
  }

  override put(value: PageValue): string {
    if (value.type !== 'text') return MISMATCH;
    const member = optionOf(this.members, value, pressText, valueAttribute);
    if (!member || isShut(member)) return GONE;
    if (!isPressed(member)) press(member);
    return '';
  }

  restorer(): Restore {
    const chosen = this.members.findIndex(isPressed);
    return (now) => {
      if (now instanceof Presses) restore(now.members, now.members[chosen]);
    };
  }
}

/** Where nothing was chosen, a second press takes some back; the others stay. */
function restore(members: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  const now = members.find(isPressed);
  const pressed = chosen ?? now;
  if (pressed && now !== chosen) press(pressed);
}
