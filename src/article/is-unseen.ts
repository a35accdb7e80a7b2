import { renderedIn } from './flat-tree.js';

/** Whether a browser does not show what is in the element: it or one around it is not rendered, or is transparent. */
export function isUnseen(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // An element with `display: contents`, as every slot has, counts as not rendered, though its content is.
  if (getComputedStyle(element).display !== 'contents') return true;
  const around = renderedIn(element);
  return around === undefined || isUnseen(around);
}
