/** What decided on a field, as messages. */
import type { Cue, CuePlace, DateName, DatePart, Situation } from '../fields/cue';
import { type Message, type MessageId, message } from '../messages/message';
import { asLine } from './as-line';

const IN_PLACES = {
  label: 'fill_why_label',
  aria: 'fill_why_aria',
  cell: 'fill_why_cell',
  placeholder: 'fill_why_placeholder',
  title: 'fill_why_title',
  described: 'fill_why_described',
  before: 'fill_why_before',
  above: 'fill_why_above',
  after: 'fill_why_after',
  name: 'fill_why_name',
  id: 'fill_why_id',
  type: 'fill_why_type',
  autocomplete: 'fill_why_autocomplete',
  options: 'fill_why_options',
  heading: 'fill_why_heading',
  question: 'fill_why_question',
} as const satisfies Record<CuePlace, MessageId>;

const SITUATION = {
  'log-in': 'fill_why_logIn',
  registration: 'fill_why_registration',
  search: 'fill_why_search',
  delivery: 'fill_why_delivery',
  'no-work-or-education': 'fill_why_noWorkOrEducation',
  'no-education': 'fill_why_noEducation',
  'no-work': 'fill_why_noWork',
  'in-work': 'fill_why_inWork',
  'in-education': 'fill_why_inEducation',
  'list-text-box': 'fill_why_listTextBox',
  'hidden-among-shown': 'fill_why_hiddenAmongShown',
  'asked-elsewhere': 'fill_why_askedElsewhere',
  'asked-after-another-person': 'fill_why_askedAfterAnotherPerson',
  'name-under-another-heading': 'fill_why_nameUnderAnotherHeading',
  'beside-given-name': 'fill_why_besideGivenName',
  'beside-family-name': 'fill_why_besideFamilyName',
  'beside-name': 'fill_why_besideName',
  'beside-company': 'fill_why_besideCompany',
  'beside-state': 'fill_why_besideState',
  'only-name': 'fill_why_onlyName',
  'only-town': 'fill_why_onlyTown',
  'after-first-line': 'fill_why_afterFirstLine',
  'after-second-line': 'fill_why_afterSecondLine',
  'number-after-street': 'fill_why_numberAfterStreet',
  'behind-house-number': 'fill_why_behindHouseNumber',
  'behind-no-phone': 'fill_why_behindNoPhone',
  again: 'fill_why_again',
  phonetic: 'fill_why_phonetic',
  'codes-before-number': 'fill_why_codesBeforeNumber',
  'behind-area-codes': 'fill_why_behindAreaCodes',
  'number-under-phone': 'fill_why_numberUnderPhone',
  'number-behind-area-code': 'fill_why_numberBehindAreaCode',
  'number-behind-country-code': 'fill_why_numberBehindCountryCode',
  'behind-plus': 'fill_why_behindPlus',
  'before-phone': 'fill_why_beforePhone',
} as const satisfies Record<Situation, MessageId>;

const DATE_PART = {
  bday: { day: 'fill_why_bdayDay', month: 'fill_why_bdayMonth', year: 'fill_why_bdayYear' },
  start: { day: 'fill_why_startDay', month: 'fill_why_startMonth', year: 'fill_why_startYear' },
  end: { day: 'fill_why_endDay', month: 'fill_why_endMonth', year: 'fill_why_endYear' },
} as const satisfies Record<DateName, Record<DatePart, MessageId>>;

const ASKED_PART = {
  day: 'fill_why_askedDay',
  month: 'fill_why_askedMonth',
  year: 'fill_why_askedYear',
} as const satisfies Record<DatePart, MessageId>;

/** What decided, as it follows “Taken for …, by …”. */
export function whyText(cue: Cue): Message {
  switch (cue.source) {
    case 'shared-label':
      return message('fill_why_sharedLabel', { part: cue.part, phrase: asLine(cue.phrase) });
    case 'number-in-boxes':
      return message('fill_why_numberInBoxes', { boxes: cue.boxes, part: cue.part });
    case 'date-part':
      return message(DATE_PART[cue.of][cue.part]);
    case 'asked-date-part':
      return message(ASKED_PART[cue.part], { phrase: asLine(cue.phrase) });
    default:
      return 'phrase' in cue
        ? message(IN_PLACES[cue.source], { phrase: asLine(cue.phrase) })
        : message(SITUATION[cue.source]);
  }
}
