import { join } from 'node:path';
import { build } from 'vite';

/** The script that measures inside a page, as one classic script that leaves `bench` behind. */
export async function inPageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page', 'entry.ts'), formats: ['iife'], name: 'ignored' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('the in-page script was not built');
  return chunk.code;
}
