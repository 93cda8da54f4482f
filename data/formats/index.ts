/** Every format there is, the code of each loaded when it is used; and which of them a file is of. */
import { message } from '../messages/message';
import type { Reading } from '../schema/problem';
import type { Format, Read } from './format';
import { decode } from './shared/decode';

export const FORMATS = [
  {
    id: 'json-resume',
    title: message('formats_title_jsonResume'),
    endings: ['json'],
    mimeTypes: ['application/json'],
    read: () => import('./json-resume/read'),
    write: () => import('./json-resume/write'),
  },
  {
    id: 'resume-card',
    title: message('formats_title_resumeCard'),
    endings: ['json'],
    mimeTypes: ['application/json'],
    read: () => import('./resume-card/read'),
  },
  {
    id: 'pdf',
    title: message('formats_title_pdf'),
    endings: ['pdf'],
    mimeTypes: ['application/pdf'],
    read: () => import('./pdf/read'),
    write: () => import('./pdf/write'),
  },
  {
    id: 'docx',
    title: message('formats_title_docx'),
    endings: ['docx'],
    mimeTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    read: () => import('./docx/read'),
    write: () => import('./docx/write'),
  },
  {
    id: 'markdown',
    title: message('formats_title_markdown'),
    endings: ['md', 'markdown'],
    mimeTypes: ['text/markdown'],
    read: () => import('./markdown/read'),
    write: () => import('./markdown/write'),
  },
  {
    id: 'text',
    title: message('formats_title_text'),
    endings: ['txt', 'text'],
    mimeTypes: ['text/plain'],
    read: () => import('./plain-text/read'),
    write: () => import('./plain-text/write'),
  },
  {
    id: 'html',
    title: message('formats_title_html'),
    endings: ['html', 'htm', 'xhtml'],
    mimeTypes: ['text/html'],
    read: () => import('./html/read'),
    write: () => import('./html/write'),
  },
  {
    id: 'linkedin-export',
    title: message('formats_title_linkedinExport'),
    endings: ['zip'],
    mimeTypes: ['application/zip'],
    read: () => import('./linkedin-export/read'),
  },
  {
    id: 'vcard',
    title: message('formats_title_vcard'),
    endings: ['vcf', 'vcard'],
    mimeTypes: ['text/vcard'],
    read: () => import('./vcard/read'),
    write: () => import('./vcard/write'),
  },
  {
    id: 'reactive-resume',
    title: message('formats_title_reactiveResume'),
    endings: ['json'],
    mimeTypes: ['application/json'],
    read: () => import('./reactive-resume/read'),
  },
  {
    id: 'rendercv',
    title: message('formats_title_rendercv'),
    endings: ['yaml', 'yml'],
    mimeTypes: ['application/yaml'],
    read: () => import('./rendercv/read'),
  },
  {
    id: 'europass',
    title: message('formats_title_europass'),
    endings: ['xml', 'json'],
    mimeTypes: ['application/xml', 'application/json'],
    read: () => import('./europass/read'),
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** The first bytes of compound files: Word before 2007, and locked Word files (MS-CFB). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** Tells whether the zip archive `bytes` names a file `name`, without unpacking. */
function zipNames(bytes: Uint8Array, name: string): boolean {
  // Names stand unpacked in the archive, at its end once more (PKWARE APPNOTE, 4.3.12).
  const text = new TextDecoder('latin1').decode(bytes.subarray(-200_000));
  return (
    text.includes(name) ||
    new TextDecoder('latin1').decode(bytes.subarray(0, 200_000)).includes(name)
  );
}

function byJson(text: string): FormatId {
  const start = text.slice(0, 400_000);
  if (/"kind"\s*:\s*"resume-card"/.test(start)) return 'resume-card';
  if (
    /"SkillsPassport"|"LearnerInfo"|europass/i.test(start) &&
    /"LearnerInfo"|"SkillsPassport"|"profile"\s*:/.test(start)
  )
    return 'europass';
  if (/"sections"\s*:\s*\{/.test(start) && /"basics"\s*:/.test(start)) return 'reactive-resume';
  return 'json-resume';
}

/** By signs and endings of files that are no text. */
function byBytes(bytes: Uint8Array, ending: string): FormatId | undefined {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (top.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, COMPOUND)) return 'docx';
  if (startsWith(bytes, ascii('PK')))
    return zipNames(bytes, 'word/document') || ending === 'docx' ? 'docx' : 'linkedin-export';
  return ending === 'pdf' || ending === 'docx' ? ending : undefined;
}

function byText(text: string, ending: string): FormatId {
  if (/^[{[]/.test(text)) return byJson(text);
  if (/^BEGIN:VCARD/i.test(text)) return 'vcard';
  if (EUROPASS.test(text) || (ending === 'xml' && /europass/i.test(text))) return 'europass';
  if (HTML.test(text)) return 'html';
  if (/^(?:#.*\n)*cv:\s*\n/.test(text)) return 'rendercv';
  const byEnding = FORMATS.find((format) => format.endings.some((e) => e === ending));
  if (byEnding) return byEnding.id;
  return /^#{1,3} \S|^[^\S\r\n]*[*_]{2}\S.*[*_]{2}\s*$/m.test(text) ? 'markdown' : 'text';
}

const EUROPASS =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:\w+:)?(?:SkillsPassport|learnerinfo|Candidate|Profile)\b/i;
const HTML =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|div|section|article|main|h1)\b/i;

/**
 * Tells what a file is: by what is in it, then by its name.
 * @param name The file's name, where it has one.
 * @returns `undefined` where it is of no kind that is read.
 */
export function formatOf(bytes: Uint8Array, name = ''): FormatId | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = byBytes(bytes, ending);
  if (found) return found;
  if (isBinary(bytes.subarray(0, 1024))) return undefined;
  const text = decode(bytes.subarray(0, 1_000_000))
    .replace(/^\uFEFF/, '')
    .trimStart();
  // RTF begins as JSON does.
  return text.startsWith('{\\rtf') ? undefined : byText(text, ending);
}

function isBinary(bytes: Uint8Array): boolean {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.includes(0);
}

/**
 * Reads a résumé from a file of any kind.
 * @param name The file's name, where it has one: helps where the content does not tell.
 * @returns What it says, or what to do next. Never throws.
 */
export async function readDocument(bytes: Uint8Array, name = ''): Promise<Reading<Read>> {
  const id = formatOf(bytes, name);
  const format = FORMATS.find((f) => f.id === id);
  if (!format) {
    return { ok: false, problems: [{ path: '', message: message('formats_file_unknown') }] };
  }
  const { read } = await format.read();
  const reading = await read(bytes);
  if (!reading.ok) return reading;
  const { tidied } = await import('./shared/tidy');
  return { ok: true, value: { ...reading.value, resume: await tidied(reading.value.resume) } };
}
