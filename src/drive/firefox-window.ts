import type { SendBidi } from './bidi.js';
import type { Media } from './media.js';

type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Evaluation = {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: unknown;
};

/** Runs the body of an async function in Firefox's own window, with the system access it was started with. */
export type RunInWindow = (body: string) => Promise<string>;

const BEGINNING = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const pause = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms));
  const tab = window.gBrowser.selectedBrowser;
`;

/** Gives the way into Firefox's window; the body finds `window`, `pause(ms)` and `tab`, the browser element in front. */
export function windowOf(send: SendBidi): RunInWindow {
  return async (body) => {
    const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const expression = `(async () => { ${BEGINNING} ${body} })()`;
    const target = { context: contexts[0]?.context };
    const answer = await send<Evaluation>('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type !== 'success')
      throw new Error(`in Firefox's window: ${JSON.stringify(answer.exceptionDetails)}`);
    return answer.result?.value ?? '';
  };
}

/** Makes the page in front believe this of its reader, until it is closed. */
export async function emulateInFirefox(run: RunInWindow, media: Media): Promise<void> {
  const { scheme, isMotionReduced, areColorsForced, isPrinted } = media;
  await run(`
    const { browsingContext } = tab;
    browsingContext.prefersColorSchemeOverride = ${JSON.stringify(scheme ?? 'none')};
    browsingContext.prefersReducedMotionOverride = '${isMotionReduced ? 'reduce' : 'none'}';
    browsingContext.forcedColorsOverride = '${areColorsForced ? 'active' : 'none'}';
    browsingContext.mediumOverride = '${isPrinted ? 'print' : ''}';
    await pause(100);
  `);
}
