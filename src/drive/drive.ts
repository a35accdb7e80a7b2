import type { Frame, Page } from 'puppeteer-core';
import type { CardNode } from './card-node.js';
import type { Life } from './life.js';
import type { Media } from './media.js';

export type BrowserName = 'chrome' | 'firefox';

/** The extension's real toolbar popup. */
export type DrivenPopup = {
  /** Asks the popup's document. The question runs there: it may use nothing from outside itself but its argument. */
  ask<Value, Argument extends string>(
    question: (document: Document, argument: Argument) => Value,
    argument?: Argument,
  ): Promise<Value>;
  /** Presses a key there, as the keyboard does. */
  press(key: 'Tab' | 'Enter' | 'Escape'): Promise<void>;
  close(): Promise<void>;
};

/** A real browser with the extension in it, driven from outside as its reader would. */
export type Drive = {
  readonly name: BrowserName;
  /** After any of this, only what is asked of pages is sure to be answered. */
  readonly life: Life;
  /** Opens a page in a new tab, or a new window, and waits until it has loaded. */
  open(url: string, where?: 'tab' | 'window'): Promise<Page>;
  /** The open card in a frame as the reader sees it, or undefined. */
  card(frame: Frame): Promise<CardNode | undefined>;
  /** The small note over a page as the reader sees it, or undefined. */
  note(frame: Frame): Promise<CardNode | undefined>;
  /** The tooltip of the toolbar button while this page's tab is shown. */
  title(page: Page): Promise<string>;
  /**
   * Gives a keyboard command, by its name in the manifest. Automation presses keys below the browser's own shortcuts: in
   * Firefox it is the shortcut's element that is told, in Chromium the extension, as the browser tells it.
   */
  command(page: Page, name: string): Promise<void>;
  /**
   * Chooses the entry of this label in the context menu of what is selected: in Firefox in the real menu, by the right mouse
   * button; in Chromium, whose menu cannot be reached, the extension is told as the browser tells it.
   */
  chooseInMenu(page: Page, label: string): Promise<void>;
  /** The text of the badge on the toolbar button while this page's tab is shown. */
  badge(page: Page): Promise<string>;
  popup(page: Page): Promise<DrivenPopup>;
  /** Opens a page of the extension in a tab, by its path with query and hash, such as `options/index.html`. */
  ownPage(path: string): Promise<Page>;
  /** What the page's browser is to say of its reader from now on. */
  emulate(page: Page, media: Media): Promise<void>;
  /** Makes the page believe that it is on a screen to touch, with nothing to point with. In Firefox, all pages do. */
  touchOnly(page: Page): Promise<void>;
  /** The browser's zoom of this page: 2 for 200 %. In Chromium all pages of its site have it. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Firefox's zoom of the text alone; Chromium has no such thing, and does nothing. */
  enlargeText(page: Page, factor: number): Promise<void>;
  close(): Promise<void>;
};

export type DriveOptions = {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Folder of the profile, kept after the end; without it a fresh one that is deleted. */
  readonly profile?: string;
  /** Further command-line words for the browser. */
  readonly words?: readonly string[];
};
