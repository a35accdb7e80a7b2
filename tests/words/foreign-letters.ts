const strangers: Readonly<Record<string, RegExp>> = {
  uk: /[ёъыэў]/i,
  ru: /[іїєґў]/i,
  be: /[иїєґъщ]/i,
  pl: /\p{Script=Cyrillic}/u,
  de: /\p{Script=Cyrillic}/u,
  fr: /\p{Script=Cyrillic}/u,
};

/** Whether a text has letters that its language does not. */
export function foreignLetters(language: string, text: string): boolean {
  return strangers[language]?.test(text) ?? false;
}
