/** The text with a capital where it begins: sides' accounts are told in the middle of sentences and in lists. */
export function capitalised(text: string, locale: string): string {
  const [initial = '', ...rest] = text;
  return `${initial.toLocaleUpperCase(locale)}${rest.join('')}`;
}
