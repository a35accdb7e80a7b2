import type { Page } from 'puppeteer-core';

/** Small enough to lie within a line of text, beside what is painted under it. */
const sampled = { width: 120, height: 12 };

/** The colour that a page is really painted in around a point: the most frequent one there, as `red,green,blue`. */
export async function groundAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const { width, height } = sampled;
  const clip = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
  const png = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(mostFrequentColour, `data:image/png;base64,${png}`);
}

/** Runs in the page, whose canvas can read pictures. */
async function mostFrequentColour(address: string): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.slice(at, at + 3).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
