import type { CueKinds, Dispute, Point, Statement } from '../../src/claims/schema.js';

const kyivSaid = (id: string, date: string, said: Partial<Statement> = {}): Statement => ({
  id,
  side: 'kyiv',
  speaker: 'zelenskiy',
  audience: 'the Lex Fridman Podcast',
  date,
  originals: [{ language: 'uk', text: 'Він вибачився. Він сказав: «Це не я».' }],
  translation: {
    language: 'en',
    text: 'He apologised. He said, “It was not me.”',
    by: 'published',
    source: 'rferl',
  },
  summary: 'Zelenskiy says that Lukashenka apologised.',
  sources: ['rferl', 'lenta'],
  confidence: 'high',
  ...said,
});

const minskSaid = (id: string, date: string, said: Partial<Statement> = {}): Statement => ({
  ...kyivSaid(id, date),
  side: 'minsk',
  speaker: 'eismont',
  audience: 'RBC, a Russian newspaper',
  originals: [
    { language: 'ru', text: 'Никаких извинений президент Белоруссии у Зеленского не просил.' },
    { language: 'be', text: 'Ніякага прабачэння прэзідэнт Беларусі ў Зяленскага не прасіў.' },
  ],
  translation: {
    language: 'en',
    text: 'The president of Belarus did not ask Zelenskiy for any apology, for the simple reason that we have nothing to apologise for.',
    by: 'rejoinder',
  },
  summary: 'Eismont says that there was no apology.',
  sources: ['rbc', 'belta'],
  ...said,
});

function unquoted({ translation: _, ...statement }: Statement): Statement {
  return { ...statement, originals: [] };
}

const apology: Point = {
  id: 'apology',
  question: 'Did Lukashenka apologise to Zelenskiy in the call?',
  relation: { type: 'contradiction', note: 'Kyiv says that he apologised; Minsk says that he did not.' },
  commonGround: ['The two men spoke by telephone in the first days of the invasion.'],
  statements: [
    kyivSaid('apology-kyiv-2025', '2025-01-05'),
    minskSaid('apology-minsk-2025', '2025-01-06'),
    minskSaid('apology-minsk-2026', '2026-02', { confidence: 'medium' }),
  ],
  record: [],
};

const witnesses: Point = {
  id: 'witnesses',
  question: 'Did others hear the call?',
  relation: { type: 'one-side-silent', note: 'Minsk has not spoken on witnesses.' },
  commonGround: [],
  statements: [
    kyivSaid('witnesses-kyiv-2025', '2025-01-05', {
      translation: {
        language: 'en',
        text: 'These are roughly his words; I have witnesses.',
        by: 'rejoinder',
      },
    }),
    unquoted(kyivSaid('witnesses-kyiv-2026', '2026', { summary: 'Zelenskiy said that others were there.' })),
  ],
  record: [
    { id: 'sybiha', date: '2023-02-22', text: 'A newspaper placed an aide in the room.', sources: ['rferl'] },
  ],
};

export const dispute: Dispute = {
  id: 'call',
  title: 'What was said in the call',
  searchedUntil: '2026-11',
  sides: [
    { id: 'kyiv', name: 'Kyiv', account: 'Kyiv’s account' },
    { id: 'minsk', name: 'Minsk', account: 'Minsk’s account' },
  ],
  speakers: {
    zelenskiy: { name: 'Volodymyr Zelenskiy', side: 'kyiv', capacity: 'Ukraine’s president' },
    eismont: { name: 'Natalia Eismont', side: 'minsk', capacity: 'Lukashenka’s spokeswoman' },
  },
  sources: {
    rferl: {
      outlet: 'RFE/RL',
      title: 'Report',
      url: 'https://rferl.example/1',
      date: '2025-01-06',
      language: 'en',
    },
    lenta: { outlet: 'Lenta.ua', title: 'Text', url: 'https://lenta.example/2', language: 'uk' },
    rbc: { outlet: 'RBC', title: 'Answer', url: 'https://rbc.example/3', date: '2025-01-06', language: 'ru' },
    belta: {
      outlet: 'BelTA',
      title: 'Text',
      url: 'https://belta.example/4',
      date: '2025-01',
      language: 'be',
    },
  },
  points: [apology, witnesses],
  general: { kyiv: ['apology-kyiv-2025'], minsk: ['apology-minsk-2025'] },
  record: [{ id: 'readouts', date: '2022-02-27', text: 'Both offices told of a call.', sources: ['rferl'] }],
};

export const kinds: CueKinds = {
  gate: [['lukashenka'], ['zelenskiy']],
  kinds: {
    'apology/kyiv': { label: 'an apology that was made' },
    zelenskiy: { label: 'Zelenskiy’s name', voice: 'kyiv' },
  },
};
