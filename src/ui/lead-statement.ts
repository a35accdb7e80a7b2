import type { Statement } from '../claims/schema.js';

/** Of a side's statements, newest first, the one to show first: the newest whose words were seen, not only a report of them. */
export function leadStatement(statements: readonly Statement[]): Statement | undefined {
  return statements.find(hasWords) ?? statements[0];
}

function hasWords({ originals, translation }: Statement): boolean {
  return originals.length > 0 || translation !== undefined;
}
