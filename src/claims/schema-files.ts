import { toJsonSchema } from '@valibot/to-json-schema';
import { ChangesSchema, CueFileSchema, CueKindsSchema, DisputeSchema } from './schema.js';
import { TextsSchema } from './texts-schema.js';

/** The JSON Schemas by which editors complete and underline the data files, by file name in `schema/`. */
export function schemaFiles(): Readonly<Record<string, object>> {
  return {
    'changes.schema.json': editorSchema(ChangesSchema),
    'cue-file.schema.json': editorSchema(CueFileSchema),
    'cue-kinds.schema.json': editorSchema(CueKindsSchema),
    'dispute.schema.json': editorSchema(DisputeSchema),
    'texts.schema.json': editorSchema(TextsSchema),
  };
}

/** JSON Schema has no word for `check`; `npm run check` has. */
function editorSchema(schema: Parameters<typeof toJsonSchema>[0]): object {
  return toJsonSchema(schema, { ignoreActions: ['check'] });
}
