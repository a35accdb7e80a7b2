import type { Page } from 'puppeteer-core';
import type { Bench } from './in-page/entry.js';

/** Runs `work` in a world of its own, as a content script does: page scripts' wrappers of nodes are not shared. */
type Realm = { evaluate(expression: string): Promise<unknown> };

/** A page to measure in. */
export type World = {
  /** Loads the address anew and puts the measuring script in. */
  load(url: string): Promise<void>;
  /** Calls one measurement there; arguments and answers go as JSON. */
  call<Name extends keyof Bench>(
    name: Name,
    ...args: Parameters<Bench[Name]>
  ): Promise<Awaited<ReturnType<Bench[Name]>>>;
  /** Makes the machine so many times slower. Chromium alone can. */
  slowDown(factor: number): Promise<void>;
  /** What the page's scripts keep, ours included, in bytes. Chromium alone tells. */
  heap(): Promise<number>;
};

export function createWorld(page: Page, script: string): World {
  // Puppeteer keeps the isolated world to itself.
  const realm = () => (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();
  return {
    async load(url) {
      await page.goto(url, { waitUntil: 'load' });
      await realm().evaluate(`${script}; 0`);
    },
    async call<Name extends keyof Bench>(
      name: Name,
      ...args: Parameters<Bench[Name]>
    ): Promise<Awaited<ReturnType<Bench[Name]>>> {
      const answer = `bench.${name}(...${JSON.stringify(args)})`;
      const expression = `Promise.resolve(${answer}).then((value) => JSON.stringify(value ?? null))`;
      return JSON.parse((await realm().evaluate(expression)) as string) as Awaited<ReturnType<Bench[Name]>>;
    },
    slowDown: (factor) => page.emulateCPUThrottling(factor),
    async heap() {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize;
    },
  };
}
