import type {
  BriefingRequest,
  CardNews,
  FrameQuestion,
  FrameReport,
  PageWish,
  PopupWish,
  ReaderRequest,
  ShowClaims,
  StepWish,
} from '../messages.js';
import type { Standing } from './standing.js';

const standings: readonly Standing[] = ['on', 'off', 'paused'];

/** The message as a frame's report, or `undefined` where it is anything else. */
export function parseFrameReport(message: unknown): FrameReport | undefined {
  if (!isRecord(message) || message.type !== 'count' || !isCount(message.count)) return undefined;
  const standing = standings.find((each) => each === message.standing);
  return standing && { type: 'count', count: message.count, standing };
}

/** The message as a frame's request for briefings, or `undefined` where it is anything else. */
export function parseBriefingRequest(message: unknown): BriefingRequest | undefined {
  if (!isRecord(message) || message.type !== 'briefing' || !Array.isArray(message.languages))
    return undefined;
  const languages: unknown[] = message.languages;
  return { type: 'briefing', languages: languages.filter((language) => typeof language === 'string') };
}

/** The message as a wish to see the claims page, or `undefined` where it is anything else. */
export function parseShowClaims(message: unknown): ShowClaims | undefined {
  if (!isRecord(message) || message.type !== 'show-claims') return undefined;
  const { dispute, point } = message;
  return isId(dispute) && isId(point) ? { type: 'show-claims', dispute, point } : { type: 'show-claims' };
}

/** The message as news of a frame's card, or `undefined` where it is anything else. */
export function parseCardNews(message: unknown): CardNews | undefined {
  if (!isRecord(message) || message.type !== 'card' || typeof message.frame !== 'string') return undefined;
  const news = (['opened', 'closed', 'escape'] as const).find((each) => each === message.news);
  return news && { type: 'card', frame: message.frame, news };
}

/** Whether the message asks for the reader. */
export function isReaderRequest(message: unknown): message is ReaderRequest {
  return isRecord(message) && message.type === 'read';
}

/** Whether the message asks a frame for its count. */
export function isFrameQuestion(message: unknown): message is FrameQuestion {
  return isRecord(message) && message.type === 'report';
}

/** The message as a wish of the popup's list, or `undefined` where it is anything else. */
export function parsePopupWish(message: unknown): PopupWish | undefined {
  if (!isRecord(message) || typeof message.frame !== 'string') return undefined;
  const { type, frame, id } = message;
  if (type === 'open' && isCount(id)) return { type, frame, id };
  if (type === 'point' && (id === undefined || isCount(id)))
    return { type, frame, ...(isCount(id) && { id }) };
  return undefined;
}

/** The message as a wish of the reader's that came by command or menu, or `undefined` where it is anything else. */
export function parsePageWish(message: unknown): PageWish | undefined {
  if (!isRecord(message)) return undefined;
  const { type } = message;
  if (type === 'nothing' || type === 'toggle-site' || type === 'selection') return { type };
  return type === 'step' ? parseStep(message) : undefined;
}

function parseStep({ direction, from, wrapped }: Readonly<Record<string, unknown>>): StepWish | undefined {
  if (direction !== 'next' && direction !== 'previous') return undefined;
  if (from !== 'here' && from !== 'edge') return undefined;
  const step = { type: 'step', direction, from } as const;
  if (!isRecord(wrapped) || !isCount(wrapped.at) || !isCount(wrapped.count)) return step;
  return { ...step, wrapped: { at: wrapped.at, count: wrapped.count } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** As in the claims' schema: nothing in it needs to be escaped in an address. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
