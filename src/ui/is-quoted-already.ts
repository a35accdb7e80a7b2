/** Whether words bring quotation marks of their own: they get no further ones around them. */
export function isQuotedAlready(text: string): boolean {
  return /["“”„«»]/.test(text);
}
