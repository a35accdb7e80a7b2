import { hearWishes } from '../src/browser/hear-wishes.js';
import { quietly } from '../src/browser/quietly.js';
import { changeSetting, loadSettings } from '../src/browser/settings.js';
import { pageSite } from '../src/browser/site.js';
import { withEntry } from '../src/browser/with-entry.js';
import type { StepWish } from '../src/messages.js';
import { restWords } from '../src/ui/rest-words.js';
import type { MessageKey } from '../src/words/messages.js';
import type { MarkedPassage } from './marked-passage.js';
import { passageAt, selectedRange } from './page-selection.js';
import { createTeller } from './page-tell.js';
import { createWalk } from './page-walk.js';
import { readSelection } from './read-selection.js';

/** A card that opens later would lie over the note, and over the word in a screen reader. */
const afterCardMs = 700;

type Options = {
  marked(): readonly MarkedPassage[];
  open(id: number): void;
  closeCard(): void;
  /** Marks what the reader asked about, though the page itself does not show it. */
  mark(asked: MarkedPassage): void;
  readonly signal: AbortSignal;
};

/**
 * Does in this frame what the reader wants by keyboard command or context menu. Call the returned function when a passage
 * is opened, by whichever way: the walk through the passages goes on from there.
 */
export function serveWishes({ marked, open, closeCard, mark, signal }: Options): (id: number) => void {
  const { tell, tellNotListed, close } = createTeller(signal);
  const walk = createWalk({ marked, open, leave: closeCard });

  function step(wish: StepWish): boolean {
    close();
    const isThere = walk.step(wish);
    const key = wish.direction === 'next' ? 'note_from_start' : 'note_from_end';
    if (isThere && wish.wrapped) setTimeout(() => void quietly(() => tell(key, wish.wrapped)), afterCardMs);
    return isThere;
  }

  async function tellNothing(): Promise<void> {
    await tell((await whyResting()) ?? 'popup_none');
  }

  async function toggleSite(): Promise<void> {
    const site = pageSite(window);
    if ((await loadSettings()).on)
      await changeSetting('sitesOff', (sites) => withEntry(sites, site, !sites.includes(site)));
    await tell((await whyResting()) ?? 'note_site_on');
  }

  async function answerSelection(): Promise<void> {
    const why = await whyResting();
    if (why) return tell(why);
    const range = selectedRange();
    const shown = range && passageAt(marked(), range);
    const asked = shown ?? (range && (await readSelection(range)));
    if (signal.aborted) return;
    if (!asked) return tellNotListed(range);
    if (!shown) mark(asked);
    open(asked.id);
  }

  const answers = { nothing: tellNothing, 'toggle-site': toggleSite, selection: answerSelection };
  hearWishes({ step, wish: ({ type }) => quietly(answers[type]) }, signal);
  return walk.note;
}

async function whyResting(): Promise<MessageKey | undefined> {
  return restWords(await loadSettings(), pageSite(window), Date.now());
}
