import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../../src/drive/drive.js';

/** Starts a browser without the extension: what is measured in it is put into the page. */
export function startPlain(name: BrowserName, executablePath: string): Promise<Browser> {
  const defaultViewport = { width: 1280, height: 900 };
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport });
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  return puppeteer.launch({ executablePath, defaultViewport, pipe: true, args });
}
