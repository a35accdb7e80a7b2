import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
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

/**
 * Leaves the browser the texts that the manifest names. All others are built into our scripts, and their placeholders are
 * ours: Chrome takes no extension whose messages have one that it does not know.
 */
function manifestTexts(): Plugin {
  const isNamed = (key: string) => JSON.stringify(manifest).includes(`__MSG_${key}__`);
  return {
    name: 'manifest-texts',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.startsWith('_locales/')) continue;
          const messages = Object.entries(JSON.parse(String(file.source)));
          file.source = JSON.stringify(Object.fromEntries(messages.filter(([key]) => isNamed(key))));
        }
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // biome-ignore lint/suspicious/noExplicitAny: crxjs types know Chrome's manifest only; Firefox's background.scripts is missing there.
    plugins: [preact(), crx({ browser, manifest: manifestFor(browser) as any }), manifestTexts()],
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
