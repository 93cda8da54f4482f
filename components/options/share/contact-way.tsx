/** The contact for an address book: as a file, and as a code for the camera of a phone. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { fileName } from '../../../data/share/file-names';
import { useOptionsHost } from '../host';
import { Qr } from './qr';
import { SaveButton } from './save-button';
import { useSave } from './use-save';

export function ContactWay({ resume }: { resume: Resume }) {
  const host = useOptionsHost();
  const saver = useSave();
  return (
    <section aria-labelledby="share-contact">
      <h2 id="share-contact">{textOf(message('share_contact_title'))}</h2>
      <p>{textOf(message('share_contact_text'))}</p>
      <p class="ways">
        <SaveButton
          saver={saver}
          file={{
            name: fileName(resume, 'contact.vcf'),
            type: 'text/vcard',
            make: () => host.writeDocument('vcard', resume),
          }}
        >
          {textOf(message('share_contact_save'))}
        </SaveButton>
      </p>
      <Qr resume={resume} saver={saver} />
    </section>
  );
}
