import type { Browser } from 'puppeteer-core';
import type { Life } from './life.js';

type Management = { management: { setEnabled(id: string, isOn: boolean): Promise<void> } };

type Extension = { readonly id: string; readonly folder: string };

export function chromiumLife(browser: Browser, { id, folder }: Extension): Life {
  const workers = () => browser.targets().filter((each) => each.type() === 'service_worker');
  return {
    async stopBackground() {
      for (const target of workers()) await (await target.worker())?.close();
    },
    async reload() {
      await browser.installExtension(folder);
    },
    async switchOff() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate((own) => {
        const { management } = (globalThis as unknown as { chrome: Management }).chrome;
        return management.setEnabled(own, false);
      }, id);
      await page.close();
    },
  };
}
