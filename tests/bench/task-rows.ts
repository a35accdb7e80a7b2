import { briefingsIn } from '../../src/claims/load.js';
import { reportArticle } from '../browser/pages.js';
import type { Row } from './page-rows.js';
import type { SavedPages } from './saved-pages.js';
import type { World } from './world.js';

/** A telephone is so many times slower than the machine of whoever measures. */
const SLOWER = 6;
const MEBIBYTE = 2 ** 20;

/** What Chromium alone can tell: our tasks on a slower machine, in ms, and what a tab keeps of a page with marks, in MiB. */
export async function taskRows(pages: SavedPages, names: readonly string[], world: World): Promise<Row[]> {
  const english = briefingsIn(['en']);
  const reading: number[] = [];
  const detection: number[] = [];
  const memory: number[] = [];
  for (const name of names) {
    await world.load(pages.at(name));
    const before = await world.heap();
    await world.call('slices', reportArticle, english);
    memory.push(((await world.heap()) - before) / MEBIBYTE);
    await world.load(pages.at(name));
    await world.slowDown(SLOWER);
    const tasks = await world.call('slices', reportArticle, english);
    await world.slowDown(1);
    reading.push(tasks.reading);
    detection.push(tasks.longestSlice);
  }
  const remark = `CPU ${SLOWER} × slower, a task`;
  return [
    { name: '**ours**, reading', values: reading, remark },
    { name: '**ours**, longest slice of learning and detection', values: detection, remark },
    { name: '**ours**, memory in MiB', values: memory, remark: 'with marks, cues included' },
  ];
}
