import { bareBriefings } from '../claims/bare-briefings.js';
import { localise, localiseKinds } from '../claims/localise.js';
import type { BareBriefing } from '../claims/outline.js';
import type { Language } from './languages.js';

/** As text: the background, which cannot import later on, parses the ones that it needs. */
const files = import.meta.glob<string>('../claims/*/texts/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** For the background: what is known of the disputes but for the cues, told in `language`. */
export function localisedBriefings(language: Language): BareBriefing[] {
  return bareBriefings.map((briefing) => {
    const file = files[`../claims/${briefing.dispute.id}/texts/${language}.json`];
    if (file === undefined) return briefing;
    const to = { language, texts: JSON.parse(file) };
    return {
      ...briefing,
      dispute: localise(briefing.dispute, to),
      kinds: localiseKinds(briefing.kinds, to),
    };
  });
}
