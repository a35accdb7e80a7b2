import { type Readable, textsOf } from '../texts.js';
import type { Texts } from '../texts-schema.js';
import type { Problem } from './problem.js';
import { type OwnSentence, problemsOfOwnSentences } from './voice.js';

/** A language's file has a text for everything that a reader sees in English, none for anything else, and takes no side. */
export function problemsOfTexts(texts: Texts, readable: Readable, language: string): Problem[] {
  const wanted = placesOf(textsOf(readable, language));
  const { $schema: _, ...given } = texts;
  const found = placesOf(given);
  const hasPlace = (list: readonly OwnSentence[], place: OwnSentence) =>
    list.some(({ entry, field }) => entry === place.entry && field === place.field);
  const isAsPublished = ({ text }: OwnSentence) => wanted.some((place) => place.text === text);
  return [
    ...wanted
      .filter((place) => !hasPlace(found, place))
      .map(({ entry, field, text }) => ({ entry, field, wrong: `is missing; in English: ${text}` })),
    ...found
      .filter((place) => !hasPlace(wanted, place))
      .map(({ entry, field }) => ({
        entry,
        field,
        wrong: 'nothing in the dispute needs it in this language',
      })),
    ...problemsOfOwnSentences(
      found.filter((place) => isOurs(place) && !isAsPublished(place)),
      language,
    ),
  ];
}

/** Not the words that somebody said, nor what cues are called: a word of denying is one. */
function isOurs({ entry, field }: OwnSentence): boolean {
  return field !== 'translation' && entry !== 'kinds';
}

/** Every text with its place: `points.apology`, `commonGround[0]`. */
export function placesOf(value: unknown, path: readonly string[] = []): OwnSentence[] {
  if (typeof value === 'string') {
    const last = path.at(-1) ?? '';
    return [{ entry: path.slice(0, -1).join('.'), field: last, text: value }];
  }
  if (Array.isArray(value)) {
    const before = path.slice(0, -1);
    return value.flatMap((each, index) => placesOf(each, [...before, `${path.at(-1)}[${index}]`]));
  }
  return Object.entries(value ?? {}).flatMap(([key, each]) => placesOf(each, [...path, key]));
}
