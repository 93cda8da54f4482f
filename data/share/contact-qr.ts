/** A person's contact as a QR code: as much of the vCard as a phone can read. */
import { write } from '../formats/vcard/write';
import type { Resume } from '../schema/resume';
import { type QrCode, qrCode } from './qr';

export interface ContactQr extends QrCode {
  /** What of the card did not fit, in words; nothing where all of it did. */
  left: readonly string[];
}

/** What gives way, one after another: what is least needed to reach a person goes first. */
const GIVE_WAY: readonly [what: string, without: (resume: Resume) => Resume][] = [
  ['skills', ({ skills: _, ...rest }) => rest],
  ['interests', ({ interests: _, ...rest }) => rest],
  ['summary', withoutBasics('summary')],
  ['picture', withoutBasics('image')],
  ['links', withoutBasics('profiles')],
  ['address', withoutBasics('location')],
  ['employer', ({ work: _, ...rest }) => rest],
  ['website', withoutBasics('url')],
];

/** The contact as a code, what has no room left out; undefined where not even the name and reach fit. */
export async function contactQr(resume: Resume, title: string): Promise<ContactQr | undefined> {
  const left: string[] = [];
  let [shorter, card] = [resume, await vCard(resume)];
  for (const [what, without] of GIVE_WAY) {
    const code = qrCode(card, title);
    if (code) return { ...code, left };
    shorter = without(shorter);
    const less = await vCard(shorter);
    if (less !== card) left.push(what);
    card = less;
  }
  const code = qrCode(card, title);
  return code && { ...code, left };
}

/** No writer of vCards loads a file. */
async function vCard(resume: Resume): Promise<string> {
  return new TextDecoder().decode(await write(resume, () => Promise.reject()));
}

function withoutBasics(key: keyof NonNullable<Resume['basics']>) {
  return (resume: Resume): Resume => {
    const { [key]: _, ...basics } = resume.basics ?? {};
    return { ...resume, basics };
  };
}

/** A link as a code; undefined where it is too long. */
export function linkQr(link: string, title: string): ContactQr | undefined {
  const code = qrCode(link, title);
  return code && { ...code, left: [] };
}
