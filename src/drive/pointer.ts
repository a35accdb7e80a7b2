import type { Frame } from 'puppeteer-core';
import type { CardNode } from './card-node.js';
import type { Drive } from './drive.js';
import { type Mark, readHighlights } from './highlighted.js';

/** Longest wait for something that the extension does on its own time. */
const PATIENCE_MS = 8000;

/** Asks again and again until there is an answer; the last answer when patience ends. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isEnough: (answer: Answer) => boolean = Boolean,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isEnough(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The marks of a frame once they have come to rest, in the order of the page; empty if none comes. */
export async function readMarks(frame: Frame, patienceMs = 3000): Promise<Mark[]> {
  const ask = async () => inPageOrder(await frame.evaluate(readHighlights));
  let before = await until(ask, (marks) => marks.length > 0, patienceMs);
  return until(ask, (marks) => {
    const isStill = marks.length === before.length;
    before = marks;
    return isStill;
  });
}

function inPageOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.y - b.y || a.x - b.x);
}

/**
 * Moves the real pointer onto a frame's mark, given by its place in the page, and waits for the card.
 *
 * @throws Error naming the passage when no card opens
 */
export async function restOn(drive: Drive, frame: Frame, index: number): Promise<CardNode> {
  await hideCard(drive, frame);
  const mark = await scrollTo(frame, index);
  const { x, y } = await offsetOf(frame);
  await frame.page().mouse.move(x + mark.x - 1, y + mark.y);
  await frame.page().mouse.move(x + mark.x, y + mark.y);
  const card = await until(() => drive.card(frame));
  if (!card) throw new Error(`no card opened for “${mark.text}”`);
  return card;
}

async function hideCard(drive: Drive, frame: Frame): Promise<void> {
  await frame.page().mouse.move(1, 1);
  await frame.page().keyboard.press('Escape');
  await until(async () => !(await drive.card(frame)));
}

async function scrollTo(frame: Frame, index: number): Promise<Mark> {
  const [before] = (await readMarks(frame)).slice(index, index + 1);
  if (!before) throw new Error(`the frame has no mark number ${index + 1}`);
  await frame.evaluate(
    (y) => window.scrollBy({ top: y - window.innerHeight / 3, behavior: 'instant' }),
    before.y,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [after = before] = (await readMarks(frame)).slice(index, index + 1);
  return after;
}

/** Where a frame's viewport begins in the window. */
async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  const box = await element?.boundingBox();
  return box ? { x: box.x, y: box.y } : { x: 0, y: 0 };
}
