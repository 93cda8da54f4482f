/** The sites that were allowed, each to be taken back. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { Words } from '../../ui/words';
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
      <h2 id="sites-title">{textOf(message('privacy_sites_title'))}</h2>
      <p>{textOf(message('privacy_sites_text'))}</p>
      {sites?.length === 0 && <p class="empty">{textOf(message('privacy_sites_none'))}</p>}
      <ul class="sites">
        {sites?.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
            <button type="button" class="quiet" onClick={() => void forget(pattern)}>
              <Words
                of={message('privacy_sites_remove', { pattern })}
                with={{ site: (site) => <span class="visually-hidden">{site}</span> }}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
