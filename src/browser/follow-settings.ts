import { loadSay } from '../words/load-say.js';
import type { Say } from '../words/speaker.js';
import { interfaceLanguage } from './interface-language.js';
import { defaultSettings } from './setting-declarations.js';
import { loadSettings, type Settings, watchSettings } from './settings.js';

/**
 * For the extension's pages: draws with the settings and the texts of the language that they choose, now and after every
 * change. Where the storage cannot be read at all, the defaults stand in: the page never stays empty.
 */
export async function followSettings(
  draw: (settings: Settings, say: Say) => void,
  signal: AbortSignal,
): Promise<void> {
  async function show(settings: Settings): Promise<void> {
    const say = await loadSay(interfaceLanguage(settings));
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
    draw(settings, say);
  }
  watchSettings((settings) => void show(settings), signal);
  await show(await loadSettings().catch(() => defaultSettings));
}
