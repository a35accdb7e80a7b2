const messages = {
  claims_brand: 'What each side said',
  claims_search: 'Search the list',
  claims_search_hint: 'Words of any language, speakers, outlets, dates',
  claims_found_one: '$COUNT$ of $ALL$ points has an entry with these words',
  claims_found_other: '$COUNT$ of $ALL$ points have an entry with these words',
  claims_none: 'No entry has all of these words. That says something about our list only.',
  claims_contents: 'Contents',
  claims_link: 'Link to this point',
  claims_order: 'Columns: $FIRST$, $SECOND$. Of each side, the newest words first.',
  claims_swap: 'Swap the columns',
  claims_speakers: 'Who speaks',
  claims_statements_one: '$COUNT$ statement',
  claims_statements_other: '$COUNT$ statements',
  claims_record: 'The record of the whole matter, apart from both sides',
  claims_about: 'What this list covers',
  claims_covers:
    'One matter, point by point: what each side said about it, and the documented record. It was last searched for in $DATE$; what was said later is not in it.',
  claims_silence:
    'Where no statement of a side was found, that is all that is meant: nobody’s silence is filled in, and nothing follows from it.',
  claims_mark: 'No mark in an article means “not in our list”, and nothing more.',
  claims_points: 'Points',
  claims_sources: 'Sources',
  claims_of: 'Statements of $SIDE$',
  claims_languages: 'Languages of the originals',
  claims_log: 'Change log',
  claims_version: 'Version $VERSION$, $DATE$',
  claims_holds: '$POINTS$ points, $STATEMENTS$ statements, $SOURCES$ sources',
  claims_save: 'Take the list with you',
  claims_save_why: 'The files are made on this device. Nothing is loaded or sent.',
  claims_save_json: 'Save as JSON',
  claims_save_json_what: 'the list as the extension has it',
  claims_save_schema: 'Save as JSON-LD',
  claims_save_schema_what: 'every statement as a Claim of schema.org',
  claims_print: 'Print',
} as const;
type Key = keyof typeof messages;
type Plural = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
type Values = Readonly<Record<string, string | number>>;

function text(key: Key, values: Values = {}): string {
  return messages[key].replace(/\$([A-Z]+)\$/g, (_, name: string) => String(values[name.toLowerCase()]));
}
const count = (stem: Plural, of: number, values: Values = {}) =>
  text(of === 1 ? `${stem}_one` : `${stem}_other`, { count: of, ...values });
export const say = Object.assign(text, { count });
