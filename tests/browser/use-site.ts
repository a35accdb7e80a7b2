import { afterAll, beforeAll } from 'vitest';
import { type Site, type SitePage, serveSite } from './site.js';

/** Serves pages for the tests of one file. */
export function useSite(pages: Readonly<Record<string, SitePage>>): () => Site {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await serveSite(pages);
  });
  afterAll(() => site?.close());
  return () => {
    if (!site) throw new Error('the site is not served yet');
    return site;
  };
}
