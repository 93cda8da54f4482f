/** The contact for an address book: as a file, and as a code for the camera of a phone. */
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
      <h2 id="share-contact">As a contact</h2>
      <p>A vCard for an address book, or a QR code that a phone reads off the screen.</p>
      <p class="ways">
        <SaveButton
          saver={saver}
          file={{
            name: fileName(resume, 'contact.vcf'),
            type: 'text/vcard',
            make: () => host.writeDocument('vcard', resume),
          }}
        >
          Contact (vCard)
        </SaveButton>
      </p>
      <Qr resume={resume} saver={saver} />
    </section>
  );
}
