import { readArticle } from '../article/read-article.js';
import { disputes } from '../claims/disputes.js';
import { briefings } from '../claims/load.js';
import { outlines } from '../claims/outlines.js';
import { createDetector, type Detector } from '../engine/detector.js';
import { toAnnotation } from './annotation.js';
import { readPage } from './read-page.js';

const USAGE = `usage: npm run scan -- FILE.html...

Finds the passages of saved pages that carry one side's account of a disputed matter, with the same reader and engine as
the extension. Prints one W3C Web Annotation (JSON-LD) a line. "-" reads one page from standard input.

Exit status: 0 all files scanned, 2 a file could not be read (the others are scanned all the same) or no file given.
`;

/** One line of JSON a passage of this file. */
function scanFile(file: string, detector: Detector): string[] {
  const blocks = readArticle(readPage(file));
  const passages = detector.decide(blocks.map(({ text }) => detector.readBlock(text)));
  return passages.map((passage) => {
    const dispute = disputes.find(({ id }) => id === passage.dispute);
    if (!dispute) throw new Error(`the passage belongs to no bundled dispute: ${passage.dispute}`);
    return JSON.stringify(toAnnotation(file, blocks, passage, dispute));
  });
}

function main(files: readonly string[]): number {
  if (files.length === 0 || files.includes('--help')) {
    process[files.length ? 'stdout' : 'stderr'].write(USAGE);
    return files.length ? 0 : 2;
  }
  const detector = createDetector(outlines);
  detector.learn(briefings);
  let status = 0;
  for (const file of files) {
    try {
      for (const line of scanFile(file, detector)) process.stdout.write(`${line}\n`);
    } catch (error) {
      process.stderr.write(`scan: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 2;
    }
  }
  return status;
}

process.exitCode = main(process.argv.slice(2));
