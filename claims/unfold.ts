/**
 * Opens all that the card's pieces keep folded. There it saves room; here everything is to be seen, searched and printed.
 * What the reader folds again stays so until the page is printed.
 */
export function unfold(root: Element): void {
  for (const disclosure of root.querySelectorAll('details')) disclosure.open = true;
}
