import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../vite.config.js';
import { pixelSize } from './pixel-size.js';
import { root } from './shipped-sources.js';

const chrome = manifestFor('chrome');
const firefox = manifestFor('firefox');

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('The manifest for %s', (_, manifest) => {
  it('asks for storage, a menu entry, and scripts on the pages that it reads anyway, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches));
    const asked = Object.keys(manifest).filter((key) => /permissions/.test(key));
    expect(asked.sort()).toEqual(['host_permissions', 'permissions']);
  });

  it('gives pages nothing to load, by which they could tell that Rejoinder is there', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('closes the network to our own pages', () => {
    const { extension_pages, ...others } = manifest.content_security_policy;
    expect(others).toEqual({});
    const directives = extension_pages.split(';').map((directive) => directive.trim());
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'none'");
    expect(directives.filter((directive) => !/^[a-z-]+ '(?:none|self)'$/.test(directive))).toEqual([]);
  });

  it('puts one small script on every page and in all of its frames, and no style', () => {
    expect(manifest.content_scripts).toEqual([
      expect.objectContaining({ js: ['content-scripts/gate.iife.ts'], all_frames: true }),
    ]);
    expect(manifest.content_scripts[0]).not.toHaveProperty('css');
  });

  it('is of version 3, and of the same version as the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ manifest_version: 3, version });
  });

  it.each(Object.entries(manifest.icons))('has an icon of %s pixels', (size, file) => {
    const edge = Number(size);
    expect(pixelSize(join(root, file))).toEqual({ width: edge, height: edge });
  });
});

describe('The keys that commands suggest', () => {
  const keys = Object.values(chrome.commands).flatMap(({ suggested_key }) => Object.values(suggested_key));

  it('are no more than Chrome takes, each for one command', () => {
    expect(Object.keys(chrome.commands).length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave alone what switches keyboard layouts, and the keys of browsers, systems and menus', () => {
    // Alt+Shift and Ctrl+Shift switch layouts for many who write in two scripts; Ctrl and Command are the browsers' own.
    expect(keys.filter((key) => !/^(?:Alt|MacCtrl)\+(?:Period|Comma|J|K)$/.test(key))).toEqual([]);
  });
});

describe('The manifest for Chrome', () => {
  it('has a service worker and a minimum version, and nothing of Firefox', () => {
    expect(chrome).toMatchObject({ background: { service_worker: 'src/background.ts', type: 'module' } });
    expect(chrome).toHaveProperty('minimum_chrome_version');
    expect(chrome.background).not.toHaveProperty('scripts');
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });
});

describe('The manifest for Firefox', () => {
  it('has a background script and nothing of Chrome', () => {
    expect(firefox.background).toEqual({ scripts: ['src/background.ts'], type: 'module' });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
  });

  it('has an id, and says that no data is collected', () => {
    expect(firefox).toMatchObject({
      browser_specific_settings: {
        gecko: { id: expect.stringMatching(/^.+@.+$/), data_collection_permissions: { required: ['none'] } },
      },
    });
  });
});
