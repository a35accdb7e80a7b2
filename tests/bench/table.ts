import { type Figures, figuresOf } from './statistics.js';

/** Rows for the README, in Markdown: name, median, 95th percentile, worst, total, all in ms, and a remark. */
export function tableOf(
  rows: readonly { name: string; values: readonly number[]; remark?: string }[],
): string {
  const lines = rows.map(({ name, values, remark }) => {
    const { median, percentile95, worst, total }: Figures = figuresOf(values);
    return `| ${[name, ...[median, percentile95, worst, total].map(milliseconds), remark ?? ''].join(' | ')} |`;
  });
  return ['| | median | 95 % | worst | total | |', '|---|---|---|---|---|---|', ...lines].join('\n');
}

/** Three digits are enough: runs differ by more. */
export function milliseconds(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(value < 0.1 ? 2 : 3)));
}
