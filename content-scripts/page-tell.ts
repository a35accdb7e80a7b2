import { askForBriefings } from '../src/browser/ask-for-briefings.js';
import { quietly } from '../src/browser/quietly.js';
import { showClaims } from '../src/browser/show-claims.js';
import type { MessageKey } from '../src/words/messages.js';
import type { Say } from '../src/words/speaker.js';
import { createNotes } from './note.js';
import { keepMessages, sayOnPage } from './page-say.js';

/** Tells in small notes what a command or a question came to, also on pages that never needed the interface's texts. */
export function createTeller(signal: AbortSignal) {
  const notes = createNotes(signal);

  async function tell(key: MessageKey, values?: Readonly<Record<string, number>>): Promise<void> {
    const say = await freshSay();
    if (!signal.aborted) notes.show({ text: say(key, values), lang: say.language });
  }

  /** Beside the selected words: nothing is known of them, and where to see what is. */
  async function tellNotListed(range: Range | undefined): Promise<void> {
    const say = await freshSay();
    const follow = () => {
      notes.close();
      void quietly(showClaims);
    };
    const way = { label: say('note_list'), closeLabel: say('card_close'), follow };
    if (!signal.aborted) notes.show({ text: say('note_not_listed'), lang: say.language, way }, range);
  }

  return { tell, tellNotListed, close: notes.close };
}

async function freshSay(): Promise<Say> {
  const { messages } = await askForBriefings([]);
  keepMessages(messages);
  return sayOnPage();
}
