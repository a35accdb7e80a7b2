import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import { bidiOf, type SendBidi } from './bidi.js';
import { type CardNode, readBox } from './card-node.js';
import type { Drive, DriveOptions } from './drive.js';
import { firefoxLife } from './firefox-life.js';
import { chooseInMenu, pressShortcut, rightClickSelection } from './firefox-menu.js';
import { createToolbar } from './firefox-toolbar.js';
import { emulateInFirefox, windowOf } from './firefox-window.js';
import { openPage } from './open-page.js';
import { until } from './pointer.js';

const PREFERENCES = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.shell.checkDefaultBrowser': false,
};

/** The host of the extension's own pages, which Firefox would otherwise draw by lot. */
const UUID = '7c1b7e0e-5d0f-4b5e-9d3c-2f6a1d6f0b41';

/** Starts Firefox with the extension installed, over WebDriver BiDi. */
export async function driveFirefox(options: DriveOptions): Promise<Drive> {
  const manifest = manifestIn(options.extension);
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...(options.words ?? [])],
    extraPrefsFirefox: {
      ...PREFERENCES,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    },
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  await browser.installExtension(options.extension);
  const send = bidiOf(browser);
  const run = windowOf(send);
  const toolbar = createToolbar(run, id);

  return {
    name: 'firefox',
    life: firefoxLife(run, id),
    open: (url, where) => openPage(browser, url, where),
    card: (frame) => readShadow(frame, 'rejoinder-card', send),
    note: (frame) => readShadow(frame, 'rejoinder-note', send),
    async title(page) {
      await page.bringToFront();
      return toolbar.title();
    },
    async command(page, name) {
      await page.bringToFront();
      await pressShortcut(run, Object.keys(manifest.commands).indexOf(name));
    },
    async chooseInMenu(page, label) {
      await page.bringToFront();
      await rightClickSelection(page);
      await chooseInMenu(run, label);
    },
    async badge(page) {
      await page.bringToFront();
      return toolbar.badge();
    },
    async popup(page) {
      await page.bringToFront();
      return toolbar.openPopup();
    },
    async ownPage(path) {
      const page = await browser.newPage();
      // Puppeteer waits in vain for such a page to load.
      const where = { context: contextOf(page.mainFrame()), url: `moz-extension://${UUID}/${path}` };
      await send('browsingContext.navigate', { ...where, wait: 'none' });
      await untilLoaded(page);
      return page;
    },
    async emulate(page, media) {
      await page.bringToFront();
      await emulateInFirefox(run, media);
    },
    async touchOnly(page) {
      await page.bringToFront();
      await run(`
        for (const pointers of ['primary', 'all']) Services.prefs.setIntPref('ui.' + pointers + 'PointerCapabilities', 1);
        tab.browsingContext.touchEventsOverride = 'enabled';
        await pause(100);
      `);
    },
    async zoom(page, factor) {
      await page.bringToFront();
      await run(`tab.fullZoom = ${factor}; await pause(100);`);
    },
    async enlargeText(page, factor) {
      await page.bringToFront();
      await run(`tab.textZoom = ${factor}; await pause(100);`);
    },
    close: () => browser.close(),
  };
}

async function untilLoaded(page: Page): Promise<void> {
  const isThere = 'location.protocol === "moz-extension:" && document.readyState === "complete"';
  const ask = () => page.evaluate(isThere).catch(() => false);
  if (!(await until(ask))) throw new Error('a page of the extension did not load');
}

type Manifest = {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  readonly commands: object;
};

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

type BidiNode = {
  readonly sharedId: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Record<string, string>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
};
type Evaluation = { readonly type: string; readonly result: BidiNode & { readonly type: string } };

async function readShadow(frame: Frame, tag: string, send: SendBidi): Promise<CardNode | undefined> {
  const target = { context: contextOf(frame) };
  const { result } = await send<Evaluation>('script.evaluate', {
    expression: `document.querySelector('${tag}')`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
  });
  const shadow = result.type === 'node' ? result.value.shadowRoot : undefined;
  return shadow ? toCardNode(shadow, target, send) : undefined;
}

/** In puppeteer's WebDriver BiDi, a frame's id is that of its browsing context. */
function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

function toCardNode({ sharedId, value }: BidiNode, target: object, send: SendBidi): CardNode {
  const cardNode: CardNode = {
    tag: value.nodeType === 3 ? '' : value.nodeType === 11 ? 'root' : (value.localName ?? ''),
    attributes: value.attributes ?? {},
    text: value.nodeValue ?? '',
    children: (value.children ?? []).map((child) => toCardNode(child, target, send)),
    async ask(question, argument) {
      const { result } = await send<{ result: { value: string } }>('script.callFunction', {
        functionDeclaration: `async (element) =>
          JSON.stringify((await (${question})(element, ${JSON.stringify(argument)})) ?? null)`,
        arguments: [{ sharedId }],
        target,
        awaitPromise: true,
      });
      return JSON.parse(result.value);
    },
    box: () => cardNode.ask(readBox),
  };
  return cardNode;
}
