import { statementsIn } from '../src/claims/rules/entries.js';
import type { Dispute, Side } from '../src/claims/schema.js';
import { languageName } from '../src/ui/language-name.js';
import { useSay } from '../src/ui/say.js';

/** How much the list holds, for both sides alike. */
export function ListCounts({ dispute, sides }: { dispute: Dispute; sides: readonly Side[] }) {
  const say = useSay();
  const statements = statementsIn(dispute).map(({ value }) => value);
  const languages = new Set(statements.flatMap(({ originals }) => originals.map(({ language }) => language)));
  const rows: readonly (readonly [string, number | string])[] = [
    [say('popup_points'), dispute.points.length],
    ...sides.map(({ id, name }) => {
      const theirs = statements.filter(({ side }) => side === id);
      return [say('claims_of', { side: name }), theirs.length] as const;
    }),
    [say('statement_sources'), Object.keys(dispute.sources).length],
    [
      say('claims_languages'),
      [...languages]
        .map((code) => languageName(code, say.locale))
        .sort()
        .join(', '),
    ],
  ];
  return (
    <dl class="counts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
