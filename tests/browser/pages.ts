import { readCorpus } from '../corpus/documents.js';

const [seed] = readCorpus('article');
if (!seed) throw new Error('the corpus has no seed report');

/** The report that the project began with: its sentences with their labels. */
export const report = seed;

export function asPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
}

export function asArticle(blocks: readonly string[]): string {
  return `<main><article>${blocks.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article></main>`;
}

export const reportArticle = asArticle(report.blocks);
export const reportPage = asPage(reportArticle);

/** A page about something else, with words that a careless matcher would take. */
export const otherPage = asPage(
  asArticle([
    'Ferry company apologises for cancelled crossings',
    'The company said it had nothing to add to the apology that it published on Monday. Passengers had called for days.',
    'A refinery near the harbour was not affected by the strike, its spokeswoman told reporters.',
  ]),
);

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
