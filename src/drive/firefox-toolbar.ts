import type { DrivenPopup } from './drive.js';
import type { RunInWindow } from './firefox-window.js';

/** Runs in the browser's own window: `action` is the extension's toolbar button there. */
const ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(ID).extension);
  const popup = () => [...window.document.querySelectorAll('browser.webextension-popup-browser')]
    .find((each) => each.currentURI?.spec.endsWith('popup/index.html'));
`;

/** The extension's toolbar button in Firefox. */
export function createToolbar(runInWindow: RunInWindow, id: string) {
  const run = (body: string) => runInWindow(`const ID = ${JSON.stringify(id)}; ${ACTION} ${body}`);

  async function openPopup(): Promise<DrivenPopup> {
    await run(`
      await action.triggerAction(window);
      for (let left = 100; left && !popup(); left--) await pause(50);
      if (!popup()) throw new Error('the popup did not open');
      await pause(300);
    `);
    return {
      ask: async (question, argument) =>
        JSON.parse(await run(inPopup(`(${question})(content.document, ${JSON.stringify(argument)})`))),
      press: async (key) => void (await run(keyPress(key))),
      close: async () => void (await run('popup()?.closest("panel")?.hidePopup(); await pause(100);')),
    };
  }

  return {
    title: () => run('return action.action.getProperty(window.gBrowser.selectedTab, "title") ?? "";'),
    badge: () => run('return action.action.getProperty(window.gBrowser.selectedTab, "badgeText") ?? "";'),
    openPopup,
  };
}

/** The popup lives in another process: a frame script carries the question there and the answer back. */
function inPopup(expression: string): string {
  const script = `sendAsyncMessage('rejoinder:answer', JSON.stringify(${expression} ?? null))`;
  return `
    const { messageManager } = popup();
    return new Promise((resolve, reject) => {
      window.setTimeout(() => reject(new Error('the popup gave no answer')), 5000);
      const listener = (message) => { messageManager.removeMessageListener('rejoinder:answer', listener); resolve(message.data); };
      messageManager.addMessageListener('rejoinder:answer', listener);
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
    });
  `;
}

const KEY_CODES = { Tab: 9, Enter: 13, Escape: 27 } as const;

/** The popup's panel is a window of its own, which the protocol's own keyboard does not reach. */
function keyPress(key: keyof typeof KEY_CODES): string {
  return `
    const shown = popup();
    if (!shown) throw new Error('the popup is closed');
    if (Services.focus.focusedElement !== shown) {
      window.focus();
      shown.focus();
      await pause(100);
    }
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const event = new window.KeyboardEvent('keydown', { key: '${key}', code: '${key}', keyCode: ${KEY_CODES[key]} });
    input.keydown(event);
    input.keyup(event);
    await pause(50);
  `;
}
