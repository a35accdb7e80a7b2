import { loadDisputes, type ReadableDispute } from '../words/load-disputes.js';
import { loadSay } from '../words/load-say.js';
import type { Say } from '../words/speaker.js';
import { interfaceLanguage } from './interface-language.js';
import { defaultSettings } from './setting-declarations.js';
import { loadSettings, type Settings, watchSettings } from './settings.js';

/**
 * For the extension's pages: draws with the settings, and with the texts and disputes in the language that they choose,
 * now and after every change. Where the storage cannot be read at all, the defaults stand in: the page never stays empty.
 */
export async function followSettings(
  draw: (settings: Settings, say: Say, readable: readonly ReadableDispute[]) => void,
  signal: AbortSignal,
): Promise<void> {
  let latest: Settings | undefined;

  async function show(settings: Settings): Promise<void> {
    latest = settings;
    const language = interfaceLanguage(settings);
    const [say, readable] = await Promise.all([loadSay(language), loadDisputes(language)]);
    if (latest !== settings) return; // Changed again while the texts were read.
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
    draw(settings, say, readable);
  }
  watchSettings((settings) => void show(settings), signal);
  await show(await loadSettings().catch(() => defaultSettings));
}
