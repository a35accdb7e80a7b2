import fc from 'fast-check';
import { readCorpus } from '../corpus/documents.js';

/** Any text: all of Unicode, lone surrogates too, and what folding treats apart. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aZéЁё́łßİıΣς\u00ad\u200b\u202e\ud800"«’-\n\u00a0 ') }),
);

const sentences = readCorpus('article').flatMap(({ blocks }) => blocks);

/** Text about the dispute, cut up and spliced with anything. */
export const splicedText = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...sentences), fc.nat(400), fc.nat(400))
        .map(([text, from, to]) => text.slice(from, to)),
      fc.constantFrom(...sentences),
      anyText,
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
