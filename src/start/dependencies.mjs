import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the locked dependencies of the checkout where they are missing or of another lock file.
 *
 * @param {string} root the checkout
 * @throws {Error} when npm fails; npm has said why
 */
export function installDependencies(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.rejoinder-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the locked dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed (exit status ${status}): see its message above`);
  writeFileSync(stamp, lock);
}
