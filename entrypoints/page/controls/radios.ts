/** Radio buttons of HTML's that answer one question. */

import type { Option } from '../../../data/fill/values/want';
import type { Features } from '../../../data/recognition/features';
import type { PageValue } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { isInput } from '../dom/tree';
import { Control, type Driver, MISMATCH, type OwnFeatures, type Restore } from './control';
import { announceValue } from './events';
import { GONE, optionOf, optionText } from './option';
import { choiceShown } from './stand-in';

/** Each stands for itself until it is grouped. */
export const radios: Driver = {
  of: (element) => (isInput(element) && element.type === 'radio' ? new Radios(element) : undefined),
};

class Radios extends Control<HTMLInputElement> {
  readonly driver = 'radios';
  readonly writing = 'none';
  override readonly choice = 'radio';
  override readonly hasValues = true;
  override readonly isAskedOver = true;

  features(): OwnFeatures {
    return { tag: 'input', type: 'radio', options: [], maxLength: 0 };
  }

  shape(): 'choice' {
    return 'choice';
  }

  current(): string {
    const chosen = this.members.find(({ checked }) => checked);
    return chosen ? optionText(chosen) : '';
  }

  override options(): Option[] {
    return this.members.map((member) => ({ label: optionText(member), value: member.value }));
  }

  standIn(): Element {
    return choiceShown(this.element);
  }

  override names({ question, texts }: Features): (string | undefined)[] {
    return namesOfChoices(question, texts.title, this.options());
  }

  override get groupName(): string | undefined {
    return this.element.name || undefined;
  }

  override join(other: Control): boolean {
    if (!(other instanceof Radios)) return false;
    this.members.push(...other.members);
    return true;
  }

  override put(value: PageValue): string {
    if (value.type !== 'text') return MISMATCH;
    const member = optionOf(this.members, value, optionText, (one) => one.value);
    if (!member || member.disabled) return GONE;
    if (!member.checked) own(member, 'click')();
    return '';
  }

  restorer(): Restore {
    const chosen = this.members.findIndex(({ checked }) => checked);
    return (now) => {
      if (now instanceof Radios) restore(now.members, now.members[chosen]);
    };
  }
}

function restore(members: readonly HTMLInputElement[], chosen: HTMLInputElement | undefined): void {
  own(chosen, 'click')?.();
  const now = members.find(({ checked }) => checked);
  if (chosen || !now) return;
  now.checked = false;
  announceValue(now, null);
}

/** What stands beside each choice is what that is called, and not what is asked: “Yes / No”, where nothing asks. */
export const namesOfChoices = (
  question: string,
  title: string | undefined,
  choices: readonly Option[],
): (string | undefined)[] => [question, title, choices.map(({ label }) => label).join(' / ')];
