import type { CountKey, MessageKey, Messages } from './messages.js';

type Values = Readonly<Record<string, string | number>>;

/** Says the texts of the interface in one language. */
export type Say = {
  /** The text of this name with its `$PLACEHOLDER$`s filled in. Throws where the language has no such text. */
  (key: MessageKey, values?: Values): string;
  /** The text for this number, in the plural form that the language wants; `$COUNT$` is the number. */
  count(key: CountKey, count: number, values?: Values): string;
  /** For `lang` attributes. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** For `Intl`: how dates and names of languages are written. */
  readonly locale: string;
};

/** A speaker of these texts. Their language is the one that the text `locale` names. */
export function speaker(messages: Messages): Say {
  const locale = textOf(messages, 'locale');
  const plural = new Intl.PluralRules(locale);
  const say = (key: MessageKey, values: Values = {}) => filled(textOf(messages, key), values);
  const count = (key: CountKey, count: number, values: Values = {}) => {
    const form = `${key}_${plural.select(count)}`;
    return filled(textOf(messages, form in messages ? form : `${key}_other`), { ...values, count });
  };
  const [language = locale] = locale.split('-');
  return Object.assign(say, { count, language, direction: 'ltr' as const, locale });
}

function textOf(messages: Messages, key: string): string {
  const found = messages[key];
  if (found === undefined) throw new Error(`There is no text "${key}"`);
  return found.message;
}

function filled(text: string, values: Values): string {
  return text.replace(/\$([A-Z_]+)\$/g, (whole, name: string) => String(values[name.toLowerCase()] ?? whole));
}
