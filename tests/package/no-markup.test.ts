import { expect, it } from 'vitest';
import { shippedSources } from '../manifest/shipped-sources.js';

it('No shipped source makes markup out of text', () => {
  const waysIn = /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|createContextualFragment/;
  const using = shippedSources().filter(({ code }) => waysIn.test(code));
  expect(using.map(({ path }) => path)).toEqual([]);
});
