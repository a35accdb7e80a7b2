import english from '../../_locales/en/messages.json' with { type: 'json' };
import { messagesIn } from '../../src/words/all-messages.js';
import type { Language } from '../../src/words/languages.js';
import { speaker } from '../../src/words/speaker.js';

/** The interface as an English reader has it. */
export const sayInEnglish = speaker(english);

/** The interface in one of its languages. */
export const sayIn = (language: Language) => speaker(messagesIn(language));
