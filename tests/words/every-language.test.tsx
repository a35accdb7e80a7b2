// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import { ChangesProvider } from '../../claims/changes-context.js';
import { ClaimsPage } from '../../claims/claims-page.js';
import { changesOf } from '../../src/claims/changes.js';
import { briefings } from '../../src/claims/load.js';
import { placesOf } from '../../src/claims/rules/texts.js';
import { textsOf } from '../../src/claims/texts.js';
import { SayProvider } from '../../src/ui/say.js';
import { languages } from '../../src/words/languages.js';
import { loadDisputes } from '../../src/words/load-disputes.js';
import { loadSay } from '../../src/words/load-say.js';
import { localisedBriefings } from '../../src/words/localised-briefings.js';
import { renderCard } from '../ui/card-in-jsdom.js';
import { fakeHighlights } from '../ui/fake-highlights.js';

beforeEach(() => void fakeHighlights());
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const newspaper = 'The Washington Post';

/** Every text that an English reader may see, but for short ones, which could be a part of something else. */
const englishTexts = [
  ...Object.values(english).map(({ message }) => message),
  ...briefings.flatMap((briefing) => {
    const texts = textsOf({ ...briefing, changes: changesOf(briefing.dispute.id) }, 'en');
    return placesOf(texts)
      .filter(({ entry }) => !entry.startsWith('sources.'))
      .map(({ text }) => text);
  }),
].filter((text) => text.length > 15 && !text.includes('$') && text !== newspaper);

/** English in what an element says, apart from quotations, which tell their language. */
function englishIn(root: Element): string[] {
  const copy = root.cloneNode(true) as Element;
  for (const quotation of copy.querySelectorAll('q[lang], a')) quotation.remove();
  const labels = [...copy.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
  const said = [copy.textContent, ...labels].join('\n');
  return englishTexts.filter((text) => said.includes(text));
}

it('What is looked for is there in English, so that it would be found', async () => {
  const [{ dispute } = briefings[0]!] = localisedBriefings('en');
  const card = renderCard({ dispute, side: 'kyiv', points: ['apology'], say: await loadSay('en') });
  expect(englishIn(card).length).toBeGreaterThan(10);
});

describe.each(languages.slice(1))('A reader of "%s"', { timeout: 20_000 }, (language) => {
  it('has every card in that language, with our translation where nothing was said in it', async () => {
    const say = await loadSay(language);
    for (const { dispute } of localisedBriefings(language)) {
      const points = dispute.points.map(({ id }) => id);
      for (const side of ['kyiv', 'both']) {
        const card = renderCard({ dispute, side, points, say });
        expect(englishIn(card), side).toEqual([]);
        const large = [...card.querySelectorAll('.quote q')].map((quoted) => quoted.getAttribute('lang'));
        expect(new Set(large)).toEqual(new Set([language]));
      }
    }
  });

  it('has the claims page in that language', async () => {
    const [say, readable] = await Promise.all([loadSay(language), loadDisputes(language)]);
    await act(() =>
      render(
        <SayProvider value={say}>
          <ChangesProvider value={(id) => readable.find(({ dispute }) => dispute.id === id)!.changes}>
            <ClaimsPage disputes={readable.map(({ dispute }) => dispute)} isWide={true} />
          </ChangesProvider>
        </SayProvider>,
        document.body,
      ),
    );
    expect(englishIn(document.body)).toEqual([]);
    expect(document.body.textContent).toContain(readable[0]!.dispute.title);
  });

  it('still has the published English translations, as what they are', async () => {
    const said = (await loadDisputes(language))[0]!.dispute.points.flatMap(({ statements }) => statements);
    const refinery = said.find(({ id }) => id === 'refinery-kyiv-2025')!;
    expect(refinery.published).toMatchObject({ by: 'published', language: 'en', source: 's8-kursiv' });
    expect(refinery.translation?.language).toBe(language);
  });
});
