import { expect, test } from 'vitest';
import { isSiteOn, pageSite, siteOf } from '../../src/browser/site.js';

test.each([
  ['https://news.example/report', 'news.example'],
  ['http://localhost:8080/', 'localhost'],
  ['file:///home/reader/saved.html', 'file'],
  ['about:blank', ''],
])('the site of %s is "%s"', (url, site) => {
  expect(siteOf(new URL(url))).toBe(site);
});

const address = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return { protocol, hostname };
};
const hidden = {
  get location(): never {
    throw new DOMException('of another origin', 'SecurityError');
  },
};

// A frame is what the browser shows of it: its address, its page's (or an error), and its ancestors' origins.
test.each([
  ['a page', { location: address('https://news.example/') }, 'news.example'],
  [
    'a frame without an address of its own',
    { location: address('about:srcdoc'), top: { location: address('https://news.example/') } },
    'news.example',
  ],
  [
    'a frame of another site, where the browser names the ancestors',
    {
      location: {
        ...address('https://cdn.example/'),
        ancestorOrigins: ['https://mid.example', 'https://news.example'],
      },
      top: hidden,
    },
    'news.example',
  ],
  [
    'a frame of another site, where the browser does not',
    { location: address('https://cdn.example/'), top: hidden },
    'cdn.example',
  ],
])('the page of %s decides', (_, frame, site) => {
  expect(pageSite(frame as unknown as Window)).toBe(site);
});

test.each([
  ['on everywhere', { on: true, sitesOff: [] }, true],
  ['off on another site', { on: true, sitesOff: ['other.example'] }, true],
  ['off on this site', { on: true, sitesOff: ['news.example'] }, false],
  ['off everywhere', { on: false, sitesOff: [] }, false],
])('Rejoinder switched %s', (_, settings, isOn) => {
  expect(isSiteOn(settings, 'news.example')).toBe(isOn);
});
