import { render } from 'preact';
import { followSettings } from '../src/browser/follow-settings.js';
import { disputes } from '../src/claims/disputes.js';
import { SayProvider } from '../src/ui/say.js';
import { ClaimsPage } from './claims-page.js';
import { unfold } from './unfold.js';

/** From here on, the table of contents stands beside the points; below, above them and folded. */
const WIDE = '(min-width: 1000px)';

async function start(root: HTMLElement): Promise<void> {
  const { signal } = new AbortController();
  const isWide = matchMedia(WIDE).matches;
  addEventListener('beforeprint', () => unfold(root));
  await followSettings((_, say) => {
    document.title = say('claims_title');
    render(
      <SayProvider value={say}>
        <ClaimsPage disputes={disputes} isWide={isWide} />
      </SayProvider>,
      root,
    );
  }, signal);
}

const root = document.getElementById('claims');
if (root) void start(root);
