import type { Dispute } from '../src/claims/schema.js';
import { toSchemaOrg } from '../src/claims/schema-org.js';
import { saveFile } from '../src/ui/save-file.js';
import { useSay } from '../src/ui/say.js';

/** The list as a file, for a reader who wants to search or to quote it elsewhere, and on paper. */
export function SaveList({ dispute }: { dispute: Dispute }) {
  const say = useSay();
  const save = (name: string, type: string, data: object) =>
    saveFile({ name, type, text: `${JSON.stringify(data, null, 2)}\n` });
  return (
    <div class="save">
      <h3>{say('claims_save')}</h3>
      <p class="small">{say('claims_save_why')}</p>
      <p>
        <button
          type="button"
          onClick={() => save(`rejoinder-${dispute.id}.json`, 'application/json', dispute)}
        >
          {say('claims_save_json')}
        </button>{' '}
        <span class="small">{say('claims_save_json_what')}</span>
      </p>
      <p>
        <button
          type="button"
          onClick={() => save(`rejoinder-${dispute.id}.jsonld`, 'application/ld+json', toSchemaOrg(dispute))}
        >
          {say('claims_save_schema')}
        </button>{' '}
        <span class="small">{say('claims_save_schema_what')}</span>
      </p>
      <p>
        <button type="button" onClick={() => print()}>
          {say('claims_print')}
        </button>
      </p>
    </div>
  );
}
