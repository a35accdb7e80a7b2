import browser from 'webextension-polyfill';
import { chooseLanguage, type Language } from '../words/languages.js';
import type { Settings } from './setting-declarations.js';

/** The language that these settings choose in this browser. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): Language {
  return chooseLanguage(language, browser.i18n.getUILanguage());
}
