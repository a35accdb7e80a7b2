import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/** Chrome's or Firefox's manifest, from the one at the root, which is in Chrome's form. */
export function manifestFor(browser: Browser) {
  const { background, browser_specific_settings, minimum_chrome_version, ...rest } = manifest;
  return browser === 'firefox'
    ? {
        ...rest,
        browser_specific_settings,
        background: { scripts: [background.service_worker], type: 'module' },
      }
    : { ...rest, minimum_chrome_version, background };
}

/** The oldest browser that the manifest lets in, as Vite's `build.target` names it. */
function oldest(browser: Browser): string {
  const { minimum_chrome_version, browser_specific_settings } = manifest;
  const { strict_min_version } = browser_specific_settings.gecko;
  return `${browser}${Number.parseInt(browser === 'firefox' ? strict_min_version : minimum_chrome_version, 10)}`;
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // biome-ignore lint/suspicious/noExplicitAny: crxjs types know Chrome's manifest only; Firefox's background.scripts is missing there.
    plugins: [preact(), crx({ browser, manifest: manifestFor(browser) as any })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: oldest(browser),
      // The page that no manifest key names.
      rolldownOptions: { input: { claims: 'claims/index.html' } },
    },
  };
});
