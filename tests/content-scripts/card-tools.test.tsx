// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { CardActions, CardView } from '../../content-scripts/card-view.js';
import { renderCard, textsOf } from '../ui/card-in-jsdom.js';
import { dispute } from '../ui/fixture-dispute.js';

function cardWith(view: Partial<CardView>, actions: Partial<CardActions> = {}, points = ['apology']) {
  return renderCard({ dispute, side: 'kyiv', points, view, actions });
}

function press(card: HTMLElement, name: string): void {
  const named = [...card.querySelectorAll('button')].find(
    (button) => button.textContent === name || button.getAttribute('aria-label') === name,
  );
  if (!named) throw new Error(`no button “${name}”`);
  named.click();
}

describe('at the foot of the card', () => {
  test('is one quiet row, with everything else folded', () => {
    const card = cardWith({});
    expect(textsOf(card, '.tool-row button')).toEqual([
      'Why this passage?',
      'Copy',
      'Hide',
      'All statements',
    ]);
    expect(card.querySelector('.panel')).toBeNull();
  });

  test('“Why this passage?” names the article’s words that fired, and what each was taken for', () => {
    const unfold = vi.fn();
    press(cardWith({}, { unfold }), 'Why this passage?');
    expect(unfold).toHaveBeenCalledWith('reasons');
    const card = cardWith({ panel: 'reasons' });
    expect(card.querySelector('[aria-expanded="true"]')!.textContent).toBe('Why this passage?');
    expect(textsOf(card, '.reasons li')).toEqual([
      'apologised an apology that was made, in the passage',
      'Zelenskiy Zelenskiy’s name, near it',
    ]);
  });

  test('“Not about this?” says what it copies and that nothing is sent', async () => {
    const copy = vi.fn(async () => {});
    const card = cardWith({ panel: 'reasons' }, { copy });
    const [panel] = textsOf(card, '.panel');
    expect(panel).toContain('Not about this?');
    expect(panel).toContain('Not the page’s address. Nothing is sent.');
    press(card, 'Copy report');
    expect(copy).toHaveBeenCalledWith('report');
    await vi.waitFor(() => expect(textsOf(card, '[role="status"]')).toEqual(['Copied.']));
  });

  test('copying that the browser forbids is told', async () => {
    const card = cardWith({ panel: 'copy' }, { copy: () => Promise.reject(new Error('no')) });
    press(card, 'Copy link to passage');
    await vi.waitFor(() =>
      expect(textsOf(card, '[role="status"]')).toEqual(['', 'The browser did not allow copying.']),
    );
  });

  test.each([
    ['Hide this point', 'point', 'This point is hidden from now on.'],
    ['Hide on this site', 'site', 'This point is hidden on news.example.'],
    ['Not today', 'today', 'This point is hidden until midnight.'],
    ['Until this statement changes', 'unchanged', 'This point is hidden until what is known'],
  ] as const)('“%s” hides it, says so, and can be undone there', (name, how, said) => {
    const hide = vi.fn();
    press(cardWith({ panel: 'hide' }, { hide }), name);
    expect(hide).toHaveBeenCalledWith('apology', how);
    const undoHiding = vi.fn();
    const card = cardWith({ hidden: { point: 'apology', how } }, { undoHiding });
    expect(textsOf(card, '.scroll')[0]).toContain(said);
    expect(card.querySelector('.side-answer, .tools')).toBeNull();
    press(card, 'Undo');
    expect(undoHiding).toHaveBeenCalledTimes(1);
  });

  test('of a passage on several points, each is hidden by itself', () => {
    const hide = vi.fn();
    const card = cardWith({ panel: 'hide' }, { hide }, ['apology', 'witnesses']);
    expect(textsOf(card, '.panel h4')).toEqual([
      'Did Lukashenka apologise to Zelenskiy in the call?',
      'Did others hear the call?',
    ]);
    [...card.querySelectorAll('button')].filter((each) => each.textContent === 'Not today')[1]!.click();
    expect(hide).toHaveBeenCalledWith('witnesses', 'today');
  });

  test('“All statements” leads to the claims page', () => {
    const showAllStatements = vi.fn();
    press(cardWith({}, { showAllStatements }), 'All statements');
    expect(showAllStatements).toHaveBeenCalledTimes(1);
  });
});

test('the pin is seen, and let go by a press on it', () => {
  const pin = vi.fn();
  const card = cardWith({ isPinned: true }, { pin });
  expect(card.querySelector('.pin')!.getAttribute('aria-pressed')).toBe('true');
  press(card, 'Keep open');
  expect(pin).toHaveBeenCalledWith(false);
  press(cardWith({}, { pin }), 'Keep open');
  expect(pin).toHaveBeenCalledWith(true);
});

test('the first card says once what a mark means and does not mean', () => {
  expect(textsOf(cardWith({}), '.introduction')).toEqual([]);
  const endIntroduction = vi.fn();
  const card = cardWith({ isIntroducing: true }, { endIntroduction });
  const [said] = textsOf(card, '.introduction');
  expect(said).toContain('A mark does not mean that they are wrong, nor that they are right.');
  expect(said).toContain('not in our list');
  press(card, 'Got it');
  expect(endIntroduction).toHaveBeenCalledTimes(1);
});
