import { spawn } from 'node:child_process';

/**
 * Runs a command, hands on an interruption to it and waits for its end, so that it can put away what it started.
 *
 * @param {string} command
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit status; 130 where a signal ended it
 */
export function runToEnd(command, words, options = {}) {
  const child = spawn(command, words, { stdio: 'inherit', ...options });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 130));
  });
}
