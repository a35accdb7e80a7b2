/** What a browser is to tell a page of its reader's device and wishes; what is left out stays as it is. */
export type Media = {
  readonly scheme?: 'light' | 'dark';
  readonly isMotionReduced?: boolean;
  readonly areColorsForced?: boolean;
  readonly isPrinted?: boolean;
};
