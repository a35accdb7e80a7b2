// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createDetection as createSlowDetection } from '../../content-scripts/page-detection.js';
import { readArticle } from '../../src/article/read-article.js';
import { briefingsIn } from '../../src/claims/load.js';
import { finish } from '../../src/engine/steps.js';

const account =
  'Zelenskiy said that Lukashenka apologized to him by phone for the missiles fired from Belarus.';
const denial =
  'Лукашенко никаких извинений Зеленскому не приносил, извиняться нам не за что, заявила пресс-секретарь Наталья Эйсмонт, подтвердив телефонный разговор.';

/** Goes all steps at once: here it matters what is asked and found. */
function createDetection(options: Omit<Parameters<typeof createSlowDetection>[0], 'goThrough'>) {
  const detect = createSlowDetection({
    ...options,
    goThrough: (steps, onDone) => {
      finish(steps);
      onDone();
    },
  });
  return (blocks: Parameters<typeof detect>[0]) => finish(detect(blocks));
}

function blocksOf(...paragraphs: string[]) {
  document.body.innerHTML = `<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
  return readArticle(document);
}

/** A detection whose questions are kept, and answered when `answer` is called. */
function detectionWithBackground() {
  const asked: (readonly string[])[] = [];
  const failures: unknown[] = [];
  const open: (() => void)[] = [];
  let learned = 0;
  const detect = createDetection({
    ask: (languages) => {
      asked.push(languages);
      return new Promise((resolve) => open.push(() => resolve(briefingsIn(languages))));
    },
    onLearned: () => learned++,
    onFailure: (error) => failures.push(error),
  });
  async function answer(): Promise<void> {
    for (const resolve of open.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { detect, asked, failures, answer, learned: () => learned };
}

describe('createDetection', () => {
  it('asks for nothing on a page that is about something else', () => {
    const { detect, asked } = detectionWithBackground();
    expect(detect(blocksOf('The ferry company apologised for the cancelled crossing.'))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('asks for the page’s language once, and finds the passage after the answer', async () => {
    const { detect, asked, answer, learned } = detectionWithBackground();
    const blocks = blocksOf(account);
    expect(detect(blocks)).toEqual([]);
    expect(detect(blocks)).toEqual([]);
    expect(asked).toEqual([['en']]);
    await answer();
    expect(learned()).toBe(1);
    expect(detect(blocks).map(({ side }) => side)).toEqual(['kyiv']);
  });

  it('asks again only for a language that comes later', async () => {
    const { detect, asked, answer } = detectionWithBackground();
    detect(blocksOf(account));
    await answer();
    const both = blocksOf(account, denial);
    detect(both);
    await answer();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toContain('ru');
    expect(asked[1]).not.toContain('en');
    expect(detect(both).map(({ side }) => side)).toEqual(['kyiv', 'minsk']);
  });

  it('asks again at the next change where the first question failed', async () => {
    const answers = [Promise.reject(new Error('not started yet')), Promise.resolve(briefingsIn(['en']))];
    const detect = createDetection({
      ask: () => answers.shift() ?? expect.unreachable(),
      onLearned: () => undefined,
      onFailure: () => undefined,
    });
    detect(blocksOf(account));
    await new Promise((resolve) => setTimeout(resolve));
    detect(blocksOf(account, 'Another paragraph.'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(detect(blocksOf(account)).map(({ side }) => side)).toEqual(['kyiv']);
  });

  it('finds nothing, and says why, where the background cannot be reached', async () => {
    const failures: unknown[] = [];
    const gone = new Error('gone');
    const detect = createDetection({
      ask: () => Promise.reject(gone),
      onLearned: () => expect.unreachable(),
      onFailure: (error) => failures.push(error),
    });
    detect(blocksOf(account));
    await new Promise((resolve) => setTimeout(resolve));
    expect(failures).toEqual([gone]);
    expect(detect(blocksOf(account))).toEqual([]);
  });
});
