/** With so few elements inside it, an element's text is taken at once. */
const FEW = 300;
const LEFT_OUT = 'script,style,noscript,template';

/**
 * All text under a node, whether shown or not, in pieces: asking the browser for the text of whole branches spares a
 * script the way through every node. What belongs together is in one piece or in two that follow each other.
 */
export function* textsUnder(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield (node as Text).data;
  if (node instanceof Element) {
    if (node.matches(LEFT_OUT)) return;
    const isSmall = node.getElementsByTagName('*').length <= FEW;
    if (isSmall && !node.querySelector(LEFT_OUT)) {
      yield node.textContent ?? '';
      return;
    }
  }
  for (const child of [...node.childNodes]) yield* textsUnder(child);
}
