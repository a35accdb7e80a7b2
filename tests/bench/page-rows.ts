import { callCues } from '../../src/claims/call/cues.js';
import { disputes } from '../../src/claims/disputes.js';
import { briefingsIn } from '../../src/claims/load.js';
import { reportArticle } from '../browser/pages.js';
import type { SavedPages } from './saved-pages.js';
import { milliseconds } from './table.js';
import type { World } from './world.js';

export type Row = { readonly name: string; readonly values: readonly number[]; readonly remark?: string };

/** One English cue in so many is tried by the naive matcher, and the time multiplied: all of them would take minutes. */
const CUE_SAMPLE = 50;
const MARK_WORDS =
  'Lukashenko Zelensky Belarus Ukraine Minsk Kyiv apology apologised missiles invasion call president border refinery Mozyr Putin spokeswoman denied talks February'.split(
    ' ',
  );

type Options = {
  readonly pages: SavedPages;
  readonly names: readonly string[];
  readonly world: World;
  readonly isQuick: boolean;
};

/** Measures everything that is measured page by page, each on a fresh load of its own. */
export async function pageRows({ pages, names, world, isQuick }: Options): Promise<Row[]> {
  const paraphrases = disputes.flatMap(({ points }) =>
    points.flatMap(({ statements }) => statements.map(({ summary }) => summary)),
  );
  const cues = callCues
    .filter(({ language }) => language === 'en')
    .flatMap((file) => Object.values(file.cues).flat());
  const sample = cues.filter((_, index) => index % CUE_SAMPLE === 0);

  async function each(measure: (name: string) => Promise<number>): Promise<number[]> {
    const values: number[] = [];
    for (const name of names) {
      await world.load(pages.at(name));
      values.push(await measure(name));
    }
    return values;
  }

  const lengths: number[] = [];
  const warm: number[] = [];
  let characters = 0;
  let nodes = 0;
  const cold = await each(async () => {
    const walk = await world.call('walk');
    warm.push(walk.warm);
    lengths.push(walk.characters);
    characters += walk.characters;
    nodes += walk.nodes;
    return walk.cold;
  });
  let opened = 0;
  const gate = await each(async () => {
    const { ms, value } = await world.call('gate');
    opened += Number(value);
    return ms;
  });
  const roots = await each(() => world.call('roots'));
  const reading = await each(() => world.call('reading'));
  let passages = 0;
  const detection = await each(async (name) => {
    const languages = await world.call('insert', reportArticle);
    await world.load(pages.at(name));
    const { ms, value } = await world.call('detection', reportArticle, briefingsIn(languages));
    passages += value;
    return ms;
  });
  const longest = lengths.indexOf(Math.max(...lengths));
  const size = `${(characters / 1e6).toFixed(1)} M characters in ${nodes} text nodes of ${names.length} pages`;
  const rows: Row[] = [
    { name: 'bare TreeWalker walk, cold', values: cold, remark: size },
    { name: 'bare TreeWalker walk, warm', values: warm },
    { name: 'one regular expression', values: await each(() => world.call('regex')) },
    { name: '`Intl.Segmenter`, sentences', values: await each(() => world.call('sentences')) },
    { name: '`Intl.Segmenter`, words', values: await each(() => world.call('words')) },
    {
      name: 'Dispute Finder’s rule',
      values: await each(() => world.call('disputeFinder', paraphrases)),
      remark: `${paraphrases.length} paraphrases, English`,
    },
    { name: 'mark.js, 20 words', values: await each(() => world.call('markJs', MARK_WORDS)) },
  ];
  if (!isQuick) {
    const naive = await each(() => world.call('regexPerCue', sample));
    rows.push({
      name: 'a regular expression per cue',
      values: naive.map((ms) => (ms * cues.length) / sample.length),
      remark: `${cues.length} English cues, by ${sample.length} of them`,
    });
  }
  rows.push(
    {
      name: '**ours**, gate only',
      values: gate,
      remark: `what a page about other things pays; it opened on ${opened}`,
    },
    { name: '**ours**, a look for components', values: roots, remark: 'half a second later' },
    {
      name: '**ours**, reading',
      values: reading,
      remark: 'where the gate opens, of a page that proves to be about something else',
    },
    {
      name: '**ours**, reading and detection',
      values: detection,
      remark: `the same pages with the seed report in them: ${passages} passages; on the longest (${lengths[longest]} characters) ${milliseconds(detection[longest] ?? Number.NaN)} ms`,
    },
  );
  return rows;
}
