/** The preview of a fill: loaded when it is wanted, by the button, the shortcut or the menu. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FillHost } from '../fill/host';
import { useHost } from '../host';

interface Shown {
  Fill: typeof import('../fill/fill').Fill;
  page: FillHost;
  /** Another one each time, so that the page is looked at anew. */
  key: number;
}

export interface Preview {
  shown: Shown | undefined;
  /** Missing where this page has nothing to fill. */
  open: (() => void) | undefined;
  leave(): void;
}

export function usePreview(): Preview {
  const host = useHost();
  const [shown, setShown] = useState<Shown>();
  const open = useCallback(async () => {
    if (!host.fill) return;
    const [{ Fill }, page] = await Promise.all([import('../fill/fill'), host.fill()]);
    setShown((before) => ({ Fill, page, key: (before?.key ?? 0) + 1 }));
  }, [host]);
  const leave = useCallback(() => setShown(undefined), []);
  useEffect(() => host.onFillWanted?.(() => void open()), [host, open]);
  return { shown, open: host.fill && open, leave };
}
