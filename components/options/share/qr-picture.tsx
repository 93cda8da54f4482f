/** A QR code: to be scanned off the screen, saved or copied. */
import { useEffect, useState } from 'preact/hooks';
import { oneLine } from '../../../data/formats/shared/plain';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import type { ContactQr } from '../../../data/share/contact-qr';
import { fileName } from '../../../data/share/file-names';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { SaveButton } from './save-button';
import type { Saver } from './use-save';

/** Pixels of a saved picture to a module of the code: sharp on paper up to the size of a hand. */
const SCALE = 12;

/** @param link Empty for the contact. */
export function QrPicture({ resume, link, saver }: { resume: Resume; link: string; saver: Saver }) {
  const host = useOptionsHost();
  const { toaster } = useSession();
  const code = useCode(resume, link);
  if (code === 'drawing') return null;
  if (!code) {
    return (
      <p class="problem" role="status">
        {textOf(message(link === '' ? 'share_qr_contactTooLong' : 'share_qr_linkTooLong'))}
      </p>
    );
  }
  const { svg, modules, left } = code;
  const png = () => host.pngOf(svg, modules * SCALE);
  const name = fileName(resume, link === '' ? 'contact-qr' : 'link-qr');
  return (
    <>
      <img
        class="qr-code"
        alt={titleOf(resume, link)}
        width={modules * 4}
        height={modules * 4}
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      />
      {left.length > 0 && (
        <p class="hint">
          {textOf(message('share_qr_left', { parts: { list: left, type: 'unit' } }))}
        </p>
      )}
      <p class="ways">
        <SaveButton
          saver={saver}
          file={{
            name: `${name}.png`,
            type: 'image/png',
            make: async () => ({ ok: true, value: await png() }),
          }}
        >
          {textOf(message('share_qr_savePng'))}
        </SaveButton>
        <SaveButton
          saver={saver}
          file={{
            name: `${name}.svg`,
            type: 'image/svg+xml',
            make: async () => ({ ok: true, value: svg }),
          }}
        >
          {textOf(message('share_qr_saveSvg'))}
        </SaveButton>
        <button
          type="button"
          class="quiet"
          onClick={async () => toaster.say(await host.copyPicture(await png()))}
        >
          {textOf(message('share_qr_copy'))}
        </button>
      </p>
    </>
  );
}

/** Draws the code, by code that is loaded now. */
function useCode(resume: Resume, link: string): ContactQr | undefined | 'drawing' {
  const [code, setCode] = useState<ContactQr | undefined | 'drawing'>('drawing');
  useEffect(() => {
    let current = true;
    const draw = async () => {
      const title = titleOf(resume, link);
      const { contactQr, linkQr } = await import('../../../data/share/contact-qr');
      const drawn = link === '' ? await contactQr(resume, title) : linkQr(link, title);
      if (current) setCode(drawn);
    };
    void draw();
    return () => {
      current = false;
    };
  }, [resume, link]);
  return code;
}

function titleOf({ basics }: Resume, link: string): string {
  if (link !== '') return textOf(message('share_qr_ofLink', { link }));
  const name = oneLine(basics?.name);
  return textOf(name === '' ? message('share_qr_ofOwner') : message('share_qr_ofPerson', { name }));
}
