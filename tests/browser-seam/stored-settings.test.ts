import { expect, test, vi } from 'vitest';
import type { Settings } from '../../src/browser/setting-declarations.js';
import { createStoredSettings } from '../../src/browser/stored-settings.js';
import { fakeArea } from './fake-area.js';

const defaults: Settings = {
  on: true,
  sitesOff: [],
  hiddenSides: [],
  hiddenPoints: [],
  asides: [],
  pausedUntil: 0,
  language: 'auto',
  markStyle: 'both',
  markStrength: 'normal',
  sensitivity: 'balanced',
  introduced: false,
};

const add = (entry: string) => (list: readonly string[]) => [...list, entry];

test('an empty storage yields the defaults', async () => {
  expect(await createStoredSettings(fakeArea()).load()).toEqual(defaults);
});

test.each([
  ['a flag that is no boolean', { on: 'yes' }, {}],
  ['a list that is no list', { sitesOff: { 'a.example': true } }, {}],
  ['null', { on: null, hiddenPoints: null }, {}],
  ['an unknown key', { colour: 'red' }, {}],
  ['one broken value beside valid ones', { on: 7, sitesOff: ['a.example'] }, { sitesOff: ['a.example'] }],
  ['one broken entry in a list', { hiddenSides: ['call/kyiv', 3, null] }, { hiddenSides: ['call/kyiv'] }],
  ['a word that is none of the known ones', { markStyle: 'neon' }, {}],
  ['a moment that is none', { pausedUntil: -1 }, {}],
  [
    'one broken entry among things put aside',
    {
      asides: [
        { point: 'call/talks', until: 5 },
        { point: 'call/talks', until: 'soon' },
        { site: 'a.example' },
      ],
    },
    { asides: [{ point: 'call/talks', until: 5 }] },
  ],
])('of broken stored values, what is valid is kept: %s', async (_, stored, kept) => {
  expect(await createStoredSettings(fakeArea(stored)).load()).toEqual({ ...defaults, ...kept });
});

test('a change is what the next start of the browser reads', async () => {
  const area = fakeArea();
  await createStoredSettings(area).change('on', () => false);
  expect(await createStoredSettings(area).load()).toEqual({ ...defaults, on: false });
});

test('two quick changes of one list both count', async () => {
  const settings = createStoredSettings(fakeArea({ hiddenPoints: ['call/talks'] }));
  await Promise.all([
    settings.change('hiddenPoints', add('call/apology')),
    settings.change('hiddenPoints', add('call/refinery')),
  ]);
  expect((await settings.load()).hiddenPoints).toEqual(['call/talks', 'call/apology', 'call/refinery']);
});

test('a change that fails does not hold up the next one', async () => {
  const area = fakeArea();
  const settings = createStoredSettings(area);
  const set = vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('disk full'));
  const failing = settings.change('on', () => false);
  const next = settings.change('sitesOff', add('a.example'));
  await expect(failing).rejects.toThrow('disk full');
  await next;
  expect(set).toHaveBeenCalledTimes(2);
  expect(await settings.load()).toEqual({ ...defaults, sitesOff: ['a.example'] });
});

test('a change repairs the broken value that it replaces', async () => {
  const settings = createStoredSettings(fakeArea({ sitesOff: 'all' }));
  await settings.change('sitesOff', add('a.example'));
  expect((await settings.load()).sitesOff).toEqual(['a.example']);
});

test('watchers hear of changes until they stop, and of nothing else in storage', async () => {
  const area = fakeArea();
  const settings = createStoredSettings(area);
  const heard: boolean[] = [];
  const watching = new AbortController();
  settings.watch(({ on }) => heard.push(on), watching.signal);
  await area.set({ colour: 'red' });
  await settings.change('on', () => false);
  await vi.waitFor(() => expect(heard).toEqual([false]));
  watching.abort();
  await settings.change('on', () => true);
  await settings.load();
  expect(heard).toEqual([false]);
  expect(area.onChanged.hasListeners()).toBe(false);
});

test('a replacement waits for the changes before it, and tells what it replaced', async () => {
  const settings = createStoredSettings(fakeArea());
  const changed = settings.change('sitesOff', add('a.example'));
  const before = await settings.replace({ sitesOff: [], on: false });
  await changed;
  expect(before).toEqual({ ...defaults, sitesOff: ['a.example'] });
  expect(await settings.load()).toEqual({ ...defaults, on: false });
});
