import english from '../../_locales/en/messages.json' with { type: 'json' };
import type { Language } from './languages.js';
import type { Messages } from './messages.js';

/** As text: the background, which cannot import later on, parses the one that it needs. */
const files = import.meta.glob<string>('../../_locales/*/messages.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** For the background: all texts of a language; what it lacks is in English. */
export function messagesIn(language: Language): Messages {
  const file = files[`../../_locales/${language}/messages.json`];
  return file === undefined ? english : { ...english, ...JSON.parse(file) };
}
