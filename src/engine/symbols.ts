const NONE: readonly number[] = [];

export type Symbols = {
  /** The number of a pattern's word (`said`) or stem (`apologi*`). */
  name(alternative: string): number;
  /** The numbers of all words and stems that a text's word, folded, is an instance of. */
  of(form: string): readonly number[];
};

/** Numbers the words and stems of patterns; remembers the answer for each word of the text. */
export function createSymbols(): Symbols {
  const numbers = new Map<string, number>();
  const answers = new Map<string, readonly number[]>();

  function name(alternative: string): number {
    const number = numbers.get(alternative) ?? numbers.size;
    numbers.set(alternative, number);
    return number;
  }

  function of(form: string): readonly number[] {
    let answer = answers.get(form);
    if (!answer) {
      answer = lookUp(form);
      answers.set(form, answer);
    }
    return answer;
  }

  function lookUp(form: string): readonly number[] {
    const found: number[] = [];
    const exact = numbers.get(form);
    if (exact !== undefined) found.push(exact);
    for (let length = 1; length <= form.length; length++) {
      const stem = numbers.get(`${form.slice(0, length)}*`);
      if (stem !== undefined) found.push(stem);
    }
    return found.length ? found : NONE;
  }

  return { name, of };
}
