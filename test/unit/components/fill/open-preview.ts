/** The preview in a document, with the moves a person makes. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { Fill } from '../../../../components/fill/fill';
import { HostProvider } from '../../../../components/host';
import { resumeSnippets } from '../../../../data/snippets/index';
import { type MemoryHost, memoryHost } from '../options/memory-host';
import { RESUME } from '../options/open-page';
import type { MemoryPage } from './memory-page';

export interface OpenPreview {
  host: MemoryHost;
  /** True once the person has gone back to the card. */
  left(): boolean;
  /** The text of a field's row. */
  row(id: string): string;
  /** Whether a field is ticked; undefined where it cannot be. */
  ticked(id: string): boolean | undefined;
  tick(id: string): Promise<void>;
  /** Presses the button that begins with these words. */
  press(words: string): Promise<void>;
  key(key: string, more?: KeyboardEventInit): Promise<void>;
  text(): string;
  /** The id of the field whose row has the focus. */
  focused(): string | undefined;
  close(): Promise<void>;
}

/** Opens the preview of a page and waits until it was looked at. */
export async function openPreview(page: MemoryPage): Promise<OpenPreview> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const host = memoryHost(RESUME);
  let left = false;
  const card = { ...(await host.load()), snippets: resumeSnippets(RESUME), withheld: [] };
  const leave = () => {
    left = true;
  };
  await act(() => render(h(HostProvider, { value: host }, h(Fill, { page, card, leave })), root));
  const settled = () =>
    vi.waitFor(() =>
      expect(root.querySelector('main')?.getAttribute('aria-busy')).not.toBe('true'),
    );
  await settled();

  const rowOf = (id: string) => root.querySelector(`[data-field="${id}"]`);
  const box = (id: string) => rowOf(id)?.querySelector('input') ?? undefined;
  return {
    host,
    left: () => left,
    row: (id) => rowOf(id)?.textContent ?? '',
    ticked: (id) => box(id)?.checked,
    tick: (id) => act(() => box(id)?.click()),
    async press(words) {
      const buttons = [...root.querySelectorAll('button')];
      const button = buttons.find((button) =>
        [button.textContent, button.getAttribute('aria-label')].some((name) =>
          name?.trim().startsWith(words),
        ),
      );
      if (!button)
        throw new Error(`No button “${words}” among ${buttons.map((b) => b.textContent)}`);
      await act(() => button.click());
      await settled();
    },
    async key(key, more) {
      const target = document.activeElement ?? document.body;
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      await act(() => void target.dispatchEvent(event));
      await settled();
    },
    text: () => root.textContent ?? '',
    focused: () =>
      document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? undefined,
    async close() {
      await act(() => render(null, root));
    },
  };
}
