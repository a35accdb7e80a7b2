/** `be` → "Belarusian", in the words of that locale; a code that the browser does not know stays as it is. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
