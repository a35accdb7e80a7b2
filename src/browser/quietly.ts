/**
 * Makes a call into the browser whose other end may be gone: a closed tab, a page that left, or, in a content script,
 * the extension itself after an update. Nobody can act on such a failure, and the page must not see it.
 */
export async function quietly(call: () => unknown): Promise<void> {
  try {
    await call();
  } catch (error) {
    console.debug('Rejoinder:', error);
  }
}
