import { messagesIn } from '../words/all-messages.js';
import type { Language } from '../words/languages.js';
import { type Say, speaker } from '../words/speaker.js';
import { interfaceLanguage } from './interface-language.js';
import { loadSettings } from './settings.js';

/** For the background: the language that the reader has now. */
export async function currentLanguage(): Promise<Language> {
  return interfaceLanguage(await loadSettings());
}

/** For the background: a speaker of that language. */
export async function currentSay(): Promise<Say> {
  return speaker(messagesIn(await currentLanguage()));
}
