/** Everything that the résumé says beside how to reach its person, to be read. */

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { periodText } from '../../../data/dates/format';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { SECTION_KEYS } from '../../../data/resume/section-keys';
import { looseKeywords } from '../../../data/resume/skill-groups';
import type { Education, Resume, Skill, Work } from '../../../data/schema/resume';
import { degree } from '../../../data/snippets/education';
import { otherSections } from '../../../data/snippets/other';
import { InParts } from '../../ui/in-parts';

/** Drawn again only when a part of it has changed: it may be long, and one types above it. */
export function ResumeView({ resume }: { resume: Resume }) {
  const { basics: { summary } = {}, meta: _meta, ...sections } = resume;
  return useMemo(
    () => view(summary, sections),
    [summary, ...SECTION_KEYS.map((key) => resume[key])],
  );
}

function view(summary: string | undefined, resume: Resume) {
  const { work = [], education = [], skills = [] } = resume;
  return (
    <article class="resume-view" aria-label={textOf(message('resume_view_rest'))}>
      {summary && (
        <Section title={textOf(message('resume_view_profile'))}>
          {summary.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      )}
      {skills.length > 0 && (
        <Section title={textOf(message('resume_view_skills'))}>
          <InParts as="dl" items={skills}>
            {skillRow}
          </InParts>
        </Section>
      )}
      {work.length > 0 && (
        <Section title={textOf(message('resume_view_experience'))}>
          <InParts items={work}>{job}</InParts>
        </Section>
      )}
      {education.length > 0 && (
        <Section title={textOf(message('resume_view_education'))}>
          <InParts items={education}>{school}</InParts>
        </Section>
      )}
      {otherSections(resume).map(({ key, title, entries }) => (
        <Section key={key} title={title}>
          <InParts as="ul" items={entries}>
            {({ line, text }) => <li key={line}>{text}</li>}
          </InParts>
        </Section>
      ))}
    </article>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function skillRow(skill: Skill, index: number) {
  const { name, level, summary, groups = [] } = skill;
  const rest = looseKeywords(skill);
  return (
    <div key={index}>
      <dt>{[name, level].filter(Boolean).join(' · ')}</dt>
      <dd>
        {summary && <p>{summary}</p>}
        {groups.map((group) => (
          <p key={group.name}>
            <span class="sub">{group.name}</span> {(group.keywords ?? []).join(' · ')}
          </p>
        ))}
        {rest.length > 0 && <p>{rest.join(' · ')}</p>}
      </dd>
    </div>
  );
}

function job(entry: Work, index: number) {
  return (
    <Entry
      key={index}
      title={entry.position || entry.name || ''}
      at={[entry.position && entry.name, entry.location].filter(Boolean).join(', ')}
      when={periodText(entry)}
    >
      {[entry.url, entry.description, entry.summary].filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {entry.highlights && (
        <InParts as="ul" items={entry.highlights}>
          {(highlight) => <li key={highlight}>{highlight}</li>}
        </InParts>
      )}
    </Entry>
  );
}

function school(entry: Education, index: number) {
  return (
    <Entry
      key={index}
      title={degree(entry) || entry.institution || ''}
      at={(degree(entry) && entry.institution) || ''}
      when={periodText(entry)}
    >
      {[entry.url, entry.summary, entry.score, entry.courses?.join(', ')]
        .filter(Boolean)
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </Entry>
  );
}

interface EntryProps {
  title: string;
  at: string;
  when: string;
  children: ComponentChildren;
}

function Entry({ title, at, when, children }: EntryProps) {
  return (
    <div class="entry">
      <h3>{title}</h3>
      <span class="when">{when}</span>
      {at && <p class="at">{at}</p>}
      {children}
    </div>
  );
}
