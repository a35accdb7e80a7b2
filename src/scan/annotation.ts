import type { Block } from '../article/block.js';
import { toRange } from '../article/to-range.js';
import { answersTo } from '../claims/answer.js';
import type { Dispute, Statement } from '../claims/schema.js';
import type { Passage } from '../engine/passage.js';

const CONTEXT_LENGTH = 32;
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { schema: 'https://schema.org/', rejoinder: { '@id': 'urn:rejoinder:passage', '@type': '@json' } },
];

/**
 * A passage as a W3C Web Annotation: `target` finds it again by its words and by its position in the text of the page's
 * body (UTF-16 units), the bodies are the other side's statements, `rejoinder` says whose account of what it carries.
 */
export function toAnnotation(source: string, blocks: readonly Block[], passage: Passage, dispute: Dispute) {
  const { points, side, score } = passage;
  return {
    '@context': CONTEXT,
    type: 'Annotation',
    motivation: 'replying',
    target: { source, selector: [quoteSelector(blocks, passage), positionSelector(blocks, passage)] },
    body: bodiesOf(passage, dispute),
    rejoinder: { dispute: passage.dispute, points, side, score: Number(score.toFixed(4)) },
  };
}

function quoteSelector(blocks: readonly Block[], { block, start, end }: Passage) {
  const text = blocks[block]?.text ?? '';
  const before = blocks.slice(Math.max(0, block - 2), block).map((each) => `${each.text} `);
  const after = blocks.slice(block + 1, block + 3).map((each) => ` ${each.text}`);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: (before.join('') + text.slice(0, start)).slice(-CONTEXT_LENGTH),
    suffix: (text.slice(end) + after.join('')).slice(0, CONTEXT_LENGTH),
  };
}

function positionSelector(blocks: readonly Block[], passage: Passage) {
  const block = blocks[passage.block];
  if (!block) throw new Error(`the passage names block ${passage.block} of ${blocks.length}`);
  const range = toRange(block, passage.start, passage.end);
  const before = block.container.ownerDocument.createRange();
  before.setStart(block.container.ownerDocument.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { type: 'TextPositionSelector', start, end: start + range.toString().length };
}

function bodiesOf(passage: Passage, dispute: Dispute) {
  return answersTo(dispute, passage).flatMap(({ point, sides }) => {
    const answering = passage.side === 'both' ? sides : sides.slice(0, 1);
    return answering.flatMap(({ statements }) => statements.map((each) => bodyOf(each, point.id, dispute)));
  });
}

function bodyOf(statement: Statement, point: string, dispute: Dispute) {
  const speaker = dispute.speakers[statement.speaker];
  const [original] = statement.originals;
  return {
    type: 'TextualBody',
    purpose: 'replying',
    format: 'text/plain',
    language: original?.language ?? 'en',
    value: original?.text ?? statement.summary,
    creator: { type: 'Person', name: speaker?.name, 'schema:jobTitle': speaker?.capacity },
    'schema:about': point,
    'schema:dateCreated': statement.date,
    'schema:citation': statement.sources.map((id) => dispute.sources[id]?.url),
  };
}
