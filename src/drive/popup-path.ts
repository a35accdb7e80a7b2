import type { Page } from 'puppeteer-core';

type Tabs = {
  getCurrent(): Promise<{ id: number }>;
  query(which: object): Promise<{ id: number }[]>;
};
type Extended = { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };

/** The path under which the popup is a page in a tab of its own, about the page that was opened last. */
export async function popupPath(drive: { ownPage(path: string): Promise<Page> }): Promise<string> {
  const asking = await drive.ownPage('popup/index.html');
  const tab = await asking.evaluate(async () => {
    const { browser, chrome } = window as unknown as Extended;
    const { tabs } = browser ?? chrome;
    const own = await tabs.getCurrent();
    const ids = (await tabs.query({})).map(({ id }) => id);
    return Math.max(...ids.filter((id) => id < own.id));
  });
  await asking.close();
  return `popup/index.html?tab=${tab}`;
}
