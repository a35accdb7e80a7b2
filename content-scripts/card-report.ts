import type { CueKinds, Dispute } from '../src/claims/schema.js';
import type { Say } from '../src/words/speaker.js';
import type { MarkedPassage } from './marked-passage.js';

/** More of what stands around a passage than this is not needed to judge it. */
const mostContextCharacters = 400;

type Case = {
  readonly marked: Pick<MarkedPassage, 'passage' | 'quote'> & { readonly block: { readonly text: string } };
  readonly dispute: Dispute;
  readonly kinds: CueKinds;
  readonly version: string;
  /** As the page declares it. */
  readonly pageLanguage: string;
};

/** A mark that may be wrong, told so that it can be judged without the page; the page's address is not in it. */
export function reportOf({ marked, dispute, kinds, version, pageLanguage }: Case, say: Say): string {
  const { passage, quote, block } = marked;
  const before = lastSentence(block.text.slice(0, passage.start));
  const after = firstSentence(block.text.slice(passage.end));
  const points = passage.points.map((id) => dispute.points.find((each) => each.id === id)?.question ?? id);
  const fired = passage.cues.map(
    ({ kind, where, words }) =>
      `- ${say('card_quoted', { words })} (${kinds.kinds[kind]?.label ?? kind}, ${say(`reasons_${where}`)})`,
  );
  return [
    say('report_title', { version }),
    `${say('report_passage')}: ${quote}`,
    ...(before === '' ? [] : [`${say('report_before')}: ${before}`]),
    ...(after === '' ? [] : [`${say('report_after')}: ${after}`]),
    `${say('report_taken_for')}: ${passage.dispute}, ${passage.side}, ${passage.points.join(' ')} (${points.join(' ')})`,
    `${say('report_score')}: ${passage.score.toFixed(3)}`,
    say('report_languages', { page: pageLanguage || '?', interface: say.language }),
    `${say('report_cues')}:`,
    ...fired,
  ].join('\n');
}

function lastSentence(text: string): string {
  return sentencesOf(text).at(-1)?.slice(-mostContextCharacters) ?? '';
}

function firstSentence(text: string): string {
  return sentencesOf(text)[0]?.slice(0, mostContextCharacters) ?? '';
}

function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}
