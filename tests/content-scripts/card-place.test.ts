import { describe, expect, test } from 'vitest';
import { cardWidthPx, placeCard } from '../../content-scripts/card-place.js';

const screen = { left: 0, top: 0, width: 1280, height: 800 };
const lineAt = (left: number, top: number) => ({ left, top, width: 300, height: 20 });
const place = (anchor: ReturnType<typeof lineAt>, viewport = screen, height = 400) =>
  placeCard({ anchor, pointerX: anchor.left + 100, height, viewport, layoutHeight: viewport.height });

describe('the card', () => {
  test('goes below its line, a little before the pointer', () => {
    expect(place(lineAt(200, 100))).toEqual({
      side: 'below',
      left: 260,
      offset: 127,
      width: cardWidthPx,
      maxHeight: 560,
      isCompact: false,
    });
  });

  test('goes above where there is no room below, held by its lower edge', () => {
    expect(place(lineAt(200, 700))).toMatchObject({ side: 'above', offset: 800 - 693, maxHeight: 560 });
  });

  test('stays below with its own scroll where above has even less room', () => {
    expect(place(lineAt(200, 100), { ...screen, height: 400 })).toMatchObject({
      side: 'below',
      maxHeight: 265,
    });
  });

  test('is moved in from the right edge and from the left', () => {
    expect(place(lineAt(1200, 100)).left).toBe(1280 - 8 - cardWidthPx);
    expect(place(lineAt(-90, 100)).left).toBe(8);
  });

  test('fits a screen of 320 pixels', () => {
    const { left, width } = place(lineAt(10, 100), { ...screen, width: 320 });
    expect([left, width]).toEqual([8, 304]);
  });

  test('stays within what is seen of a pinched page', () => {
    const seen = { left: 500, top: 300, width: 400, height: 300 };
    const { left, offset, width, maxHeight, side } = place(lineAt(480, 320), seen, 200);
    expect(side).toBe('below');
    expect(left).toBeGreaterThanOrEqual(508);
    expect(left + width).toBeLessThanOrEqual(892);
    expect(offset + maxHeight).toBeLessThanOrEqual(592);
  });

  test('takes the whole of a window in which neither side of the line has room', () => {
    const seen = { left: 0, top: 0, width: 300, height: 150 };
    expect(place(lineAt(10, 60), seen)).toMatchObject({
      side: 'below',
      offset: 8,
      maxHeight: 134,
      isCompact: true,
    });
  });

  test.each([0, 40, 150, 380, 500, 650, 780])('never covers a line at %i pixels from the top', (top) => {
    const line = lineAt(200, top);
    const { side, offset } = place(line);
    if (side === 'below') expect(offset).toBeGreaterThanOrEqual(line.top + line.height);
    else expect(screen.height - offset).toBeLessThanOrEqual(line.top);
  });
});
