import { changesOf } from '../claims/changes.js';
import { disputes } from '../claims/disputes.js';
import { localise, localiseChanges } from '../claims/localise.js';
import type { Change, Dispute } from '../claims/schema.js';
import type { Texts } from '../claims/texts-schema.js';
import type { Language } from './languages.js';

/** A dispute and the changes of its list, as a reader of some language should have them. */
export type ReadableDispute = { readonly dispute: Dispute; readonly changes: readonly Change[] };

const files = import.meta.glob<Texts>('../claims/*/texts/*.json', { import: 'default' });

/** For the extension's pages: all disputes in this language. Only its files are read. */
export async function loadDisputes(language: Language): Promise<ReadableDispute[]> {
  return Promise.all(disputes.map((dispute) => load(dispute, language)));
}

async function load(dispute: Dispute, language: Language): Promise<ReadableDispute> {
  const changes = changesOf(dispute.id);
  const texts = await files[`../claims/${dispute.id}/texts/${language}.json`]?.();
  if (texts === undefined) return { dispute, changes };
  return {
    dispute: localise(dispute, { language, texts }),
    changes: localiseChanges(changes, { language, texts }),
  };
}
