/** Gives tests the real words: the browser that lives in memory has none. */
import { speakEnglish } from '../../entrypoints/cli/english';

speakEnglish('en-GB');
