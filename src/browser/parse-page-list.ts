import * as v from 'valibot';
import type { PageList } from '../messages.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ListedPassage = v.object({
  id: count,
  dispute: v.string(),
  points: v.array(v.string()),
  side: v.string(),
  quote: v.string(),
});

const PageListSchema = v.object({
  type: v.literal('list'),
  frame: v.string(),
  isTop: v.boolean(),
  site: v.string(),
  passages: v.array(ListedPassage),
  hidden: count,
});

/** The message as a frame's list, or `undefined` where it is anything else. */
export function parsePageList(message: unknown): PageList | undefined {
  const { success, output } = v.safeParse(PageListSchema, message);
  return success ? output : undefined;
}
