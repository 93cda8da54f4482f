/** The sites that were allowed, each to be taken back. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

export function Sites() {
  const host = useOptionsHost();
  const { toaster } = useSession();
  const [sites, setSites] = useState<string[]>();
  const read = useCallback(async () => setSites(await host.sites()), [host]);
  useEffect(() => {
    void read();
    const seen = () => void read();
    addEventListener('focus', seen);
    return () => removeEventListener('focus', seen);
  }, [read]);

  async function forget(pattern: string): Promise<void> {
    toaster.say(await host.forgetSite(pattern));
    await read();
  }
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">Sites you allowed</h2>
      <p>
        Résumé Card sees a page only when you use it there. Where a form lies in a frame from
        another site, it asks you first; what you allowed is listed here.
      </p>
      {sites?.length === 0 && <p class="empty">None.</p>}
      <ul class="sites">
        {sites?.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
            <button type="button" class="quiet" onClick={() => void forget(pattern)}>
              Remove <span class="visually-hidden">{pattern}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
