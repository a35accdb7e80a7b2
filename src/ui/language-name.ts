import { words } from './words.js';

const names = new Intl.DisplayNames(words.locale, { type: 'language' });

/** `be` → "Belarusian"; a code that the browser does not know stays as it is. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
