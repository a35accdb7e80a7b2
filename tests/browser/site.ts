import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SitePage = { readonly html: string; readonly headers?: Readonly<Record<string, string>> };
export type Site = { at(path: string): string; close(): Promise<void> };

/** Serves pages made up by a test, by their path, on a free loopback port. */
export async function serveSite(pages: Readonly<Record<string, SitePage>>): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
