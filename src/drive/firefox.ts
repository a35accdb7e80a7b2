import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Frame } from 'puppeteer-core';
import { bidiOf, type SendBidi } from './bidi.js';
import type { CardNode } from './card-node.js';
import type { Drive, DriveOptions } from './drive.js';
import { createToolbar } from './firefox-toolbar.js';
import { openPage } from './open-page.js';

const PREFERENCES = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.shell.checkDefaultBrowser': false,
};

/** Starts Firefox with the extension installed, over WebDriver BiDi. */
export async function driveFirefox(options: DriveOptions): Promise<Drive> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...(options.words ?? [])],
    extraPrefsFirefox: PREFERENCES,
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  await browser.installExtension(options.extension);
  const send = bidiOf(browser);
  const toolbar = createToolbar(send, extensionId(options.extension));

  return {
    name: 'firefox',
    open: (url, where) => openPage(browser, url, where),
    card: (frame) => readCard(frame, send),
    async badge(page) {
      await page.bringToFront();
      return toolbar.badge();
    },
    async popup(page) {
      await page.bringToFront();
      return toolbar.openPopup();
    },
    close: () => browser.close(),
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
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

async function readCard(frame: Frame, send: SendBidi): Promise<CardNode | undefined> {
  const target = { context: contextOf(frame) };
  const { result } = await send<Evaluation>('script.evaluate', {
    expression: 'document.querySelector("rejoinder-card")',
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
  return {
    tag: value.nodeType === 3 ? '' : value.nodeType === 11 ? 'root' : (value.localName ?? ''),
    attributes: value.attributes ?? {},
    text: value.nodeValue ?? '',
    children: (value.children ?? []).map((child) => toCardNode(child, target, send)),
    async box() {
      const { result } = await send<{ result: { value: string } }>('script.callFunction', {
        functionDeclaration:
          '(e) => { const { x, y, width, height } = e.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }',
        arguments: [{ sharedId }],
        target,
        awaitPromise: false,
      });
      return JSON.parse(result.value);
    },
  };
}
