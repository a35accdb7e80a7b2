import type { Statement } from '../claims/schema.js';

/** The same words in one language. */
export type Wording = {
  readonly language: string;
  readonly text: string;
  readonly is: 'original' | 'translation';
};

/** All wordings of a statement that were seen or made, the one for the reader first; none where no words were seen. */
export function wordingsOf({ originals, translation }: Statement): readonly Wording[] {
  const said = originals.map((original): Wording => ({ ...original, is: 'original' }));
  if (translation === undefined) return said;
  const { language, text } = translation;
  const same = said.find((original) => original.text === text);
  const others = said.filter((original) => original !== same);
  return [same ?? { language, text, is: 'translation' }, ...others];
}
