import type { Browser } from './first-version.js';

/** A feature of browsers that the extension uses. */
export type Feature = {
  /** Its path in browser-compat-data. */
  readonly path: string;
  /** By what it is recognised in sources or manifest. */
  readonly used: RegExp;
  /** What fails without it; for fallbacks, what happens instead. */
  readonly why: string;
  /** Where it matters, if not everywhere. */
  readonly in?: readonly Browser[];
};

const firefoxes: readonly Browser[] = ['firefox', 'firefox_android'];

/** What the extension cannot do without. The newest of them decides the minimum versions in manifest.json. */
export const required: readonly Feature[] = [
  { path: 'api.Highlight', used: /new Highlight\(/, why: 'the marks' },
  { path: 'api.Highlight.priority', used: /highlight\.priority =/, why: "the page's own marks stay on top" },
  { path: 'api.CSS.highlights_static', used: /CSS\.highlights\.set/, why: 'the marks' },
  // Firefox 140 to 145 paint no text-decoration in highlights: the sides would differ by a faint ground only.
  { path: 'css.selectors.highlight', used: /::highlight\(/, why: 'the underlines that tell the sides apart' },
  { path: 'css.types.color.light-dark', used: /light-dark\(/, why: 'else texts and grounds have no colour' },
  { path: 'css.types.color.color-mix', used: /color-mix\(/, why: 'else the underline is not painted at all' },
  {
    path: 'api.Document.caretPositionFromPoint',
    used: /document\.caretPositionFromPoint\(/,
    why: 'the card: which passage is under the pointer',
  },
  {
    path: 'api.Document.caretPositionFromPoint.options_parameter',
    used: /caretPositionFromPoint\([^)]*\{ shadowRoots \}/,
    why: 'else passages in open shadow roots are marked but get no card',
  },
  { path: 'api.Element.checkVisibility', used: /\.checkVisibility\(/, why: 'hidden text is not read' },
  {
    path: 'api.Element.checkVisibility.options_opacityProperty_parameter',
    used: /opacityProperty: true/,
    why: 'else transparent text is marked',
  },
  {
    path: 'api.Element.checkVisibility.options_visibilityProperty_parameter',
    used: /visibilityProperty: true/,
    why: 'else invisible text is marked',
  },
  { path: 'api.HTMLElement.popover', used: /\.popover = 'manual'/, why: 'the card is in the top layer' },
  { path: 'api.HTMLElement.showPopover', used: /\.showPopover\(/, why: 'the card is in the top layer' },
  { path: 'api.ShadowRoot.adoptedStyleSheets', used: /\.adoptedStyleSheets =/, why: "the card's style" },
  { path: 'api.CSSStyleSheet.CSSStyleSheet', used: /new CSSStyleSheet\(/, why: "the card's style" },
  { path: 'api.CSSStyleSheet.replaceSync', used: /\.replaceSync\(/, why: "the card's style" },
  {
    path: 'css.selectors.modal',
    used: /matches\('dialog:modal, :fullscreen'\)/,
    why: 'else the question itself throws',
  },
  { path: 'css.selectors.fullscreen', used: /matches\('dialog:modal, :fullscreen'\)/, why: 'the same' },
  { path: 'css.selectors.has', used: /:has\(/, why: 'where the keyboard is in the card' },
  { path: 'api.AbortSignal.any_static', used: /AbortSignal\.any\(/, why: 'all that was started is undone' },
  {
    path: 'api.EventTarget.addEventListener.options_parameter.options_signal_parameter',
    used: /addEventListener\([^;]*\{[^}]*\bsignal \}/,
    why: 'all that was started is undone',
  },
  { path: 'api.URL.canParse_static', used: /URL\.canParse\(/, why: 'the site that a frame is part of' },
  {
    path: 'javascript.builtins.Array.toSorted',
    used: /\.toSorted\(/,
    why: 'the order of cues in the engine',
  },
  { path: 'javascript.builtins.Array.at', used: /\.at\(-1\)/, why: 'used all over' },
  { path: 'javascript.builtins.Intl.DisplayNames', used: /Intl\.DisplayNames/, why: 'names of languages' },
  {
    path: 'javascript.regular_expressions.unicode_character_class_escape',
    used: /\\p\{L\}/,
    why: 'words and sentences of every language',
  },
  { path: 'webextensions.manifest.action', used: /"action":/, why: 'the button and its popup' },
  {
    path: 'webextensions.api.action.setIcon',
    used: /action\.setIcon\(/,
    why: 'the button shows that Rejoinder is off or paused',
  },
  { path: 'webextensions.manifest.options_ui', used: /"options_ui":/, why: 'the options page' },
  {
    path: 'webextensions.api.action.setBadgeTextColor',
    used: /action\.setBadgeTextColor\(/,
    why: 'the badge is legible',
  },
  {
    path: 'webextensions.api.storage.session',
    used: /storage\.session/,
    why: 'counts outlive the background script',
  },
  {
    path: 'webextensions.api.storage.session.onChanged',
    used: /storage\.session\.onChanged/,
    why: 'the popup follows new frames',
  },
  {
    path: 'webextensions.api.storage.StorageArea.onChanged',
    used: /area\.onChanged/,
    why: 'switches act at once in all open tabs',
  },
  {
    path: 'webextensions.manifest.background.service_worker',
    used: /"service_worker":/,
    why: 'the background script of Chrome',
    in: ['chrome'],
  },
  {
    path: 'webextensions.manifest.background.scripts',
    used: /"background":/,
    why: 'the background script of Firefox; vite.config.ts turns the one into the other',
    in: firefoxes,
  },
  {
    path: 'webextensions.manifest.background.type',
    used: /"type": "module"/,
    why: 'the background script is a module',
  },
  {
    path: 'webextensions.manifest.content_security_policy.extension_pages',
    used: /"extension_pages":/,
    why: 'our own pages have no network',
  },
  {
    path: 'webextensions.manifest.content_scripts.match_about_blank',
    used: /"match_about_blank":/,
    why: 'frames that a page writes itself',
  },
  {
    path: 'webextensions.api.scripting.executeScript',
    used: /scripting\.executeScript\(/,
    why: 'the reader comes only where the gate opens',
  },
  {
    path: 'webextensions.api.scripting.executeScript.injectImmediately',
    used: /injectImmediately/,
    why: 'the reader does not wait for the pictures of the page',
  },
  {
    path: 'webextensions.api.scripting.insertCSS',
    used: /scripting\.insertCSS\(/,
    why: 'so does the marks’ style',
  },
  {
    path: 'webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions',
    used: /"data_collection_permissions":/,
    why: 'Firefox says at installation that nothing is collected',
    in: firefoxes,
  },
  {
    path: 'webextensions.manifest.browser_specific_settings.gecko_android',
    used: /"gecko_android":/,
    why: 'states the minimum version itself',
    in: ['firefox_android'],
  },
];

/** What is used although a browser of the minimum version may lack it: there it is missed by nobody, or replaced. */
export const optional: readonly Feature[] = [
  {
    path: 'webextensions.manifest.commands',
    used: /"commands":/,
    why: 'Firefox for Android has no keyboard commands and ignores them',
  },
  {
    path: 'webextensions.api.commands.onCommand',
    used: /commands\?\.onCommand/,
    why: 'asked for before use; lacking in Firefox for Android only',
  },
  {
    path: 'webextensions.api.menus.onClicked',
    used: /menus\.onClicked/,
    why: 'asked for before use (as contextMenus); lacking in Firefox for Android only',
  },
  {
    path: 'api.Document.prerendering',
    used: /'prerendering' in document/,
    why: 'asked for before use; a browser without it loads no page ahead',
  },
  {
    path: 'api.Document.prerenderingchange_event',
    used: /'prerenderingchange'/,
    why: 'never fires in a browser that loads no page ahead',
  },
  {
    path: 'css.properties.overscroll-behavior',
    used: /overscroll-behavior:/,
    why: 'lacking in Chrome before 144 where a card is too short to scroll: there the page scrolls',
  },
  {
    path: 'webextensions.api.commands',
    used: /browser\.commands\?/,
    why: 'lacking on Android, where the options page says that there are no keyboard commands',
  },
  {
    path: 'webextensions.api.tabs.query',
    used: /tabs\.query\(\{ active: true, currentWindow: true \}\)/,
    why: 'Firefox for Android may leave out tabs, but not the active one, which is all that is asked for',
  },
];
