// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../popup/app.js';
import type { AppProps } from '../../popup/app-props.js';
import type { PagePassage, PageState } from '../../popup/page-state.js';
import {
  defaultSettings as defaults,
  type SettingKey,
  type Settings,
} from '../../src/browser/setting-declarations.js';
import { SayProvider } from '../../src/ui/say.js';
import { dispute } from '../ui/fixture-dispute.js';
import { sayInEnglish } from '../words/say-in.js';

const passages: readonly PagePassage[] = [
  { frame: 'a', id: 0, dispute: dispute.id, points: ['apology'], side: 'kyiv', quote: 'He apologised.' },
  {
    frame: 'a',
    id: 1,
    dispute: dispute.id,
    points: ['apology', 'witnesses'],
    side: 'minsk',
    quote: 'No apologies.',
  },
  { frame: 'b', id: 0, dispute: dispute.id, points: ['witnesses'], side: 'both', quote: 'Each has its own.' },
];
const page = (changes: Partial<Extract<PageState, { status: 'read' }>> = {}): PageState => ({
  status: 'read',
  site: 'news.example',
  passages,
  hidden: 0,
  ...changes,
});

const noon = new Date(2026, 10, 25, 12, 0).getTime();

/** The popup at noon, and the settings as its switches would leave them. */
function showPopup(changes: { settings?: Partial<Settings>; page?: PageState } = {}) {
  let settings: Settings = { ...defaults, ...changes.settings };
  const actions = { open: vi.fn(), point: vi.fn(), show: vi.fn() };
  const change: AppProps['change'] = async (key, next) => {
    settings = { ...settings, [key]: next(settings[key]) };
    draw();
  };
  function draw(): void {
    const props = { disputes: [dispute], settings, nowMs: noon, page: changes.page ?? page(), change };
    render(
      <SayProvider value={sayInEnglish}>
        <App {...props} {...actions} />
      </SayProvider>,
      document.body,
    );
  }
  draw();
  return { ...actions, setting: <Key extends SettingKey>(key: Key): Settings[Key] => settings[key] };
}

const text = () => document.body.textContent;
const items = () => [...document.querySelectorAll<HTMLButtonElement>('.passages button')];
function button(label: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === label);
  if (!found) throw new Error(`No button is labelled "${label}"`);
  return found;
}
const groups = () => [...document.querySelectorAll('.group')];
const switches = () => [...document.querySelectorAll<HTMLInputElement>('input[role="switch"]')];
function switchOf(label: string): HTMLInputElement {
  const found = switches().find((input) => input.closest('label')?.textContent?.includes(label));
  if (!found) throw new Error(`No switch is labelled "${label}"`);
  return found;
}

afterEach(() => render(null, document.body));

test('passages are listed by side, in the order of the dispute, with their words and their question', () => {
  showPopup({ page: page({ passages: passages.toReversed() }) });
  expect(text()).toContain('3 passages');
  expect(groups().map((group) => group.querySelector('h3')?.textContent?.trim())).toEqual([
    'Kyiv’s account',
    'Minsk’s account',
    'Both accounts at once',
  ]);
  expect(items().map((item) => item.querySelector('q')?.textContent)).toEqual(
    passages.map(({ quote }) => quote),
  );
  expect(items()[1]?.textContent).toContain('Did Lukashenka apologise');
  expect(items()[1]?.textContent).toContain('and 1 more point');
});

test.each([
  ['both sides', passages, 'Kyiv’s account in 1 passage, Minsk’s account in 1, both accounts at once in 1.'],
  ['one side only', passages.slice(0, 1), 'Kyiv’s account in 1 passage, Minsk’s account in 0.'],
  [
    'the other only',
    [passages[1]!, { ...passages[1]!, id: 2 }],
    'Kyiv’s account in 0 passages, Minsk’s account in 2.',
  ],
])('a plain line names both sides where the page carries %s', (_, found, line) => {
  showPopup({ page: page({ passages: found }) });
  expect(document.querySelector('.balance')?.textContent).toBe(line);
});

test('a click on a passage opens it', () => {
  const { open } = showPopup();
  items()[2]?.click();
  expect(open).toHaveBeenCalledWith(passages[2]);
});

test('a passage stands out on the page while pointer or focus is on its entry', () => {
  const { point } = showPopup();
  const item = items()[0]!;
  item.focus();
  expect(point).toHaveBeenLastCalledWith(passages[0], true);
  item.blur();
  expect(point).toHaveBeenLastCalledWith(passages[0], false);
  item.dispatchEvent(Object.assign(new Event('pointerenter'), { pointerType: 'mouse' }));
  expect(point).toHaveBeenLastCalledWith(passages[0], true);
  item.dispatchEvent(Object.assign(new Event('pointerleave'), { pointerType: 'mouse' }));
  expect(point).toHaveBeenLastCalledWith(passages[0], false);
});

test('a finger that touches an entry does not hover', () => {
  const { point } = showPopup();
  items()[0]!.dispatchEvent(Object.assign(new Event('pointerenter'), { pointerType: 'touch' }));
  expect(point).not.toHaveBeenCalled();
});

test('a passage of a dispute that this version does not have is left out', () => {
  showPopup({ page: page({ passages: [{ ...passages[0]!, dispute: 'other' }] }) });
  expect(items()).toEqual([]);
});

