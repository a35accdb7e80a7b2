import { asArticle, asPage, report, reportArticle } from './pages.js';
import type { SitePage } from './site.js';

const withScript = (script: string, body = reportArticle) => asPage(body, `<script>${script}</script>`);

/** Everything that a page can hear of us without asking our own names. It begins before anything else. */
const witness = `
  window.heard = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'])
    console[level] = (...args) => heard.push('console ' + level + ' ' + args.join(' '));
  for (const type of ['error', 'unhandledrejection', 'message', 'storage', 'securitypolicyviolation', 'beforetoggle',
    'toggle', 'slotchange', 'focusin', 'transitionrun', 'animationstart', 'copy', 'selectionchange', 'scroll', 'resize'])
    addEventListener(type, (event) => heard.push(type), true);
  window.namesBefore = Object.getOwnPropertyNames(window).sort().join();
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records)
      if (document.readyState === 'complete') for (const node of addedNodes) heard.push('added ' + node.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => {
    window.htmlBefore = document.documentElement.outerHTML;
    window.entriesBefore = performance.getEntries().length;
  });`;

/** Whatever a script may replace, replaced by what throws. */
const broken = `
  const fail = () => { throw new Error('replaced by the page'); };
  for (const type of [Array, Map, Set, WeakMap, String, RegExp, Promise, Node, Element, Document, Range, Text, EventTarget,
    MutationObserver, CSSStyleSheet, DOMTokenList, HTMLElement, ShadowRoot, Highlight, HighlightRegistry, Event, AbortSignal])
    for (const name of Object.getOwnPropertyNames(type.prototype)) {
      const { value, configurable } = Object.getOwnPropertyDescriptor(type.prototype, name);
      if (typeof value === 'function' && configurable && name !== 'constructor')
        window.replacements ??= [], replacements[replacements.length] = [type.prototype, name];
    }
  addEventListener('DOMContentLoaded', () => {
    const list = replacements;
    const define = Object.defineProperty;
    for (let index = 0; index < list.length; index++)
      define(list[index][0], list[index][1], { value: fail, configurable: true, writable: true });
    for (const name of ['setTimeout', 'getComputedStyle', 'requestAnimationFrame', 'MutationObserver', 'AbortController', 'Map', 'Set',
      'Highlight', 'Range', 'JSON', 'performance', 'crypto', 'customElements', 'chrome', 'browser'])
      define(window, name, { value: fail, configurable: true, writable: true });
  });`;

/** A page's storage that nobody gets at, nor anything that stands for it. */
const withoutStorage = `
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'Storage', 'StorageManager'])
    Object.defineProperty(window, name, { get() { throw new Error('no ' + name); }, set() { throw new Error('no ' + name); } });
  Object.defineProperty(document, 'cookie', { get() { throw new Error('no cookie'); }, set() { throw new Error('no cookie'); } });
  Object.defineProperty(navigator, 'storage', { get() { throw new Error('no storage'); } });`;

const nested = (depth: number, html: string): string =>
  depth === 0 ? html : `<div><template shadowrootmode="open">${nested(depth - 1, html)}</template></div>`;

const invisible = report.blocks.map((text) =>
  text.replace(/(?<=\p{L})(?=\p{L})/gu, (_, at) => (at % 3 ? '' : '\u200b')),
);
const stirred = `setInterval(() => { document.querySelector('#stir').firstChild.data = String(performance.now()); }, 10);
  window.ticks = 0; setInterval(() => ticks++, 10);`;

/** Pages that fight, on each of which the report has to be marked as if they did not. */
export const fighting = {
  '/broken': { html: withScript(broken) },
  '/no-storage': { html: asPage(reportArticle, `<script>${withoutStorage}</script>`) },
  '/sandboxed': {
    html: asPage(reportArticle),
    headers: { 'content-security-policy': "sandbox allow-scripts; default-src 'none'" },
  },
  '/frozen': {
    html: asPage(`${reportArticle}<script>
      for (const it of [document, document.documentElement, document.body, CSS.highlights, window.CSS, Node.prototype,
        Element.prototype, Object.prototype, Array.prototype]) Object.freeze(it);
      Object.preventExtensions(document);</script>`),
  },
  '/name-taken': {
    html: asPage(`${reportArticle}<script>
      const range = new Range(); range.selectNodeContents(document.querySelector('p'));
      for (const name of ['first', 'second']) CSS.highlights.set('rejoinder-' + name, new Highlight(range));
      window.rejoinder = window.rejoinderCues = Object.freeze({ end: 1, ports: 1 });</script>`),
  },
  '/unset': {
    html: asPage(reportArticle, '<style>* { all: unset !important } p { display: block !important }</style>'),
  },
  '/stirred': { html: withScript(stirred, `<p id="stir">0</p>${reportArticle}`) },
  '/nested': { html: asPage(nested(40, reportArticle)) },
  '/beside': {
    html: asPage(
      `<div><p>Never shown.</p><template shadowrootmode="open"><slot name="none"></slot>${reportArticle}</template></div>`,
    ),
  },
  '/rewritten': {
    html: asPage(
      `<p>Wait.</p><script>setTimeout(() => { document.open(); document.write(${JSON.stringify(asPage(reportArticle)).replaceAll('</', '<\\/')}); document.close(); }, 700);</script>`,
    ),
  },
  '/xhtml': {
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${reportArticle}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
  '/modal': {
    html: asPage(
      `<dialog closedby="none" style="width: 900px; height: 600px">${reportArticle}</dialog><script>document.querySelector('dialog').showModal();</script>`,
    ),
  },
  '/invisible-characters': { html: asPage(asArticle(invisible)) },
  '/crowd': {
    html: asPage(`${'<i>x </i>'.repeat(150_000)}${reportArticle}`),
  },
} as const satisfies Readonly<Record<string, SitePage>>;

/** Pages on which nothing is to be marked. */
export const unmarked = {
  '/editor': { html: asPage(`<div contenteditable>${reportArticle}</div>`) },
  '/design-mode': { html: asPage(`${reportArticle}<script>document.designMode = 'on';</script>`) },
  '/plain-text': {
    html: report.blocks.join('\n\n'),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  },
  '/svg': {
    html: `<svg xmlns="http://www.w3.org/2000/svg"><text>${report.blocks[0]}</text></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/one-node': {
    html: asPage(
      '<p hidden></p>',
      `<script>addEventListener('DOMContentLoaded', () =>
        document.querySelector('p').append('The ferry was late again. '.repeat(400_000)))</script>`,
    ),
  },
  '/frames': { html: asPage('<iframe srcdoc="<p>Nothing.</p>"></iframe>'.repeat(200)) },
} as const satisfies Readonly<Record<string, SitePage>>;

export const witnessed = { html: withScript(witness) };
export const witnessedOther = {
  html: withScript(witness, asArticle(['The ferry company apologised.', 'It had been late for days.'])),
};
export const cleared = {
  html: withScript('window.clearing = setInterval(() => CSS.highlights.clear(), 20);'),
};
export const removing = {
  html: withScript(`window.removed = 0;
    new MutationObserver(() => {
      const host = document.querySelector('rejoinder-card');
      if (host) { removed++; host.remove(); }
    }).observe(document, { subtree: true, childList: true });`),
};
export const plain = { html: asPage(reportArticle) };
