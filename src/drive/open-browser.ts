import { driveChromium } from './chromium.js';
import type { BrowserName, Drive, DriveOptions } from './drive.js';
import { driveFirefox } from './firefox.js';

/** Starts the named browser with the extension built for it. */
export function openBrowser(name: BrowserName, options: DriveOptions): Promise<Drive> {
  return name === 'chrome' ? driveChromium(options) : driveFirefox(options);
}
