/** A file that the reader may keep. */
export type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

/** Long enough for a browser to have begun to save. */
const releaseAfterMs = 10_000;

/** Hands a file, made here and now, to the browser's own saving of downloads; needs no permission and no network. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
}
