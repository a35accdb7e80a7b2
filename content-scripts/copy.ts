export type Copied = { readonly text: string; readonly html?: string };

/**
 * Puts it on the clipboard, in the wake of a press.
 *
 * @throws Error where the browser does not allow it
 */
export async function copy(copied: Copied): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem(formsOf(copied))]);
  } catch {
    // Pages over plain http have no such clipboard, and frames of other origins may not use it.
    copyByCommand(copied);
  }
}

function formsOf({ text, html }: Copied): Record<string, Blob> {
  const plain = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  return html === undefined ? plain : { ...plain, 'text/html': new Blob([html], { type: 'text/html' }) };
}

/** The older way: the browser asks what is to be copied, and is answered before the page can be. */
function copyByCommand({ text, html }: Copied): void {
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  window.addEventListener('copy', answer, { capture: true });
  try {
    if (!document.execCommand('copy')) throw new Error('The browser did not copy');
  } finally {
    window.removeEventListener('copy', answer, { capture: true });
  }
}
