import { describe, expect, it, test } from 'vitest';
import { changesOf } from '../../src/claims/changes.js';
import { disputes } from '../../src/claims/disputes.js';
import { fingerprintOf } from '../../src/claims/fingerprint.js';
import { briefings } from '../../src/claims/load.js';
import { type LanguageTexts, localise, localiseKinds } from '../../src/claims/localise.js';
import { problemsOfFolder } from '../../src/claims/rules/dispute-folder.js';
import { lineOf } from '../../src/claims/rules/problem.js';
import { placesOf, problemsOfTexts } from '../../src/claims/rules/texts.js';
import { tiltedWordIn } from '../../src/claims/rules/tilted.js';
import type { Dispute, Statement } from '../../src/claims/schema.js';
import { textsOf } from '../../src/claims/texts.js';
import { languages } from '../../src/words/languages.js';
import { dispute, kinds } from '../ui/fixture-dispute.js';
import { foreignLetters } from '../words/foreign-letters.js';
import { smallChanges, smallDispute, smallFolder, smallKinds } from './small-dispute.js';
import { textsIn } from './texts-in.js';

const readable = { dispute, kinds, changes: [] };

/** The fixture's texts in a language that is English in capitals. */
function loud(language: string): LanguageTexts {
  const texts = JSON.stringify(textsOf(readable, language), (_, value) =>
    typeof value === 'string' ? value.toUpperCase() : value,
  );
  return { language, texts: JSON.parse(texts) };
}

