import { messagesIn } from '../words/all-messages.js';
import type { Messages } from '../words/messages.js';
import { type Say, speaker } from '../words/speaker.js';
import { interfaceLanguage } from './interface-language.js';
import { loadSettings } from './settings.js';

/** For the background: the interface's texts in the language that the reader has now. */
export async function currentMessages(): Promise<Messages> {
  return messagesIn(interfaceLanguage(await loadSettings()));
}

/** For the background: a speaker of that language. */
export async function currentSay(): Promise<Say> {
  return speaker(await currentMessages());
}
