import type { Point } from '../claims/schema.js';
import { words } from './words.js';

/** How the two accounts of a point relate, and what both sides agree on. */
export function Relation({ point: { relation, commonGround } }: { point: Point }) {
  return (
    <section class="relation">
      <h4>{words.card.relate}</h4>
      <p>
        <b>{words.card.relations[relation.type]}</b> {relation.note}
      </p>
      {commonGround.length > 0 && (
        <>
          <h4>{words.card.agree}</h4>
          <ul>
            {commonGround.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
