import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copy } from './dom/copy';
import { globalOf } from './dom/globals';
import { toast } from './dom/toast';
import { where } from './frames';
import { guardDrop } from './guard-drop';
import { insert } from './insert';

/** What the background may ask of a page; it is called through `scripting.executeScript`. */
export interface PageFace {
  insert: typeof insert;
  copy: typeof copy;
  guardDrop: typeof guardDrop;
  where: typeof where;
  toast: typeof toast;
}

declare global {
  var resumeCard: PageFace | undefined;
}

// No listeners and no state outside the calls, save for an answer or a drag that is awaited: putting the
// script in twice changes nothing.
export default defineUnlistedScript(() => {
  globalThis.resumeCard = { ...globalOf('resumeCard'), insert, copy, guardDrop, where, toast };
});
