import type { Standing } from './browser/standing.js';
import type { BareBriefing } from './claims/outline.js';
import type { Passage } from './engine/passage.js';
import type { Messages } from './words/messages.js';

/** A passage as the popup lists it. `id` is unique within its frame while the page lives. */
export type ListedPassage = Pick<Passage, 'dispute' | 'points' | 'side'> & {
  readonly id: number;
  readonly quote: string;
};

/** Content script → background, by `runtime.sendMessage`: how many passages this frame shows now, and if it is on there. */
export type FrameReport = { readonly type: 'count'; readonly count: number; readonly standing: Standing };

/** Content script → background, by `runtime.sendMessage`: the frame's text opens a gate, it should be read. The answer is `true`. */
export type ReaderRequest = { readonly type: 'read' };

/**
 * Content script → background, by `runtime.sendMessage`, once a page passes the gate: the answer is a `BriefingAnswer`,
 * and the cues of these languages are then in the frame (of none, where only the reader's language has changed).
 */
export type BriefingRequest = { readonly type: 'briefing'; readonly languages: readonly string[] };

/** What a page needs of the disputes, and the interface's texts, both in the reader's language. */
export type BriefingAnswer = { readonly briefings: readonly BareBriefing[]; readonly messages: Messages };

/** A point on the claims page; without one, the page from its top. */
export type ClaimsPlace = { readonly dispute: string; readonly point: string };

/** Card, note or popup → background, by `runtime.sendMessage`: open the claims page there, in a new tab. */
export type ShowClaims = { readonly type: 'show-claims' } & Partial<ClaimsPlace>;

/** Background → one frame's content script, by `tabs.sendMessage`; the answer is that frame's `FrameReport`. */
export type FrameQuestion = { readonly type: 'report' };

export type Direction = 'next' | 'previous';

/**
 * Background → one frame's content script, by `tabs.sendMessage`: go to the passage after or before the one where the
 * reader is or, from the frame's `edge`, to its first or last. `wrapped` is the place, counted over all frames, to tell
 * where the walk starts again from the other end of the page. The answer is whether the frame had such a passage.
 */
export type StepWish = {
  readonly type: 'step';
  readonly direction: Direction;
  readonly from: 'here' | 'edge';
  readonly wrapped?: { readonly at: number; readonly count: number };
};

/** Background → the top frame's content script: the reader wants to go to a passage, and no frame has any. */
export type NothingFound = { readonly type: 'nothing' };

/** Background → the top frame's content script: switch this site off, or on again. */
export type ToggleSite = { readonly type: 'toggle-site' };

/** Background → the content script of the frame with the selection: what did the other side say to that? */
export type SelectionQuestion = { readonly type: 'selection' };

/** What a frame answers to a `PageWish` that has only the gate: put the reader there and ask again. */
export const NOT_READ = 'not read';

export type PageWish = StepWish | NothingFound | ToggleSite | SelectionQuestion;

/** Popup ⇄ every frame of a tab, over a port of this name. `frame` is a random token of the frame's content script. */
export const PAGE_PORT = 'page';

/**
 * Frame → popup: at once after connecting, and after every change. `hidden` counts what settings keep unmarked. The
 * popup learns the page's site from here, because the extension may not read a tab's address.
 */
export type PageList = {
  readonly type: 'list';
  readonly frame: string;
  readonly isTop: boolean;
  readonly site: string;
  readonly passages: readonly ListedPassage[];
  readonly hidden: number;
};

/** Popup → frames: scroll to the passage and open its card; frames with another token close theirs. */
export type OpenPassage = { readonly type: 'open'; readonly frame: string; readonly id: number };

/** Popup → frames: make the passage stand out while the list points at it; without `id`, none any more. */
export type PointAtPassage = { readonly type: 'point'; readonly frame: string; readonly id?: number };

export type PopupWish = OpenPassage | PointAtPassage;

/**
 * Frame → background, by `runtime.sendMessage`, and from there to all frames of its tab, by `tabs.sendMessage`: its card
 * opened or closed, or Esc was pressed in it while another frame's card is open. `frame` is a random token.
 */
export type CardNews = {
  readonly type: 'card';
  readonly frame: string;
  readonly news: 'opened' | 'closed' | 'escape';
};
