import { render } from 'preact';
import { atMoment } from '../src/browser/at-moment.js';
import { followSettings } from '../src/browser/follow-settings.js';
import { connectToPage } from '../src/browser/popup-port.js';
import { quietly } from '../src/browser/quietly.js';
import { changeSetting, type Settings } from '../src/browser/settings.js';
import { showClaims } from '../src/browser/show-claims.js';
import { showOptions } from '../src/browser/show-options.js';
import type { ChangeSetting } from '../src/browser/stored-settings.js';
import { watchTabFrames } from '../src/browser/watch-tab-frames.js';
import type { Dispute } from '../src/claims/schema.js';
import { SayProvider } from '../src/ui/say.js';
import type { Say } from '../src/words/speaker.js';
import { App } from './app.js';
import { type PagePassage, type PageState, pageState } from './page-state.js';
import { findPageTab } from './page-tab.js';

/** A message sent in the moment of closing may be lost with the popup. */
const closeAfterMs = 100;

/** What the popup draws with, in the reader's language. */
type Told = { readonly settings: Settings; readonly say: Say; readonly disputes: readonly Dispute[] };

async function start(root: HTMLElement): Promise<void> {
  const { signal } = new AbortController();
  const { tabId, isOwnWindow } = await findPageTab(location.search);
  let told: Told | undefined;
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

  const drawAtPauseEnd = atMoment(draw, signal);

  const change: ChangeSetting = (key, next) =>
    changeSetting(key, next).catch((error: unknown) => {
      console.error(error);
      draw(); // What is stored, not what the switch shows.
    });

  function open({ frame, id }: PagePassage): void {
    void link.wish({ type: 'open', frame, id });
    if (isOwnWindow) setTimeout(() => window.close(), closeAfterMs);
  }

  function point({ frame, id }: PagePassage, isLookedAt: boolean): void {
    void link.wish({ type: 'point', frame, ...(isLookedAt && { id }) });
  }

  async function show(what: 'claims' | 'options'): Promise<void> {
    await quietly(what === 'claims' ? showClaims : showOptions);
    if (isOwnWindow) window.close();
  }

  function draw(): void {
    if (!told) return;
    const { say, disputes, settings } = told;
    drawAtPauseEnd(settings.pausedUntil);
    const actions = { change, open, point, show };
    render(
      <SayProvider value={say}>
        <App disputes={disputes} settings={settings} nowMs={Date.now()} page={page} {...actions} />
      </SayProvider>,
      root,
    );
  }

  await followSettings((settings, say, readable) => {
    told = { settings, say, disputes: readable.map(({ dispute }) => dispute) };
    draw();
  }, signal);
}

const root = document.getElementById('popup');
if (root) void start(root);
