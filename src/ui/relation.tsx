import type { Point } from '../claims/schema.js';
import type { MessageKey } from '../words/messages.js';
import { useSay } from './say.js';

const relations: Readonly<Record<Point['relation']['type'], MessageKey>> = {
  contradiction: 'relation_contradiction',
  'past-each-other': 'relation_past_each_other',
  'mirror-image': 'relation_mirror_image',
  'one-side-silent': 'relation_one_side_silent',
  'partly-compatible': 'relation_partly_compatible',
  'common-ground': 'relation_common_ground',
  agreed: 'relation_agreed',
};

/** How the two accounts of a point relate, and what both sides agree on. */
export function Relation({ point: { relation, commonGround } }: { point: Point }) {
  const say = useSay();
  return (
    <section class="relation">
      <h4>{say('card_relate')}</h4>
      <p>
        <b>{say(relations[relation.type])}</b> {relation.note}
      </p>
      {commonGround.length > 0 && (
        <>
          <h4>{say('card_agree')}</h4>
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
