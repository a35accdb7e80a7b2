import type { ListedPassage, PageList } from '../src/messages.js';

/** A passage of any frame of the page, with what it takes to open it. */
export type PagePassage = ListedPassage & { readonly frame: string };

/** What the popup knows of the tab's page. */
export type PageState =
  | { readonly status: 'waiting' }
  | { readonly status: 'unreadable' }
  | {
      readonly status: 'read';
      readonly site: string;
      readonly passages: readonly PagePassage[];
      readonly hidden: number;
    };

/** One page from the lists of its frames, the top frame's passages first. Without any list it cannot be read. */
export function pageState(lists: readonly PageList[]): PageState {
  const [first, ...others] = [...lists].sort((a, b) => Number(b.isTop) - Number(a.isTop));
  if (!first) return { status: 'unreadable' };
  const frames = [first, ...others];
  return {
    status: 'read',
    site: first.site,
    passages: frames.flatMap(({ frame, passages }) => passages.map((passage) => ({ ...passage, frame }))),
    hidden: frames.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}
