/** What can happen to the extension itself while it is in use. */
export type Life = {
  /** Stops the background as the browser does to save memory: the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew from its folder, as an update does. Resolves when it was asked for. */
  reload(): Promise<void>;
  switchOff(): Promise<void>;
};
