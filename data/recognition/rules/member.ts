/** A control as the rules see it: with its verdict so far, among the others of its form. */
import type { Cue, DatePart, Situation } from '../../fields/cue';
import { isKind, type Kind } from '../../fields/kind';
import type { Verdict } from '../evidence/weigh';
import type { Features } from '../features';

/** A control of a form, its verdict so far, and its place in the form. */
export interface Member {
  control: Features;
  verdict: Verdict;
  /** Which part of a date it holds that is none of the résumé's, and what the page calls that date. */
  part?: { name: DatePart; of: string };
}

/** Gives a control another kind for what stands beside it, and says why. */
export const turn = (member: Member, kind: Kind, why: Cue | Situation, sure = 0.75) => {
  member.verdict = {
    meaning: kind,
    sure: Math.max(sure, member.verdict.sure * 0.9),
    why: [...member.verdict.why, typeof why === 'string' ? { source: why } : why],
  };
};

/** True for a control of one of these kinds. */
export const is = (member: Member | undefined, ...kinds: Kind[]): member is Member =>
  member !== undefined && isKind(member.verdict.meaning) && kinds.includes(member.verdict.meaning);

/** "No.", which after a street is the house's. */
export const BARE_NUMBER =
  /^(nr|no|num|number|numero|n|hausnr|№|nummer|numer|cislo|c|αριθμος|αριθ|αρ|מספר|מס|номер|дом|д|szam|hsz|broj|br|stevilka|st|numar|رقم)$/;
