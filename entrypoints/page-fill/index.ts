import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FillFace, fillFace } from '../page/fill';

declare global {
  var resumeCardFill: FillFace | undefined;
}

// What was planned and filled is kept apart: putting the script in twice loses nothing.
export default defineUnlistedScript(() => {
  globalThis.resumeCardFill = fillFace;
});
