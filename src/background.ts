import browser, { type Runtime } from 'webextension-polyfill';
import { askFrame } from './browser/ask-frame.js';
import { currentLanguage } from './browser/current-words.js';
import { enterOpenTabs } from './browser/enter-open-tabs.js';
import { openClaims } from './browser/open-claims.js';
import {
  isReaderRequest,
  parseBriefingRequest,
  parseCardNews,
  parseFrameReport,
  parseShowClaims,
} from './browser/parse-message.js';
import { quietly } from './browser/quietly.js';
import { frameOf, sendCues, sendReader } from './browser/send-reader.js';
import { serveCommands } from './browser/serve-commands.js';
import { serveMenu } from './browser/serve-menu.js';
import { watchSettings } from './browser/settings.js';
import { createTabCounts } from './browser/tab-counts.js';
import { tellFrame } from './browser/tell-frame.js';
import { colourBadge, showOnButton, showOnEveryButton } from './browser/toolbar-button.js';
import { createFrameWalk } from './browser/walk-frames.js';
import type { BriefingAnswer } from './messages.js';
import { messagesIn } from './words/all-messages.js';
import { localisedBriefings } from './words/localised-briefings.js';

// The browser stops and restarts this script at will: listeners are added at once, and counts live in storage only.

const counts = createTabCounts({ area: browser.storage.session, ask: askFrame, show: showOnButton });

const walk = createFrameWalk({
  area: browser.storage.session,
  countsOf: counts.of,
  step: async (tab, frame, wish) => (await tellFrame(tab, frame, wish)) === true,
  tellNone: async (tab) => void (await tellFrame(tab, 0, { type: 'nothing' })),
});
serveCommands(walk);
serveMenu();

browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }: Runtime.MessageSender) => {
  const report = parseFrameReport(message);
  if (!report || tab?.id === undefined || frameId === undefined) return;
  const { id } = tab;
  void quietly(() => counts.report(id, frameId, report));
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const request = parseBriefingRequest(message);
  return request && brief(request.languages, sender);
});

browser.runtime.onMessage.addListener((message: unknown, { id }: Runtime.MessageSender) => {
  const wish = id === browser.runtime.id ? parseShowClaims(message) : undefined;
  if (wish) void quietly(() => openClaims(wish));
});

browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
  const news = parseCardNews(message);
  const id = tab?.id;
  if (news && id !== undefined) void quietly(() => browser.tabs.sendMessage(id, news));
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  isReaderRequest(message) ? sendReader(frameOf(sender)) : undefined,
);

browser.runtime.onInstalled.addListener(() => void quietly(enterOpenTabs));

browser.tabs.onUpdated.addListener((id, { status }) => {
  if (status !== undefined) void quietly(() => counts.verify(id));
});

browser.tabs.onRemoved.addListener((id) => {
  void quietly(() => counts.forget(id));
  void quietly(() => walk.forget(id));
});

// Also at every start, which the end of a pause brings about: all pages then tell that they are read again.
watchSettings(() => void quietly(showOnEveryButton), new AbortController().signal);
void quietly(showOnEveryButton);
void quietly(colourBadge);

async function brief(languages: readonly string[], sender: Runtime.MessageSender): Promise<BriefingAnswer> {
  const language = await currentLanguage();
  const briefings = localisedBriefings(language);
  await sendCues(
    frameOf(sender),
    briefings.flatMap(({ dispute }) => languages.map((each) => `${dispute.id}/${each}`)),
  );
  return { briefings, messages: messagesIn(language) };
}
