import type { RunInWindow } from './firefox-window.js';
import type { Life } from './life.js';

export function firefoxLife(run: RunInWindow, id: string): Life {
  const addon = `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID('${id}');
  `;
  return {
    async stopBackground() {
      await run(`await WebExtensionPolicy.getByID('${id}').extension.terminateBackground();`);
    },
    async reload() {
      await run(`${addon} await addon.reload();`);
    },
    async switchOff() {
      await run(`${addon} await addon.disable();`);
    },
  };
}
