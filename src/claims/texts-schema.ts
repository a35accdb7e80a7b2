import * as v from 'valibot';
import { id, sentence } from './schema.js';

/** All that readers see of a dispute in another language than English, by the ids of what it belongs to. */
export const TextsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  title: sentence,
  sides: v.record(id, v.strictObject({ name: sentence, account: sentence })),
  speakers: v.record(id, v.strictObject({ name: sentence, capacity: sentence })),
  sources: v.record(id, v.strictObject({ outlet: sentence, title: sentence })),
  /** `relation` is the note on how the two accounts relate. */
  points: v.record(
    id,
    v.strictObject({ question: sentence, relation: sentence, commonGround: v.array(sentence) }),
  ),
  /**
   * `audience` with what ties it to "said": "to the press", not "the press". `translation` is ours; words said in the
   * file's language have none.
   */
  statements: v.record(
    id,
    v.strictObject({
      audience: sentence,
      summary: sentence,
      note: v.exactOptional(sentence),
      translation: v.exactOptional(sentence),
    }),
  ),
  record: v.record(id, sentence),
  kinds: v.record(v.string(), sentence),
  /** By version. */
  changes: v.record(v.string(), sentence),
});

export type Texts = v.InferOutput<typeof TextsSchema>;
