import * as v from 'valibot';

/** Something wrong in a data file: the entry (a dotted path, by ids where there are some), its field, and what is wrong. */
export type Problem = { readonly entry: string; readonly field: string; readonly wrong: string };

export type ProblemInFile = Problem & { readonly file: string };

/** One line for people and editors: `FILE: ENTRY: FIELD: WHAT IS WRONG`. */
export function lineOf({ file, entry, field, wrong }: ProblemInFile): string {
  const parts = [file, entry, field, wrong].filter((part) => part !== '');
  return parts.join(': ').replace(/\s+/g, ' ');
}

/** What the schema finds wrong, at most one problem for each field. */
export function problemsOfShape(schema: v.GenericSchema, data: unknown): Problem[] {
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  return (result.issues ?? []).map(({ path, message }) => ({ ...placeOf(path ?? []), wrong: message }));
}

type PathItem = { readonly input: unknown; readonly key: unknown; readonly value: unknown };

function placeOf(path: readonly PathItem[]): Pick<Problem, 'entry' | 'field'> {
  const names = path.map(nameOf);
  const last = path.at(-1);
  const fieldStart = names.length - (Array.isArray(last?.input) ? 2 : 1);
  const [field = 'the whole file', index] = names.slice(Math.max(0, fieldStart));
  return {
    entry: names.slice(0, Math.max(0, fieldStart)).join('.'),
    field: index === undefined ? field : `${field}[${index}]`,
  };
}

function nameOf({ input, key, value }: PathItem): string {
  const hasId = Array.isArray(input) && typeof value === 'object' && value !== null && 'id' in value;
  return hasId && typeof value.id === 'string' ? value.id : String(key);
}
