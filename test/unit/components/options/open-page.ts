/** The options page in a document, with the moves a person makes. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { OptionsHost } from '../../../../components/options/host';
import { OptionsPage } from '../../../../components/options/page';
import type { Resume } from '../../../../data/schema/resume';
import { type Memory, type MemoryHost, memoryHost } from './memory-host';

export const RESUME: Resume = {
  basics: { name: 'Ada Lovelace', label: 'Analyst', summary: 'First of programmers.' },
  work: [{ name: 'Engine & Sons', position: 'Analyst', startDate: '1842' }],
  skills: [{ name: 'Mathematics', keywords: ['Bernoulli numbers', 'Loops'] }],
  interests: [{ name: 'Flying' }],
};

export interface OpenPage {
  host: MemoryHost;
  /** The one field, box or button of this accessible name; throws where there is none. */
  field(name: string): HTMLElement;
  /** What stands in the field of this name. */
  value(name: string): string;
  /** Whether there is a field, box or button of this name. */
  has(name: string): boolean;
  type(name: string, text: string): Promise<void>;
  /** Types into a field that shares its name with others. */
  typeInto(input: HTMLInputElement, text: string): Promise<void>;
  /** Tells a field that it was changed. */
  change(name: string): Promise<void>;
  leave(name: string): Promise<void>;
  press(name: string): Promise<void>;
  key(target: EventTarget, key: string, more?: KeyboardEventInit): Promise<void>;
  /** The visible text of the page. */
  text(): string;
  go(place: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page at a place over what is stored. @param over What another host does in the place of memory. */
export async function openPage(
  place: string,
  memory?: Memory,
  over: Partial<OptionsHost> = {},
): Promise<OpenPage> {
  location.hash = place;
  document.title = '';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const host = Object.assign(memoryHost(RESUME, memory), over);
  await act(() => render(h(OptionsPage, { host }), root));
  // The title is set last of all that the page does after it is drawn.
  await vi.waitFor(() => expect(document.title).not.toBe(''), 10_000);

  const controls = () => [
    ...root.querySelectorAll<HTMLElement>('input, select, textarea, button, summary, a'),
  ];
  function field(name: string): HTMLElement {
    const [found, ...more] = controls().filter((control) => nameOf(control) === name);
    expect(more, `more than one “${name}”`).toEqual([]);
    if (!found) throw new Error(`Nothing is named “${name}”: ${controls().map(nameOf).join(', ')}`);
    return found;
  }
  function input(name: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
    const found = field(name);
    const fits =
      found instanceof HTMLInputElement ||
      found instanceof HTMLTextAreaElement ||
      found instanceof HTMLSelectElement;
    if (!fits) throw new Error(`“${name}” is no field`);
    return found;
  }
  const fire = (target: EventTarget, event: Event) => act(() => void target.dispatchEvent(event));

  return {
    host,
    field,
    value: (name) => input(name).value,
    has: (name) => controls().some((control) => nameOf(control) === name),
    async type(name, text) {
      const target = input(name);
      target.value = text;
      const kind = target instanceof HTMLSelectElement ? 'change' : 'input';
      await fire(target, new Event(kind, { bubbles: true }));
    },
    async typeInto(target, text) {
      target.value = text;
      await fire(target, new Event('input', { bubbles: true }));
    },
    change: (name) => fire(field(name), new Event('change', { bubbles: true })),
    leave: (name) => fire(field(name), new FocusEvent('blur')),
    press: async (name) => act(() => field(name).click()),
    key: (target, key, more) =>
      fire(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
    text: () => root.textContent ?? '',
    async go(to) {
      location.hash = to;
      await fire(window, new Event('hashchange'));
    },
    async close() {
      await act(() => render(null, root));
    },
  };
}

function nameOf(control: HTMLElement): string {
  const label =
    control.getAttribute('aria-label') ??
    document.getElementById(control.getAttribute('aria-labelledby') ?? '')?.textContent ??
    document.querySelector(`label[for="${control.id}"]`)?.textContent ??
    control.closest('label')?.textContent ??
    control.textContent ??
    '';
  return label.replace(/\s+/g, ' ').trim();
}
