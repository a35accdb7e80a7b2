/** The text nodes under the body, as the least that any reader of a page must do. */
export function bareWalk(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
}
