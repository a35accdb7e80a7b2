// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { OptionsPage } from '../../options/options-page.js';
import type { OptionsProps } from '../../options/options-props.js';
import { defaultSettings, type SettingKey, type Settings } from '../../src/browser/setting-declarations.js';
import { writeSettingsFile } from '../../src/browser/settings-file.js';
import { fingerprintOf } from '../../src/claims/fingerprint.js';
import { SayProvider } from '../../src/ui/say.js';
import { textsOf } from '../ui/card-in-jsdom.js';
import { fakeHighlights } from '../ui/fake-highlights.js';
import { dispute } from '../ui/fixture-dispute.js';
import { sayInEnglish } from '../words/say-in.js';

const shortcuts: OptionsProps['shortcuts'] = [
  { name: 'next-passage', description: 'Nächste Stelle', keys: 'Alt+Shift+N' },
  { name: 'previous-passage', description: 'Vorige Stelle', keys: '' },
];

beforeEach(() => void fakeHighlights());
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The options page over settings that it changes, as in the extension. */
async function show(changes: { settings?: Partial<Settings>; shortcuts?: OptionsProps['shortcuts'] } = {}) {
  let settings: Settings = { ...defaultSettings, ...changes.settings };
  const openShortcuts = vi.fn();
  const replace = async (next: Partial<Settings>) => {
    const before = settings;
    settings = { ...settings, ...next };
    draw();
    return before;
  };
  const change: OptionsProps['change'] = async (key, next) => void replace({ [key]: next(settings[key]) });
  const props = { disputes: [dispute], shortcuts, ...changes, change, replace, openShortcuts };
  function draw(): void {
    render(
      <SayProvider value={sayInEnglish}>
        <OptionsPage {...props} settings={settings} />
      </SayProvider>,
      document.body,
    );
  }
  await act(draw);
  return {
    openShortcuts,
    setting: <Key extends SettingKey>(key: Key): Settings[Key] => settings[key],
    all: () => settings,
  };
}

