import type { Changes, CueFile, CueKinds, Dispute, Statement } from '../../src/claims/schema.js';

function said(id: string, side: 'east' | 'west', date: string): Statement {
  return {
    id,
    side,
    speaker: `${side}-voice`,
    audience: 'the village paper',
    date,
    originals: [{ language: 'fr', text: `C’est ${id}.` }],
    translation: { by: 'rejoinder', language: 'en', text: `It is ${id}.` },
    summary: `The ${side} said ${id}.`,
    sources: ['s2-paper'],
    confidence: 'high',
  };
}

/** A dispute that keeps every rule: on `bell` both sides spoke, on `clock` only the east. */
export const smallDispute: Dispute = {
  id: 'tower',
  title: 'The tower of the village',
  searchedUntil: '2026-11',
  sides: [
    { id: 'east', name: 'East', account: 'East’s account' },
    { id: 'west', name: 'West', account: 'West’s account' },
  ],
  speakers: {
    'east-voice': { name: 'Eve', side: 'east', capacity: 'mayor of the east' },
    'west-voice': { name: 'Wim', side: 'west', capacity: 'mayor of the west' },
  },
  sources: {
    's2-paper': {
      outlet: 'Paper',
      title: 'Report',
      url: 'https://paper.example/1',
      date: '2025',
      language: 'fr',
    },
    's10-radio': { outlet: 'Radio', title: 'Report', url: 'https://radio.example/2', language: 'fr' },
  },
  points: [
    {
      id: 'bell',
      question: 'Who rang the bell?',
      relation: { type: 'contradiction', note: 'Each said that it was the other.' },
      commonGround: ['The bell rang.'],
      statements: [
        said('bell-west-old', 'west', '2024-12-31'),
        said('bell-east', 'east', '2025-01-05'),
        said('bell-west-new', 'west', '2025-01-06'),
      ],
      record: [{ id: 'bell-record', date: '2024', text: 'The bell was cast.', sources: ['s10-radio'] }],
    },
    {
      id: 'clock',
      question: 'Who stopped the clock?',
      relation: { type: 'one-side-silent', note: 'The west did not speak about it.' },
      commonGround: [],
      statements: [said('clock-east', 'east', '2025-02-01')],
      record: [],
    },
  ],
  general: { east: ['bell-east'], west: ['bell-west-new', 'bell-west-old'] },
  record: [],
};

export const smallChanges: Changes = {
  changes: [
    {
      version: 1,
      date: '2025-02',
      text: 'First version.',
      points: [],
      counts: { points: 2, statements: 3, sources: 2 },
    },
    {
      version: 2,
      date: '2025-03-01',
      text: 'The west’s newer words.',
      points: ['bell'],
      counts: { points: 2, statements: 4, sources: 2 },
    },
  ],
};

export const smallKinds: CueKinds = {
  gate: [['tower']],
  kinds: {
    tower: { label: 'the tower', name: true },
    'bell/west': { label: 'the bell, as the west has it', voice: 'west' },
  },
};

export const smallCueFile: CueFile = {
  language: 'fr',
  common: ['le', 'la', 'les', 'de', 'des', 'et', 'un', 'une', 'que', 'qui'],
  abbreviations: ['m', 'p.ex'],
  cues: { tower: ['clocher*', 'tour'], 'bell/west': ['cloche ~ est', "l'est"] },
};

/** The small dispute's folder, with some files replaced by other text or other data. */
export function smallFolder(replaced: Readonly<Record<string, unknown>> = {}): Map<string, string> {
  const files = {
    'dispute.json': smallDispute,
    'changes.json': smallChanges,
    'kinds.json': smallKinds,
    'cues/fr.json': smallCueFile,
  };
  return new Map(
    Object.entries({ ...files, ...replaced }).map(([path, data]) => [
      path,
      typeof data === 'string' ? data : JSON.stringify(data),
    ]),
  );
}
