const forms: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** `2025`, `2025-01` or `2025-01-06` as a reader of that locale writes it: no more exact than it is given. */
export function dateText(date: string, locale: string): string {
  const form = forms[date.split('-').length - 1];
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(date));
}
