import { afterPageTurn } from './page-turn.js';

/** So much text is tried at a time. */
const PIECE = 32_768;
/** After so long, the page has its turn. */
const sliceMs = 5;

type Options = {
  readonly texts: Iterable<string>;
  /** Whether to go no further. */
  isEnough(piece: string): boolean;
  readonly signal: AbortSignal;
};

/** Goes through texts until it is enough, without holding up the page for long. Resolves with whether it was enough. */
export async function goThrough({ texts, isEnough, signal }: Options): Promise<boolean> {
  let since = performance.now();
  for (const piece of piecesOf(texts)) {
    if (piece !== '' && isEnough(piece)) return true;
    if (performance.now() - since < sliceMs) continue;
    await new Promise<void>(afterPageTurn);
    if (signal.aborted) return false;
    since = performance.now();
  }
  return false;
}

/** The texts joined and cut into pieces of one length; an empty one where the next is not complete yet. */
export function* piecesOf(texts: Iterable<string>): Generator<string> {
  let pending = '';
  for (const text of texts) {
    pending += text;
    if (pending.length < PIECE) yield '';
    for (; pending.length >= PIECE; pending = pending.slice(PIECE)) yield pending.slice(0, PIECE);
  }
  yield pending;
}
