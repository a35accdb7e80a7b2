import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
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

/** The reader and the marks' style: built as a content script, but the background puts them only where a gate opens. */
const reader = { matches: [], js: ['content-scripts/main.iife.tsx'], css: ['content-scripts/marks.css'] };

const claims = resolve(import.meta.dirname, 'src/claims');

/** A script that leaves cues where src/browser/ask-for-briefings.ts finds them. Its last value goes to the background: none. */
function cueScript(name: string, json: string): string {
  const text = JSON.stringify(JSON.stringify(JSON.parse(json)));
  return `(globalThis.rejoinderCues??={})[${JSON.stringify(name)}]=JSON.parse(${text});0\n`;
}

/** Leaves them out of the built manifest, and makes a script of each file of cues: of those a page gets its languages'. */
function onDemand(): Plugin {
  let folder = '';
  let isWritten = false;
  return {
    name: 'on-demand',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    generateBundle() {
      for (const path of readdirSync(claims, { recursive: true, encoding: 'utf8' })) {
        const [, dispute, language] = /^([\w-]+)[\\/]cues[\\/](\w+)\.json$/.exec(path) ?? [];
        if (!dispute || !language) continue;
        const source = cueScript(`${dispute}/${language}`, readFileSync(resolve(claims, path), 'utf8'));
        this.emitFile({ type: 'asset', fileName: `cues/${dispute}/${language}.js`, source });
      }
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle() {
      // It is called after a build that failed, too, and what it threw would hide why.
      if (!isWritten) return;
      const file = `${folder}/manifest.json`;
      const built = JSON.parse(readFileSync(file, 'utf8'));
      built.content_scripts = built.content_scripts.slice(0, manifest.content_scripts.length);
      writeFileSync(file, `${JSON.stringify(built, null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const shipped = manifestFor(browser);
  const whole = { ...shipped, content_scripts: [...shipped.content_scripts, reader] };
  return {
    // biome-ignore lint/suspicious/noExplicitAny: crxjs types know Chrome's manifest only; Firefox's background.scripts is missing there.
    plugins: [preact(), crx({ browser, manifest: whole as any }), manifestTexts(), onDemand()],
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
