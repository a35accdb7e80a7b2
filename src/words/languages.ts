/** The languages of the interface and of the disputes' texts; the first is what the others fall back to. */
export const languages = ['en', 'uk', 'ru', 'be', 'pl', 'de', 'fr'] as const;

export type Language = (typeof languages)[number];

/** The language that a reader gets: the one that the setting names or, with `auto`, the browser's, or else English. */
export function chooseLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  const wanted = setting === 'auto' ? browserLanguage.toLowerCase().split(/[-_]/)[0] : setting;
  return languages.find((language) => language === wanted) ?? 'en';
}
