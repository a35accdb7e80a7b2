// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ClaimsPage } from '../../claims/claims-page.js';
import { disputes } from '../../src/claims/disputes.js';
import type { Dispute } from '../../src/claims/schema.js';
import { SayProvider } from '../../src/ui/say.js';
import { textsOf } from '../ui/card-in-jsdom.js';
import { fakeHighlights } from '../ui/fake-highlights.js';
import { dispute } from '../ui/fixture-dispute.js';
import { mirrored } from '../ui/mirrored-dispute.js';
import { sayInEnglish } from '../words/say-in.js';

let highlights: ReturnType<typeof fakeHighlights>;
beforeEach(() => {
  highlights = fakeHighlights();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', ' ');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function show(...shown: readonly Dispute[]): Promise<void> {
  await act(() =>
    render(
      <SayProvider value={sayInEnglish}>
        <ClaimsPage disputes={shown} isWide={true} />
      </SayProvider>,
      document.body,
    ),
  );
}

async function type(words: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const points = () => [...document.querySelectorAll<HTMLElement>('.place:has(.point)')];
const shownPoints = () =>
  points()
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);
const columns = (point: Element) => [...point.querySelectorAll('.side-column')];
const status = () => document.querySelector('[role="status"]')?.textContent;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);

test('Every statement of every point is there, in every language, with every source.', async () => {
  await show(...disputes);
  const text = document.body.textContent ?? '';
  const addresses = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('data-address'));
  for (const { points, sources, record } of disputes) {
    for (const { question, statements, relation } of points) {
      for (const expected of [question, relation.note]) expect(text).toContain(expected);
      for (const { originals, translation, summary } of statements) {
        for (const original of originals) expect(text).toContain(original.text);
        expect(text).toContain(translation?.text ?? summary);
      }
    }
    for (const entry of record) expect(text).toContain(entry.text);
    for (const { url } of Object.values(sources)) expect(addresses).toContain(url);
  }
});

test('Nothing of it is folded.', async () => {
  await show(...disputes);
  expect(document.querySelectorAll('main details:not([open])')).toHaveLength(0);
});

describe('The search', () => {
  it('leaves the points that have the words, also in the contents, and says how many', async () => {
    await show(dispute);
    expect(status()).toBe('');
    await type('aide');
    expect(shownPoints()).toEqual(['call/witnesses']);
    expect(status()).toBe('1 of 2 points has these words');
    const listed = [...document.querySelectorAll<HTMLElement>('.contents li')].filter(
      ({ hidden }) => !hidden,
    );
    expect(listed.map(({ textContent }) => textContent)).toEqual(['Did others hear the call?']);
  });

  it('paints the words that it found', async () => {
    await show(dispute);
    await type('ИЗВИН');
    const painted = [...(highlights.get('rejoinder-found') ?? [])].map(String);
    expect(new Set(painted)).toEqual(new Set(['извинений']));
    await type('');
    expect(highlights.has('rejoinder-found')).toBe(false);
  });

  it('says that nothing found is a matter of our list only', async () => {
    await show(dispute);
    await type('unicorn');
    expect(shownPoints()).toEqual([]);
    expect(status()).toContain('our list only');
  });

  it('is over at Escape', async () => {
    await show(dispute);
    await type('aide');
    const field = document.querySelector('input[type="search"]')!;
    await act(() => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(shownPoints()).toHaveLength(2);
  });
});

describe('An address', () => {
  it('that ends with a point opens the page there and puts the focus on it', async () => {
    history.replaceState(null, '', '#witnesses');
    await show(dispute);
    await nextFrame();
    expect(document.activeElement?.id).toBe('call/witnesses');
  });

  it('of a point that the search had left out shows it again', async () => {
    await show(dispute);
    await type('aide');
    await act(() => {
      history.replaceState(null, '', '#call/apology');
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await nextFrame();
    expect(shownPoints()).toContain('call/apology');
    expect(document.activeElement?.id).toBe('call/apology');
  });
});

describe('Both sides', () => {
  it('have the same slots, whatever stands in them', async () => {
    await show(dispute);
    const [kyiv, minsk] = columns(points()[0]!);
    const slots = (column: Element) => [
      ...new Set([...column.querySelectorAll('.side-answer *')].map(({ tagName }) => tagName)),
    ];
    expect(slots(kyiv!)).toContain('FIGCAPTION');
    expect(slots(kyiv!)).toEqual(slots(minsk!));
  });

  it('are each other’s mirror image when their words are swapped', async () => {
    const wordsOf = (point: Element) =>
      columns(point).map((column) => textsOf(column, '.statement q, .silent'));
    await show(dispute);
    const [before] = points().map(wordsOf);
    render(null, document.body);
    await show(mirrored(dispute));
    const [after] = points().map(wordsOf);
    expect(after).toEqual([...before!].reverse());
  });

  it('change their columns when the reader wants them to', async () => {
    await show(dispute);
    const headings = () => textsOf(points()[0]!, '.side-column h3');
    expect(headings()).toEqual(['Kyiv said', 'Minsk said']);
    await act(() => button('Swap the columns')?.click());
    expect(headings()).toEqual(['Minsk said', 'Kyiv said']);
    expect(document.body.textContent).toContain('Columns: Minsk, Kyiv.');
  });
});

test('What the list covers is said: until when was searched, how much it holds, what changed.', async () => {
  await show(...disputes);
  const about = document.getElementById('call/about')?.textContent ?? '';
  expect(about).toContain('The last search was in November 2026');
  expect(about).toContain('Version 1, 25 November 2026');
  expect(about).toContain('12 points, 38 statements, 64 sources');
  expect(about).toContain('No mark means “not in our list”');
});

test('Who speaks is listed for both sides.', async () => {
  await show(dispute);
  expect(textsOf(document.body, '.speakers li')).toEqual([
    'Volodymyr Zelenskiy, Ukraine’s president 3 statements',
    'Natalia Eismont, Lukashenka’s spokeswoman 2 statements',
  ]);
});

test('The list can be taken along as a file, as it is and as schema.org’s claims.', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await show(dispute);
  for (const label of ['Save as JSON', 'Save as JSON-LD']) button(label)?.click();
  expect(saved.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual([
    'rejoinder-call.json',
    'rejoinder-call.jsonld',
  ]);
  const [plain, linked] = await Promise.all(files.map(textOf));
  expect(JSON.parse(plain!)).toEqual(dispute);
  expect(JSON.parse(linked!)['@graph'][0]).toMatchObject({ '@type': 'Claim' });
});

/** jsdom's blobs have no `text()`. */
function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
}
