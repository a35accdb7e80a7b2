import puppeteer, {
  type CDPSession,
  type Frame,
  type Page,
  type Protocol,
  type WebWorker,
} from 'puppeteer-core';
import { type CardNode, readBox } from './card-node.js';
import { chromiumLife } from './chromium-life.js';
import { emulateInChromium } from './chromium-media.js';
import type { Drive, DriveOptions } from './drive.js';
import { openPage } from './open-page.js';

const WORDS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the extension; its worker is up when this returns. */
export async function driveChromium(options: DriveOptions): Promise<Drive> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [...WORDS, ...(options.words ?? [])],
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  const worker = await extensionWorker();

  async function extensionWorker(): Promise<WebWorker> {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('the extension has no worker');
    return found;
  }

  return {
    name: 'chrome',
    life: chromiumLife(browser, { id: new URL(worker.url()).host, folder: options.extension }),
    open: (url, where) => openPage(browser, url, where),
    card: (frame) => readShadow(frame, 'rejoinder-card'),
    note: (frame) => readShadow(frame, 'rejoinder-note'),
    async title(page) {
      await page.bringToFront();
      return worker.evaluate(withTab('return chrome.action.getTitle({ tabId: tab.id })')) as Promise<string>;
    },
    async command(page, name) {
      await page.bringToFront();
      await worker.evaluate(withTab(`chrome.commands.onCommand.dispatch('${name}', tab)`));
    },
    async chooseInMenu(page) {
      await page.bringToFront();
      const click = "{ menuItemId: 'ask-selection', frameId: 0, editable: false }";
      await worker.evaluate(withTab(`chrome.contextMenus.onClicked.dispatch(${click}, tab)`));
    },
    async badge(page) {
      await page.bringToFront();
      const text = withTab('return chrome.action.getBadgeText({ tabId: tab.id })');
      return worker.evaluate(text) as Promise<string>;
    },
    async popup(page) {
      await page.bringToFront();
      await worker.evaluate('chrome.action.openPopup()');
      const target = await browser.waitForTarget((each) => each.url().endsWith('popup/index.html'));
      const popup = await target.asPage();
      await popup.waitForSelector('#popup > *');
      return {
        ask: (question, argument) =>
          popup.evaluate(`(${question})(document, ${JSON.stringify(argument)})`) as Promise<
            ReturnType<typeof question>
          >,
        // A popup that the key closes hears no more of it.
        press: (key) =>
          popup.keyboard.press(key).catch((error) => {
            if (!popup.isClosed()) throw error;
          }),
        close: () => popup.close(),
      };
    },
    ownPage: (path) => openPage(browser, new URL(path, worker.url()).href),
    emulate: emulateInChromium,
    async touchOnly(page) {
      const client = await page.createCDPSession();
      await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    },
    async zoom(page, factor) {
      await page.bringToFront();
      await worker.evaluate(`chrome.tabs.setZoom(${factor})`);
    },
    enlargeText: async () => undefined,
    close: () => browser.close(),
  };
}

/** Runs in the extension's worker: the body of an async function that finds `tab`, the one in front. */
function withTab(body: string): string {
  return `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    ${body}
  })()`;
}

/** The developer tools' protocol sees through closed shadow roots; a page does not. */
async function readShadow(frame: Frame, tag: string): Promise<CardNode | undefined> {
  const client = await clientOf(frame.page());
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = findHost(root, { tag, url: frame.url() });
  const shadow = host?.shadowRoots?.[0];
  return shadow && toCardNode(shadow, client);
}

const clients = new WeakMap<Page, Promise<CDPSession>>();

/** One for each page: whoever asks again and again would otherwise leave hundreds open. */
function clientOf(page: Page): Promise<CDPSession> {
  const client = clients.get(page) ?? page.createCDPSession();
  clients.set(page, client);
  return client;
}

type Sought = { readonly tag: string; readonly url: string };

function findHost(node: Protocol.DOM.Node, sought: Sought, document = ''): Protocol.DOM.Node | undefined {
  const here = node.documentURL ?? document;
  if (node.localName === sought.tag && here === sought.url) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument]) {
    const found = child && findHost(child, sought, here);
    if (found) return found;
  }
  return undefined;
}

function toCardNode(node: Protocol.DOM.Node, client: CDPSession): CardNode {
  const pairs = node.attributes ?? [];
  const attributes = Object.fromEntries(
    pairs.flatMap((name, index) => (index % 2 ? [] : [[name, pairs[index + 1] ?? '']])),
  );
  const cardNode: CardNode = {
    tag: node.nodeType === 3 ? '' : node.nodeType === 11 ? 'root' : node.localName,
    attributes,
    text: node.nodeValue,
    children: (node.children ?? []).map((child) => toCardNode(child, client)),
    async ask(question, argument) {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () { return (${question})(this, ${JSON.stringify(argument)}) }`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(`in the card: ${JSON.stringify(exceptionDetails)}`);
      return result.value;
    },
    box: () => cardNode.ask(readBox),
  };
  return cardNode;
}
