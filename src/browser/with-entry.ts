/** The list with the entry in it, once, or without it. */
export function withEntry(list: readonly string[], entry: string, isPresent: boolean): readonly string[] {
  const others = list.filter((other) => other !== entry);
  return isPresent ? [...others, entry] : others;
}
