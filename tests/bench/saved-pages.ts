import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');

/**
 * Their scripts stay off and nothing is loaded from elsewhere: every run sees the same pages. The other two headers give
 * the page a fine clock.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export type SavedPages = {
  readonly names: readonly string[];
  at(name: string): string;
  /** An empty page under the same headers. */
  readonly blank: string;
  close(): Promise<void>;
};

/** Serves real pages about other things on loopback; nothing where they are not there. */
export async function serveSavedPages(): Promise<SavedPages | undefined> {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '');
    const body = name === 'blank' ? '<!doctype html><body></body>' : names.includes(name) && read(name);
    if (body) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...HEADERS }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    names,
    at: (name) => `${origin}/${encodeURIComponent(name)}`,
    blank: `${origin}/blank`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function read(name: string): Buffer {
  return readFileSync(join(folder, name));
}
