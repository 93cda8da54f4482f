/** Asks before the page is closed while something typed in it is not stored. */
import { useEffect } from 'preact/hooks';
import type { Session } from './session';

export function useLeaveWarning({ copies, typed }: Session): void {
  const unsaved =
    copies.some(({ status }) => status.state === 'failed') ||
    [...typed.values()].some(({ problem }) => problem !== undefined);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
