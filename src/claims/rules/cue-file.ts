import type { CueFile, CueKinds } from '../schema.js';
import { wrongWithPattern } from './pattern.js';
import type { Problem } from './problem.js';

/** The file is named after its language, has only declared kinds, and its patterns are well-formed, sorted, met once. */
export function problemsOfCueFile(
  cueFile: CueFile,
  fileName: string,
  kinds: CueKinds | undefined,
): Problem[] {
  const { language, abbreviations, cues, quotations = {} } = cueFile;
  const undeclared = (list: string, kind: string): Problem[] =>
    kinds !== undefined && kinds.kinds[kind] === undefined
      ? [{ entry: `${list}.${kind}`, field: '', wrong: 'kinds.json declares no such kind' }]
      : [];
  const isNamedSo = fileName === `${language}.json`;
  return [
    ...(isNamedSo
      ? []
      : [{ entry: '', field: 'language', wrong: `"${language}" is not what the file is named` }]),
    ...abbreviations.flatMap((text, index) => {
      const isPlain = text === text.toLowerCase() && text !== '' && !text.endsWith('.');
      const wrong = 'must be in lower case, without the final stop';
      return isPlain ? [] : { entry: 'abbreviations', field: `abbreviations[${index}]`, wrong };
    }),
    ...Object.entries(cues).flatMap(([kind, patterns]) => [
      ...undeclared('cues', kind),
      ...problemsOfPatterns(kind, patterns),
    ]),
    ...Object.keys(quotations).flatMap((kind) => undeclared('quotations', kind)),
  ];
}

function problemsOfPatterns(kind: string, patterns: readonly string[]): Problem[] {
  const entry = `cues.${kind}`;
  const malformed = patterns.flatMap((pattern) => {
    const wrong = wrongWithPattern(pattern);
    return wrong === undefined ? [] : { entry, field: `"${pattern}"`, wrong };
  });
  const misplaced = patterns.findIndex(
    (pattern, index) => index > 0 && pattern <= (patterns[index - 1] ?? ''),
  );
  return misplaced < 0 ? malformed : [...malformed, problemOfPlace(entry, patterns, misplaced)];
}

/** Order is by code unit, as `sort()` has it: the same for everyone, whatever the language. */
function problemOfPlace(entry: string, patterns: readonly string[], index: number): Problem {
  const [before, pattern] = patterns.slice(index - 1);
  const isTwice = before === pattern;
  const wrong = isTwice ? 'stands here twice' : `must stand before "${before}" (npm run sort-cues sorts)`;
  return { entry, field: `"${pattern}"`, wrong };
}
