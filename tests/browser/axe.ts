import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { type CardNode, findNode } from '../../src/drive/card-node.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** An element that a rule was tried on; one in a shadow tree is named by a list: its host, then itself. */
type Tried = {
  readonly html: string;
  readonly target: readonly (string | readonly string[])[];
  readonly failureSummary?: string;
};
type Rule = { readonly id: string; readonly nodes: readonly Tried[] };
type AxeResult = Readonly<Record<'passes' | 'violations', readonly Rule[]>>;
type WithAxe = { axe: { run(where: unknown): Promise<AxeResult> } };

/** What axe, with all its rules, finds wrong in one of the extension's own pages: a line for each element. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const result = (await page.evaluate('axe.run(document)')) as AxeResult;
  return lines(result, () => true);
}

/** The same in the open card. axe looks into open shadow trees only, so the test shows it the closed one. */
export async function violationsInCard(page: Page, card: CardNode): Promise<string[]> {
  await page.evaluate(source);
  const result = await dialogOf(card).ask((element) => {
    const root = element.getRootNode() as ShadowRoot;
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    return (window as unknown as WithAxe).axe.run(document);
  });
  return lines(result, ({ target }) => Array.isArray(target[0]));
}

/** @throws Error where the card has none */
export function dialogOf(card: CardNode): CardNode {
  const dialog = findNode(card, ({ attributes }) => attributes.role === 'dialog');
  if (!dialog) throw new Error('the card has no dialog');
  return dialog;
}

function lines({ passes, violations }: AxeResult, isOurs: (tried: Tried) => boolean): string[] {
  const hasSeen = passes.some(({ id, nodes }) => id === 'button-name' && nodes.some(isOurs));
  if (!hasSeen) throw new Error('axe has not seen a single button');
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(isOurs).map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
