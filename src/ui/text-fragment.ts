/** A text of more words than this is named by its first and last words: addresses have a length to stay below. */
const mostWords = 24;
const wordsAtEachEnd = 6;

/**
 * The address with a text fragment, by which browsers scroll to the words and mark them; where the words are not on the
 * page, the fragment does nothing. A fragment that the address already has stays in front of it.
 */
export function withTextFragment(url: string, text: string): string {
  const [address = url] = url.split(':~:');
  return `${address}${address.includes('#') ? '' : '#'}:~:${textDirective(text)}`;
}

function textDirective(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length <= mostWords) return `text=${encode(words)}`;
  return `text=${encode(words.slice(0, wordsAtEachEnd))},${encode(words.slice(-wordsAtEachEnd))}`;
}

/** Beside what every address must escape, `-` and `,` are syntax in a text directive: `prefix-,start,end,-suffix`. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
