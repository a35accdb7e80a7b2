import { expect, test } from 'vitest';
import { siteFromText } from '../../src/browser/site-from-text.js';

test.each([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['https://www.news.example/a/b?c#d', 'www.news.example'],
  ['http://127.0.0.1:8080/x', '127.0.0.1'],
  ['localhost:3000', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['file:///home/reader/page.html', 'file'],
  ['', undefined],
  ['two words', undefined],
  ['chrome://settings', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('"%s" means the site %s', (typed, site) => {
  expect(siteFromText(typed)).toBe(site);
});
