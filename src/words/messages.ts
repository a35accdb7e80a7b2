import type english from '../../_locales/en/messages.json';

/** The name of a text of the interface, as the English file has them. */
export type MessageKey = keyof typeof english;

/** The name of a text that depends on a number: `popup_passages`, of which the file has `popup_passages_one` and so on. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_one`
    ? Base
    : never
  : never;

/** A language's file of texts, in the form of `_locales/en/messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;
