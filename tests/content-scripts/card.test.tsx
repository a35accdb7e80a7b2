// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { cardFor, renderCard, textsOf } from '../ui/card-in-jsdom.js';
import { dispute } from '../ui/fixture-dispute.js';
import { mirrored } from '../ui/mirrored-dispute.js';

describe('the card of a passage that carries Kyiv’s account of the apology', () => {
  const card = cardFor(dispute, 'kyiv', 'apology');

  test('says whose account the passage carries, and asks the point as a question', () => {
    expect(textsOf(card, 'header p')).toEqual(['This passage carries Kyiv’s account']);
    expect(textsOf(card, 'h2')).toEqual(['Did Lukashenka apologise to Zelenskiy in the call?']);
  });

  test('tells a screen reader that comes into it whose account it is, and which words of the page', () => {
    const dialog = card.querySelector('[role="dialog"]')!;
    const ids = dialog.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.flatMap((id) => textsOf(dialog, `#${id}`))).toEqual([
      'This passage carries Kyiv’s account',
      'He had apologised to him.',
    ]);
    expect(dialog.querySelector('#words')).toMatchObject({ lang: 'en', className: 'unseen' });
  });

  test('gives the other side’s words first, the newest before the older', () => {
    expect(textsOf(card, 'h3')).toEqual(['Minsk said', 'Kyiv said']);
    expect(textsOf(card, '.side-answer .attribution')).toEqual([
      'Natalia Eismont, Lukashenka’s spokeswoman, to RBC, a Russian newspaper, February 2026',
      'Volodymyr Zelenskiy, Ukraine’s president, to the Lex Fridman Podcast, 5 January 2025',
    ]);
  });

  test('tells in a time line when each side spoke, the oldest first, and repeats nothing of what is above', () => {
    expect(textsOf(card, '.time-line summary')).toEqual(['Time line: 1 further statement']);
    expect(textsOf(card, '.time-line-head')).toEqual([
      '5 January 2025 Kyiv saidshown above',
      '6 January 2025 Minsk said',
      'February 2026 Minsk saidshown above',
    ]);
    expect(textsOf(card, '.time-line .attribution')).toEqual([
      'Natalia Eismont, Lukashenka’s spokeswoman, to RBC, a Russian newspaper, 6 January 2025',
    ]);
  });

  test('says of each translation whose it is', () => {
    const [minsk, kyiv] = textsOf(card, '.quote');
    expect(minsk).toMatch(/we have nothing to apologise for\. our translation$/);
    expect(kyiv).toMatch(/“It was not me\.” translation as published by RFE\/RL$/);
  });

  test('marks every quotation with its language', () => {
    const statement = card.querySelector('.statement')!;
    const languages = [...statement.querySelectorAll('q')].map(({ lang }) => lang);
    expect(languages).toEqual(['en', 'ru']);
    expect(textsOf(statement, '.original')).toEqual([expect.stringMatching(/^Original, Russian: Никаких/)]);
  });

  test('puts another language first where the reader asks for it, and keeps the translation beside it', async () => {
    const own = cardFor(dispute, 'kyiv', 'apology').querySelector('.statement')!;
    const buttons = [...own.querySelectorAll<HTMLButtonElement>('.languages button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['English', 'Russian', 'Belarusian']);
    buttons[2]!.click();
    await vi.waitFor(() =>
      expect(textsOf(own, '.quote')).toEqual([expect.stringMatching(/^Ніякага прабачэння.* as said$/)]),
    );
    expect(textsOf(own, '.original')).toEqual([
      expect.stringMatching(/^Translation, English: The president/),
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true']);
  });

  test('adds quotation marks only to words that bring none', () => {
    const bare = [...card.querySelectorAll('q.bare')].map(({ textContent }) => textContent);
    expect(bare).toEqual([
      'He apologised. He said, “It was not me.”',
      'Він вибачився. Він сказав: «Це не я».',
    ]);
  });

  test('links sources by outlet, date and language, into a new tab that learns nothing of this one', () => {
    const links = [...card.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(textsOf(card.querySelector('.statement')!, '.sources li')).toEqual([
      'RBC, 6 January 2025, in Russian',
      'BelTA, January 2025, in Belarusian',
    ]);
    expect(decodeURIComponent(links[0]!.href)).toBe(
      'https://rbc.example/3#:~:text=Никаких извинений президент Белоруссии у Зеленского не просил',
    );
  });

  test('says how far it is certain that the words were said, where that is not far', () => {
    const [newest, other] = card.querySelectorAll('.statement');
    expect(newest!.textContent).toContain('Confidence that it was said in these words: medium.');
    expect(other!.textContent).not.toContain('Confidence');
  });

  test('says how the accounts relate and what both sides agree on', () => {
    const [relation] = textsOf(card, '.relation');
    expect(relation).toContain('The two accounts contradict each other.');
    expect(relation).toContain('Both sides agreeThe two men spoke by telephone');
  });

  test('states the rule of its order', () => {
    expect(textsOf(card, '.order')).toEqual([
      'Order: first the side whose account the passage does not carry; of each side, the newest words.',
    ]);
  });

  test('loads nothing from anywhere', () => {
    expect(card.querySelector('img, picture, video, iframe, object, script, link, style')).toBeNull();
  });
});

describe('the card of a point on which Minsk is silent', () => {
  const card = cardFor(dispute, 'kyiv', 'witnesses');
  const [minsk] = card.querySelectorAll('.side-answer');

  test('says so, with the date of the search, and puts no word into its mouth', () => {
    expect(textsOf(minsk!, '.silent')).toEqual([
      'No answer by Minsk to this point was found (as of November 2026).',
    ]);
    expect(textsOf(minsk!, 'h3')).toEqual(['Minsk']);
  });

  test('then gives what Minsk said about the matter in general, under that name', () => {
    expect(textsOf(minsk!, 'h4')).toEqual(['What Minsk said about the matter in general']);
    expect(textsOf(minsk!, '.attribution')).toEqual([
      'Natalia Eismont, Lukashenka’s spokeswoman, to RBC, a Russian newspaper, 6 January 2025',
    ]);
  });

  test('gives a statement whose words were not seen in summary, after those that were, and says so', () => {
    const [, kyiv] = card.querySelectorAll('.side-answer');
    expect(textsOf(kyiv!, '.attribution time')).toEqual(['5 January 2025']);
    expect(textsOf(card, '.time-line .attribution time')).toEqual(['2026']);
    expect(textsOf(card, '.time-line p.quote')).toEqual([
      'Zelenskiy said that others were there. our summary; the exact words were not seen',
    ]);
  });

  test('keeps the record apart from the sides, folded', () => {
    const records = [...card.querySelectorAll('details')].filter((details) =>
      details.querySelector('.record'),
    );
    expect(records.map((details) => details.querySelector('summary')?.textContent)).toEqual([
      'The record, apart from both sides',
      'The record of the whole matter, apart from both sides',
    ]);
    for (const details of records) {
      expect(details.open).toBe(false);
      expect(details.closest('.side-answer')).toBeNull();
    }
  });
});

test('the card of a passage with both accounts gives both sides, the first to speak first, and says so', () => {
  const card = cardFor(dispute, 'both', 'apology');
  expect(textsOf(card, 'header p')).toEqual(['This passage carries both sides’ accounts']);
  expect(textsOf(card, 'h3')).toEqual(['Kyiv said', 'Minsk said']);
  expect(textsOf(card, '.order')).toEqual([
    'Order: first the side that spoke first on the point; of each side, the newest words.',
  ]);
});

test.each([
  ['quotation', 'This passage quotes Kyiv’s account'],
  ['report', 'This passage reports Kyiv’s account'],
] as const)('the card of a %s says that it is one', (speech, said) => {
  const card = renderCard({ dispute, side: 'kyiv', points: ['apology'], speech });
  expect(textsOf(card, 'header p')).toEqual([said]);
});

test('a passage on two points gets both, in its order', () => {
  const card = cardFor(dispute, 'kyiv', 'witnesses', 'apology');
  expect(textsOf(card, 'h2')).toEqual([
    'Did others hear the call?',
    'Did Lukashenka apologise to Zelenskiy in the call?',
  ]);
});

test.each([
  ['kyiv', 'minsk', 'apology'],
  ['minsk', 'kyiv', 'apology'],
  ['kyiv', 'minsk', 'witnesses'],
  ['minsk', 'kyiv', 'witnesses'],
  ['both', 'both', 'apology'],
])('with the sides swapped, the card of %s becomes its mirror image', (side, otherSide, point) => {
  const card = cardFor(dispute, side, point).innerHTML;
  const mirrorCard = cardFor(mirrored(dispute), otherSide, point).innerHTML;
  expect(mirrorCard).toBe(namesSwapped(card));
  expect(mirrorCard).not.toBe(card);
});

/** Swaps the sides' names and patterns wherever the card's own words use them. */
function namesSwapped(html: string): string {
  const swaps: readonly (readonly [string, string])[] = [
    ['Kyiv said', 'Minsk said'],
    ['Kyiv’s account', 'Minsk’s account'],
    ['by Kyiv', 'by Minsk'],
    ['</span><span>Kyiv<', '</span><span>Minsk<'],
    ['side-first', 'side-second'],
    ['data-side="kyiv"', 'data-side="minsk"'],
  ];
  return swaps.reduce((text, [a, b]) => text.replaceAll(a, '\0').replaceAll(b, a).replaceAll('\0', b), html);
}
