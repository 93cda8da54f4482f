/** Asks before the page is closed while something typed in it is not stored. */
import { useEffect } from 'preact/hooks';
import type { Session } from './session';

export function useLeaveWarning({ copies, wrong }: Session): void {
  const unsaved = wrong || copies.some(({ status }) => status.state === 'failed');
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
