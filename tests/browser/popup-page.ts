import type { Page } from 'puppeteer-core';
import type { Subject } from './in-each-browser.js';

type Tabs = {
  getCurrent(): Promise<{ id: number }>;
  query(which: object): Promise<{ id: number }[]>;
};
type Extended = { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };

/** The popup as a page in a tab of its own, about the page that was opened last. */
export async function openPopupPage(subject: Subject): Promise<Page> {
  const asking = await subject.ownPage('popup/index.html');
  const tab = await asking.evaluate(async () => {
    const { browser, chrome } = window as unknown as Extended;
    const { tabs } = browser ?? chrome;
    const own = await tabs.getCurrent();
    const ids = (await tabs.query({})).map(({ id }) => id);
    return Math.max(...ids.filter((id) => id < own.id));
  });
  await asking.close();
  const popup = await subject.ownPage(`popup/index.html?tab=${tab}`);
  await popup.waitForSelector('ol li');
  return popup;
}
