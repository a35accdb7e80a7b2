import { ownVersion } from '../src/browser/own-version.js';
import { putAside } from '../src/browser/put-aside.js';
import { quietly } from '../src/browser/quietly.js';
import { showClaims } from '../src/browser/show-claims.js';
import { withTextFragment } from '../src/ui/text-fragment.js';
import type { Say } from '../src/words/speaker.js';
import { statementsToCopy } from './card-copy.js';
import type { CardProps } from './card-props.js';
import { reportOf } from './card-report.js';
import type { CardActions, Copyable } from './card-view.js';
import { type Copied, copy } from './copy.js';
import type { MarkedPassage } from './marked-passage.js';
import { fingerprintIn } from './page-disputes.js';

type Case = Pick<CardProps, 'dispute' | 'kinds' | 'site'> & {
  readonly marked: MarkedPassage;
  readonly say: Say;
  /** As the page declares it. */
  readonly pageLanguage: string;
};

/** What a card does outside itself: on the clipboard, in the settings, in another tab. */
export type CardDeeds = Pick<CardActions, 'copy' | 'showAllStatements'> & {
  /** Hides a point; the returned function brings it back. */
  hide(...choice: Parameters<CardActions['hide']>): () => void;
};

/** The deeds of the card of a passage. */
export function deedsOf({ marked, dispute, kinds, site, say, pageLanguage }: Case): CardDeeds {
  const { passage, quote } = marked;

  function toCopy(what: Copyable): Copied {
    if (what === 'sources') return statementsToCopy(dispute, passage, say);
    // Made on the fly: where the reader is, is kept nowhere.
    if (what === 'link') return { text: withTextFragment(location.href, quote) };
    return { text: reportOf({ marked, dispute, kinds, version: ownVersion(), pageLanguage }, say) };
  }

  return {
    copy: async (what) => copy(toCopy(what)),
    hide: (point, how) => {
      const statements = fingerprintIn(dispute.id, point);
      return putAside(how, { point: `${dispute.id}/${point}`, site, nowMs: Date.now(), statements });
    },
    showAllStatements: () =>
      void quietly(() => showClaims({ dispute: dispute.id, point: passage.points[0] ?? '' })),
  };
}
