import { meaningsIn } from '../evidence/read-text';
import { identifierWords } from '../lexicon/fold';
import type { Member } from './member';

/**
 * The company of a delivery or billing address is where a parcel or a bill goes, not where the person
 * works: an employer's name there would send it astray.
 */
export function leaveDeliveries(members: readonly Member[], lang: string) {
  for (const [i, member] of members.entries()) {
    const { control, verdict } = member;
    if (verdict.meaning !== 'organization') continue;
    // Beside one's occupation an employer is asked for, as donors are.
    if (members[i + 1]?.verdict.meaning === 'organization-title') continue;
    const told = /\b(shipping|billing)\b/.test(control.autocomplete);
    const texts = [
      ...control.headings,
      ...[control.name, control.id].map((text) => identifierWords(text).join(' ')),
    ];
    if (told || texts.some((text) => meaningsIn(text, lang).has('delivery')))
      member.verdict = {
        meaning: 'about-company',
        sure: 0.7,
        why: [...verdict.why, { source: 'delivery' }],
      };
  }
}
