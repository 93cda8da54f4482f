/** Who the person is: headline, introduction, summary, signature, and the résumé as a whole. */
import { fullName } from '../resume/person-name/parts';
import type { Resume } from '../schema/resume';
import { escapeHtml, lines, paragraphs } from '../text/html';
import { offered, type Snippet } from './snippet';

/** What the person does now, as one line: "Systems Development Engineer · Amazon". */
export function headline({ basics, work }: Resume): string {
  const now = work?.find((job) => !job.endDate);
  const label = basics?.label || now?.position;
  return [label, now?.name].filter(Boolean).join(' · ');
}

/** Headline, introduction, summary and e-mail signature. */
export function profileSnippets(resume: Resume): Snippet[] {
  const summary = resume.basics?.summary ?? '';
  const signature = signatureLines(resume);
  return offered([
    { id: 'headline', group: 'profile', title: 'Headline', text: headline(resume) },
    { id: 'introduction', group: 'profile', title: 'Introduction', text: introduction(resume) },
    {
      id: 'summary',
      group: 'profile',
      title: 'Summary',
      text: summary,
      ...(summary.includes('\n') && { html: paragraphs(summary) }),
    },
    {
      id: 'signature',
      group: 'profile',
      title: 'E-mail signature',
      text: signature.join('\n'),
      html: signatureHtml(resume, signature),
    },
  ]);
}

function introduction({ basics, work }: Resume): string {
  const now = work?.find((job) => !job.endDate);
  const role = [basics?.label || now?.position, now?.name].filter(Boolean).join(' at ');
  const name = fullName(basics);
  return name && role ? `${name}, ${role}` : '';
}

function signatureLines(resume: Resume): string[] {
  const { email, phone, url } = resume.basics ?? {};
  const name = fullName(resume.basics);
  const role = headline(resume);
  const reach = [email, phone, url].filter(Boolean).join(' · ');
  // A name alone is no signature: the name has a snippet of its own.
  return name && (role || reach) ? [name, role, reach].filter((line) => line !== '') : [];
}

function signatureHtml(resume: Resume, [name = '', ...rest]: readonly string[]): string {
  const email = resume.basics?.email;
  const body = lines(...rest).slice('<p>'.length, -'</p>'.length);
  const linked = email
    ? body.replace(
        escapeHtml(email),
        () => `<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`,
      )
    : body;
  return `<p><strong>${escapeHtml(name)}</strong><br>${linked}</p>`;
}
