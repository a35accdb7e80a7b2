import { expect, test } from 'vitest';
import { pageState } from '../../popup/page-state.js';
import type { PageList } from '../../src/messages.js';

const list = (frame: string, isTop: boolean, site: string, quote: string): PageList => ({
  type: 'list',
  frame,
  isTop,
  site,
  passages: [{ id: 0, dispute: 'call', points: ['apology'], side: 'kyiv', quote }],
  hidden: 1,
});

test('a page is the sum of its frames, its own words first', () => {
  const state = pageState([
    list('b', false, 'cdn.example', 'framed'),
    list('a', true, 'news.example', 'own'),
  ]);
  expect(state).toMatchObject({
    status: 'read',
    site: 'news.example',
    hidden: 2,
    passages: [
      { frame: 'a', id: 0, quote: 'own' },
      { frame: 'b', id: 0, quote: 'framed' },
    ],
  });
});

test('a page of which no frame answers cannot be read', () => {
  expect(pageState([])).toEqual({ status: 'unreadable' });
});
