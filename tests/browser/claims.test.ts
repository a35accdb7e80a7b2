import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { disputes } from '../../src/claims/disputes.js';
import { until } from '../../src/drive/pointer.js';
import { inEachBrowser, type Subject } from './in-each-browser.js';
import { savedBy } from './saved-files.js';

/** Runs in the page: the extension's interface, by whichever name the browser has for it. */
const api = '(globalThis.browser ?? globalThis.chrome)';
const count = disputes.flatMap(({ points }) => points).length;

async function openClaims(subject: Subject, hash = ''): Promise<Page> {
  const page = await subject.ownPage(`claims/index.html${hash}`);
  await until(() => page.evaluate('document.querySelectorAll(".point").length'));
  return page;
}

const ask = <Answer>(page: Page, question: string) => page.evaluate(question) as Promise<Answer>;
const focused = (page: Page) => ask<string>(page, 'document.activeElement.id');
const shown = (page: Page) =>
  ask<number>(page, 'document.querySelectorAll(".place:not([hidden]) .point").length');
const isSeen = (selector: string) => `document.querySelector('${selector}').checkVisibility()`;

inEachBrowser((subject) => {
  it('opens at the point that its address names, with the focus on it', async () => {
    const page = await openClaims(subject, '#talks');
    expect(await until(() => focused(page))).toBe('call/talks');
    const top = await ask<number>(page, 'document.activeElement.getBoundingClientRect().top');
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
  });

  it('is opened in a new tab at the point that a part of the extension asks for', async () => {
    const asking = await subject.ownPage('options/index.html');
    await asking.evaluate(
      `${api}.runtime.sendMessage({ type: 'show-claims', dispute: 'call', point: 'refinery' }).then(() => 0, () => 0)`,
    );
    const opened = () =>
      ask<boolean>(
        asking,
        `${api}.extension.getViews().some(({ location, close }) => location.hash === '#call/refinery' && (close(), true))`,
      );
    expect(await until(opened)).toBe(true);
  });

  it('goes to a point from the contents', async () => {
    const page = await openClaims(subject);
    await page.evaluate(
      `[...document.querySelectorAll('.contents a')].find((link) => link.hash.endsWith('sanctions')).click()`,
    );
    expect(
      await until(
        () => focused(page),
        (id) => id !== '',
      ),
    ).toBe('call/sanctions');
  });

  it('filters as the reader types, in the language of an original, and announces how many are left', async () => {
    const page = await openClaims(subject);
    expect(await shown(page)).toBe(count);
    await page.focus('input[type="search"]');
    await page.keyboard.type('БОЯЛСЯ');
    expect(
      await until(
        () => shown(page),
        (left) => left < count,
      ),
    ).toBe(1);
    expect(await ask(page, 'document.querySelector("[role=status]").textContent')).toBe(
      `1 of ${count} points has these words`,
    );
    expect(await ask(page, '[...CSS.highlights.get("rejoinder-found")].map(String).join()')).toBe('боялся');
    await page.keyboard.press('Escape');
    expect(
      await until(
        () => shown(page),
        (left) => left === count,
      ),
    ).toBe(count);
  });

  it('gives both sides columns of one width, and stacks them where there is no room', async () => {
    const page = await openClaims(subject);
    const boxes = () =>
      ask<{ x: number; width: number }[]>(
        page,
        '[...document.querySelectorAll(".point .side-column")].map((each) => { const { x, width } = each.getBoundingClientRect(); return { x, width: Math.round(width) }; })',
      );
    const wide = await boxes();
    expect(new Set(wide.map(({ width }) => width)).size).toBe(1);
    expect(new Set(wide.map(({ x }) => x)).size).toBe(2);
    await page.setViewport({ width: 320, height: 700 });
    const narrow = await until(boxes, ([first, second]) => first?.x === second?.x);
    expect(new Set(narrow.map(({ x, width }) => `${x} ${width}`)).size).toBe(1);
    expect(await ask(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('prints everything unfolded, with the sources’ addresses and without what only a screen needs', async () => {
    const page = await openClaims(subject);
    await page.evaluate('document.querySelector("main details").open = false');
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await ask(page, 'document.querySelectorAll("main details:not([open])").length')).toBe(0);
    expect(await ask(page, isSeen('.search'))).toBe(true);
    await subject.drive.emulate(page, { isPrinted: true, scheme: 'dark' });
    for (const selector of ['.search', '.contents', '.save', '.anchor'])
      expect(await until(async () => !(await ask(page, isSeen(selector)))), selector).toBe(true);
    const [after, color] = await ask<string[]>(
      page,
      '[getComputedStyle(document.querySelector("main a[data-address]"), "::after").content, getComputedStyle(document.body).color]',
    );
    // Chromium gives the address itself, Firefox the name of the attribute that has it.
    expect(after).toMatch(/https:|attr\(data-address\)/);
    expect(color).toBe('rgb(0, 0, 0)');
  });

  it('saves the list as a file that the browser keeps', async () => {
    const page = await openClaims(subject);
    const save = () =>
      ask(
        page,
        '[...document.querySelectorAll("button")].find((each) => each.textContent === "Save as JSON").click()',
      );
    const text = await savedBy(subject, page, 'rejoinder-call.json', save);
    expect(JSON.parse(text)).toMatchObject({
      id: 'call',
      points: disputes[0]?.points.map(({ id }) => ({ id })),
    });
  });
});
