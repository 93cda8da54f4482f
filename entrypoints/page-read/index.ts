import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../page/read';

declare global {
  var resumeCardRead: typeof read | undefined;
}

// Looks at nothing until it is called, and keeps nothing.
export default defineUnlistedScript(() => {
  globalThis.resumeCardRead = read;
});
