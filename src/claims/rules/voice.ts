import type { Dispute } from '../schema.js';
import { recordIn, statementsIn } from './entries.js';
import type { Problem } from './problem.js';
import { tiltedWordIn } from './tilted.js';

/** None of our own sentences takes a side by its words. What stands in quotation marks is somebody else's. */
export function problemsOfVoice(dispute: Dispute): Problem[] {
  return problemsOfOwnSentences(ownSentences(dispute));
}

/** The same of any sentences of ours, in any language. */
export function problemsOfOwnSentences(sentences: readonly OwnSentence[], language = 'en'): Problem[] {
  return sentences.flatMap(({ entry, field, text }) => {
    const word = tiltedWordIn(text, language);
    return word === undefined ? [] : { entry, field, wrong: `our own voice says "said", not "${word}"` };
  });
}

export type OwnSentence = { readonly entry: string; readonly field: string; readonly text: string };

function ownSentences(dispute: Dispute): OwnSentence[] {
  const { title, sides, speakers, sources, points } = dispute;
  return [
    { entry: '', field: 'title', text: title },
    ...sides.flatMap((side) => fieldsOf(`sides.${side.id}`, { name: side.name, account: side.account })),
    ...Object.entries(speakers).flatMap(([id, { name, capacity }]) =>
      fieldsOf(`speakers.${id}`, { name, capacity }),
    ),
    ...Object.entries(sources).flatMap(([id, source]) => fieldsOf(`sources.${id}`, { title: source.title })),
    ...points.flatMap(({ id, question, relation, commonGround }) => [
      ...fieldsOf(`points.${id}`, { question }),
      ...fieldsOf(`points.${id}.relation`, { note: relation.note }),
      ...commonGround.map((text, index) => ({
        entry: `points.${id}`,
        field: `commonGround[${index}]`,
        text,
      })),
    ]),
    ...statementsIn(dispute).flatMap(({ entry, value: { audience, summary, note = '' } }) =>
      fieldsOf(entry, { audience, summary, note }),
    ),
    ...recordIn(dispute).flatMap(({ entry, value: { text } }) => fieldsOf(entry, { text })),
  ];
}

function fieldsOf(entry: string, fields: Readonly<Record<string, string>>): OwnSentence[] {
  return Object.entries(fields).map(([field, text]) => ({ entry, field, text }));
}
