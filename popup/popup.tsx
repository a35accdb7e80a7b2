import { render } from 'preact';
import { interfaceLanguage } from '../src/browser/interface-language.js';
import { connectToPage } from '../src/browser/popup-port.js';
import { changeSetting, loadSettings, type Settings, watchSettings } from '../src/browser/settings.js';
import type { ChangeSetting } from '../src/browser/stored-settings.js';
import { watchTabFrames } from '../src/browser/watch-tab-frames.js';
import { disputes } from '../src/claims/disputes.js';
import { SayProvider } from '../src/ui/say.js';
import { loadSay } from '../src/words/load-say.js';
import { App } from './app.js';
import { type PagePassage, type PageState, pageState } from './page-state.js';
import { findPageTab } from './page-tab.js';

/** A message sent in the moment of closing may be lost with the popup. */
const closeAfterMs = 100;

async function start(root: HTMLElement): Promise<void> {
  const { signal } = new AbortController();
  const [{ tabId, isOwnWindow }, loaded] = await Promise.all([findPageTab(location.search), loadSettings()]);
  let settings: Settings = loaded;
  let say = await loadSay(interfaceLanguage(settings));
  let page: PageState = { status: 'waiting' };

  const link = connectToPage({
    tabId,
    signal,
    onLists: (lists) => {
      page = pageState(lists);
      draw();
    },
  });
  watchTabFrames(tabId, link.reconnect, signal);
  watchSettings((changed) => void follow(changed), signal);

  async function follow(changed: Settings): Promise<void> {
    settings = changed;
    say = await loadSay(interfaceLanguage(settings));
    draw();
  }

  const change: ChangeSetting = (key, next) => changeSetting(key, next).catch(showStored);

  async function showStored(error: unknown): Promise<void> {
    console.error(error);
    await follow(await loadSettings());
  }

  function open({ frame, id }: PagePassage): void {
    void link.wish({ type: 'open', frame, id });
    if (isOwnWindow) setTimeout(() => window.close(), closeAfterMs);
  }

  function draw(): void {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
    render(
      <SayProvider value={say}>
        <App disputes={disputes} settings={settings} page={page} change={change} open={open} />
      </SayProvider>,
      root,
    );
  }

  draw();
}

const root = document.getElementById('popup');
if (root) void start(root);
