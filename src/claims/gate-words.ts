/** Shorter words end too many others: they must begin here. Longer ones may run into what stands before, as blocks do. */
const SHORTEST_FREE = 4;
const LETTERS = 'a-z\\u0370-\\u052f';

/** The expression for a word (`said`) or stem (`apologi*`). Letters come first: what it begins with decides how fast it is. */
export function wordOf(alternative: string): string {
  const letters = lettersOf(alternative);
  const after = alternative.endsWith('*') ? '' : `(?![${LETTERS}])`;
  return `${letters}${after}${isFree(letters) ? '' : `(?<![${LETTERS}]${letters})`}`;
}

export function lettersOf(alternative: string): string {
  return alternative.replace('*', '');
}

/** Whether the word is found inside others, too. */
export function isFree(letters: string): boolean {
  return letters.length >= SHORTEST_FREE;
}
