import { isOrphaned } from './is-orphaned.js';

/** Waits before a question is put again, in ms. */
const WAITS = [250, 1000, 3000, 3000, 3000];

/**
 * Puts a question to the background, again where it remains unanswered: the browser may stop the background at any moment,
 * and starts it for the next question. Rejects as the last attempt does, sooner where nobody will ever answer or the
 * signal aborts.
 */
export async function askPatiently<Answer>(
  ask: () => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  for (const wait of WAITS)
    try {
      return await ask();
    } catch (error) {
      if (isOrphaned() || signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  return ask();
}
