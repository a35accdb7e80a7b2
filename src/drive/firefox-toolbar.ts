import type { SendBidi } from './bidi.js';
import type { DrivenPopup } from './drive.js';

type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Evaluation = {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: unknown;
};

/** Runs in the browser's own window: `action` is the extension's toolbar button there. */
const ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const pause = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms));
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(ID).extension);
  const popup = () => [...window.document.querySelectorAll('browser.webextension-popup-browser')]
    .find((each) => each.currentURI?.spec.endsWith('popup/index.html'));
`;

/** The extension's toolbar button in Firefox, reached with the system access that the browser was started with. */
export function createToolbar(send: SendBidi, id: string) {
  async function run(body: string): Promise<string> {
    const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const expression = `(async () => { const ID = ${JSON.stringify(id)}; ${ACTION} ${body} })()`;
    const target = { context: contexts[0]?.context };
    const answer = await send<Evaluation>('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type !== 'success')
      throw new Error(`in Firefox's window: ${JSON.stringify(answer.exceptionDetails)}`);
    return answer.result?.value ?? '';
  }

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
      close: async () => void (await run('popup()?.closest("panel")?.hidePopup(); await pause(100);')),
    };
  }

  return {
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
