import type { Point } from '../claims/schema.js';

type RelationType = Point['relation']['type'];

const relations: Record<RelationType, string> = {
  contradiction: 'The two accounts contradict each other.',
  'past-each-other': 'The two accounts speak past each other.',
  'mirror-image': 'Each account says it of the other side.',
  'one-side-silent': 'One side has not spoken on this point.',
  'partly-compatible': 'The two accounts are partly compatible.',
  'common-ground': 'The two accounts are mostly common ground.',
  agreed: 'The two accounts agree.',
};

/** Every English word of the interface, by place. "Said" is the only verb for what anyone said. */
export const words = {
  /** For `Intl`: how dates and language names are written. */
  locale: 'en-GB',
  sides: {
    said: (side: string) => `${side} said`,
    /** Followed by a side's account, or by `bothAccounts`. */
    carries: 'This passage carries',
    bothAccounts: 'both sides’ accounts',
  },
  card: {
    label: 'Rejoinder: what the other side said',
    labelBoth: 'Rejoinder: what both sides said',
    close: 'Close',
    silent: (side: string, date: string) => `No answer by ${side} to this point was found (as of ${date}).`,
    general: (side: string) => `What ${side} said about the matter in general`,
    further: (count: number) => (count === 1 ? '1 further statement' : `${count} further statements`),
    agree: 'Both sides agree',
    relate: 'How the two accounts relate',
    relations,
    record: 'The record, apart from both sides',
    wholeRecord: 'The record of the whole matter, apart from both sides',
    orderOther:
      'Order: first the side whose account the passage does not carry; of each side, the newest words.',
    orderBoth: 'Order: first the side that spoke first on the point; of each side, the newest words.',
  },
  statement: {
    translated: 'our translation',
    published: (outlet: string) => `translation as published by ${outlet}`,
    summary: 'our summary; the exact words were not seen',
    original: (language: string) => `Original, ${language}`,
    to: (audience: string) => `to ${audience}`,
    confidence: {
      high: undefined,
      medium: 'Confidence that it was said in these words: medium.',
      low: 'Confidence that it was said in these words: low.',
    },
    sources: 'Sources',
    newTab: 'opens in a new tab',
    inLanguage: (language: string) => `in ${language}`,
  },
  reasons: {
    title: 'Why this passage?',
    intro: 'Rejoinder marked it because of these words:',
    where: { passage: 'in the passage', near: 'near it', article: 'elsewhere in the article' },
  },
} as const;
