import type { Frame } from 'puppeteer-core';
import { type CardNode, findNode, visibleText } from '../../src/drive/card-node.js';
import type { Drive } from '../../src/drive/drive.js';
import { until } from '../../src/drive/pointer.js';

/** The open card of a frame, which must have a node for which the question is true. */
export async function cardWith(
  drive: Drive,
  frame: Frame,
  isIt: (node: CardNode) => boolean,
): Promise<{ card: CardNode; node: CardNode }> {
  const found = await until(async () => {
    const card = await drive.card(frame);
    const node = card && findNode(card, isIt);
    return card && node ? { card, node } : undefined;
  });
  if (!found) throw new Error('the card shows no such thing, or there is none');
  return found;
}

/** Whether a card closes, or is closed. */
export function isClosed(drive: Drive, frame: Frame): Promise<boolean> {
  return until(async () => !(await drive.card(frame)));
}

export const button = (name: string) => (node: CardNode) =>
  node.tag === 'button' && (visibleText(node) === name || node.attributes['aria-label'] === name);

export const withClass = (name: string) => (node: CardNode) =>
  (node.attributes.class ?? '').split(' ').includes(name);

/** Moves the real pointer onto a node of the open card and presses it. */
export async function pressOn(drive: Drive, frame: Frame, isIt: (node: CardNode) => boolean): Promise<void> {
  const { node } = await cardWith(drive, frame, isIt);
  const { x, y, width, height } = await node.box();
  const element = await frame.frameElement();
  const offset = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  const { mouse } = frame.page();
  await mouse.move(offset.x + x + width / 2, offset.y + y + height / 2, { steps: 6 });
  await mouse.down();
  await mouse.up();
}
