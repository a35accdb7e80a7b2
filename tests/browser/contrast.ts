import type { CardNode } from '../../src/drive/card-node.js';
import { dialogOf } from './axe.js';

/** A text of the card with less contrast to its ground than WCAG 2.2 AA asks for; axe does not judge the top layer. */
export type Faint = { readonly text: string; readonly ratio: number };

/** How many texts of the open card were measured, and which of them are too faint. */
export function contrastIn(card: CardNode): Promise<{ readonly measured: number; readonly faint: Faint[] }> {
  return dialogOf(card).ask((dialog) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    const channels = (color: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((each) => {
        const part = each / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) throw new Error('the card has no ground');
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 255 ? backgroundColor : groundOf(element.parentElement);
    };
    const written = [...dialog.querySelectorAll('*')].filter(
      (each) =>
        each.checkVisibility() &&
        [...each.childNodes].some((node) => node instanceof Text && node.data.trim()),
    );
    const ratios = written.map((element) => {
      const lights = [getComputedStyle(element).color, groundOf(element)].map(luminance);
      const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
      return { text: element.textContent ?? '', ratio };
    });
    return { measured: ratios.length, faint: ratios.filter(({ ratio }) => ratio < 4.5) };
  });
}
