import { type Context, isListless } from './context.js';
import { isLeftOutTag } from './tags.js';

/** Whether the article's reader reads an element: not what is hidden, nor what is no part of the article. */
export type Standing = 'read' | 'hidden' | 'left-out';

const LEFT_OUT_ROLES = new Set(
  [
    'navigation menu menubar menuitem toolbar tablist search searchbox textbox combobox listbox option slider',
    'spinbutton switch checkbox radio button code math progressbar scrollbar',
  ]
    .join(' ')
    .split(' '),
);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** The usual names of the class that keeps text for screen readers only. */
const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?readers?(?:-text|-only)?|assistive-text|element-invisible|hidden-accessible)(?=$|[\s_])/i;
const MENU_NAME = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?)(?=$|[\s_-])/i;

/** The attributes that `standingOf` goes by, and those by which style sheets show and hide. */
export const STANDING_ATTRIBUTES = [
  'hidden',
  'aria-hidden',
  'style',
  'class',
  'open',
  'role',
  'contenteditable',
  'popover',
  'slot',
];

/** Judges an element by its name and attributes alone, so that it comes out the same wherever the page is read. */
export function standingOf(element: Element, context: Context): Standing {
  const tag = element.localName;
  if (isLeftOutTag(tag)) return 'left-out';
  if (tag === 'dialog' && !element.hasAttribute('open')) return 'hidden';
  if (element.hasAttributes()) {
    // Class names on the body tell of the whole page's state, not of its text.
    if (tag !== 'body' && isHidden(element)) return 'hidden';
    if (isControl(element)) return 'left-out';
  }
  return isList(tag) && (isListless(context) || isMenu(element)) ? 'left-out' : 'read';
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('popover')) return true;
  if (HIDING_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const names = element.getAttribute('class');
  if (names !== null && UNSEEN_CLASS.test(names) && !names.includes('not-sr-only')) return true;
  return element.getAttribute('aria-hidden') === 'true' && !isBehindDialog(element);
}

/** Pages hide all of themselves from screen readers while a dialog, such as one about cookies, is open. */
function isBehindDialog(element: Element): boolean {
  return element.matches('main, article') || element.querySelector('main, article, h1') !== null;
}

function isControl(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return true;
  return LEFT_OUT_ROLES.has(element.getAttribute('role') ?? '');
}

function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol' || tag === 'dl';
}

function isMenu(element: Element): boolean {
  return MENU_NAME.test(element.getAttribute('class') ?? '') || MENU_NAME.test(element.id);
}
