// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { passageAt, selectedRange } from '../../content-scripts/page-selection.js';

const text = 'Before it. He apologised. After it.';

function range(words: string): Range {
  const node = document.body.firstChild?.firstChild;
  if (!node) throw new Error('the page has no text');
  const found = document.createRange();
  const start = text.indexOf(words);
  found.setStart(node, start);
  found.setEnd(node, start + words.length);
  return found;
}

afterEach(() => getSelection()?.removeAllRanges());

describe('A selection', () => {
  it.each([
    ['lies in the passage', 'apolog', true],
    ['is the passage', 'He apologised.', true],
    ['begins in it', 'apologised. After', true],
    ['ends in it', 'it. He', true],
    ['holds it', 'it. He apologised. After', true],
    ['only touches it', 'Before it. ', false],
    ['stands after it', ' After it', false],
  ])('that %s', (_, words, isFound) => {
    document.body.innerHTML = `<p>${text}</p>`;
    const marked = { range: range('He apologised.') };
    expect(passageAt([marked], range(words))).toBe(isFound ? marked : undefined);
  });

  it('in another tree is compared with nothing', () => {
    document.body.innerHTML = `<p>${text}</p>`;
    const marked = { range: range('He apologised.') };
    const elsewhere = document.createElement('p');
    elsewhere.textContent = 'He apologised.';
    const detached = document.createRange();
    detached.selectNodeContents(elsewhere);
    expect(passageAt([marked], detached)).toBeUndefined();
  });

  it('that is only a caret is none', () => {
    document.body.innerHTML = `<p>${text}</p>`;
    getSelection()?.collapse(document.body.firstChild, 0);
    expect(selectedRange()).toBeUndefined();
    getSelection()?.addRange(range('He'));
    getSelection()?.selectAllChildren(document.body);
    expect(selectedRange()?.toString()).toBe(text);
  });
});
