/** Only the beginning of a page is searched for its declaration, as browsers do. */
const SEARCHED_BYTES = 1024;

/**
 * The text of an HTML page. Its encoding is what a browser would take without a header: the byte-order mark's, else the
 * one that the page declares, else UTF-8 (WHATWG HTML, "determining the character encoding", in short).
 */
export function decodePage(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8').decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED_BYTES));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1];
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
