/** The words where there is no browser to ask for them. */
import { sourceOf } from '../../data/messages/catalogue';
import { speak } from '../../data/messages/text-of';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** Says every message in English from now on. @param wanted How numbers and dates are written, BCP 47. */
export function speakEnglish(wanted: string): void {
  speak(sourceOf(messages, wanted));
}
