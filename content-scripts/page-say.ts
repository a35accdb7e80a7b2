import type { Messages } from '../src/words/messages.js';
import { type Say, speaker } from '../src/words/speaker.js';

let learned: Say | undefined;

/** Keeps the texts of the interface, which come from the background with what is known of the disputes. */
export function keepMessages(messages: Messages): void {
  learned = speaker(messages);
}

/** Says the texts of the interface in the reader's language. Throws before they came: then there is no passage either. */
export function sayOnPage(): Say {
  if (!learned) throw new Error('No texts of the interface were learned');
  return learned;
}
