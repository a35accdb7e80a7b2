import english from '../../_locales/en/messages.json' with { type: 'json' };
import type { Language } from './languages.js';
import type { Messages } from './messages.js';
import { type Say, speaker } from './speaker.js';

const files = import.meta.glob<Messages>(
  ['../../_locales/*/messages.json', '!../../_locales/en/messages.json'],
  { import: 'default' },
);

/** For the extension's pages: a speaker of the language. Only its file is read, beside the English one. */
export async function loadSay(language: Language): Promise<Say> {
  const messages = await files[`../../_locales/${language}/messages.json`]?.();
  return speaker({ ...english, ...messages });
}
