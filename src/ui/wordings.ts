import type { Statement } from '../claims/schema.js';

/** The same words in one language. `source` is where a translation was published; without one, it is ours. */
export type Wording = {
  readonly language: string;
  readonly text: string;
  readonly is: 'original' | 'translation';
  readonly source?: string;
};

/** All wordings of a statement that were seen or made, the one for the reader first; none where no words were seen. */
export function wordingsOf({ originals, translation, published }: Statement): readonly Wording[] {
  const said = originals.map((original): Wording => ({ ...original, is: 'original' }));
  const same = said.find(({ text }) => text === translation?.text);
  const others = said.filter((original) => original !== same);
  const first = same ?? (translation && asWording(translation));
  return [...(first ? [first] : []), ...others, ...(published ? [asWording(published)] : [])];
}

function asWording({ language, text, ...by }: NonNullable<Statement['translation']>): Wording {
  const wording: Wording = { language, text, is: 'translation' };
  return by.by === 'published' ? { ...wording, source: by.source } : wording;
}
