import type { CueKinds } from '../claims/schema.js';
import type { SentenceView } from './features.js';

/** How an article gives an account: in the speaker's words, or in its own with a word of saying. */
export type SpeechForm = 'quotation' | 'report';

/** Fewer quoted words than this are a term or a turn of phrase, not a quotation. */
const leastQuotedWords = 3;

/** The form of a sentence of the block with this text; nothing where neither shows, as in the outlet's own voice. */
export function speechFormOf(
  sentence: SentenceView,
  text: string,
  { kinds }: CueKinds,
): SpeechForm | undefined {
  const own = text.slice(sentence.start, sentence.end);
  if (quotedWords(own, sentence.continuesQuotation) >= leastQuotedWords) return 'quotation';
  return sentence.kinds.some((kind) => kinds[kind]?.speech) ? 'report' : undefined;
}

/** The number of words between quotation marks, each of which opens or closes, but for the low one, which only opens. */
function quotedWords(text: string, isOpenBefore: boolean): number {
  let isQuoted = isOpenBefore;
  let count = 0;
  for (const part of text.split(/(["“”„«»])/)) {
    if (/^["“”„«»]$/.test(part)) isQuoted = part === '„' || !isQuoted;
    else if (isQuoted) count += part.split(/\s+/).filter((word) => word !== '').length;
  }
  return count;
}
