import type { Browser } from 'puppeteer-core';

/** Sends one command of the WebDriver BiDi protocol, below puppeteer's own interface. */
export type SendBidi = <Result>(method: string, params: object) => Promise<Result>;

/**
 * The BiDi connection of a browser. Puppeteer keeps it to itself, but nothing else reads closed shadow roots or the
 * browser's own windows.
 */
export function bidiOf(browser: Browser): SendBidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async <Result>(method: string, params: object) =>
    (await connection.send(method, params)).result as Result;
}
