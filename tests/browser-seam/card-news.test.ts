// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { CardNews } from '../../src/messages.js';
import { installFakeBrowser } from './fake-browser.js';

let browser: ReturnType<typeof installFakeBrowser>;
let end: AbortController;

beforeEach(() => {
  browser = installFakeBrowser();
  end = new AbortController();
  document.body.innerHTML = '<iframe></iframe>';
});

async function share() {
  const { shareCard } = await import('../../src/browser/card-news.js');
  const onOtherOpened = vi.fn();
  const onEscape = vi.fn();
  const tell = shareCard({ onOtherOpened, onEscape, signal: end.signal });
  const hear = (news: CardNews['news'], frame = 'another') =>
    browser.runtime.onMessage.emit({ type: 'card', frame, news }, {});
  return { tell, hear, onOtherOpened, onEscape };
}

const sent = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message as CardNews);

it('the other frames hear that a card opened and closed', async () => {
  const { tell } = await share();
  tell(true);
  tell(false);
  expect(sent().map(({ type, news }) => [type, news])).toEqual([
    ['card', 'opened'],
    ['card', 'closed'],
  ]);
});

it('nobody is told where there is no other frame', async () => {
  document.body.innerHTML = '';
  const { tell } = await share();
  tell(true);
  expect(sent()).toEqual([]);
});

it('another frame’s card closes this one, and another frame’s Esc reaches it', async () => {
  const { hear, onOtherOpened, onEscape } = await share();
  hear('opened');
  expect(onOtherOpened).toHaveBeenCalledTimes(1);
  hear('escape');
  expect(onEscape).toHaveBeenCalledTimes(1);
});

it('a frame does not listen to itself', async () => {
  const { tell, hear, onOtherOpened } = await share();
  tell(true);
  hear('opened', sent()[0]!.frame);
  expect(onOtherOpened).not.toHaveBeenCalled();
});

it('an Esc that a page makes up is passed on to nobody', async () => {
  const { hear } = await share();
  hear('opened');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(sent()).toEqual([]);
});
