import { expect, it } from 'vitest';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { plain } from './hostile-pages.js';
import { inEachBrowser } from './in-each-browser.js';
import { asPage, reportArticle } from './pages.js';
import { isClosed, pressOn, withClass } from './press.js';
import { useSite } from './use-site.js';

const reloads = 8;
const site = useSite({
  '/plain': plain,
  '/full-screen': {
    html: asPage(
      `<script>
        const fill = () => document.querySelector('#over').requestFullscreen();
        addEventListener('keydown', ({ key }) => key === 'f' && fill(), true);
      </script>
      <div id="over" style="background: white; overflow: auto">${reportArticle}</div>`,
    ),
  },
  '/reloading': {
    html: asPage(
      `${reportArticle}<script>
        const times = Number(window.name);
        if (times < ${reloads}) {
          window.name = String(times + 1);
          setTimeout(() => location.reload(), 100 * times);
        }
      </script>`,
    ),
  },
});

inEachBrowser((subject) => {
  it('closes a card, pinned or not, when an element comes to fill the screen', async () => {
    const page = await subject.open(site().at('/full-screen'));
    await restOn(subject.drive, page.mainFrame(), 0);
    await pressOn(subject.drive, page.mainFrame(), withClass('pin'));
    await page.keyboard.press('f');
    expect(await until(() => page.evaluate('document.fullscreenElement?.id'))).toBe('over');
    expect(await isClosed(subject.drive, page.mainFrame())).toBe(true);
  });

  it('marks and counts a page that has loaded itself again and again', async () => {
    const calm = await subject.open(site().at('/plain'));
    const { length } = await readMarks(calm.mainFrame(), 8000);
    expect(length).toBeGreaterThan(0);
    const page = await subject.open(site().at('/reloading'));
    const marks = async () => {
      if ((await page.evaluate('window.name')) !== String(reloads)) return -1;
      return (await readMarks(page.mainFrame(), 500)).length;
    };
    // What is asked of a page that leaves is not answered.
    const marksOnceStill = () => marks().catch(() => -1);
    expect(await until(marksOnceStill, (count) => count === length, 20_000)).toBe(length);
    const badge = () => subject.drive.badge(page);
    expect(await until(badge, (text) => text === String(length))).toBe(String(length));
  });
});
