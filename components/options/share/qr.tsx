/** The choice of what a QR code says: the contact, one of the card's links, or any other. */
import { useId, useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { isLink } from '../../../data/schema/leaves';
import type { Resume } from '../../../data/schema/resume';
import { QrPicture } from './qr-picture';
import type { Saver } from './use-save';

/** What the code says, as the value of the choice; any other value is a link. */
const CONTACT = '';
const OTHER = 'other';

export function Qr({ resume, saver }: { resume: Resume; saver: Saver }) {
  const [what, setWhat] = useState(CONTACT);
  const [typed, setTyped] = useState('');
  const id = useId();
  const link = what === OTHER ? typed.trim() : what;
  const isBad = what === OTHER && link !== '' && !isLink(link);
  return (
    <div class="qr">
      <div class="fields">
        <div class="text-field">
          <label for={`${id}-what`}>{textOf(message('share_qr_says'))}</label>
          <select
            id={`${id}-what`}
            class="field"
            value={what}
            onChange={(event) => setWhat(event.currentTarget.value)}
          >
            <option value={CONTACT}>{textOf(message('share_qr_contact'))}</option>
            {linksOf(resume).map(({ name, url }) => (
              <option key={url} value={url}>
                {name}
              </option>
            ))}
            <option value={OTHER}>{textOf(message('share_qr_another'))}</option>
          </select>
        </div>
        {what === OTHER && (
          <div class="text-field">
            <label for={`${id}-link`}>{textOf(message('share_qr_link'))}</label>
            <input
              id={`${id}-link`}
              class="field"
              type="url"
              placeholder="https://example.org"
              value={typed}
              aria-invalid={isBad}
              aria-describedby={`${id}-problem`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <p class="problem" id={`${id}-problem`} role="status">
              {isBad && textOf(message('share_qr_noLink'))}
            </p>
          </div>
        )}
      </div>
      {(what !== OTHER || isLink(link)) && <QrPicture resume={resume} link={link} saver={saver} />}
    </div>
  );
}

function linksOf({ basics = {} }: Resume): { name: string; url: string }[] {
  const links = (basics.profiles ?? []).map(({ network, url = '' }) => ({
    name: network || url,
    url,
  }));
  return [{ name: textOf(message('share_qr_website')), url: basics.url ?? '' }, ...links].filter(
    ({ url }) => isLink(url),
  );
}
