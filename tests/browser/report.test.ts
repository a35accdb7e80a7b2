import { expect, it } from 'vitest';
import { findNode, visibleText } from '../../src/drive/card-node.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { inEachBrowser } from './in-each-browser.js';
import { otherPage, report, reportPage } from './pages.js';
import { useSite } from './use-site.js';

const site = useSite({ '/report': { html: reportPage }, '/other': { html: otherPage } });
const clear = report.sentences.filter(({ label }) => label?.strength === 'clear');

inEachBrowser((subject) => {
  it('marks every clear passage of the report, and no other sentence', async () => {
    const page = await subject.open(site().at('/report'));
    const marks = await readMarks(page.mainFrame());
    const marked = report.sentences.filter(({ text }) => marks.some((mark) => text.includes(mark.text)));
    expect(marked.map(({ text }) => text)).toEqual(clear.map(({ text }) => text));
    for (const mark of marks)
      expect(
        clear.some(({ text }) => text.includes(mark.text)),
        mark.text,
      ).toBe(true);
  });

  it('marks each side in its own pattern', async () => {
    const page = await subject.open(site().at('/report'));
    const names = (await readMarks(page.mainFrame())).map(({ name, text }) => [text, name] as const);
    for (const { text, label } of clear) {
      const found = names.filter(([marked]) => text.includes(marked)).map(([, name]) => name);
      expect(new Set(found), text).toEqual(
        new Set([label?.side === 'kyiv' ? 'rejoinder-first' : 'rejoinder-second']),
      );
    }
  });

  it('answers Zelenskiy’s account of the apology with Eismont’s words, who, when and where', async () => {
    const page = await subject.open(site().at('/report'));
    const marks = await readMarks(page.mainFrame());
    const index = marks.findIndex(({ text }) =>
      text.startsWith('The Ukrainian leader said that in the first days'),
    );
    const card = await restOn(subject.drive, page.mainFrame(), index);
    const text = visibleText(card);
    expect(text).toContain('Kyiv’s account');
    expect(text).toContain('извиняться нам не за что');
    expect(text).toContain('we have nothing to apologise for');
    expect(text).toContain('Natalia Eismont');
    expect(text).toMatch(/6 January 2025|January 6, 2025/);
    const link = findNode(
      card,
      ({ tag, attributes }) => tag === 'a' && /rbc\.ru/.test(attributes.href ?? ''),
    );
    expect(link?.attributes).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });

  it('lets the pointer enter the card, and closes it at Escape without moving', async () => {
    const page = await subject.open(site().at('/report'));
    const card = await restOn(subject.drive, page.mainFrame(), 0);
    const { x, y, width } = await findNode(card, ({ attributes }) => attributes.role === 'dialog')!.box();
    await page.mouse.move(x + width / 2, y + 20, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await subject.drive.card(page.mainFrame())).toBeDefined();
    await page.keyboard.press('Escape');
    expect(await until(async () => !(await subject.drive.card(page.mainFrame())))).toBe(true);
  });

  it('counts the passages on the toolbar button, and shows nothing where there are none', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    expect(
      await until(
        () => subject.drive.badge(page),
        (badge) => badge === String(length),
      ),
    ).toBe(String(length));
    const other = await subject.open(site().at('/other'));
    await readMarks(other.mainFrame());
    expect(await subject.drive.badge(other)).toBe('');
  });
});
