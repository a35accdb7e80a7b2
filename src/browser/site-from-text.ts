import { siteOf } from './site.js';

/** The site that a reader means by a host name or a whole address; nothing where the text is neither. */
export function siteFromText(text: string): string | undefined {
  const typed = text.trim();
  const address = typed.includes('://') ? typed : `https://${typed}`;
  if (typed === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isReadable = ['http:', 'https:', 'file:'].includes(url.protocol);
  const isHost = /^(?:[\w-]+\.)*[\w-]+$|^\[[\da-f:.]+\]$/i.test(url.hostname);
  return isReadable && (isHost || url.protocol === 'file:') ? siteOf(url) : undefined;
}
