/** Where the value of a field comes from: an earlier correction, the résumé, or an own answer. */

import type { DatePart } from '../fields/cue';
import { isKind, type Kind } from '../fields/kind';
import type { Message, MessageId } from '../messages/message';
import { message } from '../messages/message';
import type { Answer } from '../schema/answer';
import type { FillField } from '../schema/fill';
import type { Learned } from '../schema/learned';
import type { PageField } from '../schema/page-fill';
import { matchAnswer } from './answers/match';
import { asLine } from './as-line';
import { learnedFor } from './corrections/learn';
import type { Material } from './material';
import { resumeValue } from './values';
import { datePart, showsDateFormat, wholeDate } from './values/date';
import { declines } from './values/decline';
import { fitting } from './values/fit';
import { none, tick, type Valued, type Want } from './values/want';
import { writtenDay } from './values/written-day';
import { YES, yesOrNo } from './values/yes-no';
import { whyText } from './why-text';

export interface Sourced {
  kind: Kind | 'none';
  valued: Valued;
  from: FillField['from'];
  sure: number;
  why: readonly Message[];
  /** Why a person should look before it is put in, though it fits. */
  caution?: Message;
}

/** Questions that are answered only where the very same question was answered before. */
const EXACT: ReadonlySet<string> = new Set(['equal-opportunity', 'identity-number']);
/** Kinds that a résumé may hold but that are a person's own to tell. */
const PERSONAL: ReadonlySet<string> = new Set(['sex', 'nationality', 'bday']);

/**
 * Finds the value for a field.
 * @param wantOf What the field wants if it is of this kind.
 */
export function sourceOf(
  field: PageField,
  origin: string,
  material: Material,
  wantOf: (kind: Kind) => Want,
): Sourced {
  const section = field.section?.name;
  const learned = learnedFor(material.learned, { ...field, section }, origin);
  if (learned) return fromLearned(field, learned, material, wantOf);
  if (!isKind(field.kind)) return fromAnswer(field, material, wantOf('name'));
  const valued = resumeValue(wantOf(field.kind), material);
  const own: Sourced = {
    kind: field.kind,
    valued,
    from: 'resume',
    sure: field.sure,
    why: field.why.map(whyText),
  };
  if (valued.fits || valued.shown !== undefined) return own;
  const answered = fromAnswer(field, material, wantOf(field.kind));
  return answered.from === 'answer' ? { ...answered, kind: field.kind } : own;
}

function fromLearned(
  field: PageField,
  learned: Learned['to'],
  material: Material,
  wantOf: (kind: Kind) => Want,
): Sourced {
  const base = { from: 'learned', sure: 1, why: [message('fill_why_corrected')] } as const;
  const kind = isKind(field.kind) ? field.kind : 'none';
  if (learned.to === 'nothing') {
    return { ...base, kind: 'none', valued: none(message('fill_none_chosen')) };
  }
  if (learned.to === 'kind' && isKind(learned.kind)) {
    const valued = resumeValue(wantOf(learned.kind), material);
    return { ...base, kind: learned.kind, valued };
  }
  const snippet =
    learned.to === 'snippet' && material.snippets.find(({ id }) => id === learned.snippet);
  const valued = snippet
    ? fitting({ words: [snippet.text] }, wantOf(kind === 'none' ? 'name' : kind))
    : none(message('fill_none_snippet'));
  return { ...base, kind, valued };
}

function fromAnswer(field: PageField, material: Material, want: Want): Sourced {
  const asked = field.question || field.label;
  const exact = EXACT.has(field.reason) || PERSONAL.has(field.kind.split('-')[0] ?? '');
  const matched = asked === '' ? undefined : matchAnswer(asked, answersOf(material), exact);
  if (!matched) {
    return {
      kind: 'none',
      valued: none(message('fill_none_answer')),
      from: 'none',
      sure: field.sure,
      why: field.why.map(whyText),
    };
  }
  const { answer, sure } = matched;
  return {
    kind: 'none',
    valued: field.part
      ? datePartValue(answer.answer, field.part, want)
      : answerValue(answer.answer, want),
    from: 'answer',
    sure,
    why: [message('fill_why_answer', { question: asLine(answer.question) })],
  };
}

/** The user's own snippets answer what they are called: “Cover letter”, “Notice period”. */
function answersOf({ answers, snippets }: Material): Answer[] {
  const own = snippets.filter(({ group }) => group === 'own');
  return [...answers, ...own.map(({ id, title, text }) => ({ id, question: title, answer: text }))];
}

const NO_DATE = {
  day: 'fill_unfit_answerDay',
  month: 'fill_unfit_answerMonth',
  year: 'fill_unfit_answerYear',
} as const satisfies Record<DatePart, MessageId>;

/** A part of an answer that is a date; where it has not that part, or is none, nothing is made up. */
function datePartValue(answer: string, part: DatePart, want: Want): Valued {
  const known = writtenDay(answer);
  return known ? datePart(known, part, want) : none(message(NO_DATE[part]), answer);
}

/** The only choice that says one would rather not answer, whatever its words. */
function declining(want: Want): Valued | undefined {
  const [only, ...more] = want.options.filter(({ label }) => declines(label));
  return only && more.length === 0 ? fitting({ words: [only.label] }, want) : undefined;
}

/** A yes or no is said in the page's own language where its choices are in it. */
function answerValue(answer: string, want: Want): Valued {
  const same = yesOrNo(answer);
  if (want.control === 'tick') {
    if (!same) return none(message('fill_unfit_tick'), answer);
    return tick(same === YES);
  }
  const day = writtenDay(answer);
  if (day?.day && showsDateFormat(want)) return wholeDate(day, want);
  if (!same || (want.options.length === 0 && !want.open)) {
    const said = fitting({ words: [answer] }, want);
    return said.fits || !declines(answer) ? said : (declining(want) ?? said);
  }
  const whole = fitting({ words: [answer, ...same] }, want);
  if (whole.fits) return whole;
  // "Yes, I am", "No – not now": the only choice that begins so.
  const says = want.options.filter(
    ({ label }) => yesOrNo(label.split(/[,;.:–—]|\s-\s/u)[0] ?? '') === same,
  );
  return says.length === 1 ? fitting({ words: [says[0]?.label ?? ''] }, want) : whole;
}
