/** Gives tests the real words: the browser that lives in memory has none. */
import { sourceOf } from '../../data/messages/catalogue';
import { speak } from '../../data/messages/text-of';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

speak(sourceOf(english, 'en-GB'));
