import type { Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { compatData } from './compat-data.js';

/** Browsers for which the manifest states a minimum version. Firefox for Android counts for itself. */
export const browsers = ['chrome', 'firefox', 'firefox_android'] as const;
export type Browser = (typeof browsers)[number];

/**
 * The first version of the browser that has the feature for good and in full: without flag, prefix or other name, not
 * partly, not taken away again. Infinity where there is none.
 *
 * @param path of a feature in browser-compat-data, such as `api.Element.checkVisibility`
 * @throws where there is no such feature
 */
export function firstVersion(path: string, browser: Browser): number {
  const statement = featureAt(path)?.__compat?.support[browser];
  if (statement === undefined) throw new Error(`browser-compat-data has no "${path}" for ${browser}`);
  return firstFull(statement);
}

/** The entry of that path, which may be a mere group of features; nothing where there is no such path. */
export function featureAt(path: string): Identifier | undefined {
  const tree = compatData as unknown as Identifier; // The same shape all the way down.
  return path.split('.').reduce<Identifier | undefined>((entry, key) => entry?.[key], tree);
}

function firstFull(statement: SupportStatement): number {
  const full = [statement]
    .flat()
    .filter(
      (each) =>
        !(each.flags || each.prefix || each.alternative_name) &&
        !(each.partial_implementation || each.version_removed),
    );
  return Math.min(...full.map(({ version_added }) => toNumber(version_added)));
}

/** `≤54` is 54: no lower version matters here. */
function toNumber(version: string | false | null | undefined): number {
  const number = Number.parseFloat(String(version).replace('≤', ''));
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}
