const MAX_GAP = 8;

/**
 * What is wrong with a cue's pattern, or undefined. Well-formed: elements and gaps (`~`, `~N`) separated by single
 * spaces, a gap only between two elements; an element is a word, a `stem*`, or such alternatives joined by `|`, which
 * are single words without apostrophes and hyphens.
 */
export function wrongWithPattern(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'the pattern is empty';
  if (pattern !== pattern.trim() || /\s\s|[^\S ]/.test(pattern))
    return 'parts are separated by single spaces';
  const parts = pattern.split(' ');
  return (
    wrongWithGaps(parts) ??
    firstOf(
      parts.filter((part) => !part.startsWith('~')),
      wrongWithElement,
    )
  );
}

function wrongWithGaps(parts: readonly string[]): string | undefined {
  return firstOf(parts, (part, index) => {
    if (!part.startsWith('~')) return undefined;
    if (!/^~\d?$/.test(part) || Number(part.slice(1)) > MAX_GAP)
      return `"${part}" is no gap: ~, or ~0 to ~${MAX_GAP}`;
    const next = parts[index + 1];
    if (index === 0 || next === undefined || next.startsWith('~'))
      return 'a gap stands only between two elements';
    return undefined;
  });
}

function wrongWithElement(element: string): string | undefined {
  const alternatives = element.split('|');
  return firstOf(alternatives, (alternative) => {
    if (alternative === '') return `"${element}" has an empty alternative`;
    const word = alternative.endsWith('*') ? alternative.slice(0, -1) : alternative;
    if (word.includes('*')) return `"${alternative}": * stands only at the end`;
    const odd = /[()[\]{}+?\\^$~<>]/.exec(word);
    if (odd) return `"${alternative}": there is no "${odd[0]}" in patterns`;
    if (!/[\p{L}\p{N}]/u.test(word)) return `"${alternative}" has no letter`;
    if (alternatives.length > 1 && /[^\p{L}\p{M}\p{N}\p{Cf}]/u.test(word))
      return `"${alternative}": an alternative is a single word, without apostrophe or hyphen`;
    return undefined;
  });
}

function firstOf<Item>(
  items: readonly Item[],
  wrongWith: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const wrong = wrongWith(item, index);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