function statementIn(localised: Dispute, id: string): Statement {
  const found = localised.points.flatMap(({ statements }) => statements).find((each) => each.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
}

describe('A localised dispute', () => {
  const french = localise(dispute, loud('fr'));

  it('says in the language what is ours, and leaves what was said as it was said', () => {
    expect(french.title).toBe('WHAT WAS SAID IN THE CALL');
    expect(french.sides.map(({ id, name }) => [id, name])).toEqual([
      ['kyiv', 'KYIV'],
      ['minsk', 'MINSK'],
    ]);
    expect(french.points[0]!.relation).toEqual({
      type: 'contradiction',
      note: dispute.points[0]!.relation.note.toUpperCase(),
    });
    expect(french.record[0]!.text).toBe('BOTH OFFICES TOLD OF A CALL.');
    expect(french.speakers.eismont!.capacity).toBe('LUKASHENKA’S SPOKESWOMAN');
    expect(french.points.map(fingerprintOf)).toEqual(dispute.points.map(fingerprintOf));
  });

  it('has our translation in the language, and the published English one beside it', () => {
    const said = statementIn(french, 'apology-kyiv-2025');
    expect(said.translation).toEqual({
      by: 'rejoinder',
      language: 'fr',
      text: 'HE APOLOGISED. HE SAID, “IT WAS NOT ME.”',
    });
    expect(said.published).toEqual(statementIn(dispute, 'apology-kyiv-2025').translation);
    expect(statementIn(french, 'apology-minsk-2025')).not.toHaveProperty('published');
  });

  it('needs no translation of what was said in the language: the original is as it was published', () => {
    const ukrainian = localise(dispute, loud('uk'));
    const said = statementIn(ukrainian, 'apology-kyiv-2025');
    expect(said.translation).toEqual({ by: 'published', source: 'lenta', ...said.originals[0]! });
  });

  it('invents no translation where no words were seen', () => {
    expect(statementIn(french, 'witnesses-kyiv-2026')).not.toHaveProperty('translation');
  });

  it('labels its kinds of cues in the language', () => {
    expect(localiseKinds(kinds, loud('fr')).kinds.zelenskiy).toEqual({
      label: 'ZELENSKIY’S NAME',
      voice: 'kyiv',
    });
  });
});

test('What a file of texts lacks or has too much is named by entry and field, and so is a word that takes a side', () => {
  const { title: _, ...texts } = loud('fr').texts;
  const broken = {
    ...texts,
    points: { ...texts.points, apology: { ...texts.points.apology!, question: 'Prétend-il cela ?' } },
    record: { ...texts.record, other: 'Autre chose' },
  };
  const lines = problemsOfTexts(broken as unknown as LanguageTexts['texts'], readable, 'fr').map((problem) =>
    lineOf({ file: 'fr.json', ...problem }),
  );
  expect(lines).toEqual([
    'fr.json: title: is missing; in English: What was said in the call',
    'fr.json: record: other: nothing in the dispute needs it in this language',
    'fr.json: points.apology: question: our own voice says "said", not "Prétend"',
  ]);
});

test('npm run check names the file of a language and the place in it', () => {
  const small = { dispute: smallDispute, kinds: smallKinds, changes: smallChanges.changes };
  const texts = textsOf(small, 'fr');
  const { bell: _, ...points } = texts.points;
  const lines = problemsOfFolder(smallFolder({ 'texts/fr.json': { ...texts, points } })).map(lineOf);
  expect(lines).toContain(
    `texts/fr.json: points.bell: question: is missing; in English: ${texts.points.bell!.question}`,
  );
  expect(problemsOfFolder(smallFolder({ 'texts/fr.json': texts }))).toEqual([]);
});

test.each([
  ['en', 'He claimed it.', 'claimed'],
  ['uk', 'Він визнав це.', 'визнав'],
  ['ru', 'Он якобы извинился.', 'якобы'],
  ['be', 'Ён прызнаў гэта.', 'прызнаў'],
  ['pl', 'Twierdził, że to nie on.', 'Twierdził'],
  ['de', 'Er behauptete es.', 'behauptete'],
  ['fr', 'Il a avoué.', 'avoué'],
  ['uk', 'Він сказав: «він визнав».', undefined],
  ['de', 'Er sagte: „Das ist gelogen“.', undefined],
  ['ru', 'Он сказал, что это его признание не касается.', undefined],
])('In "%s", our own voice may not say it so: %s', (language, sentence, word) => {
  expect(tiltedWordIn(sentence, language)).toBe(word);
});

/** Names and numbers that a language writes as English does. */
const sharedNames: Readonly<Record<string, readonly string[]>> = {
  de: ['Minsk'],
  fr: ['Kyiv', 'Minsk', 'Natalia Eismont'],
};

describe.each(languages.slice(1))('The texts of every dispute in "%s"', (language) => {
  it.each(disputes.map(({ id }) => id))('are all there for "%s", and say nothing in English', (id) => {
    const found = briefings.find((briefing) => briefing.dispute.id === id)!;
    const all = { ...found, changes: changesOf(id) };
    const texts = textsIn(id, language);
    expect(problemsOfTexts(texts, all, language)).toEqual([]);

    const english = new Map(placesOf(textsOf(all, language)).map((each) => [keyOf(each), each.text]));
    const left = placesOf(texts).filter((place) => english.get(keyOf(place)) === place.text);
    const isOfSource = ({ entry }: { entry: string }) => entry.startsWith('sources.');
    expect(
      left.filter((place) => !isOfSource(place)).filter(({ text }) => !sharedNames[language]?.includes(text)),
    ).toEqual([]);
    // Outlets keep their names; of titles, only those that are the pages' own stay.
    const titles = left.filter((place) => isOfSource(place) && place.field === 'title');
    expect(titles.filter(({ text }) => !isOwnTitle(text))).toEqual([]);
  });

  it.each(disputes.map(({ id }) => id))('keep every number and every quotation of "%s"', (id) => {
    const found = briefings.find((briefing) => briefing.dispute.id === id)!;
    const english = placesOf(textsOf({ ...found, changes: changesOf(id) }, language));
    const texts = new Map(placesOf(textsIn(id, language)).map((each) => [keyOf(each), each.text]));
    for (const place of english.filter(({ field }) => field !== 'translation')) {
      const text = texts.get(keyOf(place)) ?? '';
      expect(numbersIn(text), keyOf(place)).toEqual(numbersIn(place.text));
      for (const [quotation] of place.text.matchAll(/«[^»]*\p{Script=Cyrillic}[^»]*»/gu))
        expect(text).toContain(quotation);
    }
  });

  it.each(disputes.map(({ id }) => id))('have no letter of another language in "%s"', (id) => {
    const own = placesOf(textsIn(id, language)).filter(({ entry }) => !entry.startsWith('sources.'));
    // Quotations may be in another language.
    const found = own.filter(({ text }) => foreignLetters(language, text.replace(/«[^»]*»|\([^)]*\)/g, '')));
    expect(found).toEqual([]);
  });
});

const keyOf = ({ entry, field }: { entry: string; field: string }) => `${entry}: ${field}`;
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).sort();

/** A title that was seen, as the page has it: not a description of ours. */
function isOwnTitle(title: string): boolean {
  return title.startsWith('Volodymyr Zelenskyy: ') || /\p{Script=Cyrillic}/u.test(title);
}
