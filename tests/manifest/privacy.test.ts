import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { settingKeys } from '../../src/browser/setting-declarations.js';
import { root } from './shipped-sources.js';

const privacy = readFileSync(join(root, 'PRIVACY.md'), 'utf8');

describe('PRIVACY.md', () => {
  it.each(settingKeys)('says what is stored as `%s`', (key) => {
    expect(privacy).toContain(`\`${key}\``);
  });

  it.each(manifest.permissions)('says what the permission `%s` is for', (permission) => {
    expect(privacy).toContain(`- **\`${permission}\`**`);
  });
});
