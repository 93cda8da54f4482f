/** What most text expanders do. @returns the browser's own answer */
export function execCommand({ text }) {
  return document.execCommand('insertText', false, text);
}
