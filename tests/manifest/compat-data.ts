import { createRequire } from 'node:module';
import type { CompatData } from '@mdn/browser-compat-data';

/** All of browser-compat-data. Not by `import`: that has Vitest turn twenty megabytes of JSON into a script first. */
export const compatData = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