const text = (id: string) => textsOf(document.body, `#${id}`)[0] ?? '';
const items = (id: string) => textsOf(document.body, `#${id} .removable li > span`);
const control = <Found extends HTMLElement>(label: string) => {
  const labels = [...document.querySelectorAll('label')].filter((each) => each.textContent?.includes(label));
  return labels[0]?.control as Found;
};
async function press(id: string, label: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(`#${id} button`)];
  const button = buttons.find(({ textContent }) => textContent?.startsWith(label));
  if (!button) throw new Error(`#${id} has no button "${label}"`);
  button.focus();
  await act(async () => button.click());
}
async function write(label: string, words: string): Promise<void> {
  const field = control<HTMLInputElement>(label);
  await act(async () => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
async function readFile(content: string): Promise<void> {
  const input = control<HTMLInputElement>('Read from a file');
  const file = Object.assign(new File([content], 'mine.json'), { text: async () => content });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test.each<[string, SettingKey, unknown]>([
  ['Rejoinder is on', 'on', false],
  ['Explain in the next card', 'introduced', true],
  ['Minsk’s account', 'hiddenSides', [`${dispute.id}/minsk`]],
  ['Did others hear', 'hiddenPoints', [`${dispute.id}/witnesses`]],
  ['Tint', 'markStyle', 'tint'],
  ['Strong', 'markStrength', 'strong'],
  ['Surest only', 'sensitivity', 'sure'],
])('"%s" changes its setting', async (label, key, value) => {
  const { setting } = await show();
  await act(async () => control(label).click());
  expect(setting(key)).toEqual(value);
});

test('every language can be chosen, each by its own name, and the browser’s again', async () => {
  const { setting } = await show();
  const select = control<HTMLSelectElement>('Language');
  const names = [...select.options].map(({ textContent }) => textContent);
  expect(names).toEqual([
    'As in the browser',
    ...['English', 'Українська', 'Русский', 'Беларуская', 'Polski', 'Deutsch', 'Français'],
  ]);
  for (const value of ['be', 'auto']) {
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(setting('language')).toBe(value);
  }
});

describe('Sites left alone', () => {
  it('can be added by hand, by name or address', async () => {
    const { setting } = await show({ settings: { sitesOff: ['news.example'] } });
    await write('Another site', 'https://Paper.example/today');
    await press('sites', 'Add');
    expect(setting('sitesOff')).toEqual(['news.example', 'paper.example']);
    expect(items('sites')).toEqual(['news.example', 'paper.example']);
  });

  it('are not added from what is no site, and it is said why', async () => {
    const { setting } = await show();
    await write('Another site', 'no site');
    await press('sites', 'Add');
    expect(setting('sitesOff')).toEqual([]);
    expect(text('sites')).toContain('This is no site.');
    expect(document.activeElement).toBe(control('Another site'));
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });

  it('can each be switched on again, and the focus goes to the next', async () => {
    const { setting } = await show({ settings: { sitesOff: ['file', 'a.example', 'b.example'] } });
    await press('sites', 'Switch on again: a.example');
    expect(setting('sitesOff')).toEqual(['file', 'b.example']);
    expect(document.activeElement?.textContent).toBe('Switch on again: b.example');
    expect(items('sites')).toContain('Files on this device');
  });
});

describe('What is put aside', () => {
  const [apology] = dispute.points;
  const asides: Settings['asides'] = [
    { point: 'call/apology' },
    { point: 'call/apology', site: 'news.example', until: new Date(2099, 10, 26).getTime() },
    { point: 'call/apology', site: 'file' },
    { point: 'call/apology', statements: fingerprintOf(apology!) },
    { point: 'call/apology', statements: 'older' },
    { point: 'other/gone' },
  ];

  it('is listed with where and how long, also what this version does not know', async () => {
    await show({ settings: { asides } });
    expect(items('aside').map((item) => item.replace(apology!.question, ''))).toEqual([
      'everywhere · for good',
      'on news.example · until 26 November at 00:00',
      'local files · for good',
      'everywhere · until the statements on it change',
      'everywhere · until the statements on it change · over: it is marked again',
      'other/goneeverywhere · for good',
    ]);
  });

  it('can be brought back one by one, and all at once', async () => {
    const { setting } = await show({ settings: { asides } });
    await press('aside', 'Bring back');
    expect(setting('asides')).toEqual(asides.slice(1));
    await press('aside', 'Bring all back');
    expect(setting('asides')).toEqual([]);
    expect(text('aside')).toContain('Nothing is put aside.');
  });
});

test('a pause is shown with its end, and can be ended', async () => {
  const { setting } = await show({ settings: { pausedUntil: Date.now() + 60_000 } });
  expect(text('general')).toContain('Paused until');
  await press('general', 'Resume');
  expect(setting('pausedUntil')).toBe(0);
  await press('general', 'For an hour');
  expect(setting('pausedUntil')).toBeGreaterThan(Date.now());
});

describe('The keyboard commands', () => {
  it('are shown in the page’s language with the keys as they are set, and the way to change them', async () => {
    const { openShortcuts } = await show();
    expect(textsOf(document.body, '.shortcuts > div')).toEqual([
      'Next passageAlt+Shift+N',
      'Previous passagenot set',
    ]);
    expect(textsOf(document.body, 'kbd')).toEqual(['Alt', 'Shift', 'N']);
    await press('keyboard', 'Change the keys');
    expect(openShortcuts).toHaveBeenCalled();
  });

  it('are said not to be there where the browser has none', async () => {
    await show({ shortcuts: undefined });
    expect(text('keyboard')).toContain('no keyboard commands');
  });
});

describe('Settings as a file', () => {
  const others: Settings = { ...defaultSettings, markStyle: 'tint', sitesOff: ['news.example'] };

  it('are read from it, and can be taken back', async () => {
    const { all } = await show({ settings: { markStrength: 'faint' } });
    const before = all();
    await readFile(writeSettingsFile(others));
    expect(all()).toEqual(others);
    expect(text('file')).toContain('The settings of the file apply now.');
    await press('file', 'Undo');
    expect(all()).toEqual(before);
  });

  it('are saved to it as they are', async () => {
    const files: File[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as File)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await show({ settings: others });
    await press('file', 'Save to a file');
    expect(files[0]?.size).toBe(writeSettingsFile(others).length);
  });

  it.each([
    ['{ "rejoinder"', 'It is no JSON'],
    ['{}', 'It is no settings file of Rejoinder'],
    ['{ "rejoinder": "settings", "version": 9, "settings": {} }', 'It is of version 9'],
    [
      '{ "rejoinder": "settings", "version": 1, "settings": { "markStyle": "blink", "on": false } }',
      'settings.markStyle is "blink"; expected: "both" / "underline" / "tint".',
    ],
    [
      '{ "rejoinder": "settings", "version": 1, "settings": { "sitesOff": ["a.example", 7] } }',
      'settings.sitesOff[1] is 7; expected: an entry as Rejoinder saves it.',
    ],
  ])('are not touched by the broken file %s, and it is said what is wrong', async (content, problem) => {
    const { all } = await show({ settings: others });
    await readFile(content);
    expect(all()).toEqual(others);
    expect(text('file')).toContain('“mine.json” was not read, and nothing was changed:');
    expect(text('file')).toContain(problem);
  });

  it('that this version does not know are named', async () => {
    const { setting } = await show();
    await readFile(
      '{ "rejoinder": "settings", "version": 1, "settings": { "on": false, "colour": 1, "size": 2 } }',
    );
    expect(setting('on')).toBe(false);
    expect(text('file')).toContain('Unknown here, and left out: colour, size.');
  });

  it('can be reset, and the reset taken back', async () => {
    const { all } = await show({ settings: others });
    await press('file', 'Reset everything');
    expect(all()).toEqual(defaultSettings);
    await press('file', 'Undo');
    expect(all()).toEqual(others);
    expect(text('file')).toContain('Everything is as it was before.');
  });
});

test('both sides get the same switches', async () => {
  await show();
  const label = (side: string) => control(`${side}’s account`).closest('label')?.outerHTML ?? '';
  const plain = (side: string, place: string) => label(side).replace(side, 'SIDE').replace(place, 'PLACE');
  expect(plain('Kyiv', 'side-first')).toBe(plain('Minsk', 'side-second'));
});
