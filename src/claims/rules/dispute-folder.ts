import type * as v from 'valibot';
import {
  type Changes,
  ChangesSchema,
  type CueFile,
  CueFileSchema,
  type CueKinds,
  CueKindsSchema,
  type Dispute,
  DisputeSchema,
} from '../schema.js';
import { type Texts, TextsSchema } from '../texts-schema.js';
import { problemsOfChanges } from './changes.js';
import { problemsOfCueFile } from './cue-file.js';
import { problemsOfKinds } from './kinds.js';
import { problemsOfOrder } from './order.js';
import { type Problem, type ProblemInFile, problemsOfShape } from './problem.js';
import { problemsOfReferences } from './references.js';
import { problemsOfSlots } from './slots.js';
import { problemsOfTexts } from './texts.js';
import { problemsOfVoice } from './voice.js';

/** The files of one dispute's folder: text by path within it (`dispute.json`, `kinds.json`, `cues/en.json`). */
export type FolderFiles = ReadonlyMap<string, string>;

/** All that is wrong in a dispute's folder. Files are read apart: what is wrong in one hides nothing in the others. */
export function problemsOfFolder(files: FolderFiles): ProblemInFile[] {
  const dispute = read<Dispute>(files, 'dispute.json', DisputeSchema);
  const changes = read<Changes>(files, 'changes.json', ChangesSchema);
  const kinds = read<CueKinds>(files, 'kinds.json', CueKindsSchema);
  const pathsIn = (folder: string) => [...files.keys()].filter((path) => path.startsWith(folder));
  const cueFiles = pathsIn('cues/').map((path) => read<CueFile>(files, path, CueFileSchema));
  const textFiles = pathsIn('texts/').map((path) => read<Texts>(files, path, TextsSchema));
  const readable = dispute.data &&
    kinds.data &&
    changes.data && { dispute: dispute.data, kinds: kinds.data, changes: changes.data.changes };
  return [
    ...dispute.problems,
    ...inFile(dispute.file, dispute.data ? problemsOfDispute(dispute.data) : []),
    ...changes.problems,
    ...inFile(
      changes.file,
      dispute.data && changes.data ? problemsOfChanges(changes.data, dispute.data) : [],
    ),
    ...kinds.problems,
    ...inFile(kinds.file, dispute.data && kinds.data ? problemsOfKinds(kinds.data, dispute.data) : []),
    ...cueFiles.flatMap(({ file, data, problems }) => [
      ...problems,
      ...inFile(file, data ? problemsOfCueFile(data, file.slice('cues/'.length), kinds.data) : []),
    ]),
    ...textFiles.flatMap(({ file, data, problems }) => [
      ...problems,
      ...inFile(file, data && readable ? problemsOfTexts(data, readable, languageOf(file)) : []),
    ]),
  ];
}

/** All rules for a dispute whose shape is right. */
function problemsOfDispute(dispute: Dispute): Problem[] {
  return [problemsOfReferences, problemsOfSlots, problemsOfOrder, problemsOfVoice].flatMap((rule) =>
    rule(dispute),
  );
}

type ReadFile<Data> = {
  readonly file: string;
  readonly data?: Data;
  readonly problems: readonly ProblemInFile[];
};

function read<Data>(files: FolderFiles, file: string, schema: v.GenericSchema<Data>): ReadFile<Data> {
  const text = files.get(file);
  if (text === undefined) return { file, problems: inFile(file, [whole('there is no such file')]) };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { file, problems: inFile(file, [whole(`is not JSON: ${String(error)}`)]) };
  }
  const problems = inFile(file, problemsOfShape(schema, data));
  // The schema has just found nothing to object to, and it transforms nothing.
  return problems.length > 0 ? { file, problems } : { file, data: data as Data, problems };
}

/** `texts/uk.json` → `uk` */
function languageOf(file: string): string {
  return file.replace(/^.*\/|\.json$/g, '');
}

function whole(wrong: string): Problem {
  return { entry: '', field: '', wrong };
}

function inFile(file: string, problems: readonly Problem[]): ProblemInFile[] {
  return problems.map((problem) => ({ file, ...problem }));
}
