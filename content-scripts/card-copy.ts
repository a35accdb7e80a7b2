import { answersTo, type SideOfAnswer } from '../src/claims/answer.js';
import type { Dispute, Statement } from '../src/claims/schema.js';
import type { Passage } from '../src/engine/passage.js';
import { dateText } from '../src/ui/date-text.js';
import { isQuotedAlready } from '../src/ui/is-quoted-already.js';
import { languageName } from '../src/ui/language-name.js';
import { leadStatement } from '../src/ui/lead-statement.js';
import { sourceOf } from '../src/ui/source-of.js';
import { wordingsOf } from '../src/ui/wordings.js';
import type { Say } from '../src/words/speaker.js';
import type { Copied } from './copy.js';

/** One line, as plain text and as HTML. */
type Line = { readonly text: string; readonly html: string };

/** What the card shows first of each side, in the card's order, with who, when and where: as plain text and as HTML. */
export function statementsToCopy(dispute: Dispute, passage: Passage, say: Say): Copied {
  const parts = answersTo(dispute, passage).flatMap(({ point, sides }) => [
    [strong(point.question)],
    ...sides.map((of) => sideLines(dispute, of, say)),
  ]);
  return {
    text: parts.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n\n'),
    html: parts.map((lines) => `<p>${lines.map(({ html }) => html).join('<br>')}</p>`).join('\n'),
  };
}

function sideLines(dispute: Dispute, { side, statements }: SideOfAnswer, say: Say): Line[] {
  const lead = leadStatement(statements);
  if (lead === undefined) {
    const date = dateText(dispute.searchedUntil, say.locale);
    return [plain(say('card_silent', { side: side.name, date }))];
  }
  return [
    strong(say('card_said', { side: side.name })),
    ...wordLines(lead, say),
    plain(attributionOf(dispute, lead, say)),
    ...lead.sources.map((id) => sourceLine(dispute, id, say)),
  ];
}

function wordLines(statement: Statement, say: Say): Line[] {
  const wordings = wordingsOf(statement);
  if (wordings.length === 0) return [plain(`${statement.summary} (${say('statement_summary')})`)];
  return wordings.map(({ language, text, is }) => {
    const label = say(`statement_${is}`, { language: languageName(language, say.locale) });
    const quoted = isQuotedAlready(text) ? text : say('card_quoted', { words: text });
    return {
      text: `${label}: ${quoted}`,
      html: `${escapeHtml(label)}: <q lang="${language}">${escapeHtml(text)}</q>`,
    };
  });
}

function attributionOf(dispute: Dispute, { speaker, audience, date }: Statement, say: Say): string {
  const who = dispute.speakers[speaker];
  return [who?.name, who?.capacity, say('statement_to', { audience }), dateText(date, say.locale)].join(', ');
}

function sourceLine(dispute: Dispute, id: string, say: Say): Line {
  const { outlet, url, date } = sourceOf(dispute, id);
  const name = date === undefined ? outlet : `${outlet}, ${dateText(date, say.locale)}`;
  return { text: `${name}: ${url}`, html: `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>` };
}

function plain(text: string): Line {
  return { text, html: escapeHtml(text) };
}

function strong(text: string): Line {
  return { text, html: `<b>${escapeHtml(text)}</b>` };
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