test.each([
  ['a page that cannot be read', { page: { status: 'unreadable' } as const }, 'This page cannot be read.'],
  ['a page without passages', { page: page({ passages: [] }) }, 'No passage of this page is in our list.'],
  [
    'passages that switches hide',
    { page: page({ passages: [], hidden: 2 }) },
    '2 passages are kept unmarked',
  ],
  [
    'a site switched off',
    { page: page({ passages: [] }), settings: { sitesOff: ['news.example'] } },
    'off on this site',
  ],
  ['everything switched off', { page: page({ passages: [] }), settings: { on: false } }, 'it reads no page'],
])('%s is said in a plain line', (_, changes, line) => {
  showPopup(changes);
  expect(text()).toContain(line);
});

test('a pause is offered for an hour and for what is left of today', () => {
  vi.useFakeTimers({ now: noon });
  const { setting } = showPopup();
  button('For today').click();
  expect(setting('pausedUntil')).toBe(new Date(2026, 10, 26).getTime());
  button('Resume').click();
  button('For an hour').click();
  expect(setting('pausedUntil')).toBe(noon + 60 * 60 * 1000);
  vi.useRealTimers();
});

test('a pause says until when it is, and can be ended', () => {
  const { setting } = showPopup({
    settings: { pausedUntil: noon + 90 * 60 * 1000 },
    page: page({ passages: [] }),
  });
  expect(text()).toContain('Paused until 13:30');
  expect(text()).toContain('it reads no page');
  button('Resume').click();
  expect(setting('pausedUntil')).toBe(0);
  expect(text()).not.toContain('Paused until');
});

test('a pause that is over is not spoken of', () => {
  showPopup({ settings: { pausedUntil: noon } });
  expect(text()).not.toContain('Paused until');
});

test.each<[string, SettingKey, string]>([
  ['Underline', 'markStyle', 'underline'],
  ['Tint', 'markStyle', 'tint'],
  ['Faint', 'markStrength', 'faint'],
  ['Strong', 'markStrength', 'strong'],
  ['Surest only', 'sensitivity', 'sure'],
  ['More, less sure', 'sensitivity', 'wide'],
])('the choice "%s" changes its setting', (label, key, value) => {
  const { setting } = showPopup();
  const radio = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(
    (each) => each.closest('label')?.textContent === label,
  );
  expect(radio?.checked).toBe(false);
  radio?.click();
  expect(setting(key)).toBe(value);
});

test('claims and options are a click away', () => {
  const { show } = showPopup();
  button('All points and sources').click();
  expect(show).toHaveBeenLastCalledWith('claims');
  button('Options').click();
  expect(show).toHaveBeenLastCalledWith('options');
});

test('a page that cannot be read has no site to switch', () => {
  showPopup({ page: { status: 'unreadable' } });
  expect(text()).not.toContain('On this site');
});

test('no mark is said to mean no more than "not in our list"', () => {
  showPopup({ page: page({ passages: [] }) });
  expect(text()).toContain('No mark means “not in our list”, and nothing more.');
  expect(text()).toContain(dispute.title);
});

test.each<[string, SettingKey, unknown]>([
  ['Rejoinder is on', 'on', false],
  ['On this site', 'sitesOff', ['news.example']],
  ['Kyiv’s account', 'hiddenSides', [`${dispute.id}/kyiv`]],
  ['Minsk’s account', 'hiddenSides', [`${dispute.id}/minsk`]],
  ['Both accounts', 'hiddenSides', [`${dispute.id}/both`]],
  ['Did others hear', 'hiddenPoints', [`${dispute.id}/witnesses`]],
])('the switch "%s" changes its setting and back', (label, key, off) => {
  const { setting } = showPopup();
  const before = setting(key);
  expect(switchOf(label).checked).toBe(true);
  switchOf(label).click();
  expect(setting(key)).toEqual(off);
  switchOf(label).click();
  expect(setting(key)).toEqual(before);
});

test('switches show what is stored', () => {
  showPopup({ settings: { hiddenPoints: [`${dispute.id}/witnesses`], sitesOff: ['other.example'] } });
  expect(switchOf('Did others hear').checked).toBe(false);
  expect(switchOf('On this site').checked).toBe(true);
  expect(text()).toContain('1 of 2 shown');
});

test('while Rejoinder is off, only the master switch can be moved', () => {
  showPopup({ settings: { on: false } });
  expect(switches().filter((input) => !input.matches(':disabled'))).toEqual([switchOf('Rejoinder is on')]);
});

test('both sides get the same entries in the list', () => {
  const [first, second] = ['kyiv', 'minsk'].map((side) => ({ ...passages[0]!, side }));
  showPopup({ page: page({ passages: [first!, second!] }) });
  const plain = (at: number, from: string[], to: string[]) =>
    from.reduce((html, word, index) => html.replaceAll(word, to[index]!), groups()[at]!.outerHTML);
  const blank = ['NAME', 'SIDE', 'PLACE'];
  expect(plain(0, ['Kyiv', 'kyiv', 'side-first'], blank)).toBe(
    plain(1, ['Minsk', 'minsk', 'side-second'], blank),
  );
});

test('both sides get the same switches and the same words', () => {
  showPopup();
  const label = (side: string) => switchOf(`${side}’s account`).closest('label')!;
  const plain = (side: string, place: string) =>
    label(side).outerHTML.replace(side, 'SIDE').replace(place, 'PLACE');
  expect(plain('Kyiv', 'side-first')).toBe(plain('Minsk', 'side-second'));
});
