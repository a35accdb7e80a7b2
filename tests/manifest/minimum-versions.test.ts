import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import viteConfig from '../../vite.config.js';
import { type Browser, browsers, firstVersion } from './first-version.js';
import { newerThan, type Versions } from './newer-names.js';
import { optional, required } from './required-features.js';
import { root, shippedSources } from './shipped-sources.js';

const { gecko, gecko_android } = manifest.browser_specific_settings;
const stated: Record<Browser, string> = {
  chrome: manifest.minimum_chrome_version,
  firefox: gecko.strict_min_version,
  firefox_android: gecko_android.strict_min_version,
};
const promised = Object.fromEntries(
  browsers.map((browser) => [browser, Number.parseInt(stated[browser], 10)]),
) as Versions;
const sources = shippedSources();

describe('The minimum browser versions', () => {
  it.each(browsers)('are, for %s, the first version that has all that the extension needs', (browser) => {
    const needs = required
      .filter((feature) => feature.in?.includes(browser) ?? true)
      .map(({ path }) => ({ path, version: firstVersion(path, browser) }));
    const newest = Math.max(...needs.map(({ version }) => version));
    const deciding = needs.filter(({ version }) => version === newest).map(({ path }) => path);
    expect(stated[browser], `decided by ${deciding.join(', ')}`).toBe(
      browser === 'chrome' ? `${newest}` : `${newest}.0`,
    );
  });

  it.each([...required, ...optional])('take $path into account, which is used', ({ used }) => {
    const written = [readFileSync(join(root, 'manifest.json'), 'utf8'), ...sources.map(({ code }) => code)];
    expect(written.some((text) => used.test(text))).toBe(true);
  });

  it.each(optional)('do not promise $path, whose absence does no harm', ({ path }) => {
    const lacking = browsers.filter((browser) => firstVersion(path, browser) > promised[browser]);
    expect(lacking).not.toEqual([]);
  });

  it('promise every feature whose name is in the sources', () => {
    const newer = sources.flatMap((source) =>
      newerThan(promised, source).map((name) => ({ source: source.path, ...name })),
    );
    const isOptional = (path: string) => optional.some((feature) => feature.path === path);
    expect(newer.filter(({ meanings }) => !meanings.some(isOptional))).toEqual([]);
  });

  it.each(['chrome', 'firefox'] as const)(
    'are what the build for %s writes its syntax and styles for',
    async (mode) => {
      const { build } = await viteConfig({ mode, command: 'build' });
      expect(build?.target).toBe(`${mode}${promised[mode]}`);
    },
  );
});
