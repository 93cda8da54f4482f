/** Saving a file from a page of the extension, without the `downloads` permission. */

/** Long enough for the browser to begin reading the file, in milliseconds. */
const KEPT = 60_000;

/** Hands `content` to the browser's download, which asks where to or takes the person's folder. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
