/**
 * Gives out numbers so that the same thing keeps its number from one list to the next. Things are the same by their key;
 * of several with one key, the first stays the first.
 */
export function createIds(): (keys: readonly string[]) => number[] {
  let before = new Map<string, readonly number[]>();
  let last = 0;
  return (keys) => {
    const now = new Map<string, number[]>();
    const ids = keys.map((key) => {
      const given = now.get(key) ?? [];
      now.set(key, given);
      const id = before.get(key)?.[given.length] ?? ++last;
      given.push(id);
      return id;
    });
    before = now;
    return ids;
  };
}
