import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { languages } from '../../src/words/languages.js';
import { manifestFor } from '../../vite.config.js';
import { networkCode } from './network-code.js';
import { newerThan } from './newer-names.js';
import { pixelSize } from './pixel-size.js';
import { root, shippedSources, sourcesIn } from './shipped-sources.js';

/** What libraries use only where the browser has it: Preact keeps a moved node's state if it can. */
const askedForFirst = new Set(['moveBefore']);

/** Why the build in this folder says nothing of the sources as they stand; nothing where it does. */
function whyNot(folder: string): string | undefined {
  const manifest = join(root, folder, 'manifest.json');
  if (!existsSync(manifest)) return 'not built';
  const builtAt = statSync(manifest).mtimeMs;
  const inputs = ['manifest.json', 'vite.config.ts', ...shippedSources().map(({ path }) => path)];
  const isOld = inputs.some((path) => statSync(join(root, path)).mtimeMs > builtAt);
  return isOld ? 'older than its sources' : undefined;
}

describe.each(['chrome', 'firefox'] as const)('The extension built for %s', (browser) => {
  const folder = `dist/${browser}`;
  const reason = whyNot(folder);
  const test = reason ? (title: string, _: () => void) => it.skip(`${title} (${folder} is ${reason})`) : it;
  const built = () => JSON.parse(readFileSync(join(root, folder, 'manifest.json'), 'utf8'));

  test('has the manifest that was meant for it, but for the names of built files', () => {
    const { background, content_scripts, ...rest } = manifestFor(browser);
    const { background: builtBackground, content_scripts: builtScripts, ...builtRest } = built();
    expect(builtRest).toEqual(rest);
    expect(Object.keys(builtBackground)).toEqual(Object.keys(background));
    const fileNames = { js: [expect.any(String)] };
    expect(builtScripts).toEqual(content_scripts.map((script) => ({ ...script, ...fileNames })));
  });

  test('has the claims page, and every file that its manifest names', () => {
    const { background, content_scripts, action, icons, options_ui } = built();
    const scripts = background.scripts ?? [background.service_worker];
    const [{ js }] = content_scripts;
    for (const file of [
      ...scripts,
      ...js,
      'content-scripts/main.iife.js',
      'content-scripts/marks.css',
      action.default_popup,
      options_ui.page,
      'claims/index.html',
    ])
      expect(existsSync(join(root, folder, file)), file).toBe(true);
    for (const [size, file] of Object.entries<string>(icons))
      expect(pixelSize(join(root, folder, file)).width).toBe(Number(size));
  });

  test('has its name and what else the manifest says in every language, and no other text for the browser', () => {
    const manifest = readFileSync(join(root, folder, 'manifest.json'), 'utf8');
    const named = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    expect(named.size).toBeGreaterThan(1);
    for (const language of languages) {
      const file = join(root, folder, `_locales/${language}/messages.json`);
      expect(new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')))), language).toEqual(named);
    }
  });

  test('contains no way into the network, libraries included', () => {
    const found = sourcesIn(folder).flatMap(({ path, text }) =>
      networkCode(text).map((way) => `${path}: ${way}`),
    );
    expect(found).toEqual([]);
  });

  test('uses no feature that is newer than the manifest promises, libraries included', () => {
    const { minimum_chrome_version, browser_specific_settings } = manifest;
    const firefox = Number.parseInt(browser_specific_settings.gecko.strict_min_version, 10);
    const versions = { chrome: Number(minimum_chrome_version), firefox, firefox_android: firefox };
    const newer = sourcesIn(folder).flatMap(({ path, text }) => newerThan(versions, { path, code: text }));
    const names = newer.filter(({ browser: where }) => where === browser).map(({ name }) => name);
    expect(names.filter((name) => !askedForFirst.has(name))).toEqual([]);
  });
});
