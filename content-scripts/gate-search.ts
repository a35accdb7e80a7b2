import type { Search } from '../src/claims/gate-keys.js';

/** What is found around a string does not reach further than so many characters to either side. */
const REACH = 300;

/** Makes the test whether a folded text has anything of what is looked for. Expressions are compiled when first needed. */
export function createSearch({ keyless, keys }: Search): (text: string) => boolean {
  const lists = new Map(Object.entries(keys));
  const tried = new Map<string, RegExp>();
  let first: RegExp | undefined;

  function isAround(key: string, at: number, text: string): boolean {
    const expression = tried.get(key) ?? new RegExp(lists.get(key) ?? '');
    tried.set(key, expression);
    return expression.test(text.slice(Math.max(0, at - REACH), at + REACH));
  }

  return (text) => {
    first ??= new RegExp([keyless, ...lists.keys()].filter((source) => source !== '').join('|'), 'g');
    first.lastIndex = 0;
    for (let found = first.exec(text); found; found = first.exec(text)) {
      const [key] = found;
      if (!lists.has(key) || isAround(key, found.index, text)) return true;
      first.lastIndex = found.index + 1;
    }
    return false;
  };
}
