import { parseArgs } from 'node:util';
import weights from '../../src/claims/call/weights.json' with { type: 'json' };
import { corpusNames, crossValidate, type Judged } from './cross-validate.js';
import { measure, overUnseenThreshold, pointsOf, sideOf, WANTED_PRECISION } from './measure.js';

/**
 * `npm run eval -- [--corpus dev|train|own] [--errors N] [--lang xx]`: how well documents are read by models, and marked from
 * thresholds, that had not seen them; per language, point, side and kind of passage; then the errors, the worst first.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'dev' },
    errors: { type: 'string', default: '0' },
    lang: { type: 'string' },
  },
});
const corpus = corpusNames.find((name) => name === values.corpus);
if (!corpus) {
  console.error(`eval: --corpus is ${corpusNames.join(' or ')}, not "${values.corpus}"`);
  process.exit(2);
}
const thresholds = { ...weights.thresholds, mark: 0 };
const wanted = WANTED_PRECISION[corpus === 'train' ? 'train' : 'dev'];
const judged = overUnseenThreshold(wanted, crossValidate(corpus)).filter(
  ({ lang }) => !values.lang || lang === values.lang,
);

/** Precision of marks is of all marks; a point's, side's or kind's row has only labelled sentences, so it has none. */
function printTable(title: string, groups: ReadonlyMap<string, readonly Judged[]>): void {
  const rows = [...groups].sort(([a], [b]) => (a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b)));
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(([name, members]) => [name, measure(members, thresholds)])));
}

function groupBy(names: (each: Judged) => readonly string[]): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const each of judged)
    for (const name of names(each)) groups.set(name, [...(groups.get(name) ?? []), each]);
  return groups;
}

printTable(
  'by language',
  groupBy(({ lang }) => ['all', lang]),
);
printTable(
  'by point',
  groupBy(({ label }) => label?.points ?? []),
);
printTable(
  'by side',
  groupBy(({ label }) => (label ? [label.side] : [])),
);
printTable(
  'by kind',
  groupBy(({ label }) => (label ? [label.kind] : [])),
);

const isMarked = ({ mark }: Judged) => mark >= thresholds.mark;
const errors: readonly (readonly [string, readonly Judged[]])[] = [
  ['missed (clear)', judged.filter((each) => each.label?.strength === 'clear' && !isMarked(each))],
  ['false marks', judged.filter((each) => !each.label && isMarked(each))],
  ['wrong side', judged.filter((each) => each.label && isMarked(each) && isWrongSide(each))],
];
for (const [title, list] of errors) {
  const worst = list.toSorted((a, b) => Math.abs(b.mark) - Math.abs(a.mark));
  console.log(`\n${title}: ${list.length}`);
  for (const each of worst.slice(0, Number(values.errors)))
    console.log(
      `  ${each.id} | ${sideOf(each, thresholds)} ${pointsOf(each, thresholds).join('+')} | ${each.text}`,
    );
}

function isWrongSide(each: Judged): boolean {
  return each.label?.side !== 'both' && sideOf(each, thresholds) !== each.label?.side;
}
