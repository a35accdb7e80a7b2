// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App, type AppProps } from '../../popup/app.js';
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

/** The popup, and the settings as its switches would leave them. */
function showPopup(changes: { settings?: Partial<Settings>; page?: PageState } = {}) {
  let settings: Settings = { ...defaults, ...changes.settings };
  const open = vi.fn();
  const change: AppProps['change'] = async (key, next) => {
    settings = { ...settings, [key]: next(settings[key]) };
  };
  render(
    <SayProvider value={sayInEnglish}>
      <App
        disputes={[dispute]}
        settings={settings}
        page={changes.page ?? page()}
        change={change}
        open={open}
      />
    </SayProvider>,
    document.body,
  );
  return { open, setting: (key: SettingKey) => settings[key] };
}

const text = () => document.body.textContent;
const items = () => [...document.querySelectorAll<HTMLButtonElement>('.passages button')];
const switches = () => [...document.querySelectorAll<HTMLInputElement>('input[role="switch"]')];
function switchOf(label: string): HTMLInputElement {
  const found = switches().find((input) => input.closest('label')?.textContent?.includes(label));
  if (!found) throw new Error(`No switch is labelled "${label}"`);
  return found;
}

afterEach(() => render(null, document.body));

test('each passage is listed with its side, its words and its question', () => {
  showPopup();
  expect(text()).toContain('3 passages');
  expect(items().map((item) => item.querySelector('q')?.textContent)).toEqual(
    passages.map(({ quote }) => quote),
  );
  expect(items()[1]?.textContent).toContain('Minsk’s account');
  expect(items()[1]?.textContent).toContain('Did Lukashenka apologise');
  expect(items()[1]?.textContent).toContain('and 1 more point');
  expect(items()[2]?.textContent).toContain('Both accounts');
});

test('a click on a passage opens it', () => {
  const { open } = showPopup();
  items()[2]?.click();
  expect(open).toHaveBeenCalledWith(passages[2]);
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

test('both sides get the same switches and the same words', () => {
  showPopup();
  const label = (side: string) => switchOf(`${side}’s account`).closest('label')!;
  const plain = (side: string, place: string) =>
    label(side).outerHTML.replace(side, 'SIDE').replace(place, 'PLACE');
  expect(plain('Kyiv', 'side-first')).toBe(plain('Minsk', 'side-second'));
});
