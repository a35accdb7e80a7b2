import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefingsIn } from '../../src/claims/load.js';
import type { BrowserName } from '../../src/drive/drive.js';
import { report } from '../browser/pages.js';
import { milliseconds } from './table.js';
import type { World } from './world.js';

const FACTORS = [1, 2, 4, 8, 16, 32, 64];
const DISPUTES = [1, 10, 100, 1000];
const PASSAGES = 1000;

export type Fact = readonly [name: string, value: string];

/** What is measured without real pages: growth, learning, parsing, the hit test. */
export async function engineRows(world: World, browser: BrowserName, blank: string): Promise<Fact[]> {
  await world.load(blank);
  const english = briefingsIn(['en']);
  const growth = await world.call('growth', report.blocks, english, FACTORS);
  const disputes = await world.call('syntheticDisputes', report.blocks, DISPUTES);
  await world.load(blank);
  const learning = await world.call('learning', english);
  await world.load(blank);
  const json = await world.call('parseJson', JSON.stringify(english));
  await world.load(blank);
  const hit = await world.call('hitTest', PASSAGES);
  return [
    ...FACTORS.map((factor, index): Fact => [`the report × ${factor}`, ms(growth[index])]),
    ...disputes.map(({ disputes: count, cues, load, perPage }): Fact => {
      return [`${count} synthetic disputes (${cues} cues)`, `load ${ms(load)}, per page ${ms(perPage)}`];
    }),
    ['learning English', `${ms(learning)} and ${ms(json)} to take it from JSON`],
    [`hit test, ${PASSAGES} passages`, `on one ${ms(hit.on)}, beside all ${ms(hit.beside)}`],
    ...(await parsing(world, browser, blank)),
  ];
}

/** The scripts of the built extension, if there is one. */
async function parsing(world: World, browser: BrowserName, blank: string): Promise<Fact[]> {
  const folder = join(import.meta.dirname, '..', '..', 'dist', browser);
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [['parsing of our scripts', 'skipped: not built']];
  const { content_scripts } = JSON.parse(readFileSync(manifest, 'utf8'));
  const facts: Fact[] = [];
  for (const script of [...content_scripts[0].js, 'content-scripts/main.iife.js']) {
    const code = readFileSync(join(folder, script), 'utf8');
    await world.load(blank);
    const parse = await world.call('parse', code);
    facts.push([`parsing of ${script}, ${Math.round(code.length / 1024)} KiB`, ms(parse)]);
  }
  return facts;
}

function ms(value: number | undefined): string {
  return `${milliseconds(value ?? Number.NaN)} ms`;
}
