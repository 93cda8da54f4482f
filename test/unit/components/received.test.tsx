// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card';
import { HostProvider } from '../../../components/host';
import { memoryHost } from './options/memory-host';

async function asked(received: boolean): Promise<string[]> {
  const host = memoryHost({ basics: { name: 'Ada Lovelace', email: 'ada@example.org' } });
  const state = await host.load();
  host.load = async () => ({ ...state, card: { ...state.card, ...(received && { received }) } });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(h(HostProvider, { value: host, children: h(Card, {}) }), root));
  await vi.waitFor(() => expect(root.querySelector('.card')).not.toBeNull());
  const chips = [...root.querySelectorAll('.chip.empty')].map(
    ({ textContent }) => textContent ?? '',
  );
  await act(() => render(null, root));
  return chips;
}

test('one’s own card asks for what it lacks, somebody else’s does not', async () => {
  expect(await asked(false)).toEqual(['+ Phone', '+ Website']);
  expect(await asked(true)).toEqual([]);
});
