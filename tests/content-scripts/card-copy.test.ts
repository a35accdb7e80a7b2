import { describe, expect, it } from 'vitest';
import { statementsToCopy } from '../../content-scripts/card-copy.js';
import { reportOf } from '../../content-scripts/card-report.js';
import { passageOf } from '../ui/card-in-jsdom.js';
import { dispute, kinds } from '../ui/fixture-dispute.js';
import { sayIn, sayInEnglish } from '../words/say-in.js';

const passage = passageOf(dispute, 'kyiv', ['apology']);

describe('what is copied with its sources', () => {
  it('has both sides in the card’s order, in every language they were seen in', () => {
    expect(statementsToCopy(dispute, passage, sayInEnglish).text).toBe(
      [
        'Did Lukashenka apologise to Zelenskiy in the call?',
        '',
        'Minsk said',
        'Translation, English: “The president of Belarus did not ask Zelenskiy for any apology, for the simple reason that we have nothing to apologise for.”',
        'Original, Russian: “Никаких извинений президент Белоруссии у Зеленского не просил.”',
        'Original, Belarusian: “Ніякага прабачэння прэзідэнт Беларусі ў Зяленскага не прасіў.”',
        'Natalia Eismont, Lukashenka’s spokeswoman, to RBC, a Russian newspaper, February 2026',
        'RBC, 6 January 2025: https://rbc.example/3',
        'BelTA, January 2025: https://belta.example/4',
        '',
        'Kyiv said',
        'Translation, English: He apologised. He said, “It was not me.”',
        'Original, Ukrainian: Він вибачився. Він сказав: «Це не я».',
        'Volodymyr Zelenskiy, Ukraine’s president, to the Lex Fridman Podcast, 5 January 2025',
        'RFE/RL, 6 January 2025: https://rferl.example/1',
        'Lenta.ua: https://lenta.example/2',
      ].join('\n'),
    );
  });

  it.each([
    ['fr', '«\u00a0Никаких'],
    ['de', '„Никаких'],
    ['uk', '«Никаких'],
  ] as const)('has quotation marks as %s has them', (language, words) => {
    expect(statementsToCopy(dispute, passage, sayIn(language)).text).toContain(words);
  });

  it('says of a silent side that it is silent', () => {
    const onWitnesses = passageOf(dispute, 'kyiv', ['witnesses']);
    expect(statementsToCopy(dispute, onWitnesses, sayInEnglish).text).toContain(
      'No answer by Minsk to this point was found (as of November 2026).',
    );
  });

  it('lets no character of a statement become markup', () => {
    const [point, ...points] = dispute.points;
    const wild = { ...dispute, points: [{ ...point!, question: 'Is 1 < 2 & "3"?' }, ...points] };
    expect(statementsToCopy(wild, passage, sayInEnglish).html).toContain(
      '<b>Is 1 &lt; 2 &amp; &quot;3&quot;?</b>',
    );
  });
});

describe('the report of a mark that may be wrong', () => {
  const text = 'He came late. Zelenskiy apologised. Nobody answered. Then he left.';
  const start = text.indexOf('Zelenskiy');
  const quote = 'Zelenskiy apologised.';
  const marked = { passage: { ...passage, start, end: start + quote.length }, quote, block: { text } };
  const report = reportOf({ marked, dispute, kinds, version: '1.2.3', pageLanguage: 'en-GB' }, sayInEnglish);

  it('has the passage between its neighbours, what it was taken for, and the words that fired', () => {
    expect(report.split('\n')).toEqual([
      'Rejoinder 1.2.3: a mark that may be wrong',
      'Marked: Zelenskiy apologised.',
      'Before it: He came late.',
      'After it: Nobody answered.',
      'Taken for: call, kyiv, apology (Did Lukashenka apologise to Zelenskiy in the call?)',
      'Score: 0.900',
      'Languages: en-GB (page), en (interface)',
      'Words that fired:',
      '- “apologised” (an apology that was made, in the passage)',
      '- “Zelenskiy” (Zelenskiy’s name, near it)',
    ]);
  });
});
