/** A moment (milliseconds since 1970) as a reader of that locale writes it: "26 November at 00:00". */
export function momentText(momentMs: number, locale: string): string {
  const form: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  };
  return new Intl.DateTimeFormat(locale, form).format(new Date(momentMs));
}
