import { readFileSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { decodePage } from './encoding.js';

/** Larger files are refused: no news page comes near, and a scan should not run out of memory on a slip. */
export const LARGEST_PAGE_BYTES = 32 * 1024 * 1024;

const { DOMParser } = new JSDOM('').window;

/**
 * Parses a saved page; its scripts do not run, its style sheets are not read and nothing is fetched. `-` is standard
 * input.
 *
 * @throws Error whose message says in plain words why the file cannot be scanned
 */
export function readPage(file: string): Document {
  const bytes = file === '-' ? readFileSync(0) : readFile(file);
  if (bytes.byteLength > LARGEST_PAGE_BYTES) throw new Error(tooLarge(bytes.byteLength));
  if (isBinary(bytes)) throw new Error('is not a text file');
  const document = new DOMParser().parseFromString(decodePage(bytes), 'text/html');
  attachShadowRoots(document);
  return document;
}

const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Elsewhere, as in the head, the template stays a template. */
function canHost({ localName }: Element): boolean {
  return HOSTS.has(localName) || localName.includes('-');
}

/** Does what a browser's parser does with declarative open shadow roots. */
function attachShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot || !canHost(host)) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadowRoots(shadow);
  }
}

function readFile(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_PAGE_BYTES) throw new Error(tooLarge(size));
    return readFileSync(file);
  } catch (error) {
    throw new Error(reasonOf(error));
  }
}

function tooLarge(bytes: number): string {
  return `is larger than ${LARGEST_PAGE_BYTES / 1024 / 1024} MiB (${(bytes / 1024 / 1024).toFixed(1)} MiB)`;
}

/** UTF-16 text holds zero bytes as well, but begins with a byte-order mark. */
function isBinary(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark !== 'fffe' && mark !== 'feff' && bytes.subarray(0, 8192).includes(0);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a directory';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
