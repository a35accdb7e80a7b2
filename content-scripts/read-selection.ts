import { readArticle } from '../src/article/read-article.js';
import { askForBriefings } from '../src/browser/ask-for-briefings.js';
import { outlines } from '../src/claims/outlines.js';
import { createDetector } from '../src/engine/detector.js';
import type { MarkedPassage } from './marked-passage.js';
import { keepDisputes } from './page-disputes.js';
import { keepMessages } from './page-say.js';

/**
 * Reads the selected words as one more paragraph of the page: they may stand where the page is not read, or be kept
 * unmarked; who asks is answered, whatever the switches say. Whether the page is about a dispute at all is then asked of
 * the whole page. Learns the texts of the interface.
 */
export async function readSelection(range: Range): Promise<MarkedPassage | undefined> {
  const quote = range.toString().replace(/\s+/g, ' ').trim();
  const texts = [...readArticle(document).map(({ text }) => text), quote];
  const detector = createDetector(outlines);
  const readings = texts.map((text) => detector.readBlock(text));
  const { briefings, messages } = await askForBriefings(detector.languagesOf(readings));
  keepMessages(messages);
  keepDisputes(briefings);
  detector.learn(briefings);
  const passage = detector.decide(readings).find(({ block }) => block === texts.length - 1);
  return passage && { id: askedId, passage, block: blockOf(range, quote), range: range.cloneRange(), quote };
}

/** No passage that the page itself shows has this number. */
const askedId = 0;

function blockOf({ startContainer }: Range, text: string): MarkedPassage['block'] {
  const container = startContainer.parentElement ?? document.documentElement;
  return { text, kind: 'text', root: document, container, pieces: [] };
}
